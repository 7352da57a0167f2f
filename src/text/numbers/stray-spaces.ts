import {
  COLON, COMMA, DOLLAR_SIGN, EXCLAMATION_MARK, FULL_STOP, HASH_SIGN, HYPHEN,
  PERCENT_SIGN, QUESTION_MARK, RIGHT_DOUBLE_QUOTE, SLASH, SPACE, STRAIGHT_QUOTE,
} from '../characters.ts';
import type { PartedNumbers } from './parted-numbers.ts';
import { hashRange } from '../words/tokens.ts';
import { isDigit, isLetter, isUpper } from '../words/unit-kinds.ts';
import type { WordSet } from '../words/word-set.ts';

/** The words of a language that tell whether "6. 7" is one number. */
export interface NumberNeighbours {
  /** Stand behind numbers with decimals so often that they show one by themselves: "percent", "million". */
  readonly afterDecimals: WordSet;
  /** What is counted in whole numbers only: "people". */
  readonly whole: WordSet;
  /** Stand before a number that ends there: months. */
  readonly beforeWhole: WordSet;
}

/** How far into a text stray spaces are looked for, in units. */
const LOOKED_AT = 10_000;
/** What the signs in a text must come to before it counts as one with stray spaces. */
const ENOUGH = 2;

/**
 * Tells numbers that a word splitter parted ("$2. 6 million", "6. 7 - degree", "1, 300 people") from a number that ends a sentence or a part
 * of it. The text is looked over for other stray spaces once at most, and only when it holds a number in question.
 */
export class StraySpaces implements PartedNumbers {
  readonly #text: string;
  readonly #words: NumberNeighbours;
  #spaced: boolean | null = null;

  constructor(text: string, words: NumberNeighbours) {
    this.#text = text;
    this.#words = words;
  }

  /** Asks for one space, and for what no sentence would end and open with: see {@link PartedNumbers}. */
  numberAfter(mark: number): number {
    const text = this.#text;
    const next = mark + 2;
    if (text.charCodeAt(mark + 1) !== SPACE || !isDigit(text.charCodeAt(next)) || !isDigit(text.charCodeAt(mark - 1))) return -1;
    const joined = text.charCodeAt(mark) === FULL_STOP ? this.#partsDecimals(mark) : text.charCodeAt(mark) === COMMA && this.#partsThousands(mark);
    return joined ? next : -1;
  }

  /** The same for a stretch of the text, whose places count from `offset`. */
  from(offset: number): PartedNumbers {
    return {
      numberAfter: (mark) => {
        const next = this.numberAfter(mark + offset);
        return next < 0 ? -1 : next - offset;
      },
    };
  }

  /** True when the text as a whole shows the spacing of a word splitter: "9: 30", "90 - day", "p. m.", `“Yes, ” he said`. */
  get spaced(): boolean {
    this.#spaced ??= showsStraySpaces(this.#text);
    return this.#spaced;
  }

  #partsDecimals(mark: number): boolean {
    const text = this.#text;
    const start = digitsBefore(text, mark);
    const end = digitsAfter(text, mark + 2);
    if (mark - start > 3 || end - mark - 2 > 2 || !standsFree(text, start) || goesOnBehind(text, end)) return false;
    const after = wordAfter(text, end);
    const hash = hashRange(text, after[0], after[1]);
    if (this.#words.whole.has(hash)) return false;
    const scaled = isCurrency(text.charCodeAt(start - 1)) && after[0] === end && after[1] > end;
    const strong =
      scaled
      || text.charCodeAt(end) === PERCENT_SIGN
      || (this.#words.afterDecimals.has(hash) && (after[1] > after[0] + 1 || text.charCodeAt(after[1]) === FULL_STOP));
    return strong || (!this.#endsBefore(start) && this.spaced);
  }

  #partsThousands(mark: number): boolean {
    const text = this.#text;
    const end = digitsAfter(text, mark + 2);
    if (end !== mark + 5 || isDigit(text.charCodeAt(end))) return false;
    const start = groupsBefore(text, mark);
    if (start < 0 || !standsFree(text, start) || (text.charCodeAt(start - 1) === SPACE && text.charCodeAt(start - 2) === HYPHEN)) return false;
    if (text.startsWith('000', mark + 2) || isCurrency(text.charCodeAt(start - 1))) return true;
    return !this.#endsBefore(start) && this.spaced;
  }

  /** True when the word before a number shows that it ends there: a month, or a name with its number ("Flight 370"). */
  #endsBefore(start: number): boolean {
    const [from, to] = wordBefore(this.#text, start);
    if (from === to) return false;
    return (
      this.#words.beforeWhole.has(hashRange(this.#text, from, to))
      || (isUpper(this.#text.charCodeAt(from)) && from > 1 && isLetter(this.#text.charCodeAt(from - 2)))
    );
  }
}

/** A number that follows nothing that it could be part of: a letter, a digit's mark, a hyphen. */
function standsFree(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  if (isLetter(before) || before === FULL_STOP || before === COMMA || before === COLON || before === HYPHEN || before === SLASH || before === HASH_SIGN) {
    return false;
  }
  // "08. 07. 2012" is a date, whose parts are numbers of their own.
  return !(before === SPACE && text.charCodeAt(start - 2) === FULL_STOP && isDigit(text.charCodeAt(start - 3)));
}

/** True when digits go on behind what would be the decimals: "12,000", "9:30", "3-time", "2nd" in figures, "08. 2012". */
function goesOnBehind(text: string, end: number): boolean {
  const mark = text.charCodeAt(end);
  const next = text.charCodeAt(end + 1);
  if (mark === HYPHEN) return isLetter(next) || isDigit(next);
  if (mark === FULL_STOP || mark === COMMA || mark === COLON) return isDigit(next) || (mark !== COMMA && next === SPACE && isDigit(text.charCodeAt(end + 2)));
  return ORDINAL_ENDING.has(text.slice(end, end + 2));
}

const ORDINAL_ENDING: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

function digitsBefore(text: string, end: number): number {
  let start = end;
  while (start > end - 4 && isDigit(text.charCodeAt(start - 1))) start--;
  return start;
}

function digitsAfter(text: string, start: number): number {
  let end = start;
  while (end < start + 4 && isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** Where the first group of thousands begins whose last ends at `mark`, over at most four groups; -1 where they are none. */
function groupsBefore(text: string, mark: number): number {
  let start = digitsBefore(text, mark);
  for (let groups = 1; groups < 4 && mark - start === 3; groups++) {
    const comma = text.charCodeAt(start - 1) === SPACE ? start - 2 : start - 1;
    if (text.charCodeAt(comma) !== COMMA || !isDigit(text.charCodeAt(comma - 1))) break;
    mark = comma;
    start = digitsBefore(text, mark);
  }
  return mark - start <= 3 ? start : -1;
}

/** The word behind a number, over a space and a hyphen between spaces. */
function wordAfter(text: string, end: number): readonly [number, number] {
  const start = text.startsWith(' - ', end) ? end + 3 : text.charCodeAt(end) === SPACE ? end + 1 : end;
  let to = start;
  while (to < start + 20 && isLetter(text.charCodeAt(to))) to++;
  return [start, to];
}

function wordBefore(text: string, start: number): readonly [number, number] {
  let to = text.charCodeAt(start - 1) === SPACE ? start - 1 : start;
  if (text.charCodeAt(to - 1) === FULL_STOP) to--;
  let from = to;
  while (from > to - 20 && isLetter(text.charCodeAt(from - 1))) from--;
  return [from, to];
}

function isCurrency(unit: number): boolean {
  return unit === DOLLAR_SIGN || unit === 0xa3 || unit === 0xa5 || (unit >= 0x20a0 && unit <= 0x20cf);
}

/** Adds up the signs of stray spaces in the beginning of a text, and stops when they are enough. */
function showsStraySpaces(text: string): boolean {
  let signs = 0;
  for (let at = text.indexOf(' ', 1); at > 0 && at < LOOKED_AT; at = text.indexOf(' ', at + 1)) {
    signs += weightOf(text, at);
    if (signs >= ENOUGH) return true;
  }
  return false;
}

/** What the space at `at` tells: 2 where hardly a writer sets it, 1 where some do, else 0. */
function weightOf(text: string, at: number): number {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  if (isDigit(after)) {
    if (before === SLASH) return text.charCodeAt(at - 2) === SPACE && isDigit(text.charCodeAt(at - 3)) ? 2 : 0;
    if (!isDigit(text.charCodeAt(at - 2))) return 0;
    const digits = digitsAfter(text, at + 1) - at - 1;
    if (before === COLON) return digits === 2 ? 2 : 0;
    if (before === COMMA) return digits === 3 ? 1 : 0;
    return before === FULL_STOP && isCurrency(text.charCodeAt(digitsBefore(text, at - 1) - 1)) ? 2 : 0;
  }
  if (before === HYPHEN) return text.charCodeAt(at - 2) === SPACE && isDigit(text.charCodeAt(at - 3)) && isLetter(after) && !isUpper(after) ? 1 : 0;
  if (after === COMMA) return isLetter(before) && text.charCodeAt(at + 2) === SPACE ? 2 : 0;
  if (after === STRAIGHT_QUOTE || after === RIGHT_DOUBLE_QUOTE) {
    return (before === COMMA || before === FULL_STOP || before === QUESTION_MARK || before === EXCLAMATION_MARK) && !(text.charCodeAt(at + 2) > SPACE) ? 2 : 0;
  }
  return text[at + 1] === 'm' && before === FULL_STOP && text.charCodeAt(at + 2) === FULL_STOP && text.charCodeAt(at - 3) === SPACE ? 2 : 0;
}
