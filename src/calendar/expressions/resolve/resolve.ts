import { addMonths, civilOf, formatDay, parseDay, weekdayOf, type Day } from '../../days.ts';
import { hullOf, type DayRange } from '../../edtf-days.ts';
import { parseEdtf } from '../../edtf.ts';
import {
  plainTense, type ClockExpression, type FixedExpression, type OffsetExpression, type RelativeExpression, type SliceExpression, type Tense,
  type TimeExpression, type ToldTense, type WeekdayExpression,
} from '../expression.ts';
import { laidDays, shiftByAll } from './lengths.ts';
import { resolveDate, resolveHoliday, resolveWeekday } from './resolve-days.ts';
import { resolveHolding, resolvePart, resolveRelative, resolveSeason, resolveSlice, restOf } from './resolve-stretches.ts';
import { dayResult, eraResult, monthResult, sideResult, weekResult, yearResult, type Resolved } from './resolved.ts';

/** The value of an expression seen from `anchor`, the day of the report; `told` settles on which side of it a name without a year lies. */
export function resolveExpression(expression: TimeExpression, anchor: Day, told: ToldTense): Resolved {
  const tense = plainTense(told);
  switch (expression.kind) {
    case 'fixed': return { type: expression.type, value: expression.value, edtf: laidOf(expression, anchor, tense) };
    case 'holding': return holding(expression.unit, daysOf(expression.day, anchor, tense));
    case 'slice': return slice(expression, anchor, tense);
    case 'era': return eraResult(expression.digits);
    case 'date': return resolveDate(expression, anchor, told);
    case 'weekday': return weekdayTold(expression, anchor, told);
    case 'relative': return relative(expression, anchor, tense);
    case 'offset': return resolveOffset(expression, anchor, tense);
    case 'part': return resolvePart(expression, anchor, tense);
    case 'reported-quarter': return resolveRelative({ kind: 'relative', unit: 'quarter', by: expression.years * 4 - 1 }, anchor, tense);
    case 'season': return resolveSeason(expression, anchor, tense);
    case 'holiday': return { ...dayResult(resolveHoliday(expression, anchor, tense)), ...(expression.ownerless === true ? { edtf: null } : {}) };
    case 'clock': return resolveClock(expression, anchor, told);
  }
}

/** The days that an expression leaves possible, from the first to the last; `null` where it names none. */
export function daysOf(expression: TimeExpression, anchor: Day, tense: Tense): DayRange | null {
  const { edtf } = resolveExpression(expression, anchor, tense);
  const value = edtf === null ? null : parseEdtf(edtf);
  return value === null ? null : hullOf(value);
}

function laidOf({ laid }: FixedExpression, anchor: Day, tense: Tense): string | null {
  if (laid === undefined) return null;
  const base = laid.base === undefined ? { first: anchor, last: anchor } : daysOf(laid.base, anchor, tense);
  return base === null || !Number.isFinite(base.first) || !Number.isFinite(base.last) ? null : laidDays(laid, base, tense);
}

function holding(unit: 'week' | 'weekend', days: DayRange | null): Resolved {
  return days === null ? { type: 'DATE', value: unit === 'week' ? 'XXXX-WXX' : 'XXXX-WXX-WE', edtf: null } : resolveHolding(unit, days.first);
}

function slice(expression: SliceExpression, anchor: Day, tense: Tense): Resolved {
  const days = daysOf(expression.of, anchor, tense);
  const found = days === null ? null : resolveSlice(expression, days, resolveExpression(expression.of, anchor, tense).value);
  return found ?? { type: 'DATE', value: 'XXXX-XX-XX', edtf: null };
}

/** So many days at most lie before the report where a picture of it was taken, and ahead of it where the present tells of a plan beyond doubt. */
const JUST_GONE = 2;
const CLOSE_AHEAD = 3;

function weekdayTold(expression: WeekdayExpression, anchor: Day, told: ToldTense): Resolved {
  if (told === 'near') return weekday(expression, anchor, nearerSide(expression.after?.kind === 'weekday' ? expression.after : expression, anchor));
  const ahead = (expression.weekday - weekdayOf(anchor) + 7) % 7;
  if (told === 'either') return weekday(expression, anchor, 'future');
  if (told !== 'open' && told !== 'shown' && told !== 'unsettled' || expression.shift !== null) return weekday(expression, anchor, plainTense(told));
  if (expression.week !== undefined || expression.after !== undefined) return weekday(expression, anchor, 'future');
  if (told === 'unsettled' ? ahead === 0 : ahead <= CLOSE_AHEAD) return weekday(expression, anchor, 'future');
  const past = weekday(expression, anchor, 'past');
  return told === 'shown' && 7 - ahead <= JUST_GONE ? past : { ...past, edtf: `[${formatDay(anchor + ahead - 7)},${formatDay(anchor + ahead)}]` };
}

function weekday(expression: WeekdayExpression, anchor: Day, tense: Tense): Resolved {
  const within = expression.week === undefined ? null : daysOf(expression.week, anchor, tense);
  const after = expression.after === undefined ? null : daysOf(expression.after, anchor, tense);
  return resolveWeekday(expression, anchor, tense, within, after?.last ?? null);
}

/** On which side of a day the day of the week lies nearer. */
function nearerSide({ weekday: wanted }: WeekdayExpression, anchor: Day): Tense {
  return (wanted - weekdayOf(anchor) + 7) % 7 <= 3 ? 'future' : 'past';
}

function relative(expression: RelativeExpression, anchor: Day, tense: Tense): Resolved {
  const whole = resolveRelative(expression, anchor, tense);
  const days = expression.rest === true && whole.edtf !== null ? parseEdtf(whole.edtf) : null;
  return days === null ? whole : { ...whole, edtf: restOf(hullOf(days), anchor) };
}

function resolveOffset({ unit, count, more, direction, from }: OffsetExpression, anchor: Day, tense: Tense): Resolved {
  const by = count * direction;
  if (from !== undefined || more !== undefined) {
    const start = from === undefined ? anchor : parseDay(resolveExpression(from, anchor, tense).value);
    const day = start === null ? null : shiftByAll(start, [{ unit, count }, ...(more ?? [])], direction);
    return day === null ? sideResult(direction) : dayResult(day);
  }
  if (!Number.isInteger(count) && unit === 'year') return monthResult(addMonths(anchor, Math.round(by * 12)));
  switch (unit) {
    case 'day': case 'night': return dayResult(anchor + Math.round(by));
    case 'week': case 'workweek': return weekResult(anchor + Math.round(by * 7));
    case 'fortnight': return weekResult(anchor + Math.round(by * 14));
    case 'month': return monthResult(addMonths(anchor, Math.round(by)));
    case 'quarter': return monthResult(addMonths(anchor, Math.round(by * 3)));
    case 'year': return yearResult(civilOf(anchor).year + Math.round(by));
    case 'decade': return yearResult(civilOf(anchor).year + Math.round(by * 10));
    case 'century': return yearResult(civilOf(anchor).year + Math.round(by * 100));
    default: return sideResult(direction, 'TIME');
  }
}

function resolveClock({ tod, on }: ClockExpression, anchor: Day, tense: ToldTense): Resolved {
  const day = on === null ? dayResult(anchor) : resolveExpression(on, anchor, tense);
  // An hour alone has the report's day in TIMEX3; of which day it is in what is told, nobody says.
  return { type: 'TIME', value: day.value + tod, edtf: on === null ? null : day.edtf };
}
