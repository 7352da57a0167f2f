import { readDayMonth, readMonthDate, readWeekday, readYearShift } from './calendar-dates.ts';
import { withTimeOfDay } from './clocks.ts';
import { durationRead, readCounted, type Counted } from './counted.ts';
import type { Laid, Step, TimeUnit } from '../expression.ts';
import { readShortDate } from './numeric-dates.ts';
import { dateRead, weekdayRead } from './reads.ts';
import { formAt, isBoundary, isNumberAt, skipHyphen, type Read, type Scan } from '../scan.ts';
import { readCountedStretch, readFromDay, stepsRead } from './stretches.ts';
import { readSeason } from './year-parts.ts';
import { readYear } from './years.ts';

/** "last year", "the next few days", "this week", "the past", "last Tuesday", "next March", "this morning". */
export function readShifted(scan: Scan, at: number): Read | null {
  const { determiners, spans, shifts, thisWord } = scan.words;
  const first = formAt(scan, at);
  const start = determiners.has(first) || (first === thisWord && spans.has(formAt(scan, at + 1))) ? at + 1 : at;
  const form = formAt(scan, start);
  const shift = shifts.get(form);
  if (shift === undefined && !spans.has(form)) return null;
  const after = skipHyphen(scan, start + 1);
  return readSpan(scan, start, after, shift ?? null) ?? (shift === undefined ? null : readNamed(scan, after, shift));
}

/** "the week after next", "the month before last" from "the". */
export function readBeyond(scan: Scan, at: number): Read | null {
  const { the, units, beyond } = scan.words;
  const unit = formAt(scan, at) === the ? units.get(formAt(scan, at + 1)) : undefined;
  const by = unit === undefined ? undefined : beyond.get(`${formAt(scan, at + 2)} ${formAt(scan, at + 3)}`);
  const goes = units.has(formAt(scan, at + 4)) || scan.words.weekdays.has(formAt(scan, at + 4)) || scan.words.months.has(formAt(scan, at + 4));
  return by === undefined || goes ? null : { next: at + 4, expression: { kind: 'relative', unit: unit!, by } };
}

/** "that year", "the same week": the stretch that holds the day named last. */
export function readPointed(scan: Scan, at: number): Read | null {
  const { the, that, same, units } = scan.words;
  const start = formAt(scan, at) === that ? at + 1 : formAt(scan, at) === the && formAt(scan, at + 1) === same ? at + 1 : -1;
  if (start < 0) return null;
  const word = formAt(scan, start) === same ? start + 1 : start;
  const unit = units.get(formAt(scan, word));
  return unit === undefined || !POINTED.has(unit) || formAt(scan, word + 1) === '-'
    ? null
    : { next: word + 1, expression: { kind: 'relative', unit, by: 0, named: true } };
}

const POINTED: ReadonlySet<TimeUnit> = new Set(['day', 'week', 'weekend', 'month', 'year']);

/** "the day after Easter", "the day before last Tuesday"; "the year before" at the end of a phrase: beside the one named last. */
export function readBeside(scan: Scan, at: number): Read | null {
  const { the, units, ago } = scan.words;
  const unit = formAt(scan, at) === the ? units.get(formAt(scan, at + 1)) : undefined;
  if (unit === undefined || !POINTED.has(unit) || !scan.words.beside.has(formAt(scan, at + 2))) return null;
  const from = unit === 'day' ? readFromDay(scan, at + 2) : null;
  if (from !== null) return { next: from.next, expression: { kind: 'offset', unit: 'day', count: 1, direction: from.direction, from: from.day } };
  return !isBoundary(scan, at + 3) ? null : { next: at + 3, expression: { kind: 'relative', unit, by: ago.get(formAt(scan, at + 2))!, named: true } };
}

/** After "last", "next" and their like: "two weeks", "few days", "years". */
function readSpan(scan: Scan, start: number, after: number, shift: number | null): Read | null {
  const { spans, unitPlurals, first, latest } = scan.words;
  const word = formAt(scan, start);
  const counted = readCounted(scan, after);
  if (counted !== null && !counted.article && spans.has(word)) return readCountedSpan(scan, start, counted, shift);
  const plural = unitPlurals.get(formAt(scan, after));
  if (plural !== undefined && spans.has(word)) {
    if (shift === 1) return durationRead(null, plural, after + 1);
    return first.has(word) || word === latest ? null : { next: after + 1, expression: { kind: 'fixed', type: 'DATE', value: 'PAST_REF' } };
  }
  return readOneUnit(scan, start, after, shift);
}

/** "the past two months", "the next 4 working days", "the last 3 months and 2 weeks". */
function readCountedSpan(scan: Scan, start: number, { count, unit, next, working }: Counted, shift: number | null): Read {
  const { first, latest, recent, soft, within } = scan.words;
  const word = formAt(scan, start);
  const more = formAt(scan, next) === soft[0] && formAt(scan, next + 1) === soft[1] ? next + 2 : next;
  const direction = first.has(word) ? null : shift === 1 ? 1 : shift === -1 || word === latest || word === recent ? -1 : null;
  if (direction === null) return durationRead(count, unit, more);
  const laid: Omit<Laid, 'steps'> = {
    direction,
    how: direction > 0 && formAt(scan, start - 1) === within ? 'from' : 'beside',
    ...(working ? { working } : {}),
  };
  const head: Step | null = count === null ? null : { count, unit };
  return (head === null ? null : stepsRead(scan, head, more, laid)) ?? durationRead(count, unit, more, laid);
}

/** "last week", "the next fiscal year", "this working week", "next week Monday". */
function readOneUnit(scan: Scan, start: number, after: number, shift: number | null): Read | null {
  const { units, latest, lastWords, wholeWords, period, past, working } = scan.words;
  const word = formAt(scan, start);
  const works = working.has(formAt(scan, after)) && units.get(formAt(scan, after + 1)) === 'week';
  const at = works || wholeWords.has(formAt(scan, after)) ? after + 1 : after;
  const unit = works ? 'workweek' : units.get(formAt(scan, at)) ?? (formAt(scan, at) === period && word === latest ? 'quarter' : undefined);
  if (unit === undefined || unit === 'second' || unit === 'minute') return null;
  // "The last day" is one of something else: of a trial, of school.
  if (unit === 'day' && lastWords.has(word)) return null;
  if (word === latest) {
    return unit === 'quarter'
      ? { next: at + 1, expression: { kind: 'reported-quarter', years: 0 } }
      : { next: at + 1, expression: { kind: 'relative', unit, by: 0 } };
  }
  if (shift === null) return null;
  const returning = shift === 0 ? readReturn(scan, at + 1, unit) : null;
  if (returning !== null) return returning;
  const quarter = unit === 'quarter' && lastWords.has(word) && formAt(scan, at + 1) === scan.words.of ? readYear(scan, at + 2, true) : null;
  if (quarter !== null) return { next: quarter.next, expression: { kind: 'part', unit: 'quarter', number: 4, year: quarter.year, shift: null } };
  const weekday = unit === 'week' ? readWeekdayAfter(scan, at + 1, shift) : null;
  if (weekday !== null) return weekday;
  if (unit === 'decade' && shift !== 0) return durationRead(1, unit, at + 1);
  if (word === past && !WHOLE.has(unit)) return durationRead(1, unit, at + 1);
  const named = isOfText(scan, start, unit);
  const pointed = unit === 'weekend' && shift === 0;
  return { next: at + 1, expression: { kind: 'relative', unit, by: shift, ...(named ? { named } : {}), ...(pointed ? { pointed } : {}) } };
}

/** The units that "the past" names one of, as "last" does. */
const WHOLE: ReadonlySet<TimeUnit> = new Set(['year', 'quarter', 'month', 'fortnight', 'week', 'weekend']);

/** "the following year", "the next day": counted from the day that the text named last. */
function isOfText(scan: Scan, start: number, unit: TimeUnit): boolean {
  const { the, ofText, nextWords } = scan.words;
  if (formAt(scan, start - 1) !== the) return false;
  return ofText.has(formAt(scan, start)) || (unit === 'day' && nextWords.has(formAt(scan, start)));
}

/** "next week Monday", "next week on Mon". */
function readWeekdayAfter(scan: Scan, at: number, shift: number): Read | null {
  const start = formAt(scan, at) === scan.words.on || formAt(scan, at) === '-' ? at + 1 : at;
  const read = readWeekday(scan, start);
  return read?.expression.kind === 'weekday' ? weekdayRead(read.expression.weekday, shift * 2, read.next) : null;
}

/** "last Tuesday", "this coming Friday"; "this Friday, Feb. 12" is that day. */
export function readShiftedWeekday(scan: Scan, at: number): Read | null {
  const { shifts, weekdays, doubtful, nearShifts } = scan.words;
  const shift = shifts.get(formAt(scan, at));
  const weekday = shift === undefined ? undefined : weekdays.get(formAt(scan, at + 1));
  if (weekday === undefined || doubtful.has(formAt(scan, at + 1))) return null;
  const dated = readWeekday(scan, at + 1);
  if (dated !== null && dated.expression.kind === 'date') return dated;
  const near = nearShifts.has(formAt(scan, at));
  return { next: at + 2, expression: { kind: 'weekday', weekday, shift: shift!, ...(near ? { near } : {}) } };
}

/** After "last", "this" or "next": a month, a weekday, a day, a season, a part of the day. */
function readNamed(scan: Scan, at: number, shift: number): Read | null {
  const form = formAt(scan, at);
  const weekday = readShiftedWeekday(scan, at - 1);
  if (weekday !== null) return withTimeOfDay(scan, weekday);
  const date = readMonthDate(scan, at) ?? (isNumberAt(scan, at) ? readDayMonth(scan, at) ?? readShortDate(scan, at) : null);
  if (date !== null && date.expression.kind === 'date') {
    return date.expression.year === null ? dateRead({ ...date.expression, shift }, date.next) : date;
  }
  const part = scan.words.dayParts.get(form);
  if (part !== undefined) {
    const named = isOfText(scan, at - 1, 'day');
    return { next: at + 1, expression: { kind: 'clock', tod: part, on: { kind: 'relative', unit: 'day', by: shift, ...(named ? { named } : {}) } } };
  }
  return readSeason(scan, at, shift);
}

/** Behind "this day" or "this week", the year in which it was the same: "on this day in 1944", "this day ten years ago", "this week last year". */
function readReturn(scan: Scan, at: number, unit: TimeUnit): Read | null {
  if (unit !== 'day' && unit !== 'week' && unit !== 'weekend' && unit !== 'month') return null;
  const told = readCountedStretch(scan, at);
  const shifted = readYearShift(scan, at);
  const ago = told?.expression.kind === 'offset' && told.expression.direction < 0 && told.expression.from === undefined ? told.expression : null;
  const year = formAt(scan, at) === scan.words.in ? readYear(scan, at + 1, true) : null;
  if (year !== null && unit === 'day') return dateRead({ year: year.year }, year.next);
  const [years, next] = ago !== null && ago.unit === 'year' ? [ago.count, told!.next] : shifted !== null && shifted.shift < 0 ? [-shifted.shift, shifted.next] : [0, at];
  if (years < 1 || !Number.isInteger(years)) return null;
  if (unit === 'month') return { next, expression: { kind: 'relative', unit, by: -12 * years } };
  const day = { kind: 'offset', unit: 'year', count: years, direction: -1, from: { kind: 'relative', unit: 'day', by: 0 } } as const;
  return { next, expression: unit === 'day' ? day : { kind: 'holding', unit, day } };
}
