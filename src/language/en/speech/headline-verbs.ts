import { wordList } from '../words/word-list.ts';

/** Verbs of a headline whose subject says what stands quoted before the colon: ‘Not again’: Corvo rules out a second poll. Whoever "denies" or "rejects" may be quoting another. */
export const HEADLINE_SPEAKING = wordList('says tells vows warns insists pledges promises refuses urges declares admits replies answers responds announces demands explains recalls');

/** The same for a verb with the word behind it: "rules out". */
export const RULING_OUT: readonly [string, string] = ['rules', 'out'];

/** A line of names with what a headline tells of somebody, so that it is no name alone: "Ada Quill Dies", "Bram Osten Jr. Pleads Guilty". */
export const TELLS_OF_PERSON =
  /\b(?:[JS]r\.?|III?) \p{L}| (?:admits|apologi[sz]es|arrested|arraigned|charged|cleared|concedes|convicted|dead|denies|dies|fined|fired|freed|guilty|indicted|injured|jailed|killed|missing|mourned|named|nominated|ousted|pleads|quits|rearrested|reelected|released|remembered|resigns|responds|retires|returns|sentenced|shot|sued|suspended|testifies|wins|wounded)(?: |$)/iu;
