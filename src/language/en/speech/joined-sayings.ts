import { SPEECH_VERBS } from './speech-verbs.ts';

/** Forms that tell a deed as often as a saying: "and the crew went". */
export const DEEDS_TOO: readonly string[] = ['read', 'reads', 'went', 'charged'];

/** Where another one's words are joined on to a deed: "… and coach Ada Quill said", from the "and" to the verb. */
export const AND_ANOTHER_SAID = new RegExp(
  `\\b(?:and|but|while) (?:\\p{L}[\\p{L}.'\u2019-]* ){1,5}(?:${SPEECH_VERBS.filter((verb) => !DEEDS_TOO.includes(verb)).join('|')})\\b`,
  'gu',
);
