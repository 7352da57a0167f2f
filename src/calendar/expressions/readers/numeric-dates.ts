import { touchesNext } from '../../../text/words/lexemes.ts';
import { isDate } from '../../days.ts';
import type { DateExpression } from '../expression.ts';
import { dateRead } from './reads.ts';
import { formAt, fullYear, isBoundary, isNumberAt, type Read, type Scan } from '../scan.ts';

const DIGITS_1_2 = /^\d{1,2}$/;
const YEAR = /^\d{4}$/;

/** "2025-02-12", "2/12/2025", "12.02.2025", "20250212", and "2016 10 16" after a preposition. */
export function readNumericDate(scan: Scan, at: number): Read | null {
  if (!isNumberAt(scan, at)) return null;
  const form = formAt(scan, at);
  if (form.length === 8) return readCompact(form, at);
  const dotted = form.length > 7 ? /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(form) : null;
  if (dotted !== null) {
    return (
      numericRead(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]), at + 1)
      ?? numericRead(Number(dotted[3]), Number(dotted[1]), Number(dotted[2]), at + 1)
    );
  }
  const yearFirst = form.length > 7 ? /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/.exec(form) : null;
  if (yearFirst !== null) return numericRead(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]), at + 1);
  const mark = formAt(scan, at + 1);
  if (form.length === 4 && isNumberAt(scan, at + 1) && isNumberAt(scan, at + 2) && scan.words.dayCues.has(formAt(scan, at - 1))) return readSpaced(scan, at);
  if ((mark !== '-' && mark !== '/') || formAt(scan, at + 3) !== mark || !isNumberAt(scan, at + 2) || !isNumberAt(scan, at + 4) || !isJoined(scan, at, 4)) {
    return null;
  }
  const parts = [at, at + 2, at + 4].map((i) => formAt(scan, i));
  const [a, b, c] = parts.map(Number) as [number, number, number];
  if (parts[0]!.length === 4) return numericRead(a, b, c, at + 5);
  if (parts[2]!.length !== 4 && parts[2]!.length !== 2) return null;
  const year = parts[2]!.length === 4 ? c : fullYear(c);
  return ordered(numericRead(year, a, b, at + 5), a === b ? null : b > LAST_MONTH ? 'month-first' : 'open') ?? ordered(numericRead(year, b, a, at + 5), 'day-first');
}

const LAST_MONTH = 12;

function ordered(read: Read | null, order: DateExpression['order'] | null): Read | null {
  return read?.expression.kind !== 'date' || order == null ? read : { ...read, expression: { ...read.expression, order } };
}

/** "20250212": eight digits that are a day of this century or the last. */
function readCompact(form: string, at: number): Read | null {
  if (!/^(?:19|20)\d{6}$/.test(form)) return null;
  const [year, month, day] = [Number(form.slice(0, 4)), Number(form.slice(4, 6)), Number(form.slice(6))];
  return isDate(year, month, day) ? numericRead(year, month, day, at + 1) : null;
}

function readSpaced(scan: Scan, at: number): Read | null {
  const [year, month, day] = [at, at + 1, at + 2].map((i) => formAt(scan, i)) as [string, string, string];
  return YEAR.test(year) && /^\d\d$/.test(month) && DIGITS_1_2.test(day) ? numericRead(Number(year), Number(month), Number(day), at + 3) : null;
}

/** "2015-12", "12-2015": a month and its year. A second number that can end a span of years ("2008-09", "2005-10") makes it none. */
export function readYearMonth(scan: Scan, at: number): Read | null {
  const mark = formAt(scan, at + 1);
  if ((mark !== '-' && mark !== '/') || !isNumberAt(scan, at + 2) || !isJoined(scan, at, 2) || isPartOfLonger(scan, at, at + 2)) return null;
  const [a, b] = [formAt(scan, at), formAt(scan, at + 2)];
  const [year, month] = YEAR.test(a) && DIGITS_1_2.test(b) ? [Number(a), b] : YEAR.test(b) && DIGITS_1_2.test(a) ? [Number(b), a] : [0, ''];
  if (year < 1900 || year > 2059 || Number(month) < 1 || Number(month) > 12) return null;
  const span = year === Number(a) && month.length === 2 && Number(month) > year % 100;
  return span ? null : dateRead({ year, month: Number(month) }, at + 3);
}

/** A month by name, a day and perhaps a year in any order between strokes or hyphens: "2020/Sep/23", "23-Sep-2020", "Sep/2020". */
export function readSeparatedDate(scan: Scan, at: number): Read | null {
  const mark = formAt(scan, at + 1);
  if (mark !== '/' && mark !== '-') return null;
  const whole = formAt(scan, at + 3) === mark && isJoined(scan, at, 4);
  if (!isJoined(scan, at, 2)) return null;
  if (whole) {
    const date = readThreeParts(scan, [at, at + 2, at + 4]);
    if (date !== null) return date;
  }
  const month = scan.words.months.get(formAt(scan, at));
  const other = formAt(scan, at + 2);
  if (month === undefined || (mark === '-' && formAt(scan, at + 3) === '-') || (whole && mark === '/')) return null;
  if (YEAR.test(other)) return dateRead({ year: Number(other), month }, at + 3);
  return DIGITS_1_2.test(other) && isDate(2024, month, Number(other)) ? dateRead({ month, day: Number(other) }, at + 3) : null;
}

function readThreeParts(scan: Scan, places: readonly number[]): Read | null {
  let [year, month, day] = [0, 0, 0];
  for (const place of places) {
    const form = formAt(scan, place);
    if (YEAR.test(form)) year = Number(form);
    else if (DIGITS_1_2.test(form)) day = Number(form);
    else month = scan.words.months.get(form) ?? 0;
  }
  return year > 0 && month > 0 && day > 0 ? numericRead(year, month, day, places[2]! + 1) : null;
}

/**
 * "on 11/20", "from 10/1", "5/1-5/7, 2020": month and day in figures, where a word before them, a second such day or the want of any other words says
 * that they are a date.
 */
export function readShortDate(scan: Scan, at: number): Read | null {
  const first = shortAt(scan, at);
  if (first === null) return readDottedDay(scan, at);
  const range = readShortRange(scan, first);
  if (range !== null) return range;
  const listed = !first.fraction && formAt(scan, at - 3) === '/' && (formAt(scan, at - 1) === ',' || scan.words.joiners.has(formAt(scan, at - 1)));
  const alone = !first.fraction && isBoundary(scan, at - 1) && isBoundary(scan, first.next);
  return listed || alone || scan.words.dayCues.has(formAt(scan, at - 1)) || scan.words.weekdays.has(formAt(scan, at - 1))
    ? dateRead({ month: first.month, day: first.day }, first.next)
    : null;
}

interface ShortDay {
  readonly month: number;
  readonly day: number;
  readonly next: number;
  /** True where it can be a simple fraction: "1/2". */
  readonly fraction: boolean;
}

function shortAt(scan: Scan, at: number): ShortDay | null {
  if (formAt(scan, at + 1) !== '/' || !isNumberAt(scan, at) || !isNumberAt(scan, at + 2) || !isJoined(scan, at, 2)) return null;
  const [a, b] = [formAt(scan, at), formAt(scan, at + 2)];
  if (!DIGITS_1_2.test(a) || !DIGITS_1_2.test(b)) return null;
  const [month, day] = Number(a) <= 12 ? [Number(a), Number(b)] : [Number(b), Number(a)];
  return isDate(2024, month, day) ? { month, day, next: at + 3, fraction: Number(a) < Number(b) && Number(b) < 10 } : null;
}

/** "5/1-5/7, 2020", "10/1-11/2/2017": two such days that are joined. */
function readShortRange(scan: Scan, first: ShortDay): Read | null {
  if (!scan.words.rangeWords.has(formAt(scan, first.next))) return null;
  const second = shortAt(scan, first.next + 1);
  if (second === null || (first.fraction && second.fraction)) return null;
  const mark = formAt(scan, second.next);
  const year = mark === '/' || mark === ',' ? formAt(scan, second.next + 1) : '';
  const to = { month: second.month, day: second.day };
  if (!YEAR.test(year)) return mark === '/' ? null : dateRead({ month: first.month, day: first.day, to }, second.next);
  const before = first.month > second.month ? 1 : 0;
  return dateRead({ year: Number(year) - before, month: first.month, day: first.day, to }, second.next + 2);
}

/** "on 5.12": month and day between points, where nothing follows that they could count. */
function readDottedDay(scan: Scan, at: number): Read | null {
  const parts = /^(\d{1,2})\.(\d{2})$/.exec(formAt(scan, at));
  if (parts === null || formAt(scan, at - 1) !== scan.words.on || !isBoundary(scan, at + 1)) return null;
  const [month, day] = [Number(parts[1]), Number(parts[2])];
  return isDate(2024, month, day) ? dateRead({ month, day }, at + 1) : null;
}

function isJoined(scan: Scan, at: number, count: number): boolean {
  for (let i = at; i < at + count; i++) if (!touchesNext(scan.lexemes, i)) return false;
  return true;
}

function isPartOfLonger(scan: Scan, first: number, last: number): boolean {
  const marks = (at: number): boolean => formAt(scan, at) === '-' || formAt(scan, at) === '/';
  return (marks(first - 1) && touchesNext(scan.lexemes, first - 1)) || (marks(last + 1) && touchesNext(scan.lexemes, last));
}

/** A date in figures; the 29th of February is one in any year, since it can be printed so. */
function numericRead(year: number, month: number, day: number, next: number): Read | null {
  return isDate(2024, month, day) && year >= 1000 && year < 2200 ? dateRead({ year, month, day }, next) : null;
}
