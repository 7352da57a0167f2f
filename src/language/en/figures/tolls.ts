/** Nouns, in the singular, whose count is a toll of people once the words around tell what became of them. */
export const TOLL_PEOPLE: ReadonlySet<string> = new Set([
  'person', 'people', 'individual', 'soul', 'dead', 'victim', 'death', 'fatality', 'casualty', 'injury', 'body', 'resident', 'villager', 'evacuee', 'survivor',
  'missing', 'injured', 'wounded', 'hurt', 'evacuated', 'other',
]);

/** Nouns, in the singular, whose count is a toll of an illness. */
export const CASES: ReadonlySet<string> = new Set(['case', 'infection']);

/** The kind of a case that is counted apart from the others. */
export const KIND_OF_CASE = /\b(confirmed|suspected|probable|active|new)\b/i;

/** What a fire did to the land that is counted. */
export const BURNED = /\b(?:burn(?:ed|t|ing|s)?|scorch(?:ed|ing)|char(?:red|ring)|blacken(?:ed|ing)|consum(?:ed|ing)|destroy(?:ed|ing)|(?:wild)?fires?|blaze|flames)\b/i;

/** Before a bare number, in its clause: what it counts ("the death toll from the flood rose to"). */
export const TOLL_BEFORE = /\b(?:(death|casualty) toll|number of(?: [a-z]+)? (killed|dead|deaths|injured|wounded|missing|evacuated)|number of(?: [a-z]+)? (?:confirmed |suspected )?(cases))\b[^.;:\n\d]*$/i;

/** Right before a number: it comes on top of what was counted, or is a part of it ("another", "including at least"). */
export const NOT_THE_WHOLE_BEFORE = /\b(?:another|a further|further|an additional|additional|an extra|including|among (?:them|those)|of (?:them|those|these|whom)|other|another of|all|up from|down from|from|than|by) (?:at least |about |some |nearly |around |the )?$/i;

/** The same as a figure's own first words. */
export const ON_TOP = /^(?:another|(?:a )?further|(?:an )?additional|(?:an )?extra|other)\b|\b(?:others?|additional|more(?! than))\b/i;

/** Right behind a number and what it counts: the same. */
export const NOT_THE_WHOLE_BEHIND = /^ (?:more|others?|others|additional|of (?:them|those|these|whom|the (?:injured|wounded|hurt|missing|dead|victims|survivors))|alone|a (?:day|week|month|year)|per|each|every)\b/i;

/** Behind a number, in its clause: it is told of one place among several. */
export const OF_ONE_PLACE_ALONE = /^[^.;:,\n]{0,60}\balone\b/i;

/** Those of the hurt who are cared for are counted apart. */
export const IN_CARE = /\b(?:treated|hospitali[sz]ed|hospitals?)\b/i;

/** In a sentence: its numbers are the state of a count. */
export const STATE_OF_A_COUNT = /\btoll\b|\bso far\b|\btotal\b|\b(?:rose|risen|rises|climb(?:ed|s)|stands?|stood|grew|grown|now) (?:to|at)?\b|\b(?:has|have) (?:now )?(?:been |left |killed )|\bconfirmed (?:dead|killed|missing)\b/i;

/** Behind a number that opens its sentence: all that the sentence tells of it ("were hurt,", "have died."). */
export const TOLD_OUTRIGHT = /^ (?:(?:were|was|are|is|have been|had been) (?:also )?[a-z]+|(?:have |had )?died)(?=[,.;:]| and )/i;

/** In a sentence: it looks back at something worse. */
export const LOOKS_BACK = /\b(?:worst|deadliest|biggest|largest) [^.;\n]{0,40}\bsince\b|\b(?:years?|decades?|months) ago\b|\blast (?:year|month)\b|\bprevious(?:ly)?\b/i;

/** Words right before a time by which a count holds then ("by Wednesday, 31 had died", "as of Friday"). */
export const COUNTED_BY = /\b(?:by|as of|until) (?:late |early |midday |noon |the end of )?$/i;

/** Right before a bare number: an age ("dies at"), or children ("a mother of"). */
export const BEFORE_AGE = /\b(?:at|aged?|of|--|\u2013|\u2014) ?$/i;
