import { addMonths, civilOf, dayOf, formatDay, formatYear, weekdayOf, weekdayOnOrAfter, weekdayOnOrBefore, type Day, type Weekday } from '../../days.ts';
import { edtfOfRanges, rangesOf, type DayRange } from '../../edtf-days.ts';
import { formatEdtf, parseEdtf } from '../../edtf.ts';
import type { RelativeExpression, SeasonExpression, SliceExpression, Tense, YearPartExpression } from '../expression.ts';
import { firstMonday, lastMonday } from './lengths.ts';
import { dayResult, eraResult, monthResult, pad, partResult, pointResult, weekResult, yearResult, type Resolved } from './resolved.ts';

/** The value of today, last week, next year. */
export function resolveRelative(expression: RelativeExpression, anchor: Day, tense: Tense): Resolved {
  const { unit, by } = expression;
  const { year, month } = civilOf(anchor);
  switch (unit) {
    case 'day': return dayResult(anchor + by);
    case 'night': return { ...dayResult(anchor + by), type: 'TIME', value: `${formatDay(anchor + by)}TNI` };
    case 'week': case 'workweek': return weekResult(anchor + by * 7, unit);
    case 'fortnight': return weekResult(anchor + by * 14, 'week', 2);
    case 'weekend': return resolveWeekend(expression, anchor, tense);
    case 'month': return monthResult(anchor, by);
    case 'quarter': return partOfYears(year, unit, Math.floor((month - 1) / 3) + by);
    case 'half': return partOfYears(year, unit, Math.floor((month - 1) / 6) + by);
    case 'year': return yearResult(year + by);
    case 'decade': return eraResult(formatYear(year + by * 10).slice(0, 3));
    case 'century': return eraResult(formatYear(year + by * 100).slice(0, 2));
    default: return { type: 'DATE', value: 'PRESENT_REF', edtf: null };
  }
}

/**
 * From Monday to Thursday "this weekend" and "next weekend" may each be the one ahead; early in the week, and on a Friday of what was, "the weekend" is the one
 * gone by.
 */
const THURSDAY = 4;
const TUESDAY = 2;

function resolveWeekend({ by, pointed }: RelativeExpression, anchor: Day, tense: Tense): Resolved {
  const ahead = weekResult(anchor + by * 7, 'weekend');
  const fridaysPast = by === 0 && tense === 'past' && pointed !== true && weekdayOf(anchor) === THURSDAY + 1;
  if (weekdayOf(anchor) > THURSDAY && !fridaysPast || by < 0 || by > 1 || (by === 0 && tense === 'future')) return ahead;
  const before = weekResult(anchor + by * 7 - 7, 'weekend');
  if (by === 0 && (tense === 'past' || (pointed !== true && weekdayOf(anchor) <= TUESDAY))) return before;
  return { ...(by === 0 ? before : ahead), edtf: eitherOf(before, ahead) };
}

function eitherOf(one: Resolved, other: Resolved): string {
  const ranges = [one, other].flatMap(({ edtf }) => rangesOf(parseEdtf(edtf!)!));
  return formatEdtf(edtfOfRanges(ranges)!);
}

/** What is left of a stretch from the anchor on: "the rest of the week". */
export function restOf({ first, last }: DayRange, anchor: Day): string {
  return anchor > first && anchor <= last ? `${formatDay(anchor)}/${formatDay(last)}` : `${formatDay(first)}/${formatDay(last)}`;
}

function partOfYears(year: number, unit: 'quarter' | 'half', index: number): Resolved {
  const parts = unit === 'quarter' ? 4 : 2;
  return partResult(year + Math.floor(index / parts), unit, (((index % parts) + parts) % parts) + 1);
}

/** The value of a quarter or half that is named by its number. */
export function resolvePart(e: YearPartExpression, anchor: Day, tense: Tense): Resolved {
  const part = partOfYear(e, anchor, tense);
  // Which months a business year has, nobody says.
  return e.fiscal === true ? { ...part, edtf: null } : part;
}

function partOfYear(e: YearPartExpression, anchor: Day, tense: Tense): Resolved {
  const { year, month } = civilOf(anchor);
  const before = e.yearsBefore ?? 0;
  if (e.year !== null) return partResult(e.year - before, e.unit, e.number);
  if (e.shift !== null) return partResult(year + e.shift - before, e.unit, e.number);
  const now = Math.floor((month - 1) / (e.unit === 'quarter' ? 3 : 6)) + 1;
  // A quarter is reported after its end: one that has not begun is last year's, unless the words look ahead.
  const later = e.number > now + (tense === 'future' ? 4 : 0) && !(e.number === now + 1 && month % 3 === 0);
  return partResult((later ? year - 1 : year) - before, e.unit, e.number);
}

const SEASON_STARTS = { SP: 3, SU: 6, FA: 9, WI: 12 } as const;

/** The value of a season: three months of the northern calendar. */
export function resolveSeason(e: SeasonExpression, anchor: Day, tense: Tense): Resolved {
  const year = e.year ?? seasonYear(e, anchor, tense);
  const own = seasonIn(e, year);
  // In March "next summer" may be the one of the next year, in October "last summer" that of the last.
  const near = e.year === null && (e.shift === 1 || e.shift === -1) && year === civilOf(anchor).year;
  return near ? { ...own, edtf: eitherOf(...inOrder(own, seasonIn(e, year + e.shift!))) } : own;
}

function inOrder(one: Resolved, other: Resolved): [Resolved, Resolved] {
  return one.edtf! < other.edtf! ? [one, other] : [other, one];
}

function seasonIn({ season }: SeasonExpression, year: number): Resolved {
  const first = dayOf(year, SEASON_STARTS[season], 1);
  return pointResult(`${formatYear(year)}-${season}`, `${formatDay(first)}/${formatDay(addMonths(first, 3) - 1)}`);
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

/** The week that holds a day, or the weekend that holds it or lies beside it: a Monday's or Tuesday's is the one before. */
export function resolveHolding(unit: 'week' | 'weekend', day: Day): Resolved {
  if (unit === 'week') return weekResult(day);
  const saturday = weekdayOf(day) < 3 ? weekdayOnOrBefore(day, 6) : weekdayOnOrAfter(day - weekdayOf(day) + 1, 6);
  return { ...weekResult(saturday, 'weekend'), edtf: `${formatDay(Math.min(day, saturday))}/${formatDay(Math.max(day, saturday + 1))}` };
}

/** The nth unit or weekday of a stretch, or `null` where it has none; `whole` is the stretch's own value. */
export function resolveSlice({ unit, number }: SliceExpression, { first, last }: DayRange, whole: string): Resolved | null {
  if (number === 0 || !Number.isFinite(first) || !Number.isFinite(last)) return null;
  const within = (day: Day): Day | null => (day >= first && day <= last ? day : null);
  if (typeof unit === 'number') return dayOrNull(within(nthWeekday(unit, number, first, last)));
  switch (unit) {
    case 'day':
      return dayOrNull(within(number > 0 ? first + number - 1 : last + number + 1));
    case 'week':
      return weekOf(number > 0 ? firstMonday(first) + (number - 1) * 7 : lastMonday(last) + (number + 1) * 7, first, whole);
    case 'weekend':
      return weekResult(nthWeekday(6, number, first, last), 'weekend');
    case 'month':
      return inside(monthResult(number > 0 ? first : last, number > 0 ? number - 1 : number + 1), whole);
    case 'quarter':
    case 'half':
      return whole.length === 4 ? partOfYears(Number(whole), unit, number > 0 ? number - 1 : (unit === 'quarter' ? 4 : 2) + number) : null;
    case 'year':
      return yearResult(number > 0 ? civilOf(first).year + number - 1 : civilOf(last).year + number + 1);
    default:
      return null;
  }
}

function dayOrNull(day: Day | null): Resolved | null {
  return day === null ? null : dayResult(day);
}

function nthWeekday(weekday: Weekday, number: number, first: Day, last: Day): Day {
  return number > 0 ? weekdayOnOrAfter(first, weekday) + (number - 1) * 7 : weekdayOnOrBefore(last, weekday) + (number + 1) * 7;
}

/** A week of a month is named by its number there, one of a year by ISO 8601. */
function weekOf(monday: Day, first: Day, whole: string): Resolved {
  const week = weekResult(monday);
  return whole.length === 7 ? { ...week, value: `${whole}-W${pad(Math.round((monday - firstMonday(first)) / 7) + 1)}` } : week;
}

function inside(month: Resolved, whole: string): Resolved | null {
  return whole.length === 4 && month.value.startsWith(whole) ? month : null;
}
