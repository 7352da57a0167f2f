import { hullOf } from '../../calendar/edtf-days.ts';
import { parseEdtf } from '../../calendar/edtf.ts';
import type { Report } from '../../model/report.ts';

const DAY = 86_400_000;
/** A time of day with its offset from UTC, as reports are delivered with (ISO 8601). */
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?$/;

/** Earliest and latest time at which a report can have been published, in milliseconds of UTC; `null` when it is not known. */
export function publishedWithin({ published, evidence }: Pick<Report, 'published' | 'evidence'>): readonly [number, number] | null {
  if (published === null) return null;
  // A day is what an account says; the minute that it was given with orders versions of one day.
  for (const value of [published, ...evidence.published.filter(({ accepted }) => accepted).map(({ value }) => value)]) {
    const moment = momentOf(value);
    if (moment !== null) return [moment, moment];
  }
  const value = parseEdtf(published);
  if (value === null) return null;
  const { first, last } = hullOf(value);
  return [first * DAY, last * DAY + DAY - 1];
}

function momentOf(value: string): number | null {
  if (!MOMENT.test(value)) return null;
  const time = Date.parse(/Z|[+-]\d\d:?\d\d$/.test(value) ? value : `${value}Z`);
  return Number.isNaN(time) ? null : time;
}
