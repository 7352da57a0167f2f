import { LexemeKind, touchesNext } from '../../../text/words/lexemes.ts';
import { readDayMonth, readMonthDate, readWeekday } from './calendar-dates.ts';
import type { Weekday } from '../../days.ts';
import { durationRead, durationValue, readCounted, readDirection, stepsValue, type Counted } from './counted.ts';
import type { Laid, OffsetExpression, Step, TimeExpression, TimeUnit } from '../expression.ts';
import { readNumericDate } from './numeric-dates.ts';
import { setRead } from './reads.ts';
import { formAt, isCapitalAt, isBoundary, phraseAt, skipHyphen, type Read, type Scan } from '../scan.ts';

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
  if (scan.words.oldWords.has(formAt(scan, old))) return null;
  const steps = count === null ? null : stepsRead(scan, { count, unit }, next, layBefore(scan, at));
  if (steps !== null) return steps;
  // "for 3 days from today" is a length with its beginning, not the day it ends on.
  if (count !== null && scan.words.forWords.has(formAt(scan, at - 1)) && scan.words.from === formAt(scan, next)) return durationRead(count, unit, next);
  const from = readFromDay(scan, next);
  if (from !== null && count !== null) {
    return { next: from.next, expression: { kind: 'offset', unit, count, direction: from.direction, from: from.day } };
  }
  // "A week today" may lie ahead or behind: it is a length.
  if (unit === 'week' && count !== null && scan.words.dayWords.has(formAt(scan, next))) return durationRead(count, unit, next + 1);
  const weeks = isRate(scan, at) ? null : readWeeksOn(scan, at, counted);
  if (weeks !== null) return weeks;
  const direction = readDirection(scan, next);
  if (direction !== null) return (count === null ? null : readSameDay(scan, { count, unit }, direction)) ?? offsetRead(scan, at, count, unit, direction);
  if (counted.article && isRate(scan, at)) return setRead(durationValue(1, unit), next);
  const inner = scan.words.shifts.get(formAt(scan, counted.unitAt - 1));
  if (inner !== undefined && inner !== 0) return durationRead(count, unit, next, { direction: inner as -1 | 1, how: 'beside' });
  return durationRead(count, unit, next, layBefore(scan, at));
}

/** The day of the week that lies so many weeks behind the one to come: "Monday week", "a week on Monday". */
export function weeksAfter(weekday: Weekday, count: number): OffsetExpression {
  return { kind: 'offset', unit: 'day', count: count * 7, direction: 1, from: { kind: 'weekday', weekday, shift: 1, near: true } };
}

/** The day of the week that lies so many weeks beyond the nearest one: "the Monday after next", "Tuesday a week ago". */
export function besideNearest(weekday: Weekday, weeks: number, direction: -1 | 1): OffsetExpression {
  return { kind: 'offset', unit: 'day', count: weeks * 7, direction, from: { kind: 'weekday', weekday, shift: direction, near: true } };
}

/** "A week ago", "two weeks ago" behind a day of the week, with the lexeme after it. */
export function readWeeksAgo(scan: Scan, at: number): { readonly weeks: number; readonly next: number } | null {
  const counted = readCounted(scan, at);
  const weeks = counted === null || counted.count === null ? 0 : counted.count * (counted.unit === 'week' ? 1 : counted.unit === 'fortnight' ? 2 : 0);
  if (counted === null || !Number.isInteger(weeks) || weeks < 1 || formAt(scan, counted.next) !== scan.words.agoWord) return null;
  return { weeks, next: counted.next + 1 };
}

/** Most weeks that a day of the week is put off by: "three weeks on Friday". */
const MOST_WEEKS = 4;

/** "A week on Monday", "a fortnight on Friday", but not "for a week on Monday". */
function readWeeksOn(scan: Scan, at: number, { count, unit, next, joined }: Counted): Read | null {
  const { on, forWords, shifts, lengthCues, in: inside } = scan.words;
  const weeks = count === null ? 0 : count * (unit === 'week' ? 1 : unit === 'fortnight' ? 2 : 0);
  if (!Number.isInteger(weeks) || weeks < 1 || weeks > MOST_WEEKS || joined || formAt(scan, next) !== on) return null;
  const before = formAt(scan, at - 1);
  const day = forWords.has(before) || shifts.has(before) || lengthCues.has(before) || before === inside ? null : readWeekday(scan, next + 1);
  return day?.expression.kind === 'weekday' ? { next: day.next, expression: weeksAfter(day.expression.weekday, weeks) } : null;
}

/** "Three years ago today", "a year ago this week", "a week ago Monday": the day or week that it is counted from. */
function readSameDay(scan: Scan, { count, unit }: Step, { next, word }: { readonly next: number; readonly word: string }): Read | null {
  const { agoWord, dayWords, on, thisWord, units } = scan.words;
  if (word !== agoWord || !SAME_DAY.has(unit)) return null;
  const counted = { kind: 'offset', unit, count, direction: -1 } as const;
  const by = dayWords.get(formAt(scan, next));
  if (by !== undefined) return { next: next + 1, expression: { ...counted, from: { kind: 'relative', unit: 'day', by } } };
  const whole = formAt(scan, next) === thisWord ? units.get(formAt(scan, next + 1)) : undefined;
  if (whole !== undefined) return readSameStretch(counted, whole, next + 2);
  const day = readWeekday(scan, formAt(scan, next) === on ? next + 1 : next);
  if (day?.expression.kind !== 'weekday') return null;
  // "A year ago on Friday" tells the year; of which Friday's date it is the return, nobody says.
  return { next: day.next, expression: unit === 'week' || unit === 'fortnight' ? { ...counted, from: { ...day.expression, shift: -1, near: true } } : counted };
}

/** "Three years ago this week", "a year ago this month". */
function readSameStretch(counted: OffsetExpression, whole: TimeUnit, next: number): Read | null {
  const today = { kind: 'relative', unit: 'day', by: 0 } as const;
  if (whole === 'week' || whole === 'weekend') return { next, expression: { kind: 'holding', unit: whole, day: { ...counted, from: today } } };
  const years = counted.unit === 'year' ? counted.count : counted.unit === 'decade' ? counted.count * 10 : 0;
  return whole === 'month' && Number.isInteger(years) && years > 0 ? { next, expression: { kind: 'relative', unit: 'month', by: -12 * years } } : null;
}

/** Units after which "ago" may name the day that they are counted from. */
const SAME_DAY: ReadonlySet<TimeUnit> = new Set(['week', 'fortnight', 'month', 'year', 'decade']);

/** How the word before a length lays it: "in two days" ends then, "within two days" begins now. */
function layBefore(scan: Scan, at: number): Omit<Laid, 'steps'> | null {
  const before = formAt(scan, at - 1);
  if (before === scan.words.in) return { direction: 1, how: 'end' };
  return before === scan.words.within ? { direction: 1, how: 'from' } : null;
}

/** "1 hour and 30 minutes", "2 years 1 month": counts of smaller units that go on, or `null` where none does. */
function readSteps(scan: Scan, first: Step, at: number): { readonly steps: readonly Step[]; readonly next: number } | null {
  const steps = [first];
  let next = at;
  for (let size = SIZES.indexOf(first.unit); size >= 0 && Number.isInteger(steps.at(-1)!.count);) {
    const start = formAt(scan, next) === scan.words.numbers.and || formAt(scan, next) === ',' ? next + 1 : next;
    const more = readCounted(scan, start);
    const smaller = more === null ? -1 : SIZES.indexOf(more.unit);
    if (more === null || more.count === null || more.article || smaller <= size || !Number.isInteger(more.count)) break;
    steps.push({ count: more.count, unit: more.unit });
    [size, next] = [smaller, more.next];
  }
  return steps.length === 1 ? null : { steps, next };
}

/** A length whose count goes on in smaller units, laid as told or counted from now ("2 weeks and 2 days ago"); `null` where it does not go on. */
export function stepsRead(scan: Scan, first: Step, at: number, laid: Omit<Laid, 'steps'> | null): Read | null {
  const read = readSteps(scan, first, at);
  if (read === null) return null;
  const { steps, next } = read;
  const direction = readDirection(scan, next);
  // "the last 3 months and 2 days ago" are two expressions.
  if (direction !== null && laid !== null) return null;
  if (direction !== null && scan.words.now.has(direction.word)) {
    return { next: direction.next, expression: { kind: 'offset', ...first, more: steps.slice(1), direction: direction.direction } };
  }
  return { next, expression: { kind: 'fixed', type: 'DURATION', value: stepsValue(steps), ...(laid === null ? {} : { laid: { steps, ...laid } }) } };
}

/** "3h", "10d" after "for" or "lasted": a unit of one letter that is joined to its number, with nothing behind that it could count. */
export function readJoinedUnit(scan: Scan, at: number): Read | null {
  const unit = touchesNext(scan.lexemes, at) && scan.words.lengthCues.has(formAt(scan, at - 1)) ? scan.words.unitLetters.get(formAt(scan, at + 1)) : undefined;
  const count = unit === undefined ? Number.NaN : Number(formAt(scan, at));
  return Number.isFinite(count) && isBoundary(scan, at + 2) ? durationRead(count, unit!, at + 2) : null;
}

/** "all day", "all week". */
export function readAllOf(scan: Scan, at: number): Read | null {
  if (!scan.words.all.has(formAt(scan, at))) return null;
  const unit = scan.words.units.get(formAt(scan, at + 1));
  return unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year' || unit === 'weekend' ? durationRead(1, unit, at + 2) : null;
}

const SIZES: readonly TimeUnit[] = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];

/** "after today", "before Monday", "from tomorrow": the day that a count starts from, on which side of it, from the preposition. */
export function readFromDay(scan: Scan, at: number): { direction: -1 | 1; day: TimeExpression; next: number } | null {
  const word = formAt(scan, at);
  const direction = scan.words.fromWords.get(word);
  if (direction === undefined) return null;
  const by = scan.words.dayWords.get(formAt(scan, at + 1));
  if (by !== undefined) return { direction, day: { kind: 'relative', unit: 'day', by }, next: at + 2 };
  const shift = scan.words.shifts.get(formAt(scan, at + 1));
  const shifted = shift === undefined ? undefined : scan.words.weekdays.get(formAt(scan, at + 2));
  if (shifted !== undefined) return { direction, day: { kind: 'weekday', weekday: shifted, shift: shift! }, next: at + 3 };
  const holiday = phraseAt(scan, at + 1, scan.words.holidays);
  if (holiday !== null) return { direction, day: { kind: 'holiday', rule: holiday.value, year: null, shift: null }, next: holiday.next };
  const day =
    readWeekday(scan, at + 1)
    ?? readMonthDate(scan, at + 1)
    ?? readNumericDate(scan, at + 1)
    ?? readDayMonth(scan, formAt(scan, at + 1) === scan.words.the ? at + 2 : at + 1);
  const named = day?.expression.kind === 'weekday' || (day?.expression.kind === 'date' && day.expression.day !== null);
  if (day === null || !named) return null;
  // "a week from Friday" counts from the one to come.
  const coming = word === scan.words.from && day.expression.kind === 'weekday';
  return { direction, day: coming ? { ...day.expression, shift: 0 } as TimeExpression : day.expression, next: day.next };
}

function offsetRead(
  scan: Scan,
  at: number,
  count: number | null,
  unit: TimeUnit,
  { direction, word, next }: { direction: -1 | 1; word: string; next: number },
): Read {
  const { units, beside, besideNow, besideTold, later, earlier } = scan.words;
  if (beside.has(word) || besideTold.has(word)) return durationRead(count, unit, next - 1);
  if (besideNow.has(word)) return durationRead(count, unit, next);
  if (count === null) return { next, expression: { kind: 'fixed', type: 'DATE', value: direction < 0 ? 'PAST_REF' : 'FUTURE_REF' } };
  const isPoint = (count === 1 && units.get(formAt(scan, at + 1)) === 'year') || (unit === 'day' && opensSentence(scan, at));
  if (word === later || (word === earlier && !isPoint)) return durationRead(count, unit, next);
  return { next, expression: { kind: 'offset', unit, count, direction, ...(word === earlier && opensSentence(scan, at) ? { told: true } : {}) } };
}

/** True where the count at `at` is the first of its sentence, hedged or not: "A year earlier", "About a day earlier". */
function opensSentence(scan: Scan, at: number): boolean {
  const opens = isCapitalAt(scan, at) ? at : isCapitalAt(scan, at - 1) ? at - 1 : 0;
  const before = formAt(scan, opens - 1);
  return opens > 0 && (before === '.' || before === '\n');
}


/** "$3 a share a year", "twice a week": the article and unit tell how often. */
function isRate(scan: Scan, at: number): boolean {
  const before = formAt(scan, at - 1);
  if (scan.words.beforeRate.has(before)) return true;
  for (let i = at - 1; i > at - 5 && i >= 0; i--) {
    const form = formAt(scan, i);
    if (scan.words.moneySigns.has(form)) return true;
    if (scan.words.endsRate.has(form)) return false;
    if (scan.lexemes.kind[i] === LexemeKind.number) return true;
  }
  return false;
}

