import { hullOf } from '../../../calendar/edtf-days.ts';
import { parseEdtf } from '../../../calendar/edtf.ts';
import type { Report } from '../../../model/report.ts';

/** First and last day that a date leaves possible, as days since 1970. */
export type Days = readonly [first: number, last: number];

/**
 * Reports with more days than this between them tell of two happenings, the later of what became of the first; outlets tell of one within three days
 * (50 events of the set basil).
 */
const ONE_NEWS = 4;
/** A value that leaves more days open than this says too little to tell events apart. */
const MOST_OPEN = 45;

/** The days of what a report tells of, else of its publication; `null` when neither is known to within weeks. */
export function daysOfReport({ happened, published }: Pick<Report, 'happened' | 'published'>): Days | null {
  for (const date of [happened, published]) {
    const value = date === null ? null : parseEdtf(/^\d{4}-\d\d-\d\dT/.test(date) ? date.slice(0, 10) : date);
    if (value === null) continue;
    const { first, last } = hullOf(value);
    if (last - first < MOST_OPEN) return [first, last];
  }
  return null;
}

/** The least number of days that can lie between two dates. */
export function daysBetween(x: Days, y: Days): number {
  return Math.max(0, x[0] - y[1], y[0] - x[1]);
}

/** True when all days of one lie days from all those of the other, and both are known: one course of affairs at most, not one happening. */
export function liesDaysApart(x: Days | null, y: Days | null): boolean {
  return x !== null && y !== null && daysBetween(x, y) > ONE_NEWS;
}

/** True when some known days lie as far from some others on average; false where none are known on one side. */
export function lieDaysApartOnAverage(xs: readonly (Days | null)[], ys: readonly (Days | null)[]): boolean {
  let sum = 0;
  let known = 0;
  for (const x of xs) {
    for (const y of ys) {
      if (x === null || y === null) continue;
      sum += daysBetween(x, y);
      known++;
    }
  }
  return known > 0 && sum >= ONE_NEWS * known;
}

/** From the first to the last day of two spans of days. */
export function hull(x: Days | null, y: Days | null): Days | null {
  return x === null ? y : y === null ? x : [Math.min(x[0], y[0]), Math.max(x[1], y[1])];
}
