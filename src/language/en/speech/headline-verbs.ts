import { wordList } from '../words/word-list.ts';

/** Verbs of a headline whose subject says what stands quoted before the colon: ‘Not again’: Corvo rules out a second poll. Whoever "denies" or "rejects" may be quoting another. */
export const HEADLINE_SPEAKING = wordList('says tells vows warns insists pledges promises refuses urges declares admits replies answers responds announces demands explains recalls');

/** The same for a verb with the word behind it: "rules out". */
export const RULING_OUT: readonly [string, string] = ['rules', 'out'];

/** A line of names with what a headline tells of somebody, so that it is no name alone: "Ada Quill Dies", "Bram Osten Jr. Pleads Guilty". */
export const TELLS_OF_PERSON =
  /\b(?:[JS]r\.?|III?) \p{L}| (?:admits|apologi[sz]es|arrested|arraigned|charged|cleared|concedes|convicted|dead|denies|dies|fined|fired|freed|guilty|indicted|injured|jailed|killed|missing|mourned|named|nominated|ousted|pleads|quits|rearrested|reelected|released|remembered|resigns|responds|retires|returns|sentenced|shot|sued|suspended|testifies|wins|wounded)(?: |$)/iu;

/**
 * Words of a headline that tell what somebody did or what became of them, and so end the name before them: "Ada Quill | Placed on Leave", "Quill | Willing to
 * Talk". None is a surname that many have.
 */
export const HEADLINE_ENDS_NAME = wordList(`
accused acquitted admits announces apologises apologizes appointed approves arraigned arrested asks backs banned blames blasts booked calls cancels captured caught challenged charged claims cleared concedes confirmed
confirms convicted criticised criticized dead defends defeated defeats demands denies dies ejected elected endorsed endorses escapes expected faces fined fired freed gets gives guilty heads hires honored honoured
hospitalized identified indicted injured insists jailed joins keeps killed lashes leads leaves likely loses makes missing mourned moves named nominated offers opens ordered ousted passes picked placed plans pleads
poised pushes quits ready rearrested recalled reelected refuses rejects released remembered replaced reports resigns responds retires returns reveals rips said sacked says seeks seen sentenced set signed signs slams
slated spotted sued suspended takes talks tapped targeted tells testifies thanks traded unable unlikely unveils urges visits vows wants warns willing wins wounded`);
