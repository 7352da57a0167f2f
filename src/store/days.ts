import { formatDay } from '../calendar/days.ts';
import { hullOf } from '../calendar/edtf-days.ts';
import { parseEdtf } from '../calendar/edtf.ts';
import type { Edtf } from '../model/span.ts';

/** First and last day (YYYY-MM-DD) of a date, also one with a time of day; both empty where it is unknown or cannot be read, so that they sort. */
export function firstAndLastDay(date: Edtf | null): readonly [first: string, last: string] {
  const value = date === null ? null : parseEdtf(date.replace(/T.*$/, ''));
  if (value === null) return ['', ''];
  const { first, last } = hullOf(value);
  return [formatDay(first), formatDay(last)];
}
