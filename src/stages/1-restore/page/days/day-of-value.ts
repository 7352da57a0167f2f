import { dayOf, formatDay, isDate } from '../../../../calendar/days.ts';
import { printedDays } from '../../dating/printed-day.ts';
import type { NumericOrder } from '../../dating/printed-day.ts';

const ISO = /(?<!\d)(\d{4})[-/.]?([01]\d)[-/.]?([0-3]\d)(?!\d)/;

/** The day of a machine-written time: its first ISO 8601 date, or a date in words. */
export function dayOfValue(value: string, order: NumericOrder = 'day-first'): string | null {
  const text = value.trim().slice(0, 80);
  const iso = ISO.exec(text);
  if (iso !== null && iso.index < 2) return dayOfNumbers(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  if (/^1\d{9}(?:\d{3})?$/.test(text)) return new Date(Number(text.slice(0, 10)) * 1000).toISOString().slice(0, 10);
  return printedDays(text, order)[0]?.day ?? null;
}

/** A day by its numbers, or `null` where they are none that a report of the web can be of. */
export function dayOfNumbers(year: number, month: number, day: number): string | null {
  if (year < 1990 || year > 2099 || !isDate(year, month, day)) return null;
  return formatDay(dayOf(year, month, day));
}
