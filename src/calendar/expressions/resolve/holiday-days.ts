import { dayOf, daysInMonth, weekdayOnOrAfter, weekdayOnOrBefore, type Day } from '../../days.ts';
import type { HolidayRule } from '../expression.ts';

/** The day on which a holiday falls in a year. */
export function holidayIn(year: number, rule: HolidayRule): Day {
  if ('easter' in rule) return easterOf(year) + rule.easter;
  if ('day' in rule) return dayOf(year, rule.month, Math.min(rule.day, daysInMonth(year, rule.month)));
  const plus = rule.plus ?? 0;
  if (rule.nth < 0) return weekdayOnOrBefore(dayOf(year, rule.month, daysInMonth(year, rule.month)), rule.weekday) + plus;
  return weekdayOnOrAfter(dayOf(year, rule.month, 1), rule.weekday) + (rule.nth - 1) * 7 + plus;
}

/** Easter Sunday of the Gregorian calendar. Method: the anonymous algorithm published in Nature, 20 April 1876. */
function easterOf(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(n / 31), (n % 31) + 1);
}
