import { addMonths, civilOf, dayOf, formatDay, weekdayOf, type Day } from '../../days.ts';
import type { DayRange } from '../../edtf-days.ts';
import type { Laid, Step, Tense, TimeUnit } from '../expression.ts';

/** The day `count` units from another; `null` for units smaller than a day or counts that are no whole number. */
function shiftBy(day: Day, unit: TimeUnit, count: number): Day | null {
  if (!Number.isInteger(count) || Math.abs(count) > 5000) return null;
  switch (unit) {
    case 'day': case 'night': return day + count;
    case 'week': case 'workweek': return day + count * 7;
    case 'fortnight': return day + count * 14;
    case 'month': return addMonths(day, count);
    case 'quarter': return addMonths(day, count * 3);
    case 'year': return addMonths(day, count * 12);
    case 'decade': return addMonths(day, count * 120);
    default: return null;
  }
}

/** The day that lies all `steps` from another, or `null` when one of them cannot be counted in days. */
export function shiftByAll(day: Day, steps: readonly Step[], direction: -1 | 1): Day | null {
  let at: Day | null = day;
  for (const { unit, count } of steps) at = at === null ? null : shiftBy(at, unit, count * direction);
  return at;
}

/** The days that a length covers when it is laid against `base`, as EDTF, or `null` where they are not told. */
export function laidDays(laid: Laid, base: DayRange, tense: Tense): string | null {
  const { steps, direction, how } = laid;
  if (how === 'inside') return insideDays(steps, direction, base);
  if (laid.working === true) return workingDays(steps[0]!.count, direction, base.first);
  if (how === 'beside' && steps.length === 1 && steps[0]!.unit === 'quarter') return wholeQuarters(steps[0]!.count * direction, base.first);
  const end = shiftByAll(base.first, steps, direction);
  if (end === null || (how === 'end' && tense === 'past')) return null;
  if (how === 'end') return formatDay(end);
  if (how === 'from') return laid.base === undefined ? between(base.first, end) : between(base.first, end - 1);
  return direction > 0 ? between(base.first + 1, end) : between(end, base.first - 1);
}

/** The first or last units of a stretch; weeks are whole ones, each in the stretch that holds its Thursday. */
function insideDays(steps: readonly Step[], direction: -1 | 1, { first, last }: DayRange): string | null {
  const weeks = steps.every(({ unit }) => unit === 'week');
  const from = weeks ? firstMonday(first) : first;
  const until = weeks ? lastMonday(last) + 7 : last + 1;
  const end = shiftByAll(direction > 0 ? from : until, steps, direction);
  if (end === null || (direction > 0 ? end > until : end < from)) return null;
  return direction > 0 ? between(from, end - 1) : between(end, until - 1);
}

/** The Monday of the first week whose Thursday is not before `day`. */
export function firstMonday(day: Day): Day {
  return day + ((4 - weekdayOf(day) + 7) % 7) - 3;
}

/** The Monday of the last week whose Thursday is not after `day`. */
export function lastMonday(day: Day): Day {
  return day - ((weekdayOf(day) - 4 + 7) % 7) - 3;
}

function workingDays(count: number, direction: -1 | 1, anchor: Day): string | null {
  if (!Number.isInteger(count) || count < 1 || count > 1000) return null;
  let day = anchor;
  let near: Day | null = null;
  for (let left = count; left > 0;) {
    day += direction;
    if (weekdayOf(day) > 5) continue;
    near ??= day;
    left--;
  }
  return direction > 0 ? between(near!, day) : between(day, near!);
}

/** "the last two quarters": quarters of the calendar, the one that holds the day left out. */
function wholeQuarters(count: number, anchor: Day): string | null {
  const { year, month } = civilOf(anchor);
  const own = dayOf(year, month - ((month - 1) % 3), 1);
  const end = shiftBy(count > 0 ? addMonths(own, 3) : own, 'quarter', count);
  if (end === null) return null;
  return count > 0 ? between(addMonths(own, 3), end - 1) : between(end, own - 1);
}

function between(first: Day, last: Day): string {
  return first === last ? formatDay(first) : `${formatDay(first)}/${formatDay(last)}`;
}
