import { touchesNext } from '../../text/lexemes.ts';
import { isDate, type Weekday } from '../days.ts';
import type { DateExpression } from './expression.ts';
import { formAt, isCapitalAt, isNumberAt, skipHyphen, type Read, type Scan } from './scan.ts';
import { readNumeral } from '../../text/numerals.ts';
import { readOrdinal } from './ordinals.ts';
import { readYear } from './years.ts';

const ORDINAL_ENDINGS = new Set(['st', 'nd', 'rd', 'th']);

/** "Feb. 12, 2025", "May 2024", "June 24-26", "March last year" or a month alone. */
export function readMonthDate(scan: Scan, at: number): Read | null {
  const month = scan.words.months.get(formAt(scan, at));
  if (month === undefined) return null;
  const bare = at + 1;
  const after = skipPoint(scan, bare, formAt(scan, at).length <= 4);
  const day = readDayNumber(scan, formAt(scan, after) === 'the' || (formAt(scan, after) === ',' && /^(?:st|nd|rd|th)$/.test(formAt(scan, after + 2))) ? after + 1 : after, isCapitalAt(scan, at));
  if (day !== null && !isYearLike(scan, after) && isDate(2024, month, day.day)) return finishDay(scan, month, day.day, day.next);
  if (scan.words.doubtful.has(formAt(scan, at)) && !isSureMonth(scan, at, after)) return null;
  const year = readYear(scan, skipWords(scan, after, ['of', ',']), true) ?? readYear(scan, after, true);
  if (year !== null) return dateRead({ year: year.year, month }, year.next);
  const shifted = readYearShift(scan, after);
  if (shifted !== null) return dateRead({ month, yearShift: shifted.shift }, shifted.next);
  // The point of "Feb." belongs to the month only where a lower-case word goes on.
  return dateRead({ month }, bare);
}

/** "12 February 2025", "the 4th of July", "4th of July" from its number. */
export function readDayMonth(scan: Scan, at: number): Read | null {
  const day = readDayNumber(scan, at);
  if (day === null) return null;
  const range = readDayRange(scan, at, day);
  if (range !== null) return range;
  let at2 = skipHyphen(scan, day.next);
  if (formAt(scan, at2) === 'day') at2++;
  if (formAt(scan, at2) === 'of') at2++;
  const month = scan.words.months.get(formAt(scan, at2));
  if (month === undefined || !isDate(2024, month, day.day)) return null;
  if (scan.words.doubtful.has(formAt(scan, at2)) && !isCapitalAt(scan, at2)) return null;
  const after = skipPoint(scan, at2 + 1, formAt(scan, at2).length <= 4);
  const year = readYear(scan, skipWords(scan, skipHyphen(scan, after), ['of', ',', 'in']), true);
  return year === null ? dateRead({ month, day: day.day }, at2 + 1) : dateRead({ year: year.year, month, day: day.day }, year.next);
}

/** "12-14 February", "between 3 and 12 of September" from the first day. */
function readDayRange(scan: Scan, at: number, first: { day: number; next: number }): Read | null {
  const mark = formAt(scan, first.next);
  const joined = mark === '-' || mark === '\u2013' || mark === 'to' || mark === 'till' || mark === 'through' || (mark === 'and' && formAt(scan, at - 1) === 'between');
  const second = joined ? readDayNumber(scan, formAt(scan, first.next + 1) === 'the' ? first.next + 2 : first.next + 1) : null;
  if (second === null || second.day <= first.day || mark === '-' && touchesNext(scan.lexemes, at - 1) && formAt(scan, at - 1) === '-') return null;
  const rest = readDayMonth(scan, formAt(scan, first.next + 1) === 'the' ? first.next + 2 : first.next + 1);
  if (rest === null || rest.expression.kind !== 'date' || rest.expression.to !== null) return null;
  return dateRead({ ...rest.expression, day: first.day, to: { month: null, day: second.day } }, rest.next);
}

/** "2025-02-12", "2/12/2025", "12.02.2025", "2025/02/12". */
export function readNumericDate(scan: Scan, at: number): Read | null {
  if (!isNumberAt(scan, at)) return null;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(formAt(scan, at));
  if (dotted !== null) return numericRead(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]), at + 1);
  const mark = formAt(scan, at + 1);
  if ((mark !== '-' && mark !== '/') || formAt(scan, at + 3) !== mark || !isNumberAt(scan, at + 2) || !isNumberAt(scan, at + 4)) return null;
  for (let i = at; i < at + 4; i++) if (!touchesNext(scan.lexemes, i)) return null;
  const parts = [at, at + 2, at + 4].map((i) => formAt(scan, i));
  const [a, b, c] = parts.map(Number) as [number, number, number];
  if (parts[0]!.length === 4) return numericRead(a, b, c, at + 5);
  if (parts[2]!.length !== 4 && parts[2]!.length !== 2) return null;
  const year = parts[2]!.length === 4 ? c : c + (c < 50 ? 2000 : 1900);
  return numericRead(year, a, b, at + 5) ?? numericRead(year, b, a, at + 5);
}

/** "2020/Sep/23", "23-Sep-2020", "Sep-23-2020": a month by name between strokes or hyphens. */
export function readSeparatedDate(scan: Scan, at: number): Read | null {
  const mark = formAt(scan, at + 1);
  if (mark !== '/' && mark !== '-') return null;
  const whole = formAt(scan, at + 3) === mark;
  for (let i = at; i < at + (whole ? 4 : 2); i++) if (!touchesNext(scan.lexemes, i)) return null;
  const [a, b, c] = [formAt(scan, at), formAt(scan, at + 2), formAt(scan, at + 4)];
  const [first, second] = [scan.words.months.get(a), scan.words.months.get(b)];
  if (whole && second !== undefined && /^\d{4}$/.test(a) && /^\d{1,2}$/.test(c)) return numericRead(Number(a), second, Number(c), at + 5);
  if (whole && second !== undefined && /^\d{1,2}$/.test(a) && /^\d{4}$/.test(c)) return numericRead(Number(c), second, Number(a), at + 5);
  if (whole && first !== undefined && /^\d{1,2}$/.test(b) && /^\d{4}$/.test(c)) return numericRead(Number(c), first, Number(b), at + 5);
  if (whole || mark !== '/' || first === undefined) return null;
  if (/^\d{4}$/.test(b)) return dateRead({ year: Number(b), month: first }, at + 3);
  return /^\d{1,2}$/.test(b) && isDate(2024, first, Number(b)) ? dateRead({ month: first, day: Number(b) }, at + 3) : null;
}

/** "on 11/20", "from 10/1": month and day alone, where a word before them says that they are a date. */
export function readShortDate(scan: Scan, at: number): Read | null {
  const listed = formAt(scan, at - 3) === '/' && /^(?:to|and|or|,|-|\u2013)$/.test(formAt(scan, at - 1));
  if ((!listed && !SHORT_CUES.has(formAt(scan, at - 1))) || formAt(scan, at + 1) !== '/' || !isNumberAt(scan, at + 2) || !touchesNext(scan.lexemes, at) || !touchesNext(scan.lexemes, at + 1)) return null;
  const [a, b] = [formAt(scan, at), formAt(scan, at + 2)];
  if (!/^\d{1,2}$/.test(a) || !/^\d{1,2}$/.test(b)) return null;
  const [month, day] = Number(a) <= 12 ? [Number(a), Number(b)] : [Number(b), Number(a)];
  return isDate(2024, month, day) ? dateRead({ month, day }, at + 3) : null;
}

const SHORT_CUES: ReadonlySet<string> = new Set(['on', 'from', 'until', 'till', 'since', 'between', 'by', 'this', 'next', 'last', 'dated', 'friday', 'monday', 'tuesday', 'wednesday', 'thursday', 'saturday', 'sunday']);

/** "Monday", "Wednesday, Feb. 12, 2025"; the date wins where both stand. */
export function readWeekday(scan: Scan, at: number): Read | null {
  const form = formAt(scan, at);
  const weekday = scan.words.weekdays.get(form);
  if (weekday === undefined) return null;
  const doubtful = scan.words.doubtful.has(form);
  if (doubtful && !isCapitalAt(scan, at)) return null;
  const after = skipPoint(scan, at + 1, form.length <= 5);
  const comma = formAt(scan, after) === ',' ? after + 1 : after;
  const start = formAt(scan, comma) === 'the' ? comma + 1 : comma;
  const date = readMonthDate(scan, start) ?? readDayMonth(scan, start) ?? readNumericDate(scan, start);
  if (date !== null && date.expression.kind === 'date' && date.expression.day !== null) return date;
  const ordinal = readOrdinal(scan, start);
  if (ordinal !== null && ordinal.value <= 31 && (start > comma || isNumberAt(scan, start)) && !isOrdinalOf(scan, ordinal.next)) return dateRead({ day: ordinal.value }, ordinal.next);
  if (doubtful && after === at + 1) return null;
  return weekdayRead(weekday, null, at + 1);
}

/** "Tuesday the 13th round": a noun after the ordinal, or "of", makes it no day. */
function isOrdinalOf(scan: Scan, at: number): boolean {
  return !/^(?:[.,;:?!)]|and|or|to|at|in|with|)$/.test(formAt(scan, at));
}

/** A weekday read with its shift. */
export function weekdayRead(weekday: Weekday, shift: number | null, next: number): Read {
  return { next, expression: { kind: 'weekday', weekday, shift } };
}

/** A date read; what is not given is left open. */
export function dateRead(parts: Partial<Omit<DateExpression, 'kind'>>, next: number): Read {
  return { next, expression: { kind: 'date', year: null, month: null, day: null, to: null, shift: null, yearShift: null, ...parts } };
}

/** "last year", "this year", "of next year" as -1, 0, 1. */
export function readYearShift(scan: Scan, at: number): { readonly shift: number; readonly next: number } | null {
  const start = formAt(scan, at) === 'of' ? at + 1 : at;
  const shift = scan.words.shifts.get(formAt(scan, start));
  return shift === undefined || scan.words.units.get(formAt(scan, start + 1)) !== 'year' ? null : { shift, next: start + 2 };
}

function finishDay(scan: Scan, month: number, day: number, next: number): Read {
  const to = readTo(scan, next, day);
  const after = to?.next ?? next;
  const year = readYear(scan, skipWords(scan, after, [',', 'of', 'in']), true) ?? readYear(scan, after, true);
  const shifted = year === null ? readYearShift(scan, formAt(scan, after) === ',' ? after + 1 : after) : null;
  const parts = { month, day, to: to?.to ?? null };
  if (year !== null) return dateRead({ ...parts, year: year.year }, year.next);
  return shifted === null ? dateRead(parts, after) : dateRead({ ...parts, yearShift: shifted.shift }, shifted.next);
}

/** "-26" or "-July 2" after the first day of a stretch. */
function readTo(scan: Scan, at: number, from: number): { to: { month: number | null; day: number }; next: number } | null {
  const mark = formAt(scan, at);
  const spelled = mark === 'to' || mark === 'through';
  if (mark !== '-' && mark !== '\u2013' && !spelled) return null;
  const month = scan.words.months.get(formAt(scan, at + 1));
  const start = month === undefined ? at + 1 : skipPoint(scan, at + 2, true);
  const day = readDayNumber(scan, start);
  if (day === null || isYearLike(scan, start) || (month === undefined && day.day <= from)) return null;
  if (spelled && (month !== undefined || isOrdinalOf(scan, day.next))) return null;
  return { to: { month: month ?? null, day: day.day }, next: day.next };
}

function readDayNumber(scan: Scan, at: number, afterMonth = false): { day: number; next: number } | null {
  const form = formAt(scan, at);
  if (isNumberAt(scan, at)) {
    if (form.length > 2) return null;
    const day = Number(form);
    if (day < 1 || day > 31) return null;
    const ordinal = touchesNext(scan.lexemes, at) && ORDINAL_ENDINGS.has(formAt(scan, at + 1));
    if (!ordinal && touchesNext(scan.lexemes, at) && (formAt(scan, at + 1) === '%' || (formAt(scan, at + 1) === ':' && isNumberAt(scan, at + 2) && touchesNext(scan.lexemes, at + 1)))) return null;
    return { day, next: ordinal ? at + 2 : at + 1 };
  }
  const ordinal = readOrdinal(scan, at);
  if (ordinal !== null) return ordinal.value > 31 ? null : { day: ordinal.value, next: ordinal.next };
  const spoken = afterMonth && readYear(scan, at, true) === null ? readNumeral(scan.lexemes, at, scan.words.numbers) : null;
  return spoken === null || spoken.form !== 'words' || spoken.fraction || spoken.value < 1 || spoken.value > 31 ? null : { day: spoken.value, next: spoken.next };
}

function numericRead(year: number, month: number, day: number, next: number): Read | null {
  return isDate(year, month, day) && year >= 1000 && year < 2200 ? dateRead({ year, month, day }, next) : null;
}

function isYearLike(scan: Scan, at: number): boolean {
  return isNumberAt(scan, at) && formAt(scan, at).length === 4;
}

/** A name that is also a common word is a month when a capital and its neighbours say so. */
function isSureMonth(scan: Scan, at: number, after: number): boolean {
  if (!isCapitalAt(scan, at)) return false;
  if (after > at + 1 || isYearLike(scan, after)) return true;
  const before = formAt(scan, at - 1);
  return scan.words.beforeYear.has(before) && before !== 'the' && before !== 'and' || scan.words.shifts.has(before) || scan.words.edges.has(before) || before === '-' || scan.words.every.has(before);
}

function skipPoint(scan: Scan, at: number, short: boolean): number {
  return short && formAt(scan, at) === '.' && touchesNext(scan.lexemes, at - 1) ? at + 1 : at;
}

function skipWords(scan: Scan, at: number, skipped: readonly string[]): number {
  return skipped.includes(formAt(scan, at)) ? at + 1 : at;
}
