import type { Time } from '../../../model/figure.ts';
import { addMonths, civilOf, dayOf, daysInMonth, formatDay, formatYear, isoWeekOf, mondayOfIsoWeek, type Day } from '../../days.ts';

/** What an expression comes to: TIMEX3 type and value, and the same in EDTF where it names days. */
export type Resolved = Omit<Time, 'span'>;

/** The value of one day. */
export function dayResult(day: Day): Resolved {
  return pointResult(formatDay(day));
}

/** A date by its value, with its EDTF where that is another. */
export function pointResult(value: string, edtf: string | null = value): Resolved {
  return { type: 'DATE', value, edtf };
}

/** A point in time of which only the side is known. */
export function sideResult(direction: -1 | 1, type: 'DATE' | 'TIME' = 'DATE'): Resolved {
  return { type, value: direction < 0 ? 'PAST_REF' : 'FUTURE_REF', edtf: null };
}

/** The value of a year, or of its side of the present where it has more than four digits. */
export function yearResult(year: number): Resolved {
  return year > -10_000 && year < 10_000 ? pointResult(formatYear(year)) : sideResult(year < 0 ? -1 : 1);
}

/** A decade or a century by its digits: "198", "19". */
export function eraResult(digits: string): Resolved {
  return pointResult(digits, digits.length === 3 ? `${digits}X` : `${digits}00/${digits}99`);
}

/** The ISO week that holds a day, or its working days or weekend, of `weeks` weeks. */
export function weekResult(day: Day, part: 'week' | 'workweek' | 'weekend' = 'week', weeks = 1): Resolved {
  const { year, week } = isoWeekOf(day);
  const monday = mondayOfIsoWeek(year, week);
  const first = part === 'weekend' ? monday + 5 : monday;
  const last = part === 'workweek' ? monday + 4 : monday + 7 * weeks - 1;
  return pointResult(`${formatYear(year)}-W${pad(week)}${part === 'weekend' ? '-WE' : ''}`, `${formatDay(first)}/${formatDay(last)}`);
}

/** A quarter or half of a year by its number. */
export function partResult(year: number, unit: 'quarter' | 'half', number: number): Resolved {
  const length = unit === 'quarter' ? 3 : 6;
  const first = (number - 1) * length + 1;
  const last = first + length - 1;
  const edtf = `${formatYear(year)}-${pad(first)}-01/${formatYear(year)}-${pad(last)}-${pad(daysInMonth(year, last))}`;
  return pointResult(`${formatYear(year)}-${unit === 'quarter' ? 'Q' : 'H'}${number}`, edtf);
}

/** The month that lies `by` months from the one that holds a day. */
export function monthResult(day: Day, by = 0): Resolved {
  const { year, month } = civilOf(day);
  return pointResult(formatDay(addMonths(dayOf(year, month, 1), by)).slice(0, -3));
}

/** A number in two digits. */
export function pad(value: number): string {
  return String(value).padStart(2, '0');
}
