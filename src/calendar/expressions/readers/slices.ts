import { readMonthDate, readYearShift } from './calendar-dates.ts';
import { unitAt } from './counted.ts';
import type { SliceExpression, TimeExpression, TimeUnit } from '../expression.ts';
import { readOrdinal } from './ordinals.ts';
import { dateRead } from './reads.ts';
import { formAt, type Read, type Scan } from '../scan.ts';
import { readEra, readYear } from './years.ts';

/** The units that a stretch is cut into by number; quarters and halves have a reader of their own. */
const CUT: ReadonlySet<TimeUnit> = new Set(['day', 'week', 'weekend', 'month', 'year']);

/** "the first week of 2021", "the third month of next year", "the last Friday of May", "the second Tuesday in November". */
export function readNthOf(scan: Scan, at: number): Read | null {
  const { words } = scan;
  const start = words.determiners.has(formAt(scan, at)) ? at + 1 : at;
  const number = words.lastWords.has(formAt(scan, start)) ? { value: -1, next: start + 1 } : readOrdinal(scan, start);
  if (number === null) return null;
  const unit = sliceUnit(scan, number.next);
  if (unit === null || (formAt(scan, number.next + 1) !== words.of && !(typeof unit === 'number' && words.ofYear.has(formAt(scan, number.next + 1))))) {
    return null;
  }
  const of = readWhole(scan, number.next + 2);
  if (of === null || (unit === 'day' && Math.abs(number.value) > 1 && isLong(of.expression))) return null;
  return withWeekday(scan, { next: of.next, expression: { kind: 'slice', of: of.expression, unit, number: number.value } });
}

function sliceUnit(scan: Scan, at: number): SliceExpression['unit'] | null {
  const form = formAt(scan, at);
  const unit = scan.words.units.get(form);
  if (unit !== undefined) return CUT.has(unit) ? unit : null;
  return scan.words.doubtful.has(form) ? null : scan.words.weekdays.get(form) ?? null;
}

/** The day of a year by its number is told of other years than those of the calendar. */
function isLong(expression: TimeExpression): boolean {
  return expression.kind === 'era' || (expression.kind === 'relative' && expression.unit === 'year');
}

/** A stretch that is named as a whole: "2021", "next year", "May", "this month", "the year", "the 1990s". */
export function readWhole(scan: Scan, at: number): Read | null {
  const { words } = scan;
  const the = formAt(scan, at) === words.the;
  const era = readEra(scan, the ? at + 1 : at);
  if (era !== null) return era;
  const unit = the ? unitAt(scan, at + 1, false) : null;
  if (unit === 'year' || unit === 'month' || unit === 'week' || unit === 'quarter') {
    const year = unit === 'year' ? readYear(scan, at + 2, true) : null;
    return year === null ? { next: at + 2, expression: { kind: 'relative', unit, by: 0 } } : dateRead({ year: year.year }, year.next);
  }
  const year = readYear(scan, at, true);
  if (year !== null) return dateRead({ year: year.year }, year.next);
  const shifted = readYearShift(scan, at);
  if (shifted !== null) return dateRead({ yearShift: shifted.shift }, shifted.next);
  const shift = words.shifts.get(formAt(scan, at));
  const shiftedUnit = shift === undefined ? undefined : words.units.get(formAt(scan, at + 1));
  if (shiftedUnit === 'month' || shiftedUnit === 'week' || shiftedUnit === 'quarter') {
    return { next: at + 2, expression: { kind: 'relative', unit: shiftedUnit, by: shift! } };
  }
  const month = readMonthDate(scan, shift === undefined ? at : at + 1);
  if (month === null || month.expression.kind !== 'date' || month.expression.day !== null) return null;
  return shift === undefined ? month : dateRead({ ...month.expression, shift }, month.next);
}

/** "the first week of October on Friday": a day of a week that is named by its number. */
function withWeekday(scan: Scan, read: Read): Read {
  if (read.expression.kind !== 'slice' || read.expression.unit !== 'week') return read;
  const point = formAt(scan, read.next) === '.' && formAt(scan, read.next + 1) === scan.words.on ? read.next + 1 : read.next;
  const weekday = formAt(scan, point) === scan.words.on ? scan.words.weekdays.get(formAt(scan, point + 1)) : undefined;
  return weekday === undefined ? read : { next: point + 2, expression: { kind: 'weekday', weekday, shift: null, week: read.expression } };
}
