import { COMMA, FULL_STOP, PERCENT_SIGN, RIGHT_SINGLE_QUOTE, STRAIGHT_APOSTROPHE } from '../characters.ts';
import { isDigit } from './unit-kinds.ts';
import type { Span } from '../../model/span.ts';

/** A word of a text: where it stands, and its key, by which words are compared. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** Lower case, straight apostrophes, no possessive ending, no dots or thousands commas inside: `U.S.` gives `us`, `1,200` gives `1200`. */
  readonly key: string;
}

/** The words of `text` within `span` (the whole text when absent), in order. Hyphens part words; a per-cent sign is a word. Linear in the span. */
export function wordsOf(text: string, span: Span = [0, text.length]): Word[] {
  const words: Word[] = [];
  eachWord(text, span, (start, end, key) => words.push({ start, end, key }));
  return words;
}

/** Tells the words of `text` within `span` one by one, as `wordsOf` gives them. */
export function eachWord(text: string, span: Span, tell: (start: number, end: number, key: string) => void): void {
  let at = span[0];
  while (at < span[1]) {
    const start = at;
    const code = text.charCodeAt(at);
    if (code === PERCENT_SIGN) tell(start, ++at, '%');
    else if (isWordUnit(code)) {
      at = wordEnd(text, start, span[1]);
      tell(start, at, wordKey(text.slice(start, at)));
    } else at++;
  }
}

/** The key by which a word is compared with others. */
function wordKey(word: string): string {
  let key = word.toLowerCase();
  if (!PLAIN.test(key)) {
    key = key.replace(/[\u2018\u2019\u02bc]/g, "'").replace(/[.,](?=.)|\.$/g, (mark, at: number) => (mark === '.' && /\d/.test(key[at + 1] ?? '') ? '.' : ''));
    if (key.endsWith("'s")) key = key.slice(0, -2);
    else if (key.endsWith("'")) key = key.slice(0, -1);
  }
  return key;
}

const PLAIN = /^[a-z0-9]+$/;

function wordEnd(text: string, start: number, limit: number): number {
  let at = start + 1;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (isWordUnit(code)) at++;
    else if (at + 1 < limit && isJoint(text, at, code, start)) at++;
    else break;
  }
  return isAbbreviation(text, start, at) && at < limit && text.charCodeAt(at) === FULL_STOP ? at + 1 : at;
}

/** An apostrophe between letters, a stop or comma between digits, a stop within an abbreviation of single letters. */
function isJoint(text: string, at: number, code: number, start: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (code === STRAIGHT_APOSTROPHE || code === RIGHT_SINGLE_QUOTE) return isLetter(next);
  if (code !== FULL_STOP && code !== COMMA) return false;
  if (isDigit(text.charCodeAt(at - 1)) && isDigit(next)) return true;
  return code === FULL_STOP && isLetter(next) && (at - 1 === start || text.charCodeAt(at - 2) === FULL_STOP) && !isLetter(text.charCodeAt(at + 2));
}

function isAbbreviation(text: string, start: number, end: number): boolean {
  return end - start >= 3 && text.charCodeAt(start + 1) === FULL_STOP && isLetter(text.charCodeAt(start));
}

function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && isWordUnit(code));
}

function isWordUnit(code: number): boolean {
  if (code < 0x80) return isDigit(code) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
  if (code < 0xc0) return false;
  return !(
    (code >= 0x2000 && code <= 0x206f)
    || (code >= 0x3000 && code <= 0x303f)
    || code === 0xd7
    || code === 0xf7
    || code === 0xfeff
    || code === 0xfffd
    || (code >= 0x2190 && code <= 0x2bff)
  );
}
