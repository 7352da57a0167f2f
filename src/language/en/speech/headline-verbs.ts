import { wordList } from '../words/word-list.ts';

/** Verbs of a headline whose subject says what stands quoted before the colon: ‘Not again’: Corvo rules out a second poll. Whoever "denies" or "rejects" may be quoting another. */
export const HEADLINE_SPEAKING = wordList('says tells vows warns insists pledges promises refuses urges declares admits replies answers responds announces demands explains recalls');

/** The same for a verb with the word behind it: "rules out". */
export const RULING_OUT: readonly [string, string] = ['rules', 'out'];
