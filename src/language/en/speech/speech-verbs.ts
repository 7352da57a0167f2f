import { wordList } from '../words/word-list.ts';

/** Verbs of plain speech in the past and present, as they stand beside quoted words: "…!” Lindqvist shouted". */
export const SPEECH_VERBS: readonly string[] = [
  'said', 'says', 'say', 'asked', 'asks', 'added', 'adds', 'told', 'tells', 'wrote', 'writes', 'replied', 'replies', 'answered', 'responded', 'continued', 'continues', 'shouted', 'yelled',
  'declared', 'exclaimed', 'tweeted', 'posted', 'noted', 'notes', 'explained', 'explains', 'recalled', 'recalls', 'insisted', 'insists', 'joked', 'quipped', 'argued', 'argues', 'stated', 'states',
  'announced', 'announces', 'warned', 'warns', 'concluded', 'concludes', 'remarked', 'commented', 'observed', 'stressed', 'suggested', 'complained', 'lamented', 'mused', 'wondered', 'chanted',
  'cried', 'screamed', 'whispered', 'read', 'reads', 'testified', 'confirmed', 'promised', 'vowed', 'pledged', 'claimed', 'charged', 'countered', 'retorted', 'opined', 'acknowledged', 'admitted',
  'conceded', 'emphasized', 'reiterated', 'urged', 'demanded', 'predicted', 'boasted', 'bragged', 'scoffed', 'snapped', 'deadpanned', 'thundered', 'gushed', 'fumed', 'intoned', 'went',
];

/** Verbs of plain speech behind which a phrase is seldom their subject: "told reporters", "read the letter", "say ministers". */
export const UNTURNED_VERBS: readonly string[] = ['told', 'tells', 'read', 'reads', 'say'];

/** Nouns of words that others tell: behind "after" or "amid" the subject of the sentence has not said them. */
export const REPORTING_NOUNS: readonly string[] = ['reports', 'allegations', 'claims', 'accusations', 'rumours', 'rumors', 'complaints', 'warnings', 'revelations', 'suggestions'];

/** Nouns of what others ask of somebody or hold against them. */
export const MET_NOUNS = wordList('call calls demand demands question questions accusation accusations allegation allegations complaint complaints criticism suspicion suspicions warning warnings appeal appeals threat threats');

/** Verbs whose subject meets with it: "drew a call for her resignation", "faced questions". */
export const MEETING_VERBS = wordList(`
draw draws drew drawn drawing face faces faced facing endure endures endured enduring field fields fielded fielding attract attracts attracted attracting provoke provokes provoked provoking prompt prompts prompted prompting
spark sparks sparked sparking receive receives received receiving hear hears heard hearing dodge dodges dodged dodging duck ducks ducked ducking ignore ignores ignored ignoring resist resists resisted resisting
defy defies defied defying rebuff rebuffs rebuffed rebuffing withstand withstood weather weathered encounter encounters encountered encountering`);

/** Verbs of speech that take no person for their object: behind a clause and its comma, who follows speaks. */
export const PLAINEST_VERBS: readonly string[] = ['said', 'says', 'say', 'added'];

/** Those and others by which somebody speaks of whom another tells: "told the court that Osten had warned". */
export const TOLD_WITHIN: readonly string[] = [...PLAINEST_VERBS, 'told', 'warned', 'claimed', 'argued', 'insisted', 'admitted', 'promised', 'wrote'];

/** Verbs by which whoever spoke goes on. */
export const GOING_ON_FORMS: readonly string[] = ['added', 'adds', 'continued', 'continues'];

/** Participles of speech whose subject stands right before them: "a crowd of protesters chanting". */
export const SPEECH_PARTICIPLES: readonly string[] = ['alleging', 'asking', 'calling', 'chanting', 'citing', 'claiming', 'demanding', 'insisting', 'quoting', 'saying', 'screaming', 'shouting', 'telling', 'urging', 'warning', 'yelling'];

/** Verbs of those who heard, remember or show somebody saying something: "recalled Ada Quill saying". */
export const HEARING_VERBS: readonly string[] = (
  'hear hears heard hearing overhear overheard listen listens listened listening recall recalls recalled recalling remember remembers remembered remembering describe describes described record records recorded '
  + 'show shows showed shown capture captures captured film filmed feature features featured catch catches caught picture pictured have has had quote quotes quoted quoting cite cites cited').split(' ');

/** What others do to what somebody said, which needs no object: "but Bram Osten disagreed". */
export const REPLYING_VERBS: readonly string[] = ['agreed', 'agrees', 'disagreed', 'disagrees', 'concurred', 'concurs', 'objected', 'objects', 'countered', 'protested', 'demurred'];

/** How words are uttered: speech only where quoted words stand right before: “…,” laughed the driver. */
export const MANNER_VERBS: readonly string[] = [
  'laughed', 'smiled', 'grinned', 'chuckled', 'giggled', 'sighed', 'shrugged', 'beamed', 'groaned', 'moaned', 'muttered', 'murmured', 'growled', 'barked', 'bellowed', 'roared', 'sobbed', 'wept', 'winked',
  'teased', 'enthused', 'ventured', 'volunteered', 'interjected', 'protested', 'pleaded', 'begged', 'swore', 'reflected', 'reasoned', 'cautioned', 'advised', 'grumbled', 'hissed', 'drawled', 'marvelled', 'marveled', 'raged', 'blasted', 'stormed', 'sniffed', 'purred', 'snarled', 'spat', 'gasped', 'howled', 'chirped', 'mumbled', 'stammered', 'sneered', 'crowed', 'hollered',
  'cooed', 'jeered', 'harrumphed', 'chimed', 'trilled', 'ranted', 'thumped', 'quavered', 'croaked', 'wailed', 'whooped',
];

/** What a crowd lets be heard: words behind these are nobody's by name. */
export const CROWD_NOUNS: readonly string[] = ['cries', 'shouts', 'chants', 'calls', 'boos', 'jeers', 'cheers', 'screams', 'yells'];

/** What leads to the noise of a crowd: "to cries of", "amid shouts of". */
export const CROWD_LINKS: readonly string[] = ['to', 'amid', 'amidst', 'with', 'over', 'despite', 'by'];

/** Verbs by which words are passed on as another's: "quoted her as saying". */
export const QUOTING_VERBS: readonly string[] = ['quoted', 'quotes', 'quote', 'quoting', 'cited', 'cites', 'cite', 'citing', 'reported'];

/** Verbs by which a paper or agency passes on, at the end of a sentence, what another is told to have said: “…,” Quill said, the agency reported. */
export const RELAYING_VERBS: readonly string[] = ['reported', 'reports', 'report', 'said', 'says', 'wrote'];

/** The participle behind a speaker that gives the words to another: “…,” Quill said, quoting her mother. */
export const QUOTING_ANOTHER = 'quoting';

/** The words around those that are passed on: "was quoted `as` `saying` `by` the agency". */
export const AS_SAYING_BY = { as: 'as', saying: 'saying', by: 'by' } as const;

/** Verbs of plain speech with the participles that carry them on: "…, adding that". */
export const SPEECH_FORMS: readonly string[] = [...SPEECH_VERBS, 'adding', 'noting', 'saying', 'insisting', 'arguing', 'explaining', 'claiming', 'suggesting', 'telling', 'warning'];

/** Forms by which a question is put to somebody: “Asked whether …, she said”, “he was pressed on how …”. */
export const PUT_TO_FORMS: readonly string[] = ['asked', 'pressed', 'questioned', 'quizzed'];

/** Nouns of what is put to somebody who answers: “To a question on the wall, she said”. */
export const QUESTION_NOUNS: readonly string[] = ['question', 'questions', 'query', 'queries', 'inquiry', 'inquiries'];

/** Verbs of speech as they stand behind whom somebody heard: "the court heard Quill say". */
export const HEARD_SAYINGS: readonly string[] = ['say', 'tell', 'claim', 'call', 'describe', 'admit', 'insist', 'warn', 'ask', 'argue', 'shout', 'yell', 'declare', 'promise', 'threaten'];

/** Verbs of hearing behind which such a verb may stand. */
export const HEARD_FORMS: readonly string[] = ['hear', 'hears', 'heard', 'hearing', 'overhear', 'overheard'];

/** Participles of one who is questioned: "Cross-examined by Ada Quill, he said". */
export const EXAMINED_FORMS: readonly string[] = ['cross-examined', 'examined', 'interviewed', 'challenged', 'grilled', 'interrogated', 'questioned', 'pressed', 'quizzed', 'prompted'];

/** Verbs of whoever answers. */
export const ANSWERING_FORMS: readonly string[] = ['replied', 'replies', 'answered', 'answers', 'responded', 'responds', 'retorted', 'retorts'];

/** Participles of what a thing is called. */
export const CALLED_FORMS: readonly string[] = ['called', 'dubbed', 'labeled', 'labelled', 'branded', 'nicknamed', 'billed', 'termed'];

/** Participles by which the passive tells what others hold against its subject: “he was charged with arson”. */
export const CHARGED_FORMS: readonly string[] = ['charged', 'accused', 'convicted', 'indicted', 'sentenced', 'arrested', 'admitted'];

/** Participles by which the passive tells what others say or hold of its subject: “he was seen as weak”, “she is expected to run”. */
export const HELD_FORMS: readonly string[] = [
  'endorsed', 'backed', 'condemned', 'denounced', 'attacked', 'rebuked', 'applauded', 'lauded',
  'expected', 'called', 'criticized', 'criticised', 'praised', 'hailed', 'declared', 'said', 'told', 'seen', 'described', 'thought', 'believed', 'considered', 'deemed', 'reported', 'alleged', 'rumored', 'rumoured', 'feared', 'understood',
  'invited', 'required', 'mentioned', 'blamed', 'credited', 'dubbed', 'announced', 'regarded', 'viewed', 'portrayed', 'projected', 'estimated', 'scheduled', 'favored', 'favoured', 'tipped', 'named', 'nominated', 'revealed', 'listed',
  'confirmed', 'crowned', 'presumed', 'suspected', 'warned', 'asked', 'urged', 'ordered', ...CHARGED_FORMS,
];

/** Participles by which the side is told on which counsel stand. */
export const COUNSEL_SIDES: readonly string[] = ['defending', 'prosecuting', 'appearing', 'mitigating'];

/** Words right before such a form that stands without its subject: “when asked”. */
export const BEFORE_PUT_TO: readonly string[] = ['when', 'if', 'after', 'once', 'though', 'until', 'repeatedly'];

/** Verbs by which somebody is said to have done or said something: "accused Quill of calling". */
export const ACCUSING_VERBS: readonly string[] = ['accuse', 'accuses', 'accused', 'accusing', 'suspect', 'suspects', 'suspected', 'convicted', 'cleared'];

/** Verbs that give a thing a name or likeness: "called the truce “a gift”". */
export const CALLING_VERBS: readonly string[] = ['called', 'calls', 'calling', 'described', 'describes', 'describing', 'branded', 'dubbed', 'labelled', 'labeled', 'denounced', 'dismissed'];

/** What says that words are passed on: verbs of plain speech, and "according". */
export const SAYING_WORDS: readonly string[] = [...SPEECH_VERBS, 'according'];

/** Further words beside quoted ones that say so, besides verbs of plain speech and those that address an audience. */
export const SAYING_BESIDE: readonly string[] = ['according', 'saying', 'adding', 'called', 'calling', 'asking', 'suggested', 'vowed', 'warning', 'telling'];

/** Forms of speaking that are nouns as well: "the Gazette reports", "the paper claims". */
export const NOUN_OR_VERB: readonly string[] = ['reports', 'states', 'notes', 'claims', 'reads', 'remarks', 'comments', 'warns', 'argues', 'report', 'state', 'note', 'claim', 'show', 'shows', 'alleges', 'estimates', 'finds', 'warn'];

/** Verbs that give something a name, in the form of a noun: behind "and" and before who or what is named they are no noun ("and call Measure 12 “toxic”"). */
export const NAMING_NOUN_OR_VERB: readonly string[] = ['call', 'label', 'brand', 'term', 'title', 'name'];
