import { hullOf } from '../../calendar/edtf-days.ts';
import { parseEdtf } from '../../calendar/edtf.ts';
import type { Report } from '../../model/report.ts';

/** First and last day that a date leaves possible, as days since 1970. */
export type Days = readonly [first: number, last: number];

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
