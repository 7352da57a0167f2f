import { touchesNext } from '../../text/lexemes.ts';
import { readClock, withTimeOfDay } from './clocks.ts';
import { durationRead, durationValue, readCounted, readDirection, unitAt } from './counted.ts';
import { dateRead, readMonthDate, readNumericDate, readWeekday, readYearShift, weekdayRead } from './calendar-dates.ts';
import { readOrdinal } from './ordinals.ts';
import { readYear } from './years.ts';
import { formAt, phraseAt, skipHyphen, type Read, type Scan } from './scan.ts';
import type { TimeExpression, TimeUnit } from './expression.ts';

/** "two weeks ago", "a year earlier", "five-year", "in the past two months" from its count. */
export function readCountedStretch(scan: Scan, at: number): Read | null {
  const counted = readCounted(scan, at);
  if (counted === null) return null;
  const { count, unit, next } = counted;
  if (unit === 'quarter' && counted.article) return null;
  if (counted.article && scan.words.units.get(formAt(scan, counted.unitAt)) === undefined) return null;
  if (counted.article && unit === 'second') return null;
  const old = skipHyphen(scan, next);
  // An age is no expression of time: it is a figure.
  if (formAt(scan, old) === 'old' || formAt(scan, old) === 'olds') return null;
  const onward = readSmallerCount(scan, next, count, unit);
  if (onward !== null) return onward;
  const from = readFromDay(scan, next);
  if (from !== null && count !== null) return { next: from.next, expression: { kind: 'offset', unit, count, direction: from.direction, from: from.day } };
  const direction = readDirection(scan, next);
  if (direction !== null) return offsetRead(scan, at, count, unit, direction);
  if (counted.article && isRate(scan, at)) return { next, expression: { kind: 'fixed', type: 'SET', value: `P1${unit === 'hour' ? 'TH' : unit[0]!.toUpperCase()}`.replace('P1T', 'PT1') } };
  const before = formAt(scan, at - 1);
  const inner = scan.words.shifts.get(formAt(scan, counted.unitAt - 1));
  if (inner !== undefined && inner !== 0) return durationRead(count, unit, next, { direction: inner as -1 | 1, point: false });
  if (before === 'in') return durationRead(count, unit, next, { direction: 1, point: true });
  return durationRead(count, unit, next, before === 'within' ? { direction: 1, point: false } : null);
}

/** "1 hour and 30 minutes", "2 years 1 month": a count of a smaller unit that goes on. */
function readSmallerCount(scan: Scan, at: number, count: number | null, unit: TimeUnit): Read | null {
  if (count === null || !Number.isInteger(count)) return null;
  const start = formAt(scan, at) === scan.words.numbers.and || formAt(scan, at) === ',' ? at + 1 : at;
  const second = readCounted(scan, start);
  const smaller = second === null ? -1 : SIZES.indexOf(second.unit) - SIZES.indexOf(unit);
  if (second === null || second.count === null || second.article || smaller <= 0 || SIZES.indexOf(unit) < 0 || !Number.isInteger(second.count)) return null;
  const third = readSmallerCount(scan, second.next, second.count, second.unit);
  const tail = third !== null && third.expression.kind === 'fixed' ? third.expression.value : durationValue(second.count, second.unit);
  const head = durationValue(count, unit);
  const value = head.startsWith('PT') ? head + tail.slice(2) : head + tail.slice(1);
  return { next: third?.next ?? second.next, expression: { kind: 'fixed', type: 'DURATION', value } };
}

const SIZES: readonly TimeUnit[] = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];

/** "after today", "before Monday", "from tomorrow": the day that a count starts from. */
function readFromDay(scan: Scan, at: number): { direction: -1 | 1; day: TimeExpression; next: number } | null {
  const word = formAt(scan, at);
  const direction = word === 'before' ? -1 : word === 'after' || word === 'from' ? 1 : null;
  if (direction === null) return null;
  const by = scan.words.dayWords.get(formAt(scan, at + 1));
  if (by !== undefined) return { direction, day: { kind: 'relative', unit: 'day', by }, next: at + 2 };
  const shift = scan.words.shifts.get(formAt(scan, at + 1));
  const shifted = shift === undefined ? undefined : scan.words.weekdays.get(formAt(scan, at + 2));
  if (shifted !== undefined) return { direction, day: { kind: 'weekday', weekday: shifted, shift: shift! }, next: at + 3 };
  const holiday = phraseAt(scan, at + 1, scan.words.holidays);
  if (holiday !== null) return { direction, day: { kind: 'holiday', rule: holiday.value, year: null, shift: null }, next: holiday.next };
  const day = readWeekday(scan, at + 1) ?? readMonthDate(scan, at + 1) ?? readNumericDate(scan, at + 1);
  const named = day?.expression.kind === 'weekday' || (day?.expression.kind === 'date' && day.expression.day !== null);
  return day !== null && named ? { direction, day: day.expression, next: day.next } : null;
}

/** "last year", "the next few days", "this week", "the past", "last Tuesday", "next March", "this morning". */
export function readShifted(scan: Scan, at: number): Read | null {
  const start = scan.words.determiners.has(formAt(scan, at)) || (formAt(scan, at) === 'this' && formAt(scan, at + 1) !== '') && scan.words.spans.has(formAt(scan, at + 1)) ? at + 1 : at;
  const form = formAt(scan, start);
  const shift = scan.words.shifts.get(form);
  if (shift === undefined && !scan.words.spans.has(form)) return null;
  const after = skipHyphen(scan, start + 1);
  return readSpan(scan, start, after, shift ?? null) ?? (shift === undefined ? null : readNamed(scan, after, shift));
}

/** "the third quarter of 2019", "fourth-quarter", "the first half", "the year-ago quarter", "last year's third quarter". */
export function readYearPart(scan: Scan, at: number): Read | null {
  let start = scan.words.determiners.has(formAt(scan, at)) ? at + 1 : at;
  let shift: number | null = null;
  let year = readYear(scan, start, true);
  const named = readYearShift(scan, start);
  if (named !== null && formAt(scan, named.next) === "'s") {
    shift = named.shift;
    start = named.next + 1;
  } else if (year !== null) start = skipHyphen(scan, year.next);
  if (formAt(scan, start) === 'fiscal') start = skipHyphen(scan, start + 1);
  const ordinal = readOrdinal(scan, start) ?? quarterNumber(scan, start);
  if (ordinal === null) return null;
  const unitWord = skipHyphen(scan, ordinal.next);
  const unit = 'whole' in ordinal ? ordinal.whole : formAt(scan, unitWord) === 'half' ? 'half' : unitAt(scan, unitWord, false);
  if ((unit !== 'quarter' && unit !== 'half') || ordinal.value > (unit === 'half' ? 2 : 4)) return null;
  let next = 'whole' in ordinal ? ordinal.next : unitWord + 1;
  const of = formAt(scan, next) === 'of' ? next + 1 : next;
  const tail = year === null && shift === null ? readYear(scan, formAt(scan, of) === 'fiscal' ? of + 1 : of, of > next) : null;
  const tailShift = tail === null && year === null && shift === null ? readYearShift(scan, next) : null;
  if (tail !== null) [year, next] = [tail, tail.next];
  if (tailShift !== null) [shift, next] = [tailShift.shift, tailShift.next];
  if (unit === 'half' && year === null && shift === null) return null;
  return { next, expression: { kind: 'part', unit, number: ordinal.value, year: year?.year ?? null, shift } };
}

/** "every day", "each July", "every two weeks", "each Monday morning". */
export function readEvery(scan: Scan, at: number): Read | null {
  if (!scan.words.every.has(formAt(scan, at))) return null;
  const other = formAt(scan, at + 1) === 'other' ? at + 2 : at + 1;
  const set = (value: string, next: number): Read => ({ next, expression: { kind: 'fixed', type: 'SET', value } });
  const counted = other === at + 1 ? readCounted(scan, other) : null;
  if (counted !== null && counted.count !== null) return set(durationRead(counted.count, counted.unit, 0).expression.kind === 'fixed' ? valueOf(counted.count, counted.unit) : '', counted.next);
  const unit = scan.words.units.get(formAt(scan, other));
  if (unit !== undefined) return set(valueOf(other > at + 1 ? 2 : 1, unit), other + 1);
  const weekday = scan.words.weekdays.get(formAt(scan, other));
  if (weekday !== undefined) {
    const part = scan.words.dayParts.get(formAt(scan, other + 1));
    const clock = part === undefined && formAt(scan, other + 1) === 'at' ? readClock(scan, other + 2) : null;
    if (clock !== null) return set(`XXXX-WXX-${weekday}${clock.tod}`, clock.next);
    return set(`XXXX-WXX-${weekday}${part ?? ''}`, part === undefined ? other + 1 : other + 2);
  }
  const part = scan.words.dayParts.get(formAt(scan, other));
  if (part !== undefined) return set(`XXXX-XX-XX${part}`, other + 1);
  const season = scan.words.seasons.get(formAt(scan, other));
  if (season !== undefined) return set(`XXXX-${season}`, other + 1);
  const month = scan.words.months.get(formAt(scan, other));
  return month === undefined ? null : set(`XXXX-${String(month).padStart(2, '0')}`, other + 1);
}

/** "the week", "the year", "the weekend": the one in hand. */
export function readTheUnit(scan: Scan, at: number): Read | null {
  if (formAt(scan, at) !== 'the') return null;
  const full = scan.words.fillers.has(formAt(scan, at + 1)) ? at + 2 : at + 1;
  const unit = scan.words.units.get(formAt(scan, full));
  if (unit === undefined || unit === 'second' || unit === 'minute' || unit === 'hour' || unit === 'decade' || unit === 'century' || unit === 'day') return null;
  if (unit === 'quarter') return { next: full + 1, expression: { kind: 'reported-quarter', years: 0 } };
  const week = unit === 'week' ? readWeekOf(scan, full) : null;
  if (week !== null) return week;
  const year = unit === 'year' ? readYear(scan, full + 1, true) : null;
  if (year !== null) return dateRead({ year: year.year }, year.next);
  if (unit === 'year' && /^end(?:ed|ing)$/.test(formAt(scan, full + 1))) return durationRead(1, 'year', full + 1);
  return { next: full + 1, expression: { kind: 'relative', unit, by: 0 } };
}

/** "the first week of 2021", "last week of July": a week counted within a year or a month. */
export function readNthWeek(scan: Scan, at: number): Read | null {
  const start = scan.words.determiners.has(formAt(scan, at)) ? at + 1 : at;
  const last = formAt(scan, start) === 'last' || formAt(scan, start) === 'final';
  const ordinal = last ? { value: -1, next: start + 1 } : readOrdinal(scan, start);
  if (ordinal === null || scan.words.units.get(formAt(scan, ordinal.next)) !== 'week' || formAt(scan, ordinal.next + 1) !== 'of') return null;
  const of = ordinal.next + 2;
  const year = readYear(scan, of, true);
  const shifted = readYearShift(scan, of);
  const within = year !== null ? dateRead({ year: year.year }, year.next) : shifted !== null ? dateRead({ yearShift: shifted.shift }, shifted.next) : readMonthDate(scan, of);
  if (within === null || within.expression.kind !== 'date' || within.expression.day !== null) return null;
  return { next: within.next, expression: { kind: 'week', of: within.expression, number: ordinal.value } };
}

/** "week of April 10", "week 31" from the word "week". */
export function readWeekOf(scan: Scan, at: number): Read | null {
  if (scan.words.units.get(formAt(scan, at)) !== 'week') return null;
  const number = scan.lexemes.kind[at + 1] === 2 && /^\d{1,2}$/.test(formAt(scan, at + 1)) ? Number(formAt(scan, at + 1)) : 0;
  if (number >= 1 && number <= 53) return { next: at + 2, expression: { kind: 'week', of: null, number } };
  if (!/^(?:of|starting|beginning|commencing)$/.test(formAt(scan, at + 1))) return null;
  const day = readMonthDate(scan, formAt(scan, at + 2) === 'on' ? at + 3 : at + 2);
  return day !== null && day.expression.kind === 'date' && day.expression.day !== null ? { next: day.next, expression: { kind: 'week', of: day.expression, number: null } } : null;
}

/** "spring", "the summer of 2019", "last winter" from the season. */
export function readSeason(scan: Scan, at: number, shift: number | null): Read | null {
  const season = scan.words.seasons.get(formAt(scan, at));
  if (season === undefined) return null;
  const of = formAt(scan, at + 1) === 'of' ? at + 2 : at + 1;
  const year = readYear(scan, of, of > at + 1);
  const shifted = year === null ? readYearShift(scan, at + 1) : null;
  if (shift === null && year === null && shifted === null && !isSeasonHere(scan, at)) return null;
  return { next: year?.next ?? shifted?.next ?? at + 1, expression: { kind: 'season', season, year: year?.year ?? null, shift: shifted?.shift ?? shift } };
}

function valueOf(count: number, unit: TimeUnit): string {
  const read = durationRead(count, unit, 0).expression;
  return read.kind === 'fixed' ? read.value : '';
}

function offsetRead(scan: Scan, at: number, count: number | null, unit: TimeUnit, { direction, word, next }: { direction: -1 | 1; word: string; next: number }): Read {
  const { units } = scan.words;
  if (word === 'before' || word === 'after' || word === 'away' || word === 'previously') return durationRead(count, unit, word === 'previously' ? next : next - 1);
  if (count === null) return { next, expression: { kind: 'fixed', type: 'DATE', value: direction < 0 ? 'PAST_REF' : 'FUTURE_REF' } };
  if (word === 'later' || (word === 'earlier' && !(count === 1 && units.get(formAt(scan, at + 1)) === 'year'))) return durationRead(count, unit, next);
  return { next, expression: { kind: 'offset', unit, count, direction } };
}

/** After "last", "next" and their like: "two weeks", "few days", "years". */
function readSpan(scan: Scan, start: number, after: number, shift: number | null): Read | null {
  const word = formAt(scan, start);
  const counted = readCounted(scan, after);
  if (counted !== null && !counted.article && scan.words.spans.has(word)) {
    const more = formAt(scan, counted.next) === 'or' && formAt(scan, counted.next + 1) === 'so' ? counted.next + 2 : counted.next;
    const direction = word === 'first' || word === 'final' ? null : shift === 1 ? 1 : word === 'recent' || shift === -1 || word === 'latest' ? -1 : null;
    return durationRead(counted.count, counted.unit, more, direction === null ? null : { direction, point: false });
  }
  const plural = scan.words.unitPlurals.get(formAt(scan, after));
  if (plural !== undefined && (scan.words.spans.has(word))) {
    const ahead = shift === 1;
    if (ahead) return durationRead(null, plural, after + 1);
    return word === 'first' || word === 'final' || word === 'latest' ? null : { next: after + 1, expression: { kind: 'fixed', type: 'DATE', value: 'PAST_REF' } };
  }
  const fiscal = formAt(scan, after) === 'fiscal' || formAt(scan, after) === 'calendar' || formAt(scan, after) === 'full' ? after + 1 : after;
  const unit = scan.words.units.get(formAt(scan, fiscal)) ?? (formAt(scan, fiscal) === 'period' && word === 'latest' ? 'quarter' : undefined);
  if (unit === undefined || unit === 'second' || unit === 'minute') return null;
  if (word === 'latest' && unit === 'quarter') return { next: fiscal + 1, expression: { kind: 'reported-quarter', years: 0 } };
  if (word === 'latest') return { next: fiscal + 1, expression: { kind: 'relative', unit, by: 0 } };
  if (shift === null) return null;
  if (unit === 'week') {
    const on = formAt(scan, fiscal + 1) === 'on' || formAt(scan, fiscal + 1) === '-' ? fiscal + 2 : fiscal + 1;
    const weekday = scan.words.doubtful.has(formAt(scan, on)) ? undefined : scan.words.weekdays.get(formAt(scan, on));
    if (weekday !== undefined) return weekdayRead(weekday, shift * 2, on + 1);
  }
  if (unit === 'decade' && shift !== 0) return durationRead(1, unit, fiscal + 1);
  if (word === 'past' && unit !== 'year' && unit !== 'week' && unit !== 'month' && unit !== 'weekend') return durationRead(1, unit, fiscal + 1);
  return { next: fiscal + 1, expression: { kind: 'relative', unit, by: shift } };
}

/** After "last", "this" or "next": a month, a weekday, a season, a part of the day. */
function readNamed(scan: Scan, at: number, shift: number): Read | null {
  const weekday = scan.words.weekdays.get(formAt(scan, at));
  if (weekday !== undefined && !scan.words.doubtful.has(formAt(scan, at))) {
    const dated = readWeekday(scan, at);
    if (dated !== null && dated.expression.kind === 'date') return dated;
    return withTimeOfDay(scan, weekdayRead(weekday, shift, at + 1));
  }
  const month = readMonthDate(scan, at);
  if (month !== null && month.expression.kind === 'date') {
    return month.expression.year === null ? dateRead({ ...month.expression, shift }, month.next) : month;
  }
  const part = scan.words.dayParts.get(formAt(scan, at));
  if (part !== undefined) return { next: at + 1, expression: { kind: 'clock', tod: part, on: { kind: 'relative', unit: 'day', by: shift } } };
  return readSeason(scan, at, shift);
}

/** A season word is one of time after these words, and not as a verb, a fall or a spring of water. */
const SEASON_CUES: ReadonlySet<string> = new Set(['in', 'the', 'by', 'until', 'since', 'during', 'early', 'late', 'mid', 'of', 'each', 'every', '-']);

function isSeasonHere(scan: Scan, at: number): boolean {
  const form = formAt(scan, at);
  const before = formAt(scan, at - 1);
  if (form === 'fall' || form === 'spring') return before === 'the' ? formAt(scan, at - 2) === 'in' || formAt(scan, at - 2) === 'by' : before === 'in' || before === 'by' || before === 'early' || before === 'late' || before === 'until';
  return SEASON_CUES.has(formAt(scan, at - 1));
}

function quarterNumber(scan: Scan, at: number): { value: number; next: number; whole: 'quarter' | 'half' } | null {
  const h = formAt(scan, at) === 'h' && /^[12]$/.test(formAt(scan, at + 1)) && touchesNext(scan.lexemes, at);
  if (h) return { value: Number(formAt(scan, at + 1)), next: at + 2, whole: 'half' };
  const q = formAt(scan, at) === 'q' && /^[1-4]$/.test(formAt(scan, at + 1)) && touchesNext(scan.lexemes, at);
  return q ? { value: Number(formAt(scan, at + 1)), next: at + 2, whole: 'quarter' } : null;
}

/** "$3 a share a year", "twice a week": the article and unit tell how often. */
function isRate(scan: Scan, at: number): boolean {
  const before = formAt(scan, at - 1);
  if (before === 'times' || before === 'twice' || before === 'once' || before === 'share' || before === 'cents' || before === 'dollars' || before === '%') return true;
  for (let i = at - 1; i > at - 5 && i >= 0; i--) {
    const form = formAt(scan, i);
    if (form === '$' || form === '\u00a3' || form === '\u20ac') return true;
    if (form === ',' || form === '.' || form === 'in' || form === 'for' || form === 'of' || form === 'within' || form === 'after' || form === 'than' || form === 'about') return false;
    if (scan.lexemes.kind[i] === 2) return true;
  }
  return false;
}

