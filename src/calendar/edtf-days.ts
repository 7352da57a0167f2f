import { civilOf, dayOf, daysInMonth, weekdayOnOrAfter, type Day, type Weekday } from './days.ts';
import { boundsOfPoint, edtfDay, edtfMonth, edtfYear, type EdtfInterval, type EdtfPoint, type EdtfValue } from './edtf.ts';

/** A stretch of days, both ends taken in; an open end is infinite. */
export interface DayRange {
  readonly first: Day;
  readonly last: Day;
}

/** The days that a value leaves possible: stretches in order that neither overlap nor touch. */
export function rangesOf(value: EdtfValue): readonly DayRange[] {
  if (value.kind !== 'set') return [rangeOfMember(value)];
  return mergeRanges(value.members.map(rangeOfMember));
}

/** The first and the last day that a value leaves possible. */
export function hullOf(value: EdtfValue): DayRange {
  const ranges = rangesOf(value);
  return { first: ranges[0]!.first, last: ranges[ranges.length - 1]!.last };
}

/** The days that both lists of stretches hold. Both lists are in order, as `rangesOf` gives them. */
export function intersectRanges(a: readonly DayRange[], b: readonly DayRange[]): readonly DayRange[] {
  const out: DayRange[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [x, y] = [a[i]!, b[j]!];
    const [first, last] = [Math.max(x.first, y.first), Math.min(x.last, y.last)];
    if (first <= last) out.push({ first, last });
    if (x.last < y.last) i++;
    else j++;
  }
  return out;
}

/** The value that leaves possible just the days that both do, or `null` when they cannot both be right. */
export function intersectEdtf(a: EdtfValue, b: EdtfValue): EdtfValue | null {
  return edtfOfRanges(intersectRanges(rangesOf(a), rangesOf(b)));
}

/** True when every day that `inner` leaves possible is possible under `outer`. */
export function containsEdtf(outer: EdtfValue, inner: EdtfValue): boolean {
  const ranges = rangesOf(outer);
  return rangesOf(inner).every((range) => ranges.some((r) => r.first <= range.first && range.last <= r.last));
}

/** The days that a value leaves possible, in order, or `null` when they are more than `limit`. */
export function daysOf(value: EdtfValue, limit = 400): readonly Day[] | null {
  const ranges = rangesOf(value);
  const count = ranges.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  if (count > limit) return null;
  return ranges.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i));
}

/** The single day of a value that leaves only one possible, else `null`. */
export function onlyDayOf(value: EdtfValue): Day | null {
  const { first, last } = hullOf(value);
  return first === last ? first : null;
}

/** All days of the week `weekday` from `first` to `last`, both taken in. */
export function weekdaysWithin({ first, last }: DayRange, weekday: Weekday): readonly Day[] {
  const days: Day[] = [];
  for (let day = weekdayOnOrAfter(first, weekday); day <= last; day += 7) days.push(day);
  return days;
}

/**
 * The plainest value that leaves just these stretches possible: a day, a whole month or year, an interval, or one of a set.
 * Stretches may come in any order and overlap; `null` when there are none.
 */
export function edtfOfRanges(ranges: readonly DayRange[]): EdtfValue | null {
  const members = mergeRanges(ranges).map(valueOfRange);
  if (members.length < 2) return members[0] ?? null;
  return { kind: 'set', members };
}

/** The plainest value that leaves just these days possible; `null` when there are none. */
export function edtfOfDays(days: readonly Day[]): EdtfValue | null {
  return edtfOfRanges(days.map((day) => ({ first: day, last: day })));
}

/** The same stretches in order, those that overlap or touch joined. */
function mergeRanges(ranges: readonly DayRange[]): readonly DayRange[] {
  const out: DayRange[] = [];
  for (const range of [...ranges].sort((a, b) => a.first - b.first)) {
    const last = out[out.length - 1];
    if (last !== undefined && range.first <= last.last + 1) out[out.length - 1] = { first: last.first, last: Math.max(last.last, range.last) };
    else out.push(range);
  }
  return out;
}

function rangeOfMember(member: EdtfPoint | EdtfInterval): DayRange {
  if (member.kind !== 'interval') {
    const [first, last] = boundsOfPoint(member);
    return { first, last };
  }
  return {
    first: member.from === null ? -Infinity : boundsOfPoint(member.from)[0],
    last: member.to === null ? Infinity : boundsOfPoint(member.to)[1],
  };
}

function valueOfRange({ first, last }: DayRange): EdtfPoint | EdtfInterval {
  if (first === last) return edtfDay(first);
  const end = (day: Day): EdtfPoint | null => (Number.isFinite(day) ? edtfDay(day) : null);
  if (!Number.isFinite(first) || !Number.isFinite(last)) return { kind: 'interval', from: end(first), to: end(last) };
  const { year, month, day } = civilOf(first);
  if (day === 1 && last === dayOf(year, month, daysInMonth(year, month))) return edtfMonth(year, month);
  if (day === 1 && month === 1 && last === dayOf(year, 12, 31)) return edtfYear(year);
  return { kind: 'interval', from: edtfDay(first), to: edtfDay(last) };
}
