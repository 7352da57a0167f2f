import { addMonths, civilOf, dayOf, formatDay, formatYear, isDate, parseDay, weekdayOf, type Day } from '../../days.ts';
import type { DayRange } from '../../edtf-days.ts';
import { settled } from '../day-order.ts';
import { plainTense, type DateExpression, type HolidayExpression, type Tense, type ToldTense, type WeekdayExpression } from '../expression.ts';
import { holidayIn } from './holiday-days.ts';
import { dayResult, pad, pointResult, type Resolved } from './resolved.ts';
import { yearsOf } from './year-of.ts';

/** The value of a day, month or year of the calendar; what it leaves open is settled by the anchor. */
export function resolveDate(e: DateExpression, anchor: Day, tense: ToldTense): Resolved {
  if (e.order === 'open') return resolveEither(e, anchor, tense);
  if (e.month === null && e.day !== null) return resolveDayAlone(e, anchor, plainTense(tense));
  if (e.year !== null) return dateIn(e.year, e);
  const years = yearsOf(e, anchor, tense);
  const first = dateIn(years[0], e);
  return years.length === 1 ? first : { ...first, edtf: `[${years.map((year) => dateIn(year!, e).edtf).sort().join(',')}]` };
}

/** The value of a date in a year. */
function dateIn(year: number, e: DateExpression): Resolved {
  if (e.month === null) return pointResult(formatYear(year));
  const month = `${formatYear(year)}-${pad(e.month)}`;
  if (e.day === null) return pointResult(month);
  const day = `${month}-${pad(e.day)}`;
  // A day that no year has is kept as it was printed; one that this year lacks too.
  if (!isDate(year, e.month, e.day)) return pointResult(e.year === null && !isDate(2024, e.month, e.day) ? `XXXX-${day.slice(-5)}` : day, null);
  if (e.to === null) return pointResult(day);
  const last = e.to.month ?? e.month;
  const lastYear = last < e.month ? year + 1 : year;
  return isDate(lastYear, last, e.to.day) ? pointResult(`${day}/${formatYear(lastYear)}-${pad(last)}-${pad(e.to.day)}`) : pointResult(day);
}

/** Clocks differ by a day around the world. */
const ZONES = 1;

/** A date in figures that can be read either way: the report's own day where one reading is that, what the tense leaves, else both. */
function resolveEither(e: DateExpression, anchor: Day, tense: ToldTense): Resolved {
  const both = [false, true].map((dayFirst) => resolveDate(settled(e, dayFirst), anchor, tense));
  const days = both.map(({ edtf }) => parseDay(edtf ?? ''));
  if (days.some((day) => day === null)) return both[0]!;
  const side = plainTense(tense);
  const fits = (day: Day): boolean => (side === 'past' ? day <= anchor + ZONES : side === 'future' ? day >= anchor - ZONES : true);
  const own = days.findIndex((day) => Math.abs(day! - anchor) <= ZONES);
  const left = days.flatMap((day, i) => (fits(day!) ? i : []));
  const only = own >= 0 ? own : left.length === 1 ? left[0]! : -1;
  if (only >= 0) return both[only]!;
  return { ...both[0]!, edtf: `[${both.map(({ edtf }) => edtf!).sort().join(',')}]` };
}

/** "the 18th", "the 21st of next month", "Tuesday the 13th". */
function resolveDayAlone({ day, to, monthShift, weekday }: DateExpression, anchor: Day, tense: Tense): Resolved {
  if (monthShift === null) return dayResult(nearestDayOfMonth(day!, anchor, tense, weekday));
  const { year, month } = civilOf(addMonths(dayOf(civilOf(anchor).year, civilOf(anchor).month, 1), monthShift));
  const first = `${formatYear(year)}-${pad(month)}-${pad(day!)}`;
  if (!isDate(year, month, day!)) return pointResult(first, null);
  return pointResult(to !== null && isDate(year, month, to.day) ? `${first}/${first.slice(0, 8)}${pad(to.day)}` : first);
}

/** How many months away a day of the month is looked for: with a day of the week it falls there about once in seven. */
const MONTHS_AROUND = 1;
const MONTHS_AROUND_WEEKDAY = 14;

/** The nearest such day of a month: "the 18th". */
function nearestDayOfMonth(day: number, anchor: Day, tense: Tense, weekday: number | null): Day {
  const reach = weekday === null ? MONTHS_AROUND : MONTHS_AROUND_WEEKDAY;
  const { year, month } = civilOf(anchor);
  const days: Day[] = [];
  for (let by = -reach; by <= reach; by++) {
    const there = civilOf(addMonths(dayOf(year, month, 1), by));
    if (!isDate(there.year, there.month, day)) continue;
    const found = dayOf(there.year, there.month, day);
    if (weekday === null || weekdayOf(found) === weekday) days.push(found);
  }
  if (days.length === 0) return nearestDayOfMonth(day, anchor, tense, null);
  const pool = days.filter((d) => (tense === 'past' ? d <= anchor : tense === 'future' ? d >= anchor : true));
  return (pool.length > 0 ? pool : days).reduce((best, d) => (Math.abs(d - anchor) < Math.abs(best - anchor) ? d : best));
}

/**
 * The value of a day of the week. "Last Friday" and "next Friday" are of the week before and after; where the nearest one is another,
 * both are left possible. `within` is the stretch that the text names for it, `after` the day that it follows.
 */
export function resolveWeekday(e: WeekdayExpression, anchor: Day, tense: Tense, within: DayRange | null, after: Day | null): Resolved {
  if (after !== null) return dayResult(after + ((e.weekday - weekdayOf(after) + 6) % 7) + 1);
  if (within !== null) return dayResult(within.first + ((e.weekday - weekdayOf(within.first) + 7) % 7));
  const ahead = (e.weekday - weekdayOf(anchor) + 7) % 7;
  const back = ahead === 0 ? 0 : ahead - 7;
  if (e.shift === null) return dayResult(anchor + (tense === 'future' ? ahead : back));
  if (e.shift === 0) return dayResult(anchor + (tense === 'past' ? back : ahead));
  const ofWeek = anchor - weekdayOf(anchor) + e.weekday + (e.shift > 0 ? 7 : -7);
  const nearest = anchor + (e.shift > 0 ? (ahead === 0 ? 7 : ahead) : ahead - 7);
  // Seen from a Sunday the week is over: "last Wednesday" is the one just gone.
  if (e.near === true) return dayResult(nearest);
  if (ofWeek === nearest || Math.abs(e.shift) === 2) return dayResult(ofWeek);
  if (e.shift < 0 && weekdayOf(anchor) === 7) return dayResult(nearest);
  return pointResult(formatDay(ofWeek), `[${[ofWeek, nearest].sort((a, b) => a - b).map(formatDay).join(',')}]`);
}

/** The day of a holiday: the nearest one on the side that the words tell. */
export function resolveHoliday(e: HolidayExpression, anchor: Day, tense: Tense): Day {
  const { year } = civilOf(anchor);
  if (e.year !== null || e.yearShift !== undefined) return holidayIn(e.year ?? year + e.yearShift!, e.rule);
  const days = [year - 1, year, year + 1].map((y) => holidayIn(y, e.rule));
  if (e.shift !== null && e.shift < 0) return days.filter((day) => day < anchor).at(-1) ?? days[0]!;
  if (e.shift !== null && e.shift > 0) return days.find((day) => day > anchor) ?? days[2]!;
  if (e.shift === 0) return days[1]!;
  const pool = days.filter((day) => (tense === 'past' ? day <= anchor : tense === 'future' ? day >= anchor : true));
  return pool.reduce((best, day) => (Math.abs(day - anchor) < Math.abs(best - anchor) ? day : best), pool[0]!);
}
