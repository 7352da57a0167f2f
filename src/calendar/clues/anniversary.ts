import { LexemeKind, type Lexemes } from '../../text/words/lexemes.ts';
import { addMonths, dayOf, isDate, type Day } from '../days.ts';
import type { DayRange } from '../edtf-days.ts';
import { findExpressions } from '../expressions/find.ts';
import type { TimeUnit } from '../expressions/expression.ts';
import { readOrdinal } from '../expressions/readers/ordinals.ts';
import type { TimeWords } from '../expressions/time-words.ts';
import type { WindowClue } from './clue.ts';
import type { ClueWords } from './clue-words.ts';

const REACH = 40;
const BEFORE = 14;
const DAYS: Partial<Record<TimeUnit, number>> = { day: 1, week: 7, fortnight: 14, month: 30 };

/** Clues that count days or weeks from the nth anniversary of a day that the sentence names in full. */
export function anniversaryClues(lexemes: Lexemes, timeWords: TimeWords, words: ClueWords): readonly WindowClue[] {
  const clues: WindowClue[] = [];
  for (let at = 0; at < lexemes.count; at++) {
    if (lexemes.word[at] !== words.anniversary) continue;
    const clue = clueAt(lexemes, at, timeWords, words);
    if (clue !== null) clues.push(clue);
  }
  return clues;
}

function clueAt(lexemes: Lexemes, at: number, timeWords: TimeWords, words: ClueWords): WindowClue | null {
  const ordinal = ordinalBefore(lexemes, at, timeWords);
  const origin = dayAfter(lexemes, at, timeWords);
  if (ordinal === null || origin === null) return null;
  const before = phrase(lexemes, Math.max(0, at - BEFORE), ordinal.first);
  const side =
    words.before.find((w) => before.includes(` ${w} the `)) !== undefined
      ? -1
      : words.after.find((w) => before.includes(` ${w} the `)) !== undefined
        ? 1
        : null;
  const counted = countedBefore(lexemes, at, timeWords);
  if (side === null || counted === null) return null;
  const anniversary = addMonths(origin.day, ordinal.value * 12);
  const bound = words.lessThan.some((w) => before.includes(` ${w} `)) ? 'less' : words.moreThan.some((w) => before.includes(` ${w} `)) ? 'more' : 'about';
  return { kind: 'window', range: windowOf(anniversary, side, counted.days, bound), span: [lexemes.start[counted.first]!, lexemes.end[origin.last]!] };
}

/** The ordinal that ends just before lexeme `at`: "third", "twenty-first", "10th". */
function ordinalBefore(lexemes: Lexemes, at: number, words: TimeWords): { readonly value: number; readonly first: number } | null {
  for (let first = Math.max(0, at - 3); first < at; first++) {
    const read = readOrdinal({ lexemes, words }, first);
    if (read?.next === at) return { value: read.value, first };
  }
  return null;
}

/** The days that a count leaves possible; a plain count is rounded, by a third of itself at most. */
function windowOf(anniversary: Day, side: 1 | -1, days: number, bound: 'less' | 'more' | 'about'): DayRange {
  const [near, far] = bound === 'less' ? [1, days - 1] : bound === 'more' ? [days + 1, days * 2] : [Math.floor(days * 0.66), Math.ceil(days * 1.34)];
  return side < 0 ? { first: anniversary - far, last: anniversary - near } : { first: anniversary + near, last: anniversary + far };
}

function countedBefore(lexemes: Lexemes, at: number, timeWords: TimeWords): { readonly days: number; readonly first: number } | null {
  const scan = { lexemes, words: timeWords };
  for (let i = at - 2; i > Math.max(1, at - BEFORE); i--) {
    const unit = timeWords.unitPlurals.get(lexemes.word[i]!) ?? timeWords.units.get(lexemes.word[i]!);
    const size = unit === undefined ? undefined : DAYS[unit];
    if (size === undefined) continue;
    const word = lexemes.word[i - 1]!;
    const count =
      lexemes.kind[i - 1] === LexemeKind.number
        ? Number(word)
        : (scan.words.numbers.small.get(word) ?? (scan.words.numbers.articles.has(word) ? 1 : undefined));
    return count === undefined || !Number.isFinite(count) || count <= 0 ? null : { days: count * size, first: i - 1 };
  }
  return null;
}

/** The first day with its year that is named after lexeme `at` in the same sentence. */
function dayAfter(lexemes: Lexemes, at: number, timeWords: TimeWords): { readonly day: Day; readonly last: number } | null {
  const end = Math.min(lexemes.count, at + REACH);
  const from = lexemes.start[at]!;
  const part = sliceLexemes(lexemes, at, end);
  for (const { next, expression } of findExpressions(part, timeWords)) {
    if (expression.kind !== 'date' || expression.year === null || expression.month === null || expression.day === null) continue;
    if (!isDate(expression.year, expression.month, expression.day)) continue;
    const last = at + next - 1;
    // A stop after a long word and before a capital ends the sentence; one after "Feb" does not.
    if (/[a-z]{4,}[.!?]["”]? +[A-Z]/.test(lexemes.text.slice(from, lexemes.start[last]!))) return null;
    return { day: dayOf(expression.year, expression.month, expression.day), last };
  }
  return null;
}

function sliceLexemes(lexemes: Lexemes, from: number, to: number): Lexemes {
  return {
    text: lexemes.text, count: to - from, start: lexemes.start.subarray(from, to), end: lexemes.end.subarray(from, to), kind: lexemes.kind.subarray(from, to),
    sketch: lexemes.sketch.subarray(from, to), word: lexemes.word.slice(from, to),
  };
}

function phrase(lexemes: Lexemes, from: number, to: number): string {
  return ` ${lexemes.word.slice(from, to).join(' ')} `;
}
