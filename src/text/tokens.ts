import type { PartedNumbers } from './parted-numbers.ts';

/** What a token is made of. */
export const TokenKind = { word: 1, number: 2, clitic: 3, stop: 4, quote: 5, dash: 6, bracket: 7, symbol: 8, break: 9 } as const;

/** How a word is cased: `lower`, `Capital`, `ALLCAPS` (at least two letters), or `miXed`. */
export const Shape = { none: 0, lower: 1, capital: 2, upper: 3, mixed: 4 } as const;

/**
 * The tokens of a text as parallel arrays, so that a report costs a handful of allocations. Offsets are UTF-16 units, half-open.
 * A `break` token stands for each run of white space that holds a line break, so that no pattern runs over a line unnoticed.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** A value of {@link TokenKind} for each token. */
  readonly kinds: Uint8Array;
  /** A value of {@link Shape} for each token. */
  readonly shapes: Uint8Array;
  /** {@link wordHash} of each token: lower-cased, typographic apostrophes folded. */
  readonly hashes: Int32Array;
}

const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

/** 32-bit FNV-1a over the lower-cased units of a word (Fowler, Noll and Vo); the key under which word lists are looked up. */
export function wordHash(word: string): number {
  return hashRange(word, 0, word.length);
}

/** {@link wordHash} of a stretch of text, without cutting it out. */
export function hashRange(text: string, start: number, end: number): number {
  let hash = FNV_OFFSET;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ foldUnit(text.charCodeAt(i)), FNV_PRIME);
  return hash;
}

/** The words of token `index`. */
export function tokenText(tokens: Tokens, index: number): string {
  return tokens.text.slice(tokens.starts[index], tokens.ends[index]);
}

/** The first token that ends after `position`; `tokens.count` when there is none. */
export function tokenAt(tokens: Tokens, position: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.ends[middle]! > position) high = middle;
    else low = middle + 1;
  }
  return low;
}

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

/** Letters, by Unicode block rather than by table: every unit above the Latin punctuation that is not general punctuation or a symbol. */
export function isLetter(unit: number): boolean {
  if (unit < 0x80) return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
  if (unit < 0xc0) return unit === 0xaa || unit === 0xb5 || unit === 0xba;
  if (unit < 0x2000) return unit !== 0xd7 && unit !== 0xf7;
  if (unit < 0x2c00) return unit >= 0x2100 && unit < 0x2190;
  return !(unit >= 0x3000 && unit < 0x3040) && !(unit >= 0xfe10 && unit < 0xfe70) && !(unit >= 0xff00 && unit < 0xff21) && unit < 0xfff0 && unit !== 0xfeff;
}

/** True for the ten ASCII digits. */
export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** True for an upper-case letter of the Latin, Greek and Cyrillic alphabets. */
export function isUpper(unit: number): boolean {
  if (unit < 0x80) return unit >= 65 && unit <= 90;
  if (unit < 0xc0 || unit > 0x24f && unit < 0x370 || unit > 0x52f) return false;
  const char = String.fromCharCode(unit);
  return char !== char.toLowerCase();
}

/** True for white space, line breaks included. */
export function isSpace(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0 || unit === 0x85 || (unit >= 0x2000 && unit <= 0x200b) || unit === 0x2028 || unit === 0x2029 || unit === 0x202f || unit === 0x3000 || unit === 0xfeff;
}

/** True for ' and its typographic forms. */
export function isApostrophe(unit: number): boolean {
  return unit === 39 || unit === 0x2019 || unit === 0x2018 || unit === 0x2bc || unit === 0x201b;
}

function foldUnit(unit: number): number {
  if (unit < 0x80) return unit >= 65 && unit <= 90 ? unit + 32 : unit;
  if (isApostrophe(unit)) return 39;
  return isUpper(unit) ? String.fromCharCode(unit).toLowerCase().charCodeAt(0) : unit;
}

function readSpace(text: string, start: number, out: TokenWriter): number {
  let i = start;
  let broken = false;
  for (; i < text.length && isSpace(text.charCodeAt(i)); i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029) broken = true;
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
    if ((unit === 45 || unit === 0x2010 || unit === 0x2011 || unit === 38) && (isLetter(next) || isDigit(next))) continue;
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

/** The end of "U.S.", "a.m.", "J." at `start`, or 0. A single letter and a full stop is one when it is upper case and a word follows. */
function initialismEnd(text: string, start: number): number {
  let i = start;
  let letters = 0;
  while (i + 1 < text.length && isLetter(text.charCodeAt(i)) && text.charCodeAt(i + 1) === 46) {
    i += 2;
    letters++;
  }
  if (letters >= 2) return i < text.length && isLetter(text.charCodeAt(i)) ? 0 : i;
  return letters === 1 && isUpper(text.charCodeAt(start)) && text.charCodeAt(start) !== 73 && (i >= text.length || !isLetter(text.charCodeAt(i))) ? i : 0;
}

/** The end of the clitic that the apostrophe at `at` begins, or 0 when it belongs to the word ("n't", "o'clock", "O'Neil"). */
function cliticEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && isLetter(text.charCodeAt(end))) end++;
  const first = text.charCodeAt(at + 1) | 32;
  if (end === at + 2) return first === 115 || first === 100 || first === 109 ? end : 0;
  if (end !== at + 3) return 0;
  const second = text.charCodeAt(at + 2) | 32;
  return (first === 114 && second === 101) || (first === 118 && second === 101) || (first === 108 && second === 108) ? end : 0;
}

function readNumber(text: string, start: number, stray: PartedNumbers | null, out: TokenWriter): number {
  let i = start + 1;
  for (; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isDigit(unit)) continue;
    const next = i + 1 < text.length ? text.charCodeAt(i + 1) : 0;
    if (unit !== 44 && unit !== 46) break;
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
  if (isApostrophe(unit) || unit === 0x60) {
    const next = start + 1 < text.length ? text.charCodeAt(start + 1) : 0;
    const double = next === unit || (unit === 0x60 && next === 0x60);
    out.push(start, start + (double ? 2 : 1), TokenKind.quote);
    return start + (double ? 2 : 1);
  }
  if (unit === 46) return readRun(text, start, unit, TokenKind.stop, out);
  if (unit === 45) return readRun(text, start, unit, TokenKind.dash, out);
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
  if (unit === 34 || (unit >= 0x2018 && unit <= 0x201f) || unit === 0xab || unit === 0xbb || unit === 0x2039 || unit === 0x203a || unit === 0x300c || unit === 0x300d) return TokenKind.quote;
  if (unit === 44 || unit === 33 || unit === 63 || unit === 58 || unit === 59 || unit === 0x2026 || unit === 0x3002) return TokenKind.stop;
  if (unit >= 0x2010 && unit <= 0x2015) return TokenKind.dash;
  if (unit === 40 || unit === 41 || unit === 91 || unit === 93 || unit === 123 || unit === 125) return TokenKind.bracket;
  return TokenKind.symbol;
}

/** Grows the parallel arrays of {@link Tokens}. */
class TokenWriter {
  readonly #text: string;
  #starts: Int32Array<ArrayBuffer>;
  #ends: Int32Array<ArrayBuffer>;
  #kinds: Uint8Array<ArrayBuffer>;
  #shapes: Uint8Array<ArrayBuffer>;
  #hashes: Int32Array<ArrayBuffer>;
  #count = 0;

  constructor(text: string) {
    const room = (text.length >> 2) + 16;
    this.#text = text;
    this.#starts = new Int32Array(room);
    this.#ends = new Int32Array(room);
    this.#kinds = new Uint8Array(room);
    this.#shapes = new Uint8Array(room);
    this.#hashes = new Int32Array(room);
  }

  push(start: number, end: number, kind: number): void {
    const at = this.#count++;
    if (at === this.#starts.length) this.#grow();
    this.#starts[at] = start;
    this.#ends[at] = end;
    this.#kinds[at] = kind;
    this.#shapes[at] = kind === TokenKind.word ? shapeOf(this.#text, start, end) : Shape.none;
    this.#hashes[at] = kind === TokenKind.break ? 0 : hashRange(this.#text, start, end);
  }

  finish(): Tokens {
    const n = this.#count;
    return {
      text: this.#text, count: n, starts: this.#starts.subarray(0, n), ends: this.#ends.subarray(0, n), kinds: this.#kinds.subarray(0, n),
      shapes: this.#shapes.subarray(0, n), hashes: this.#hashes.subarray(0, n),
    };
  }

  #grow(): void {
    const room = this.#starts.length * 2;
    this.#starts = widen(this.#starts, new Int32Array(room));
    this.#ends = widen(this.#ends, new Int32Array(room));
    this.#kinds = widen(this.#kinds, new Uint8Array(room));
    this.#shapes = widen(this.#shapes, new Uint8Array(room));
    this.#hashes = widen(this.#hashes, new Int32Array(room));
  }
}

function widen<T extends Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

function shapeOf(text: string, start: number, end: number): number {
  let upper = 0;
  let lower = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (isUpper(unit)) upper++;
    else if (isLetter(unit)) lower++;
  }
  if (upper === 0) return Shape.lower;
  if (!isUpper(text.charCodeAt(start))) return Shape.mixed;
  if (lower === 0) return upper > 1 ? Shape.upper : Shape.capital;
  return upper === 1 || hyphenCapitals(text, start, end, upper) ? Shape.capital : Shape.mixed;
}

/** True when the further capitals each begin a part: "Anglo-Saxon", "O'Neil", "McKay". */
function hyphenCapitals(text: string, start: number, end: number, upper: number): boolean {
  let begun = 1;
  for (let i = start + 1; i < end; i++) if (isUpper(text.charCodeAt(i)) && isLetter(text.charCodeAt(i - 1)) === false) begun++;
  return begun === upper || (upper === 2 && (text.startsWith('Mc', start) || text.startsWith('Mac', start)));
}
