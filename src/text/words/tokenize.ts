import {
  AMPERSAND, BACKTICK, CARRIAGE_RETURN, COLON, COMMA, ELLIPSIS, EXCLAMATION_MARK, FULL_STOP, HYPHEN,
  IDEOGRAPHIC_STOP, LEFT_GUILLEMET, LINE_FEED, QUESTION_MARK, RIGHT_GUILLEMET, SEMICOLON, STRAIGHT_QUOTE,
} from '../characters.ts';
import type { PartedNumbers } from '../numbers/parted-numbers.ts';
import { TokenWriter } from './token-writer.ts';
import { TokenKind, type Tokens } from './tokens.ts';
import { isApostrophe, isDigit, isLetter, isSpace, isUpper } from './unit-kinds.ts';

/**
 * Cuts a text into tokens in one pass. Hyphenated words and initialisms ("U.S.", "J.") stay whole, a clitic ("'s", "'ll") is a token of its
 * own while "n't" stays with its verb, numbers keep their separators ("1,200.5"), two single quotation marks in a row are one mark. With `stray`,
 * a number that a stray space parts is one token.
 */
export function tokenize(text: string, stray: PartedNumbers | null = null): Tokens {
  const out = new TokenWriter(text);
  const n = text.length;
  let i = 0;
  while (i < n) {
    const unit = text.charCodeAt(i);
    if (isSpace(unit)) i = readSpace(text, i, out);
    else if (isLetter(unit)) i = readWord(text, i, out);
    else if (isDigit(unit)) i = readNumber(text, i, stray, out);
    else i = readMark(text, i, unit, out);
  }
  return out.finish();
}

function readSpace(text: string, start: number, out: TokenWriter): number {
  let i = start;
  let broken = false;
  for (; i < text.length && isSpace(text.charCodeAt(i)); i++) {
    const unit = text.charCodeAt(i);
    if (unit === LINE_FEED || unit === CARRIAGE_RETURN || unit === 0x2028 || unit === 0x2029) broken = true;
  }
  if (broken) out.push(start, i, TokenKind.break);
  return i;
}

function readWord(text: string, start: number, out: TokenWriter): number {
  const initialism = initialismEnd(text, start);
  if (initialism > 0) {
    out.push(start, initialism, TokenKind.word);
    return initialism;
  }
  let i = start + 1;
  for (; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isLetter(unit) || isDigit(unit)) continue;
    const next = i + 1 < text.length ? text.charCodeAt(i + 1) : 0;
    if ((unit === HYPHEN || unit === 0x2010 || unit === 0x2011 || unit === AMPERSAND) && (isLetter(next) || isDigit(next))) continue;
    if (!isApostrophe(unit) || !isLetter(next)) break;
    const end = cliticEnd(text, i);
    if (end === 0) continue;
    out.push(start, i, TokenKind.word);
    out.push(i, end, TokenKind.clitic);
    return end;
  }
  out.push(start, i, TokenKind.word);
  return i;
}

/**
 * The end of "U.S.", "a.m.", "J." at `start`, or 0. A single letter and a full stop is one when it is upper case and no letter follows; "I." ends a
 * sentence.
 */
function initialismEnd(text: string, start: number): number {
  let i = start;
  let letters = 0;
  while (i + 1 < text.length && isLetter(text.charCodeAt(i)) && text.charCodeAt(i + 1) === FULL_STOP) {
    i += 2;
    letters++;
  }
  if (letters >= 2) return i < text.length && isLetter(text.charCodeAt(i)) ? 0 : i;
  return letters === 1 && isUpper(text.charCodeAt(start)) && text[start] !== 'I' && (i >= text.length || !isLetter(text.charCodeAt(i))) ? i : 0;
}

/** The end of the clitic that the apostrophe at `at` begins, or 0 when it belongs to the word ("n't", "o'clock", "O'Neil"). */
function cliticEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && isLetter(text.charCodeAt(end))) end++;
  return end <= at + 1 + LONGEST_CLITIC && CLITICS.has(text.slice(at + 1, end).toLowerCase()) ? end : 0;
}

/** What an apostrophe joins to the word before it, as a word of its own. */
const CLITICS: ReadonlySet<string> = new Set(['s', 'd', 'm', 're', 've', 'll']);
const LONGEST_CLITIC = 2;

function readNumber(text: string, start: number, stray: PartedNumbers | null, out: TokenWriter): number {
  let i = start + 1;
  for (; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isDigit(unit)) continue;
    const next = i + 1 < text.length ? text.charCodeAt(i + 1) : 0;
    if (unit !== COMMA && unit !== FULL_STOP) break;
    if (isDigit(next)) continue;
    const parted = stray === null ? -1 : stray.numberAfter(i);
    if (parted < 0) break;
    i = parted;
  }
  const digits = i;
  while (i < text.length && (isLetter(text.charCodeAt(i)) || (i > digits && isDigit(text.charCodeAt(i))))) i++;
  out.push(start, i, i === digits ? TokenKind.number : TokenKind.word);
  return i;
}

function readMark(text: string, start: number, unit: number, out: TokenWriter): number {
  if (isApostrophe(unit) || unit === BACKTICK) {
    const next = start + 1 < text.length ? text.charCodeAt(start + 1) : 0;
    const double = next === unit || (unit === BACKTICK && next === BACKTICK);
    out.push(start, start + (double ? 2 : 1), TokenKind.quote);
    return start + (double ? 2 : 1);
  }
  if (unit === FULL_STOP) return readRun(text, start, unit, TokenKind.stop, out);
  if (unit === HYPHEN) return readRun(text, start, unit, TokenKind.dash, out);
  out.push(start, start + 1, markKind(unit));
  return start + 1;
}

function readRun(text: string, start: number, unit: number, kind: number, out: TokenWriter): number {
  let end = start + 1;
  while (end < text.length && text.charCodeAt(end) === unit) end++;
  out.push(start, end, kind);
  return end;
}

function markKind(unit: number): number {
  if (
    unit === STRAIGHT_QUOTE
    || (unit >= 0x2018 && unit <= 0x201f)
    || unit === LEFT_GUILLEMET
    || unit === RIGHT_GUILLEMET
    || unit === 0x2039
    || unit === 0x203a
    || unit === 0x300c
    || unit === 0x300d
  ) {
    return TokenKind.quote;
  }
  if (
    unit === COMMA
    || unit === EXCLAMATION_MARK
    || unit === QUESTION_MARK
    || unit === COLON
    || unit === SEMICOLON
    || unit === ELLIPSIS
    || unit === IDEOGRAPHIC_STOP
  ) {
    return TokenKind.stop;
  }
  if (unit >= 0x2010 && unit <= 0x2015) return TokenKind.dash;
  if (unit === 40 || unit === 41 || unit === 91 || unit === 93 || unit === 123 || unit === 125) return TokenKind.bracket;
  return TokenKind.symbol;
}
