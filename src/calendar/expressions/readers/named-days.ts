import type { TimeUnit } from '../expression.ts';
import { endsDay, readDayMonth, readMonthDate, readWeekday } from './calendar-dates.ts';
import { readClockWithDay, withTimeOfDay } from './clocks.ts';
import { readNumericDate, readSeparatedDate } from './numeric-dates.ts';
import { formAt, type Read, type Scan } from '../scan.ts';
import { clockSet } from './sets.ts';
import { readShiftedWeekday } from './shifted.ts';
import { besideNearest, readWeeksAgo, weeksAfter } from './stretches.ts';
import { readHoliday } from './weeks.ts';

/** Any expression that can name a single day, with the time of day that goes on after it. */
export function readDayWithTime(scan: Scan, at: number): Read | null {
  const day = readDay(scan, at);
  return day === null ? null : withTimeOfDay(scan, day);
}

/** Any expression that can name a single day. */
export function readDay(scan: Scan, at: number): Read | null {
  const { words } = scan;
  const by = words.dayWords.get(formAt(scan, at));
  if (by !== undefined) {
    const night = words.tonight.has(formAt(scan, at));
    const day = { kind: 'relative', unit: 'day', by } as const;
    return { next: at + 1, expression: night ? { kind: 'clock', tod: 'TNI', on: day } : day };
  }
  const holiday = readHoliday(scan, at);
  if (holiday !== null) return holiday;
  if (words.weekdays.has(formAt(scan, at)) && words.dayPartPlurals.has(formAt(scan, at + 1))) return null;
  const weekday = readWeekday(scan, at);
  if (weekday !== null) return withWeek(scan, weekday);
  return readSeparatedDate(scan, at) ?? readMonthDate(scan, at) ?? readNumericDate(scan, at) ?? readDayMonth(scan, at) ?? readShiftedWeekday(scan, at);
}

/** The units that put a day of the week off by weeks behind it: "Monday week". */
const WEEKS: ReadonlyMap<TimeUnit, number> = new Map([['week', 1], ['fortnight', 2]]);

/** "Monday last week", "Friday of next week", "Monday week", "the Monday after next", "Tuesday a week ago". */
function withWeek(scan: Scan, read: Read): Read {
  if (read.expression.kind !== 'weekday') return read;
  const weeks = WEEKS.get(scan.words.units.get(formAt(scan, read.next)) ?? 'day');
  if (weeks !== undefined && endsDay(scan, read.next + 1)) return { next: read.next + 1, expression: weeksAfter(read.expression.weekday, weeks) };
  const beyond = scan.words.beyond.get(`${formAt(scan, read.next)} ${formAt(scan, read.next + 1)}`);
  if (beyond !== undefined && endsDay(scan, read.next + 2)) return { next: read.next + 2, expression: besideNearest(read.expression.weekday, 1, beyond < 0 ? -1 : 1) };
  const ago = readWeeksAgo(scan, read.next);
  if (ago !== null) return { next: ago.next, expression: besideNearest(read.expression.weekday, ago.weeks, -1) };
  const of = formAt(scan, read.next) === scan.words.of ? read.next + 1 : read.next;
  const start = of > read.next && formAt(scan, of) === scan.words.the ? of + 1 : of;
  const shift = scan.words.shifts.get(formAt(scan, start));
  if (shift === undefined || scan.words.units.get(formAt(scan, start + 1)) !== 'week') return read;
  return { next: start + 2, expression: { ...read.expression, shift: shift === 0 ? 0 : shift * 2 } };
}

/** A clock with its day, or with the days that it returns on ("3pm each day"). */
export function readClockOf(scan: Scan, at: number): Read | null {
  const clock = readClockWithDay(scan, at, readDay);
  if (clock === null || clock.expression.kind !== 'clock' || clock.expression.on !== null) return clock;
  return clockSet(scan, clock.expression.tod, clock.next) ?? clock;
}
