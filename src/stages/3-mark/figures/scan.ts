import { figureWords } from '../../../language/en/figures/figure-words.ts';
import type { Time } from '../../../model/figure.ts';
import { readPhrase, type PhraseBook } from '../../../text/words/phrases.ts';
import { LexemeKind, touchesNext, type Lexemes } from '../../../text/words/lexemes.ts';

/** What every reader of figures looks at. */
export interface FigureScan {
  readonly lexemes: Lexemes;
  readonly times: readonly Time[];
  /** For each lexeme the index of the time that it lies in, or -1. */
  readonly timeAt: Int32Array;
  /** The currency that a bare "$" stands for. */
  readonly dollar: string;
}

/** A number with its unit, before anything is known of what it is about: lexemes `[first, next)`. */
export interface Quantity {
  readonly first: number;
  readonly next: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  readonly unitText: string | null;
  /** The lexeme where the number itself begins. */
  readonly number: number;
  /** True for a share or fraction that needs to be of something. */
  readonly share: boolean;
}

/** The form of lexeme `at` in lower case, empty beyond either end. */
export function form({ lexemes }: FigureScan, at: number): string {
  return lexemes.word[at] ?? '';
}

/** Lexeme `at` as the text prints it. */
export function printed({ lexemes }: FigureScan, at: number): string {
  return at >= 0 && at < lexemes.count ? lexemes.text.slice(lexemes.start[at]!, lexemes.end[at]!) : '';
}

/** The words of lexemes `[first, next)` as the text prints them, on one line. */
export function wordsOf({ lexemes }: FigureScan, first: number, next: number): string {
  return first < next ? lexemes.text.slice(lexemes.start[first]!, lexemes.end[next - 1]!).replace(/\s+/g, ' ') : '';
}

/** True when lexeme `at` is a run of digits. */
export function isNumber({ lexemes }: FigureScan, at: number): boolean {
  return lexemes.kind[at] === LexemeKind.number;
}

/** True when lexeme `at` is a run of letters. */
export function isWord({ lexemes }: FigureScan, at: number): boolean {
  return lexemes.kind[at] === LexemeKind.word;
}

/** True when lexeme `at` begins with a capital. */
export function isCapital(scan: FigureScan, at: number): boolean {
  const letter = printed(scan, at)[0] ?? '';
  return letter !== letter.toLowerCase();
}

/** True when lexeme `at` and the next stand together without a space. */
export function touches({ lexemes }: FigureScan, at: number): boolean {
  return touchesNext(lexemes, at);
}

/** The lexeme after a hyphen that joins two words, or `at` itself; stray spaces may part a number from its unit ("15 - year"). */
export function overHyphen(scan: FigureScan, at: number): number {
  if (form(scan, at) !== '-') return at;
  const [left, right] = [touches(scan, at - 1), touches(scan, at)];
  return (left && right) || (!left && !right && isPartedUnit(scan, at)) ? at + 1 : at;
}

function isPartedUnit(scan: FigureScan, at: number): boolean {
  const { partedUnits } = figureWords;
  return partedUnits.has(form(scan, at + 1)) && (isNumber(scan, at - 1) || partedUnits.has(form(scan, at - 1)));
}

/** The value of the longest phrase beginning at `at`; hyphens that join words count as spaces. */
export function longestPhrase<T>(scan: FigureScan, at: number, phrases: PhraseBook<T>): { readonly value: T; readonly next: number } | null {
  const read = readPhrase(phrases, (n) => form(scan, wordsOn(scan, at, n)));
  return read === null ? null : { value: read.value, next: wordsOn(scan, at, read.words - 1) + 1 };
}

/** The lexeme that is `words` words behind `at`. */
function wordsOn(scan: FigureScan, at: number, words: number): number {
  let i = at;
  for (let n = 0; n < words; n++) i = overHyphen(scan, i + 1);
  return i;
}

/** True when a word ends in one of these endings. */
export function endsLike(word: string, endings: readonly string[]): boolean {
  return endings.some((ending) => word.endsWith(ending));
}
