import { COMMA, FULL_STOP, LINE_FEED, RIGHT_SINGLE_QUOTE, STRAIGHT_APOSTROPHE } from '../characters.ts';
import { isDigit } from './unit-kinds.ts';
import { sketchOf, sketchOfRange } from './sieve.ts';
import type { KnownForms } from './known-forms.ts';
import type { PartedNumbers } from '../numbers/parted-numbers.ts';

/** What a lexeme is: a run of letters, a run of digits with its separators, any other mark, or a blank line. */
export const LexemeKind = { word: 1, number: 2, mark: 3, blank: 4 } as const;

/**
 * The words, numbers and marks of a text in columns: lexeme `i` is `text.slice(start[i], end[i])`.
 * White space lies between lexemes, so two lexemes touch when `end[i] === start[i + 1]`.
 */
export interface Lexemes {
  readonly text: string;
  readonly count: number;
  /** Where each begins, in UTF-16 code units. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** One of `LexemeKind`. */
  readonly kind: Uint8Array;
  /** The sketch of each form (see `sketchOf`). */
  readonly sketch: Uint16Array;
  /** Each in lower case, with straight apostrophes and plain hyphens; a blank line is `\n`. */
  readonly word: readonly string[];
}

const SPACE = 0;
const LETTER = 1;
const DIGIT = 2;
const MARK = 3;
const ASCII_CLASS = asciiClasses();

/**
 * Cuts a text into lexemes in one pass, in time linear in its length. A number takes in its thousands separators and decimal
 * point ("1,234.5", ".001"); letters and digits that touch are two lexemes ("640bhp"); what follows an apostrophe is one of
 * its own ("company" + "'s", "don" + "'t"). With `stray`, a number that a stray space parts is one lexeme whose form has no space ("6. 7").
 * With `known`, the form of a word that is known beforehand is that very string.
 */
export function lexemesOf(text: string, stray: PartedNumbers | null = null, known: KnownForms | null = null): Lexemes {
  const lower = lowerOf(text);
  const out = new LexemeWriter(text);
  for (let at = 0; at < text.length;) {
    const found = classAt(text, at);
    if (found === SPACE) {
      const end = endOfSpace(text, at);
      if (hasBlankLine(text, at, end)) out.push(at, end, LexemeKind.blank, '\n');
      at = end;
    } else if (found === LETTER) {
      const end = endOfWord(text, at);
      out.push(at, end, LexemeKind.word, known?.find(lower, at, end) ?? lower.slice(at, end), sketchOfRange(lower, at, end));
      at = end;
    } else if (found === DIGIT || startsDecimal(text, at)) {
      const end = endOfNumber(text, at, stray);
      out.push(at, end, LexemeKind.number, stray === null ? lower.slice(at, end) : lower.slice(at, end).replaceAll(' ', ''));
      at = end;
    } else if (isApostrophe(text.charCodeAt(at)) && touchesWord(text, at)) {
      const end = endOfWord(text, at + 1);
      out.push(at, end, LexemeKind.word, `'${lower.slice(at + 1, end)}`);
      at = end;
    } else {
      out.push(at, at + 1, LexemeKind.mark, plainMark(text, at));
      at++;
    }
  }
  return out.finish();
}

/** The index of the first lexeme that ends after `offset`; `count` when there is none. */
export function lexemeAt(lexemes: Lexemes, offset: number): number {
  let low = 0;
  let high = lexemes.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lexemes.end[middle]! > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** True when lexeme `i` and the next stand together without a space. */
export function touchesNext(lexemes: Lexemes, i: number): boolean {
  return i >= 0 && i + 1 < lexemes.count && lexemes.end[i] === lexemes.start[i + 1];
}

/** Grows the columns of {@link Lexemes}. */
class LexemeWriter {
  readonly #text: string;
  readonly #word: string[] = [];
  #room: number;
  #start: Int32Array<ArrayBuffer>;
  #end: Int32Array<ArrayBuffer>;
  #kind: Uint8Array<ArrayBuffer>;
  #sketch: Uint16Array<ArrayBuffer>;

  /** For the lexemes of one text, with room for one in four units of it. */
  constructor(text: string) {
    this.#text = text;
    this.#room = (text.length >> 2) + 16;
    this.#start = new Int32Array(this.#room);
    this.#end = new Int32Array(this.#room);
    this.#kind = new Uint8Array(this.#room);
    this.#sketch = new Uint16Array(this.#room);
  }

  /** Adds a lexeme of this kind and form, and the sketch of it. */
  push(start: number, end: number, kind: number, form: string, sketch: number = sketchOf(form)): void {
    const at = this.#word.length;
    if (at === this.#room) this.#grow();
    this.#start[at] = start;
    this.#end[at] = end;
    this.#kind[at] = kind;
    this.#sketch[at] = sketch;
    this.#word.push(form);
  }

  /** The lexemes so far; their columns may have room for more. */
  finish(): Lexemes {
    return { text: this.#text, count: this.#word.length, start: this.#start, end: this.#end, kind: this.#kind, sketch: this.#sketch, word: this.#word };
  }

  #grow(): void {
    this.#room *= 2;
    this.#start = widened(this.#start, new Int32Array(this.#room));
    this.#end = widened(this.#end, new Int32Array(this.#room));
    this.#kind = widened(this.#kind, new Uint8Array(this.#room));
    this.#sketch = widened(this.#sketch, new Uint16Array(this.#room));
  }
}

function widened<T extends Int32Array | Uint8Array | Uint16Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

function lowerOf(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  // A few letters grow when lowered, which would shift every offset after them; they keep their form.
  return Array.from(text, (c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join('');
}

function endOfSpace(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && classAt(text, at) === SPACE) at++;
  return at;
}

/** True for white space with two line breaks or more. */
function hasBlankLine(text: string, from: number, to: number): boolean {
  let breaks = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === LINE_FEED) breaks++;
  return breaks > 1;
}

function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && classAt(text, at) === LETTER) at++;
  return at;
}

function endOfNumber(text: string, from: number, stray: PartedNumbers | null): number {
  let at = endOfDigits(text, from);
  let decimals = at === from;
  for (;;) {
    const mark = text.charCodeAt(at);
    if (mark !== COMMA && mark !== FULL_STOP) return at;
    const next = endOfDigits(text, at + 1);
    if (next === at + 1) {
      const parted = decimals || stray === null ? -1 : stray.numberAfter(at);
      if (parted < 0) return at;
      decimals = mark === FULL_STOP;
      at = endOfDigits(text, parted);
      continue;
    }
    // A comma groups thousands (or lakhs) only before the decimal point, and never four digits.
    if (mark === COMMA && (decimals || !groupsHere(text, at, next, from))) return at;
    decimals ||= mark === FULL_STOP;
    at = next;
  }
}

function groupsHere(text: string, comma: number, next: number, from: number): boolean {
  const digits = next - comma - 1;
  if (digits === 3) return comma - from <= 3 || text.lastIndexOf(',', comma - 1) >= from;
  return digits === 2 && text.charCodeAt(next) === COMMA;
}

function endOfDigits(text: string, from: number): number {
  let at = from;
  while (at < text.length && isDigit(text.charCodeAt(at))) at++;
  return at;
}

function startsDecimal(text: string, at: number): boolean {
  return (
    text.charCodeAt(at) === FULL_STOP && isDigit(text.charCodeAt(at + 1)) && (at === 0 || classAt(text, at - 1) === SPACE || classAt(text, at - 1) === MARK)
  );
}

function touchesWord(text: string, at: number): boolean {
  return at > 0 && classAt(text, at - 1) === LETTER && at + 1 < text.length && classAt(text, at + 1) === LETTER;
}

function plainMark(text: string, at: number): string {
  const code = text.charCodeAt(at);
  if (code < 0x80) return text[at]!;
  if (isApostrophe(code)) return "'";
  if ((code >= 0x2010 && code <= 0x2012) || code === 0x2212 || code === 0xad) return '-';
  if (code === 0x2013 || code === 0x2014 || code === 0x2015) return code === 0x2013 ? '\u2013' : '\u2014';
  return text[at]!;
}

function isApostrophe(code: number): boolean {
  return code === STRAIGHT_APOSTROPHE || code === RIGHT_SINGLE_QUOTE || code === 0x02bc;
}

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 0x80 ? ASCII_CLASS[code]! : classOfOther(code);
}

function classOfOther(code: number): number {
  if (code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x3000 || code === 0xfeff || code === 0x2028 || code === 0x2029) {
    return SPACE;
  }
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba ? LETTER : MARK;
  if (code === 0xd7 || code === 0xf7) return MARK;
  if (code < 0x2000) return LETTER;
  // Punctuation, signs of currency, arrows, mathematics and drawing stand between these two blocks of letters.
  return code >= 0x2c00 && !(code >= 0x3001 && code <= 0x3004) && code < 0xd800 ? LETTER : MARK;
}

function asciiClasses(): Uint8Array {
  const classes = new Uint8Array(128).fill(MARK);
  for (let code = 0; code < 128; code++) {
    if (code <= 0x20) classes[code] = SPACE;
    else if (isDigit(code)) classes[code] = DIGIT;
    else if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) classes[code] = LETTER;
  }
  return classes;
}
