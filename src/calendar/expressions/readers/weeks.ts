import { readDayMonth, readMonthDate, readWeekday, readYearShift } from './calendar-dates.ts';
import type { TimeExpression } from '../expression.ts';
import { readNumericDate, readShortDate } from './numeric-dates.ts';
import { readOrdinal } from './ordinals.ts';
import { dateRead } from './reads.ts';
import { formAt, isCapitalAt, isNumberAt, phraseAt, type Read, type Scan } from '../scan.ts';
import { readWhole } from './slices.ts';
import { readYear } from './years.ts';

/** "week of April 10", "week 31 of last year", "weekend of Halloween" from the unit's word; "w/c 4 Feb". */
export function readWeekOf(scan: Scan, at: number): Read | null {
  const { words } = scan;
  const commencing = formAt(scan, at) === words.weekShort && formAt(scan, at + 1) === '/' && formAt(scan, at + 2) === words.weekShortEnd;
  const unit = commencing ? 'week' : words.units.get(formAt(scan, at));
  if (unit !== 'week' && unit !== 'weekend') return null;
  const number = unit === 'week' && !commencing ? readNumbered(scan, at) : null;
  if (number !== null) return number;
  const start = commencing
    ? at + 3
    : words.beginning.has(formAt(scan, at + 1)) || words.ending.has(formAt(scan, at + 1)) || formAt(scan, at + 1) === words.of
      ? at + 2
      : 0;
  if (start === 0) return readWeekBeside(scan, at, unit) ?? readWeekUpTo(scan, at, unit);
  const day = readNamedDay(scan, formAt(scan, start) === words.on ? start + 1 : start);
  return day === null ? null : { next: day.next, expression: { kind: 'holding', unit, day: day.expression } };
}

/** "the week after Easter", "week before May 6". */
function readWeekBeside(scan: Scan, at: number, unit: 'week' | 'weekend'): Read | null {
  if (!scan.words.beside.has(formAt(scan, at + 1))) return null;
  const day = readNamedDay(scan, at + 2);
  if (day === null || day.expression.kind === 'weekday') return null;
  const direction = scan.words.ago.get(formAt(scan, at + 1))!;
  return { next: day.next, expression: { kind: 'holding', unit, day: { kind: 'offset', unit: 'week', count: 1, direction, from: day.expression } } };
}

/** "The week to June 12": the one that holds its last day. */
function readWeekUpTo(scan: Scan, at: number, unit: 'week' | 'weekend'): Read | null {
  const day = scan.words.rangeWords.has(formAt(scan, at + 1)) ? readNamedDay(scan, at + 2) : null;
  return day?.expression.kind === 'date' ? { next: day.next, expression: { kind: 'holding', unit, day: day.expression } } : null;
}

/** "week 31", "week 3 of 2027". */
function readNumbered(scan: Scan, at: number): Read | null {
  const number = isNumberAt(scan, at + 1) && /^\d{1,2}$/.test(formAt(scan, at + 1)) ? Number(formAt(scan, at + 1)) : 0;
  if (number < 1 || number > 53) return null;
  const whole = formAt(scan, at + 2) === scan.words.of ? readWhole(scan, at + 3) : null;
  const year: TimeExpression = { kind: 'relative', unit: 'year', by: 0 };
  return { next: whole?.next ?? at + 2, expression: { kind: 'slice', of: whole?.expression ?? year, unit: 'week', number } };
}

/** A day that a week is named by: "May 6", "6 May", "the 18th", "Monday", "Easter". */
function readNamedDay(scan: Scan, at: number): Read | null {
  const day =
    readMonthDate(scan, at)
    ?? readDayMonth(scan, formAt(scan, at) === scan.words.the ? at + 1 : at)
    ?? readNumericDate(scan, at)
    ?? readShortDate(scan, at)
    ?? readWeekday(scan, at)
    ?? readHoliday(scan, at);
  if (day !== null) return day.expression.kind !== 'date' || day.expression.day !== null ? day : null;
  const ordinal = formAt(scan, at) === scan.words.the ? readOrdinal(scan, at + 1) : null;
  return ordinal === null || ordinal.value < 1 || ordinal.value > 31 ? null : dateRead({ day: ordinal.value }, ordinal.next);
}

/** "Telma's independence day", "India celebrated Independence Day on May 15": another country's, or one that the text gives a day of its own. */
function isOfSomeCountry(scan: Scan, at: number, next: number): boolean {
  const { ownDays, beforeOwnDays, behindOwnDays } = scan.words;
  return ownDays.has(formAt(scan, at)) && (beforeOwnDays.has(formAt(scan, at - 1)) || behindOwnDays.has(formAt(scan, next)));
}

/** "Easter", "Halloween 2021", "Labor Day weekend": a feast, with its year, or the weekend beside it. */
export function readHoliday(scan: Scan, at: number): Read | null {
  const { words } = scan;
  const holiday = phraseAt(scan, at, words.holidays);
  if (holiday === null || isOfSomeCountry(scan, at, holiday.next)) return null;
  const weekend = (next: number): boolean => words.units.get(formAt(scan, next)) === 'weekend';
  const early = weekend(holiday.next);
  const named = early ? holiday.next + 1 : holiday.next;
  const year = readYear(scan, formAt(scan, named) === ',' || formAt(scan, named) === words.of ? named + 1 : named, true);
  const shift = words.shifts.get(formAt(scan, at - 1)) ?? null;
  const shifted = year === null ? readYearShift(scan, named) : null;
  const next = year?.next ?? shifted?.next ?? named;
  const expression = {
    kind: 'holiday', rule: holiday.value, year: year?.year ?? null, shift, ...(shifted === null ? {} : { yearShift: shifted.shift }),
    ...(words.ownDays.has(formAt(scan, at)) && isCapitalAt(scan, at) && !words.homeOfOwnDays.test(scan.lexemes.text) ? { ownerless: true } as const : {}),
  } as const;
  if (!early && !weekend(next)) return { next, expression };
  return { next: early ? next : next + 1, expression: { kind: 'holding', unit: 'weekend', day: expression } };
}
