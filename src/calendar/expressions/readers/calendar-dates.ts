import { touchesNext } from '../../../text/words/lexemes.ts';
import { isDate } from '../../days.ts';
import { readDayNumber, readSpokenDay, type DayRead } from './day-numbers.ts';
import { readNumericDate, readShortDate } from './numeric-dates.ts';
import { isGivenName, isPaper } from './names-with-days.ts';
import { readOrdinal } from './ordinals.ts';
import { dateRead, weekdayRead } from './reads.ts';
import { formAt, fullYear, isBoundary, isCapitalAt, isNumberAt, skipHyphen, type Read, type Scan } from '../scan.ts';
import { readYear } from './years.ts';

/** "Feb. 12, 2025", "May 2024", "June 24-26", "March last year" or a month alone. */
export function readMonthDate(scan: Scan, at: number): Read | null {
  const month = scan.words.months.get(formAt(scan, at));
  if (month === undefined) return null;
  const { the, of, ofYear } = scan.words;
  const bare = at + 1;
  const after = skipPoint(scan, bare, formAt(scan, at).length <= 4);
  const comma = formAt(scan, after) === ',' && scan.words.ordinalEndings.has(formAt(scan, after + 2));
  const day = readDayNumber(scan, formAt(scan, after) === the || comma ? after + 1 : after, isCapitalAt(scan, at));
  if (day !== null && !isYearLike(scan, after) && isPrintedDay(month, day.day)) return finishDay(scan, month, day.day, day.next);
  if (scan.words.doubtful.has(formAt(scan, at)) && !isSureMonth(scan, at, after)) return null;
  const year = readYearAfter(scan, after);
  if (year !== null) return dateRead({ year: year.year, month }, year.next);
  const shifted = readYearShift(scan, after);
  if (shifted !== null) return dateRead({ month, yearShift: shifted.shift }, shifted.next);
  const short = formAt(scan, after) === of || ofYear.has(formAt(scan, after)) ? readShortYear(scan, after + 1) : null;
  if (short !== null) return dateRead({ year: short.year, month }, short.next);
  // The point of "Feb." belongs to the month only where a lower-case word goes on.
  return isGivenName(scan, at) ? null : dateRead({ month }, bare);
}

/** "12 February 2025", "the 4th of July", "4th of July" from its number. */
export function readDayMonth(scan: Scan, at: number): Read | null {
  const day = readDayNumber(scan, at) ?? readSpokenDay(scan, at);
  if (day === null || scan.words.moneySigns.has(formAt(scan, at - 1)) || isSecondOfScore(scan, at, day)) return null;
  return readSharedMonth(scan, at, day) ?? readDayWithMonth(scan, day);
}

/** "The 30-7 Oct. 19 loss": the seven belongs to the score, the month has its day behind it. */
function isSecondOfScore(scan: Scan, at: number, { next }: DayRead): boolean {
  if (!isNumberAt(scan, at - 2) || formAt(scan, at - 1) !== '-' || !touchesNext(scan.lexemes, at - 1)) return false;
  if (!scan.words.months.has(formAt(scan, next))) return false;
  const after = skipPoint(scan, next + 1, formAt(scan, next).length <= 4);
  return isNumberAt(scan, after) && !isYearLike(scan, after);
}

function readDayWithMonth(scan: Scan, day: DayRead): Read | null {
  let at = skipHyphen(scan, day.next);
  if (scan.words.units.get(formAt(scan, at)) === 'day') at++;
  if (formAt(scan, at) === scan.words.of) at++;
  const form = formAt(scan, at);
  const month = scan.words.months.get(form);
  if (month === undefined || !isPrintedDay(month, day.day)) return null;
  if (scan.words.commonMonths.has(form) && !isCapitalAt(scan, at)) return null;
  const after = skipPoint(scan, at + 1, form.length <= 4);
  const year = readYearAfter(scan, skipHyphen(scan, after)) ?? (formAt(scan, after) === scan.words.of ? readShortYear(scan, after + 1) : null);
  if (year !== null) return dateRead({ year: year.year, month, day: day.day }, year.next);
  const shifted = readYearShift(scan, formAt(scan, after) === ',' ? after + 1 : after);
  return shifted === null ? dateRead({ month, day: day.day }, at + 1) : dateRead({ month, day: day.day, yearShift: shifted.shift }, shifted.next);
}

/** No list of days has more: this bounds the work on hostile text. */
const MOST_DAYS = 6;

/** "12-14 February", "between the 3rd and the 12th of September"; the first of "18 and 19 June" alone. */
function readSharedMonth(scan: Scan, at: number, first: DayRead, depth = 0): Read | null {
  const { the, between, rangeWords, listWords } = scan.words;
  const mark = formAt(scan, first.next);
  const listed = listWords.has(mark) || mark === ',';
  if (!listed && !rangeWords.has(mark)) return null;
  const start = formAt(scan, first.next + 1) === the ? first.next + 2 : first.next + 1;
  const second = readDayNumber(scan, start);
  if (second === null || depth > MOST_DAYS || (mark === '-' && touchesNext(scan.lexemes, at - 1) && formAt(scan, at - 1) === '-')) return null;
  const rest =
    mark === ',' ? readSharedMonth(scan, start, second, depth + 1) : (readDayWithMonth(scan, second) ?? readSharedMonth(scan, start, second, depth + 1));
  if (rest === null || rest.expression.kind !== 'date' || rest.expression.month === null) return null;
  const { year, month, to, yearShift } = rest.expression;
  const opened = formAt(scan, at - 1) === between || (formAt(scan, at - 1) === the && formAt(scan, at - 2) === between);
  if (listed && !opened) return dateRead({ year, month, day: first.day, yearShift }, first.next);
  if (to !== null || !isDate(2024, month, second.day)) return null;
  // "from the 27th to the 3rd of April" begins in the month before.
  const earlier = second.day <= first.day;
  if (earlier && mark === '-') return null;
  const from = earlier ? ((month + 10) % 12) + 1 : month;
  return dateRead(
    { year: year !== null && from > month ? year - 1 : year, yearShift: yearShift !== null && from > month ? yearShift - 1 : yearShift, month: from, day: first.day, to: { month: earlier ? month : null, day: second.day } },
    rest.next,
  );
}

/** "2017 April": a month after its year. */
export function readYearThenMonth(scan: Scan, at: number): Read | null {
  const form = formAt(scan, at + 1);
  const month = /^(?:19|20)\d\d$/.test(formAt(scan, at)) ? scan.words.months.get(form) : undefined;
  if (month === undefined || scan.words.doubtful.has(form) || isNumberAt(scan, at + 2)) return null;
  return dateRead({ year: Number(formAt(scan, at)), month }, at + 2);
}

/** "the 21st of next month", "the 15th day of this month", "4-23 in next month" from its number. */
export function readDayOfMonth(scan: Scan, at: number): Read | null {
  const { of, rangeWords, dayCues, units, shifts } = scan.words;
  const day = readDayNumber(scan, at);
  if (day === null) return null;
  const ranged = rangeWords.has(formAt(scan, day.next)) && dayCues.has(formAt(scan, at - 1)) ? readDayNumber(scan, day.next + 1) : null;
  if (ranged === null && isNumberAt(scan, at) && day.next === at + 1) return null;
  let next = ranged?.next ?? day.next;
  if (units.get(formAt(scan, next)) === 'day') next++;
  if (formAt(scan, next) === of || scan.words.ofYear.has(formAt(scan, next))) next++;
  // "The 12th inst." of old papers.
  const letter = ranged === null ? scan.words.letterMonths.get(formAt(scan, day.next)) : undefined;
  if (letter !== undefined) return dateRead({ day: day.day, monthShift: letter }, day.next + 1);
  const shift = shifts.get(formAt(scan, next));
  if (shift === undefined || units.get(formAt(scan, next + 1)) !== 'month') return null;
  return dateRead({ day: day.day, monthShift: shift, to: ranged === null ? null : { month: null, day: ranged.day } }, next + 2);
}

/** "Monday", "Wednesday, Feb. 12, 2025"; the date wins where both stand. */
export function readWeekday(scan: Scan, at: number): Read | null {
  const form = formAt(scan, at);
  const weekday = scan.words.weekdays.get(form);
  if (weekday === undefined) return null;
  const doubtful = scan.words.doubtful.has(form);
  if (doubtful && !isCapitalAt(scan, at)) return null;
  if (isPaper(scan, at)) return null;
  const after = skipPoint(scan, at + 1, form.length <= 5);
  const comma = formAt(scan, after) === ',' ? after + 1 : after;
  const start = formAt(scan, comma) === scan.words.the ? comma + 1 : comma;
  const date =
    readMonthDate(scan, start) ?? readDayMonth(scan, start) ?? readNumericDate(scan, start) ?? (start === at + 1 ? readShortDate(scan, start) : null);
  if (date !== null && date.expression.kind === 'date' && date.expression.day !== null) return date;
  const ordinal = readOrdinal(scan, start);
  if (ordinal !== null && ordinal.value <= 31 && (start > comma || isNumberAt(scan, start)) && endsDay(scan, ordinal.next)) {
    return dateRead({ day: ordinal.value, weekday }, ordinal.next);
  }
  if (
    start === at + 1
    && isNumberAt(scan, start)
    && /^\d{1,2}$/.test(formAt(scan, start))
    && Number(formAt(scan, start)) <= 31
    && Number(formAt(scan, start)) > 0
    && isBoundary(scan, start + 1)
  ) {
    return dateRead({ day: Number(formAt(scan, start)), weekday }, start + 1);
  }
  if (doubtful && after === at + 1 && !isListed(scan, at) && !isOnShortDay(scan, at)) return null;
  if (isAnySuchDay(scan, at)) return { next: at + 1, expression: { kind: 'fixed', type: 'DATE', value: `XXXX-WXX-${weekday}` } };
  return weekdayRead(weekday, null, at + 1);
}

/** "On a Monday", "one Friday in March": of which week, nobody says; "in a Monday statement" is of the week in hand. */
function isAnySuchDay(scan: Scan, at: number): boolean {
  const { indefinite, in: inside } = scan.words;
  return indefinite.has(formAt(scan, at - 1)) && (isBoundary(scan, at + 1) || formAt(scan, at + 1) === inside);
}

/** "Mon or Tue": a name that is cut short is a day beside another day. */
function isListed(scan: Scan, at: number): boolean {
  const { weekdays, joiners } = scan.words;
  return (joiners.has(formAt(scan, at - 1)) && weekdays.has(formAt(scan, at - 2))) || (joiners.has(formAt(scan, at + 1)) && weekdays.has(formAt(scan, at + 2)));
}

/** "On Tues at noon", "until Sat.": a name that is cut short, behind a word that leads days and before nothing that it could belong to. */
function isOnShortDay(scan: Scan, at: number): boolean {
  return scan.words.dayLeads.has(formAt(scan, at - 1)) && (endsDay(scan, at + 1) || scan.words.dayParts.has(formAt(scan, at + 1)));
}

/** A day that ends here; in "Tuesday the 13th round" the noun makes it none. */
export function endsDay(scan: Scan, at: number): boolean {
  return isBoundary(scan, at) || scan.words.afterDay.has(formAt(scan, at));
}

/** "last year", "this year", "of next year" as -1, 0, 1. */
export function readYearShift(scan: Scan, at: number): { readonly shift: number; readonly next: number } | null {
  const start = formAt(scan, at) === scan.words.of ? at + 1 : at;
  const shift = scan.words.shifts.get(formAt(scan, start));
  return shift === undefined || scan.words.units.get(formAt(scan, start + 1)) !== 'year' ? null : { shift, next: start + 2 };
}

function finishDay(scan: Scan, month: number, day: number, next: number): Read {
  const to = readTo(scan, next, month, day);
  const after = to?.next ?? next;
  const year = readYearAfter(scan, after);
  const shifted = year === null ? readYearShift(scan, formAt(scan, after) === ',' ? after + 1 : after) : null;
  const parts = { month, day, to: to?.to ?? null };
  if (year !== null) return dateRead({ ...parts, year: year.year }, year.next);
  return shifted === null ? dateRead(parts, after) : dateRead({ ...parts, yearShift: shifted.shift }, shifted.next);
}

/** "-26", "-July 2" or "till the 17th" after the first day of a stretch. */
function readTo(scan: Scan, at: number, from: number, day: number): { to: { month: number | null; day: number }; next: number } | null {
  const mark = formAt(scan, at);
  if (!scan.words.rangeWords.has(mark)) return null;
  const spelled = mark !== '-' && mark !== '\u2013';
  const start = formAt(scan, at + 1) === scan.words.the ? at + 2 : at + 1;
  const month = scan.words.months.get(formAt(scan, start));
  const number = month === undefined ? start : skipPoint(scan, start + 1, true);
  const last = readDayNumber(scan, number);
  if (last === null || isYearLike(scan, number)) return null;
  if (spelled && (month !== undefined || !endsDay(scan, last.next))) return null;
  if (month !== undefined || last.day > day) return { to: { month: month ?? null, day: last.day }, next: last.next };
  return spelled && start === at + 2 ? { to: { month: (from % 12) + 1, day: last.day }, next: last.next } : null;
}

/** A year after a month or day: "2025", ", 2025", "of 2025", "in 2025". */
function readYearAfter(scan: Scan, at: number): { readonly year: number; readonly next: number } | null {
  const form = formAt(scan, at);
  return (form === ',' || form === scan.words.of || scan.words.ofYear.has(form) ? readYear(scan, at + 1, true) : null) ?? readYear(scan, at, true);
}

/** "of 87": two digits that can be no day, at the end of a phrase. */
function readShortYear(scan: Scan, at: number): { readonly year: number; readonly next: number } | null {
  const form = formAt(scan, at);
  return isNumberAt(scan, at) && /^[3-9]\d$/.test(form) && Number(form) > 31 && isBoundary(scan, at + 1)
    ? { year: fullYear(Number(form)), next: at + 1 }
    : null;
}

/** True for the days that are printed of a month, the wrong ones with them ("Feb. 30"). */
function isPrintedDay(month: number, day: number): boolean {
  return isDate(2024, month, day) || (month === 2 && day === 30);
}

function isYearLike(scan: Scan, at: number): boolean {
  return isNumberAt(scan, at) && formAt(scan, at).length === 4;
}

/** A name that is also a common word is a month when a capital and its neighbours say so, or a preposition that stands before no verb. */
function isSureMonth(scan: Scan, at: number, after: number): boolean {
  const { beforeMonth, joiners, months, numbers, the } = scan.words;
  const before = formAt(scan, at - 1);
  if (!isCapitalAt(scan, at)) return beforeMonth.has(before);
  if (after > at + 1 || isYearLike(scan, after)) return true;
  if (joiners.has(formAt(scan, after)) && months.has(formAt(scan, after + 1)) && isCapitalAt(scan, after + 1)) return true;
  if (joiners.has(before) && months.has(formAt(scan, at - 2))) return true;
  return (
    (scan.words.beforeYear.has(before) && before !== the && before !== numbers.and)
    || scan.words.shifts.has(before)
    || scan.words.edges.has(before)
    || before === '-'
    || scan.words.every.has(before)
  );
}

function skipPoint(scan: Scan, at: number, short: boolean): number {
  return short && formAt(scan, at) === '.' && touchesNext(scan.lexemes, at - 1) ? at + 1 : at;
}
