import { SPEECH_VERBS } from './speech-verbs.ts';

/** Forms that tell a deed as often as a saying: "and the crew went". */
export const DEEDS_TOO: readonly string[] = ['read', 'reads', 'went', 'charged'];

/** Where another one's words are joined on to a deed: "… and coach Ada Quill said", from the "and" to the verb. */
export const AND_ANOTHER_SAID = new RegExp(
  `\\b(?:and|but|while) (?:\\p{L}[\\p{L}.'\u2019-]* ){1,5}(?:${SPEECH_VERBS.filter((verb) => !DEEDS_TOO.includes(verb)).join('|')})\\b`,
  'gu',
);

/** Past forms of what somebody goes on to say or do by words behind "and": "said the quay was safe and urged families to return". */
export const JOINED_SAYINGS: readonly string[] = [
  ...SPEECH_VERBS.filter((verb) => !DEEDS_TOO.includes(verb)), 'called', 'ruled', 'accused', 'cautioned', 'rejected', 'dismissed', 'denied', 'refused', 'declined', 'praised', 'criticised', 'criticized',
  'condemned', 'blamed', 'appealed', 'defended', 'denounced', 'alleged', 'advised', 'described', 'apologised', 'apologized', 'proposed', 'questioned', 'repeated', 'expressed', 'voiced', 'pointed', 'hinted', 'spoke',
];

/** Past forms of speech that do not end in “-ed”. */
export const IRREGULAR_PAST: readonly string[] = ['said', 'told', 'wrote', 'spoke'];

/** The same, where they go on as well about whoever the words are about: "said the firm had found the fault and told regulators". */
export const INNER_DOINGS: readonly string[] = ['told', 'informed', 'assured', 'alerted', 'notified'];
