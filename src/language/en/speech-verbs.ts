/** Verbs of plain speech in the past and present, as they stand beside quoted words: "…!” Lindqvist shouted". */
export const SPEECH_VERBS: readonly string[] = [
  'said', 'says', 'say', 'asked', 'asks', 'added', 'adds', 'told', 'tells', 'wrote', 'writes', 'replied', 'replies', 'answered', 'responded', 'continued', 'continues', 'shouted', 'yelled',
  'declared', 'exclaimed', 'tweeted', 'posted', 'noted', 'notes', 'explained', 'explains', 'recalled', 'recalls', 'insisted', 'insists', 'joked', 'quipped', 'argued', 'argues', 'stated', 'states',
  'announced', 'announces', 'warned', 'warns', 'concluded', 'concludes', 'remarked', 'commented', 'observed', 'stressed', 'suggested', 'complained', 'lamented', 'mused', 'wondered', 'chanted',
  'cried', 'screamed', 'whispered', 'read', 'reads', 'testified', 'confirmed', 'promised', 'vowed', 'pledged', 'claimed', 'charged', 'countered', 'retorted', 'opined', 'acknowledged', 'admitted',
  'conceded', 'emphasized', 'reiterated', 'urged', 'demanded', 'predicted', 'boasted', 'bragged', 'scoffed', 'snapped', 'deadpanned', 'thundered', 'gushed', 'fumed', 'intoned', 'went',
];
