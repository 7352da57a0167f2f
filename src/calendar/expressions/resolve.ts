import { addMonths, civilOf, dayOf, daysInMonth, formatDay, formatYear, isDate, isoWeekOf, mondayOfIsoWeek, parseDay, weekdayOf, type Day } from '../days.ts';
import { holidayIn } from './holiday-days.ts';
import type { DateExpression, FixedExpression, HolidayExpression, OffsetExpression, RelativeExpression, SeasonExpression, Tense, TimeExpression, TimeUnit, WeekExpression, WeekdayExpression, YearPartExpression } from './expression.ts';
import type { Time } from '../../model/figure.ts';

/** What an expression comes to: TIMEX3 type and value, and the same in EDTF where it names days. */
export type Resolved = Omit<Time, 'span'>;

/** The value of an expression seen from `anchor`, the day of the report; `tense` settles on which side of it a name without a year lies. */
export function resolveExpression(expression: TimeExpression, anchor: Day, tense: Tense): Resolved {
  switch (expression.kind) {
    case 'fixed': return { type: expression.type, value: expression.value, edtf: expression.laid === undefined ? null : laidDays(expression.laid, anchor, tense) };
    case 'week': return resolveWeek(expression, anchor, tense);
    case 'era': return resolveEra(expression.digits);
    case 'date': return resolveDate(expression, anchor, tense);
    case 'weekday': return dayResult(resolveWeekday(expression, anchor, tense));
    case 'relative': return resolveRelative(expression, anchor, tense);
    case 'offset': return resolveOffset(expression, anchor, tense);
    case 'part': return resolvePart(expression, anchor, tense);
    case 'reported-quarter': return resolveRelative({ kind: 'relative', unit: 'quarter', by: expression.years * 4 - 1 }, anchor, tense);
    case 'season': return resolveSeason(expression, anchor, tense);
    case 'holiday': return dayResult(resolveHoliday(expression, anchor, tense));
    case 'clock': return resolveClock(expression.tod, expression.on, anchor, tense);
  }
}

/** The days that a length covers when it is laid against the anchor, or the one that it ends on ("in two weeks"). */
function laidDays({ count, unit, direction, point }: NonNullable<FixedExpression['laid']>, anchor: Day, tense: Tense): string | null {
  const end = shiftBy(anchor, unit, count * direction);
  if (end === null || (point && tense === 'past')) return null;
  if (point) return formatDay(end);
  return direction > 0 ? `${formatDay(anchor + 1)}/${formatDay(end)}` : `${formatDay(end)}/${formatDay(anchor - 1)}`;
}

/** The day `count` units from another; `null` for units smaller than a day or counts that are no whole number. */
function shiftBy(day: Day, unit: TimeUnit, count: number): Day | null {
  if (!Number.isInteger(count) || Math.abs(count) > 5000) return null;
  switch (unit) {
    case 'day': return day + count;
    case 'week': return day + count * 7;
    case 'fortnight': return day + count * 14;
    case 'month': return addMonths(day, count);
    case 'quarter': return addMonths(day, count * 3);
    case 'year': return addMonths(day, count * 12);
    case 'decade': return addMonths(day, count * 120);
    default: return null;
  }
}

function resolveWeek({ of, number }: WeekExpression, anchor: Day, tense: Tense): Resolved {
  if (number !== null && of !== null) return nthWeek(of, number, anchor, tense);
  if (number !== null) return weekResult(mondayOfIsoWeek(civilOf(anchor).year, number), '');
  const day = of === null ? null : parseDay(resolveExpression(of, anchor, tense).value);
  return weekResult(day ?? anchor, '');
}

/** The nth week of a year by ISO 8601, or of a month counting the one that holds its first day; -1 is the last. */
function nthWeek(of: TimeExpression, number: number, anchor: Day, tense: Tense): Resolved {
  const whole = resolveExpression(of, anchor, tense).value;
  const [year, month] = whole.split('-').map(Number) as [number, number | undefined];
  if (month === undefined) return weekResult(number > 0 ? mondayOfIsoWeek(year, Math.min(number, 53)) : dayOf(year, 12, 28), '');
  const first = dayOf(year, month, 1);
  const last = dayOf(year, month, daysInMonth(year, month));
  const monday = (day: Day): Day => day - weekdayOf(day) + 1;
  const start = number > 0 ? monday(first) + (number - 1) * 7 : monday(last);
  const index = Math.round((start - monday(first)) / 7) + 1;
  return pointResult(`${whole}-W${pad(index)}`, `${formatDay(start)}/${formatDay(start + 6)}`);
}

function dayResult(day: Day): Resolved {
  const value = formatDay(day);
  return { type: 'DATE', value, edtf: value };
}

function pointResult(value: string, edtf: string | null = value): Resolved {
  return { type: 'DATE', value, edtf };
}

function resolveEra(digits: string): Resolved {
  const edtf = digits.length === 3 ? `${digits}X` : `${digits}00/${digits}99`;
  return pointResult(digits.length === 3 ? `${digits}X` : digits, edtf);
}

function resolveDate(e: DateExpression, anchor: Day, tense: Tense): Resolved {
  const year = e.year ?? yearOf(e, anchor, tense);
  if (e.month === null && e.day !== null) return dayResult(nearestDayOfMonth(e.day, anchor, tense));
  if (e.month === null) return pointResult(formatYear(year));
  const month = `${formatYear(year)}-${pad(e.month)}`;
  if (e.day === null) return pointResult(month);
  const day = `${month}-${pad(e.day)}`;
  if (!isDate(year, e.month, e.day)) return pointResult(day, null);
  if (e.to === null) return pointResult(day);
  const last = e.to.month ?? e.month;
  const lastYear = last < e.month ? year + 1 : year;
  return isDate(lastYear, last, e.to.day) ? pointResult(`${day}/${formatYear(lastYear)}-${pad(last)}-${pad(e.to.day)}`) : pointResult(day);
}

/** The nearest such day of a month: "the 18th". */
function nearestDayOfMonth(day: number, anchor: Day, tense: Tense): Day {
  const days = [-1, 0, 1].flatMap((by) => {
    const { year, month } = civilOf(addMonths(anchor, by));
    return isDate(year, month, day) ? [dayOf(year, month, day)] : [];
  });
  const pool = days.filter((d) => (tense === 'past' ? d <= anchor : tense === 'future' ? d >= anchor : true));
  return (pool.length > 0 ? pool : days).reduce((best, d) => (Math.abs(d - anchor) < Math.abs(best - anchor) ? d : best));
}

/** The year of a month or day that is named without one: the nearest, unless the words say on which side it lies. */
function yearOf(e: DateExpression, anchor: Day, tense: Tense): number {
  const { year, month, day } = civilOf(anchor);
  if (e.yearShift !== null) return year + e.yearShift;
  if (e.month === null) return year;
  const months = (y: number): number => (y * 12 + e.month!) - (year * 12 + month);
  if (e.shift !== null) return shiftedYear(e, year, months(year), day);
  const candidates = [year - 1, year, year + 1].filter((y) => e.day === null || isDate(y, e.month!, e.day));
  const distance = (y: number): number => months(y) + ((e.day ?? day) - day) / 31;
  const allowed = candidates.filter((y) => (tense === 'past' ? distance(y) <= 0.2 : tense === 'future' ? distance(y) >= -0.2 : true));
  const pool = allowed.length > 0 ? allowed : candidates;
  const nearest = (ys: number[]): number => ys.reduce((best, y) => (Math.abs(distance(y)) < Math.abs(distance(best)) ? y : best), ys[0] ?? year);
  const plain = nearest(candidates);
  // A weak cue of tense does not send a date nearly a year away.
  return Math.abs(distance(nearest(pool))) > 9 ? plain : nearest(pool);
}

function shiftedYear(e: DateExpression, year: number, ahead: number, anchorDay: number): number {
  const before = ahead < 0 || (ahead === 0 && e.day !== null && e.day < anchorDay);
  if (e.shift! < 0) return before ? year : year - 1;
  if (e.shift! > 0) return before || (ahead === 0 && e.day === null) ? year + 1 : year;
  return year;
}

function resolveWeekday(e: WeekdayExpression, anchor: Day, tense: Tense): Day {
  const ahead = (e.weekday - weekdayOf(anchor) + 7) % 7;
  if (e.shift === null) return tense === 'future' ? anchor + (ahead === 0 ? 0 : ahead) : anchor + (ahead === 0 ? 0 : ahead - 7);
  if (Math.abs(e.shift) === 2) return anchor - weekdayOf(anchor) + e.weekday + (e.shift > 0 ? 7 : -7);
  if (e.shift < 0) return anchor + (ahead === 0 ? -7 : ahead - 7);
  if (e.shift > 0) return anchor + (ahead === 0 ? 7 : ahead);
  return tense === 'past' ? anchor + (ahead === 0 ? 0 : ahead - 7) : anchor + ahead;
}

function resolveRelative({ unit, by }: RelativeExpression, anchor: Day, tense: Tense): Resolved {
  const { year, month } = civilOf(anchor);
  switch (unit) {
    case 'day': return dayResult(anchor + by);
    case 'week': case 'fortnight': return weekResult(anchor + by * (unit === 'week' ? 7 : 14), '');
    // Before its Saturday, the weekend of a report that looks back is the last one.
    case 'weekend': return weekResult(anchor + (by === 0 && tense !== 'future' && weekdayOf(anchor) < 5 ? -7 : by * 7), '-WE');
    case 'month': return pointResult(formatDay(addMonths(dayOf(year, month, 1), by)).slice(0, 7));
    case 'quarter': case 'half': {
      const length = unit === 'quarter' ? 3 : 6;
      const index = year * (12 / length) + Math.floor((month - 1) / length) + by;
      const parts = 12 / length;
      return partResult(Math.floor(index / parts), unit, (((index % parts) + parts) % parts) + 1);
    }
    case 'year': return pointResult(formatYear(year + by));
    case 'decade': return resolveEra(formatYear(year + by * 10).slice(0, 3));
    case 'century': return resolveEra(formatYear(year + by * 100).slice(0, 2));
    default: return { type: 'DATE', value: 'PRESENT_REF', edtf: null };
  }
}

function resolveOffset({ unit, count, direction, from }: OffsetExpression, anchor: Day, tense: Tense): Resolved {
  const by = count * direction;
  if (from !== undefined) {
    const start = parseDay(resolveExpression(from, anchor, tense).value);
    const day = start === null ? null : shiftBy(start, unit, by);
    return day === null ? { type: 'DATE', value: direction < 0 ? 'PAST_REF' : 'FUTURE_REF', edtf: null } : dayResult(day);
  }
  if (!Number.isInteger(count) && unit === 'year') return pointResult(formatDay(addMonths(anchor, Math.round(by * 12))).slice(0, 7));
  switch (unit) {
    case 'day': return dayResult(anchor + Math.round(by));
    case 'week': return weekResult(anchor + Math.round(by * 7), '');
    case 'fortnight': return weekResult(anchor + Math.round(by * 14), '');
    case 'month': return pointResult(formatDay(addMonths(anchor, Math.round(by))).slice(0, 7));
    case 'quarter': return pointResult(formatDay(addMonths(anchor, Math.round(by * 3))).slice(0, 7));
    case 'year': return yearResult(civilOf(anchor).year + Math.round(by));
    case 'decade': return yearResult(civilOf(anchor).year + Math.round(by * 10));
    case 'century': return yearResult(civilOf(anchor).year + Math.round(by * 100));
    default: return { type: 'TIME', value: direction < 0 ? 'PAST_REF' : 'FUTURE_REF', edtf: null };
  }
}

function yearResult(year: number): Resolved {
  return year > -10_000 && year < 10_000 ? pointResult(formatYear(year)) : { type: 'DATE', value: year < 0 ? 'PAST_REF' : 'FUTURE_REF', edtf: null };
}

function resolvePart(e: YearPartExpression, anchor: Day, tense: Tense): Resolved {
  const { year, month } = civilOf(anchor);
  const before = e.yearsBefore ?? 0;
  if (e.year !== null) return partResult(e.year - before, e.unit, e.number);
  if (e.shift !== null) return partResult(year + e.shift - before, e.unit, e.number);
  const length = e.unit === 'quarter' ? 3 : 6;
  const now = Math.floor((month - 1) / length) + 1;
  // A quarter is reported after its end: one that has not begun is last year's, unless the words look ahead.
  const later = e.number > now + (tense === 'future' ? 4 : 0) && !(e.number === now + 1 && month % 3 === 0);
  return partResult((later ? year - 1 : year) - before, e.unit, e.number);
}

function partResult(year: number, unit: 'quarter' | 'half', number: number): Resolved {
  const length = unit === 'quarter' ? 3 : 6;
  const first = (number - 1) * length + 1;
  const last = first + length - 1;
  const edtf = `${formatYear(year)}-${pad(first)}-01/${formatYear(year)}-${pad(last)}-${pad(daysInMonth(year, last))}`;
  return pointResult(`${formatYear(year)}-${unit === 'quarter' ? 'Q' : 'H'}${number}`, edtf);
}

const SEASON_STARTS = { SP: 3, SU: 6, FA: 9, WI: 12 } as const;

function resolveSeason(e: SeasonExpression, anchor: Day, tense: Tense): Resolved {
  const year = e.year ?? seasonYear(e, anchor, tense);
  const first = dayOf(year, SEASON_STARTS[e.season], 1);
  return pointResult(`${formatYear(year)}-${e.season}`, `${formatDay(first)}/${formatDay(addMonths(first, 3) - 1)}`);
}

function seasonYear(e: SeasonExpression, anchor: Day, tense: Tense): number {
  const { year, month } = civilOf(anchor);
  const start = SEASON_STARTS[e.season];
  const begun = month >= start || (e.season === 'WI' && month <= 2);
  const own = e.season === 'WI' && month <= 2 ? year - 1 : year;
  const over = e.season === 'WI' ? month > 2 && month < 12 : month >= start + 3;
  if (e.shift === null) return tense === 'past' && !begun ? year - 1 : own;
  if (e.shift < 0) return over ? (e.season === 'WI' ? year - 1 : year) : own - 1;
  if (e.shift > 0) return begun ? own + 1 : year;
  return own;
}

function resolveHoliday(e: HolidayExpression, anchor: Day, tense: Tense): Day {
  const { year } = civilOf(anchor);
  if (e.year !== null) return holidayIn(e.year, e.rule);
  const days = [year - 1, year, year + 1].map((y) => holidayIn(y, e.rule));
  if (e.shift !== null && e.shift < 0) return days.filter((day) => day < anchor).at(-1) ?? days[0]!;
  if (e.shift !== null && e.shift > 0) return days.find((day) => day > anchor) ?? days[2]!;
  if (e.shift === 0) return days[1]!;
  const pool = days.filter((day) => (tense === 'past' ? day <= anchor : tense === 'future' ? day >= anchor : true));
  return pool.reduce((best, day) => (Math.abs(day - anchor) < Math.abs(best - anchor) ? day : best), pool[0]!);
}

function resolveClock(tod: string, on: TimeExpression | null, anchor: Day, tense: Tense): Resolved {
  const day = on === null ? dayResult(anchor) : resolveExpression(on, anchor, tense);
  return { type: 'TIME', value: day.value + tod, edtf: day.edtf };
}

function weekResult(day: Day, ending: string): Resolved {
  const { year, week } = isoWeekOf(day);
  const monday = mondayOfIsoWeek(year, week);
  const first = ending === '' ? monday : monday + 5;
  return pointResult(`${formatYear(year)}-W${pad(week)}${ending}`, `${formatDay(first)}/${formatDay(monday + 6)}`);
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
