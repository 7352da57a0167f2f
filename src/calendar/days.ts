/** A day as the number of days since 1970-01-01 in the proleptic Gregorian calendar: no time zone, no clock. */
export type Day = number;

/** The parts of a day; `month` and `day` count from 1. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days of the week as ISO 8601 numbers them: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const DAYS_IN_ERA = 146_097;
const DAYS_TO_EPOCH = 719_468;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/**
 * The day of a date that is known to exist.
 * Method: eras of 400 years that begin in March (H. Hinnant, "chrono-compatible low-level date algorithms").
 */
export function dayOf(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_ERA + dayOfEra - DAYS_TO_EPOCH;
}

/** The year, month and day of the month of a day: the inverse of `dayOf`. */
export function civilOf(day: Day): CivilDay {
  const z = day + DAYS_TO_EPOCH;
  const era = Math.floor(z / DAYS_IN_ERA);
  const dayOfEra = z - era * DAYS_IN_ERA;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 };
}

/** True in a Gregorian leap year. */
function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** How many days a month has; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : MONTH_LENGTHS[month - 1]!;
}

/** True when the calendar holds this date. */
export function isDate(year: number, month: number, day: number): boolean {
  return Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day)
    && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The day of the week. */
export function weekdayOf(day: Day): Weekday {
  // 1970-01-01 was a Thursday.
  return (((((day + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/** The last such day of the week that is not after `day`. */
export function weekdayOnOrBefore(day: Day, weekday: Weekday): Day {
  return day - ((weekdayOf(day) - weekday + 7) % 7);
}

/** The first such day of the week that is not before `day`. */
export function weekdayOnOrAfter(day: Day, weekday: Weekday): Day {
  return day + ((weekday - weekdayOf(day) + 7) % 7);
}

/** The same day of the month `months` later (earlier when negative); the month's last day where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const civil = civilOf(day);
  const index = civil.year * 12 + civil.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return dayOf(year, month, Math.min(civil.day, daysInMonth(year, month)));
}

/** The ISO 8601 week that a day lies in, with the year that the week belongs to. */
export function isoWeekOf(day: Day): { readonly year: number; readonly week: number } {
  const thursday = day + 4 - weekdayOf(day);
  const { year } = civilOf(thursday);
  return { year, week: Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1 };
}

/** The Monday of an ISO 8601 week. */
export function mondayOfIsoWeek(year: number, week: number): Day {
  const fourth = dayOf(year, 1, 4);
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
}

/** A day as `2025-02-12`. */
export function formatDay(day: Day): string {
  const { year, month, day: d } = civilOf(day);
  return `${formatYear(year)}-${pad(month)}-${pad(d)}`;
}

/** The day that `2025-02-12` names, or `null` when it names none. */
export function parseDay(text: string): Day | null {
  const found = /^(-?\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (found === null) return null;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  return isDate(year, month, day) ? dayOf(year, month, day) : null;
}

/** A year in four digits, with a sign where it is negative. */
export function formatYear(year: number): string {
  return (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0');
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
