import { civilOf, dayOf, daysInMonth } from '../../../calendar/days.ts';
import { findClues } from '../../../calendar/clues/find-clues.ts';
import { hullOf } from '../../../calendar/edtf-days.ts';
import { parseEdtf } from '../../../calendar/edtf.ts';
import { clueWords } from '../../../language/en/time/day-clues.ts';
import { timeWords } from '../../../language/en/time/time-words.ts';
import type { Report } from '../../../model/report.ts';
import type { Days } from './day.ts';

/** What is read of a report to lend or borrow days. */
export type Dated = Pick<Report, 'text' | 'times' | 'sentences' | 'language'>;

/** An occasion that a report puts within its own month, with the capitalised words about it. */
export interface MonthAsked {
  readonly occasion: string;
  readonly names: readonly string[];
}

/** A sentence that gives days to an occasion: the first day of their month, and its capitalised words. */
export interface LentMonth {
  readonly occasions: readonly string[];
  readonly month: number;
  readonly names: readonly string[];
}

/** Without these words no occasion is put within a report's own month. */
const OWN_MONTH = 'this month';
/** No occasion of more days than this pins down a month. */
const LONGEST = 14;
/** Units of a sentence that are read. */
const SENTENCE = 1000;

/** The occasions that a report puts later or earlier "this month". */
export function monthsAsked({ text, language }: Dated): MonthAsked[] {
  if (language !== 'en' || !text.includes(OWN_MONTH)) return [];
  return findClues(text, timeWords, clueWords).flatMap((clue) =>
    clue.kind === 'month' && clue.names.length > 0 ? [{ occasion: clue.occasion, names: clue.names }] : [],
  );
}

/** The occasions to which a report gives days, by sentence. */
export function monthsLent({ text, times, sentences, language }: Dated): LentMonth[] {
  if (language !== 'en') return [];
  let at = 0;
  return times.flatMap(({ span, edtf }) => {
    while (at < sentences.length && sentences[at]![1] <= span[0]) at++;
    const value = edtf === null || !/^\d{4}-\d\d-\d\d/.test(edtf) ? null : parseEdtf(edtf);
    if (value === null || (value.kind !== 'day' && value.kind !== 'interval')) return [];
    const { first, last } = hullOf(value);
    const sentence = last - first >= LONGEST ? undefined : sentences[at];
    if (sentence === undefined) return [];
    const words = text.slice(sentence[0], Math.min(sentence[1], sentence[0] + SENTENCE)).match(/\p{L}+/gu) ?? [];
    const occasions = [...new Set(words.map((word) => word.toLowerCase()).filter((word) => clueWords.occasions.has(word)))];
    if (occasions.length === 0) return [];
    const { year, month } = civilOf(first);
    return [{ occasions, month: dayOf(year, month, 1), names: [...new Set(words.filter((word) => /^\p{Lu}/u.test(word)))] }];
  });
}

/**
 * The month that an undated report is of, when it puts an occasion later or earlier "this month" to which others give days: the same noun and
 * the same name in one sentence there. `null` when none does, or when they give it different months.
 */
export function monthByOccasion(asks: readonly MonthAsked[], lends: readonly LentMonth[]): Days | null {
  for (const { occasion, names } of asks) {
    const months = new Set(lends.filter((one) => one.occasions.includes(occasion) && names.some((name) => one.names.includes(name))).map(({ month }) => month));
    if (months.size !== 1) continue;
    const { year, month } = civilOf([...months][0]!);
    return [dayOf(year, month, 1), dayOf(year, month, daysInMonth(year, month))];
  }
  return null;
}
