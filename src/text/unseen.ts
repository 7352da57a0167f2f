/** Characters that only steer the breaking of lines, and say nothing: runs of soft hyphens, zero-width spaces, word joiners and byte-order marks. */
export const UNSEEN = /[\u00ad\u200b\u2060\ufeff]+/g;

/** Those of them that no title keeps: a soft hyphen is how its outlet writes it. */
export const UNSEEN_IN_TITLE = /[\u200b\u2060\ufeff]+/g;

/** The words of a text as they are compared, without the characters that only steer the breaking of lines. */
export function withoutUnseen(words: string): string {
  return words.replace(UNSEEN, '');
}
