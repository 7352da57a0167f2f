import { AFTER_APOSTROPHE, AFTER_GRAVE, BEFORE_APOSTROPHE, VIETNAMESE_ENDS } from '../../../language/encoding/index.ts';

const LONGEST_PART = 12;

/** True when an apostrophe at `at` would stand where words have one: at a word's edge or between the parts of an elision. */
export function isClitic(text: string, at: number): boolean {
  const before = lettersBefore(text, at);
  const after = lettersAfter(text, at + 1);
  if (before === '' || after === '') return true;
  return AFTER_APOSTROPHE.has(after.toLowerCase()) || BEFORE_APOSTROPHE.has(before.toLowerCase());
}

/**
 * True when the space after a damaged character is a real one: an a with a grave ends its word (à, voilà, città), save in the
 * Portuguese contractions and inside Vietnamese syllables. No other letter that ends in this byte is often the last of a word.
 */
export function mayEndInGrave(text: string, at: number, character: string): boolean {
  if (character !== '\u00e0') return false;
  const next = lettersAfter(text, at + 2);
  const joined = text.charAt(at + 2 + next.length) === "'" || text.charAt(at + 2 + next.length) === '\u2019';
  if (AFTER_GRAVE.has(next) && !joined) return false;
  return !(VIETNAMESE_ENDS.has(next) && lettersBefore(text, at) !== '' && looksVietnamese(text, at));
}

/** Vietnamese marks two things on a vowel: in UTF-8 such letters begin with E1 BA or E1 BB. */
function looksVietnamese(text: string, at: number): boolean {
  const around = text.slice(Math.max(0, at - 500), at + 500);
  return /[\u1ea0-\u1ef9\u01a1\u01b0]|\u00e1[\u00ba\u00bb\u015f\u0165]|\u00c6[\u00a1\u00b0]/.test(around);
}

function lettersBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < LONGEST_PART && /\p{L}/u.test(text.charAt(start - 1))) start--;
  return text.slice(start, end);
}

function lettersAfter(text: string, start: number): string {
  let end = start;
  while (end < text.length && end - start < LONGEST_PART && /\p{L}/u.test(text.charAt(end))) end++;
  return text.slice(start, end);
}
