/** Where words of languages with Latin letters are joined or cut, as far as a damaged character is to be told by it. */

/** What follows an apostrophe inside a word: English contractions, Dutch and Turkish endings. */
export const AFTER_APOSTROPHE: ReadonlySet<string> = new Set([
  's', 't', 'd', 'm', 'll', 're', 've', 'n', 'em', 'er', 'til', 'all', 'am', 'clock', 'da', 'de', 'ta', 'te', 'nin', 'nun', 'in', 'un',
]);

/** What stands before an apostrophe inside a word: French, Italian, Catalan, Irish and English elisions. */
export const BEFORE_APOSTROPHE: ReadonlySet<string> = new Set([
  'l', 'd', 'j', 'c', 'n', 's', 't', 'm', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'quelqu', 'quoiqu', 'aujourd', 'dell', 'all', 'nell', 'sull', 'dall', 'un',
  'quest', 'quell', 'com', 'dov', 'o', 'y', 'b', 'rock', 'ma',
]);

/** What is written in one word with the Portuguese contraction that begins with an a that carries a grave. */
export const AFTER_GRAVE: ReadonlySet<string> = new Set(['s', 'quele', 'quela', 'queles', 'quelas', 'quilo', 'queloutro']);

/** Ends of Vietnamese syllables that may follow an a with a grave. */
export const VIETNAMESE_ENDS: ReadonlySet<string> = new Set(['i', 'o', 'u', 'y', 'm', 'n', 'ng', 'nh']);
