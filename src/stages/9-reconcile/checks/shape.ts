import { HEDGED_NUMBER } from '../../../language/en/figures/hedges.ts';
import { numberNeighbours } from '../../../language/en/figures/number-neighbours.ts';
import { numberWords } from '../../../language/en/figures/number-words.ts';
import { PERCENT_BEHIND } from '../../../language/en/figures/sums.ts';
import type { Span } from '../../../model/span.ts';
import { LexemeKind, lexemesOf } from '../../../text/words/lexemes.ts';
import { StraySpaces } from '../../../text/numbers/stray-spaces.ts';
import { readNumeral } from '../../../text/numbers/numerals.ts';

/** A number of a sentence. */
export interface ShapeNumber {
  readonly value: number;
  readonly span: Span;
  readonly money: boolean;
  readonly percent: boolean;
  readonly fraction: boolean;
  /** True when words before it keep it from being exact ("about", "more than"). */
  readonly hedged: boolean;
  /** The place of its last digit as printed: 1 for "23", 0.1 for "3.4", 100000 for "1.5 million" written with one decimal. */
  readonly place: number;
}

/**
 * A sentence with its numbers taken out: lower case, each number as `#0`, `#1` …, shares as `#0%`, sums of money as `$#0`, marks kept. Patterns of
 * arithmetic are matched against it, so that they need not know how numbers are written.
 */
export interface Shape {
  readonly words: string;
  readonly numbers: readonly ShapeNumber[];
  readonly sentence: Span;
}

/** True for a number that may be that of a year. */
export function looksLikeYear({ value, money, place }: ShapeNumber): boolean {
  return !money && place === 1 && value >= 1800 && value <= 2100;
}

/** Longest sentence, in units, that is looked at. */
const LONGEST = 1500;

/** The shape of a sentence; `stray` tells where the numbers of the whole text go on behind stray spaces. */
export function shapeOf(text: string, sentence: Span, stray = new StraySpaces(text, numberNeighbours)): Shape {
  const span: Span = [sentence[0], Math.min(sentence[1], sentence[0] + LONGEST)];
  const lexemes = lexemesOf(text.slice(span[0], span[1]), stray.from(span[0]));
  const numbers: ShapeNumber[] = [];
  const out = new Writer();
  for (let at = 0; at < lexemes.count;) {
    const numeral = startsNumber(lexemes.kind[at]!, lexemes.word[at]!) ? readNumeral(lexemes, at, numberWords) : null;
    if (numeral === null || isGlued(lexemes, at, numeral.next)) {
      out.write(lexemes.kind[at] === LexemeKind.blank ? ' ' : lexemes.word[at]!, gapBefore(lexemes.text, lexemes.start[at]!));
      at++;
      continue;
    }
    const [start, end] = [lexemes.start[at]!, lexemes.end[numeral.next - 1]!];
    const after = lexemes.text.slice(end, end + 12).toLowerCase();
    const percent = PERCENT_BEHIND.exec(after);
    const money = out.endsWith('$') || out.endsWith('\u20ac') || out.endsWith('\u00a3');
    const printed = lexemes.text.slice(start, end).replaceAll(/([.,]) (?=\d)/g, '$1');
    const hedged = HEDGED_NUMBER.test(`${out.tail(24).replace(/[$\u20ac\u00a3]$/, '').trimEnd()} `);
    out.write(`#${numbers.length}${percent === null ? '' : '%'}`, gapBefore(lexemes.text, start));
    numbers.push({
      value: numeral.value,
      span: [span[0] + start, span[0] + end + (percent?.[0].length ?? 0)],
      money,
      percent: percent !== null,
      fraction: numeral.fraction,
      hedged,
      place: placeOf(printed, numeral.value),
    });
    at = numeral.next;
    if (percent !== null) while (at < lexemes.count && lexemes.start[at]! < end + percent[0].length) at++;
  }
  return { words: out.text(), numbers, sentence };
}

function startsNumber(kind: number, word: string): boolean {
  if (kind === LexemeKind.number) return true;
  if (kind === LexemeKind.mark) return numberWords.fractionSigns.has(word);
  return STARTERS.has(word);
}

/** The words that a number in words may begin with. */
const STARTERS: ReadonlySet<string> = new Set([
  'half',
  ...numberWords.small.keys(),
  ...numberWords.tens.keys(),
  ...numberWords.articles,
  ...numberWords.scales.keys(),
]);

/** Whether a number may stand in a sentence, by a digit, a sign or the beginning of a word: most sentences have none, and need no shape. */
export function mayCount(text: string, sentence: Span): boolean {
  return PART_OF_NUMBER.test(text.slice(...sentence));
}

const PART_OF_NUMBER = new RegExp(
  `[\\d${[...numberWords.fractionSigns.keys()].join('')}]|\\b(?:${
    [numberWords.small, numberWords.tens, numberWords.scales, numberWords.fractions].flatMap((words) => [...words.keys()]).join('|')
  })`,
  'i',
);

/** True for a number that is part of a name or a clock: "B-52", "9:30", "3D". */
function isGlued(lexemes: { readonly text: string; readonly start: Int32Array; readonly end: Int32Array }, at: number, next: number): boolean {
  const before = lexemes.text.slice(Math.max(0, lexemes.start[at]! - 2), lexemes.start[at]!);
  const after = lexemes.text.slice(lexemes.end[next - 1]!, lexemes.end[next - 1]! + 2);
  return /[\p{L}\d][-.:]$/u.test(before) || /\p{L}$/u.test(before) || /^:\d/.test(after) || /^\p{L}/u.test(after);
}

function gapBefore(text: string, start: number): boolean {
  if (start === 0) return false;
  const code = text.charCodeAt(start - 1);
  return code === 0x20 || ((code < 0x20 || code > 0x7f) && /\s/.test(text[start - 1]!));
}

function placeOf(printed: string, value: number): number {
  const digits = /\d[\d,]*(?:\.(\d+))?/.exec(printed);
  if (digits === null) return 1;
  const plain = Number(digits[0].replaceAll(',', ''));
  const scale = plain === 0 || value === 0 ? 1 : Math.max(1, Math.round(value / plain));
  return scale * 10 ** -(digits[1]?.length ?? 0);
}

/** Puts the words of a shape together; in parts, since a string that is asked for its end again and again is copied as often. */
class Writer {
  readonly #parts: string[] = [];
  #last = '';

  write(word: string, spaced: boolean): void {
    if (spaced && this.#last !== '' && this.#last !== ' ') this.#parts.push(' ');
    this.#parts.push(word);
    this.#last = word[word.length - 1]!;
  }

  endsWith(mark: string): boolean {
    return this.#last === mark;
  }

  /** The last `length` units; no part is empty, so that as many parts hold them. */
  tail(length: number): string {
    return this.#parts.slice(-length).join('').slice(-length);
  }

  text(): string {
    return this.#parts.join('');
  }
}
