import { civilOf, dayOf, daysInMonth } from '../../calendar/days.ts';
import type { MonthClue } from '../../calendar/clues/clue.ts';
import { findClues } from '../../calendar/clues/find-clues.ts';
import { hullOf } from '../../calendar/edtf-days.ts';
import { parseEdtf } from '../../calendar/edtf.ts';
import { clueWords } from '../../language/en/day-clues.ts';
import { timeWords } from '../../language/en/time-words.ts';
import type { Report } from '../../model/report.ts';
import type { Days } from './day.ts';

/** What is read of a report to lend or borrow days. */
export type Dated = Pick<Report, 'text' | 'times' | 'sentences' | 'language'>;

/** Without these words no occasion is put within a report's own month. */
const OWN_MONTH = 'this month';
/** No occasion of more days than this pins down a month. */
const LONGEST = 14;

/**
 * The month that an undated report is of, when it puts an occasion later or earlier "this month" to which another report gives days: the same
 * noun and the same name in one sentence there. `null` when none does, or when two give it different months.
 */
export function monthByOccasion(report: Dated, others: readonly Dated[]): Days | null {
  if (report.language !== 'en' || !report.text.includes(OWN_MONTH)) return null;
  for (const clue of findClues(report.text, timeWords, clueWords)) {
    if (clue.kind !== 'month' || clue.names.length === 0) continue;
    const months = new Set(others.flatMap((other) => monthsOf(clue, other)));
    if (months.size !== 1) continue;
    const { year, month } = civilOf([...months][0]!);
    return [dayOf(year, month, 1), dayOf(year, month, daysInMonth(year, month))];
  }
  return null;
}

/** First days of the months in which a report sets the occasion of the clue. */
function monthsOf({ occasion, names }: MonthClue, { text, times, sentences }: Dated): number[] {
  return times.flatMap(({ span, edtf }) => {
    const value = edtf === null ? null : parseEdtf(edtf);
    if (value === null || (value.kind !== 'day' && value.kind !== 'interval')) return [];
    const { first, last } = hullOf(value);
    const sentence = sentences.find(([start, end]) => start <= span[0] && span[0] < end);
    if (last - first >= LONGEST || sentence === undefined) return [];
    const words = text.slice(...sentence);
    if (!words.toLowerCase().includes(occasion) || !names.some((name) => words.includes(name))) return [];
    const { year, month } = civilOf(first);
    return [dayOf(year, month, 1)];
  });
}
