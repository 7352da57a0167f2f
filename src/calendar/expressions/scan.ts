import { LexemeKind, touchesNext, type Lexemes } from '../../text/words/lexemes.ts';
import { readPhrase, type PhraseBook } from '../../text/words/phrases.ts';
import type { TimeExpression } from './expression.ts';
import type { TimeWords } from './time-words.ts';

/** What every reader of expressions looks at: the lexemes of a text and the words that tell time. */
export interface Scan {
  readonly lexemes: Lexemes;
  readonly words: TimeWords;
}

/** An expression that was read, and the first lexeme after it. */
export interface Read {
  readonly next: number;
  readonly expression: TimeExpression;
}

/** The form of lexeme `at`, empty beyond either end. */
export function formAt({ lexemes }: Scan, at: number): string {
  return lexemes.word[at] ?? '';
}

/** True when lexeme `at` is a run of digits. */
export function isNumberAt({ lexemes }: Scan, at: number): boolean {
  return lexemes.kind[at] === LexemeKind.number;
}

/** True when lexeme `at` begins with a capital letter in the text. */
export function isCapitalAt({ lexemes }: Scan, at: number): boolean {
  if (at < 0 || at >= lexemes.count) return false;
  const letter = lexemes.text[lexemes.start[at]!]!;
  return letter !== letter.toLowerCase();
}

/** The lexeme after a hyphen that joins two words, or `at` itself where there is none. */
export function skipHyphen(scan: Scan, at: number): number {
  return formAt(scan, at) === '-' && touchesNext(scan.lexemes, at - 1) && touchesNext(scan.lexemes, at) ? at + 1 : at;
}

/** The value of the longest phrase that begins at `at` and stands in `phrases`, with the lexeme after it. */
export function phraseAt<T>(scan: Scan, at: number, phrases: PhraseBook<T>): { readonly value: T; readonly next: number } | null {
  const read = readPhrase(phrases, (n) => formAt(scan, at + n));
  return read === null ? null : { value: read.value, next: at + read.words };
}

/** True where a stop, a mark of pause or an end of the text stands. */
export function isBoundary(scan: Scan, at: number): boolean {
  const form = formAt(scan, at);
  return form.length < 2 && BOUNDARIES.has(form);
}

const BOUNDARIES: ReadonlySet<string> = new Set(['', '\n', '.', ',', ';', '?', '!', ')', ':']);

/** Years in two digits up to this one are of this century. */
const LAST_SHORT_YEAR = 36;

/** The year that two digits stand for. */
export function fullYear(digits: number): number {
  return digits + (digits <= LAST_SHORT_YEAR ? 2000 : 1900);
}
