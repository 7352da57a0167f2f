import type { Span } from '../../../../src/model/span.ts';
import { FOLDED, LETTER } from '../../../../src/text/words/letters.ts';
import { joinsWord } from '../../../../src/text/words/word-reader.ts';

// Constants of this file, since the loops are many times faster with them than with the entries of LETTER.
const SKIPPED = 1 satisfies typeof LETTER.skipped;
const JOINER = 2 satisfies typeof LETTER.joiner;
const PERCENT_SIGN = 3 satisfies typeof LETTER.percent;
const UNSPACED = 4 satisfies typeof LETTER.unspaced;
const PERCENT = Uint16Array.from('percent', (letter) => letter.charCodeAt(0));
const [FIRST, LAST] = [PERCENT[0]!, PERCENT.at(-1)!];

/** Letters below this are of scripts with spaces between words. */
const FIRST_UNSPACED = 0x0e00;
const SPACE = 0x20;
/** Units that there is room for at first. */
const SMALLEST = 8192;
/** Texts longer than this do not leave their buffers behind. */
const LARGE = 1 << 20;

/**
 * A text as the letters that it is spelled with, each with its place: case, accents, punctuation and spaces do not count, and "%" reads as "percent".
 * The arrays stand until the next text is read.
 */
export class Spelling {
  #units: Uint16Array;
  #bytes: Buffer;
  #text = '';

  /** How many letters there are. */
  count = 0;
  /** The folded letters; of scripts that are written without spaces, the units themselves. */
  letters: Uint16Array;
  /** Where each stands, in UTF-16 units. */
  places: Int32Array;

  /** With room for so many units at first. */
  constructor(room = SMALLEST) {
    this.#units = new Uint16Array(room);
    this.#bytes = Buffer.from(this.#units.buffer);
    this.letters = new Uint16Array(room);
    this.places = new Int32Array(room);
  }

  /** The text that was read. */
  get text(): string {
    return this.#text;
  }

  /** Reads `text`. */
  read(text: string): void {
    if (text.length + 1 > this.#units.length || (this.#units.length > LARGE && text.length < SMALLEST)) this.#reserve(Math.max(SMALLEST, text.length + 1));
    this.#bytes.write(text, 0, 'utf16le');
    this.#units[text.length] = 0;
    this.#text = text;
    this.count = 0;
    for (let at = 0; (at = this.#spell(at, text.length)) < text.length; at++) this.#spellPercent(at, text.length);
  }

  /** The same in arrays of its own, which stay. */
  copy(): Spelling {
    const copy = new Spelling(0);
    copy.#units = this.#units.slice(0, this.#text.length + 1);
    copy.#text = this.#text;
    copy.count = this.count;
    copy.letters = this.letters.slice(0, this.count);
    copy.places = this.places.slice(0, this.count);
    return copy;
  }

  /** The hot path: reads up to a percent sign, and returns where it stopped. It calls nothing and hardly branches: every unit is written, and the next one over it where it was no letter. */
  #spell(from: number, to: number): number {
    const [units, letters, places] = [this.#units, this.letters, this.places];
    let count = this.count;
    let at = from;
    for (; at < to; at++) {
      const unit = units[at]!;
      const folded = FOLDED[unit]!;
      if (folded === PERCENT_SIGN) break;
      letters[count] = folded === UNSPACED ? unit : folded;
      places[count] = at;
      count += (PERCENT_SIGN - folded) >>> 31;
    }
    this.count = count;
    return at;
  }

  #spellPercent(at: number, length: number): void {
    const least = this.count + PERCENT.length + length - at;
    if (least > this.letters.length) this.#grow(2 * least);
    this.letters.set(PERCENT, this.count);
    this.places.fill(at, this.count, this.count += PERCENT.length);
  }

  /** True when the letter at `index` begins a word, and behind the last letter. */
  startsWord(index: number): boolean {
    if (index === 0 || index >= this.count) return true;
    const at = this.places[index]!;
    const before = this.places[index - 1]!;
    if (at - before === 1 && isInside(this.letters[index - 1]!, this.letters[index]!)) return false;
    if (at - before === 2 && this.#units[before + 1] === SPACE) return true;
    return at !== before && this.#parts(before, at);
  }

  /** True when a word begins at the letter at `at`, the letter before which stands at `before`. */
  #parts(before: number, at: number): boolean {
    const units = this.#units;
    if (FOLDED[units[at]!]! <= UNSPACED || FOLDED[units[before]!]! <= UNSPACED) return true;
    for (let k = before + 1; k < at; k++) {
      const kind = FOLDED[units[k]!]!;
      if (kind === SKIPPED) continue;
      if (kind !== JOINER || !joinsWord(units, k, this.#isAlone(before) ? 1 : 2)) return true;
    }
    return false;
  }

  /** True when no letter stands directly before the letter at `at`, apostrophes aside. */
  #isAlone(at: number): boolean {
    const units = this.#units;
    let before = at - 1;
    while (before >= 0 && FOLDED[units[before]!] === SKIPPED) before--;
    return before < 0 || FOLDED[units[before]!]! <= UNSPACED;
  }

  /** How many words begin at the letters `from` to `to`, counted up to `most`. */
  wordsBetween(from: number, to: number, most: number): number {
    let words = 0;
    for (let k = from; k < to && words < most; k++) if (this.startsWord(k)) words++;
    return words;
  }

  /** Where the letters `from` to `to` stand in the text, with the marks that combine with the last one. */
  spanOf(from: number, to: number): Span {
    let end = this.places[to - 1]! + 1;
    while (end < this.#text.length && combines(this.#units[end]!)) end++;
    return [this.places[from]!, end];
  }

  #reserve(units: number): void {
    this.#units = new Uint16Array(units);
    this.#bytes = Buffer.from(this.#units.buffer);
    this.letters = new Uint16Array(units);
    this.places = new Int32Array(units);
  }

  #grow(letters: number): void {
    const [old, places] = [this.letters, this.places];
    this.letters = new Uint16Array(letters);
    this.places = new Int32Array(letters);
    this.letters.set(old);
    this.places.set(places);
  }
}

/** True when no word can begin between two letters of units that follow each other: no sign for "percent" ends or begins there. */
function isInside(before: number, letter: number): boolean {
  return before < FIRST_UNSPACED && letter < FIRST_UNSPACED && before !== LAST && letter !== FIRST;
}

/** Accents that follow their letter, and second halves of surrogate pairs. */
function combines(unit: number): boolean {
  return (unit >= 0x300 && unit <= 0x36f) || (unit >= 0xdc00 && unit <= 0xdfff);
}
