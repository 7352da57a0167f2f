import { LexemeKind, type Lexemes } from '../../text/lexemes.ts';
import { endsDay, readDayMonth, readDayOfMonth, readMonthDate, readWeekday, readYearThenMonth } from './calendar-dates.ts';
import { readClockWithDay, withTimeOfDay } from './clocks.ts';
import { durationRead, unitAt } from './counted.ts';
import type { FoundExpression } from './expression.ts';
import { readNumericDate, readSeparatedDate, readShortDate, readYearMonth } from './numeric-dates.ts';
import { readOrdinal } from './ordinals.ts';
import { dateRead, setRead } from './reads.ts';
import { formAt, phraseAt, skipHyphen, type Read, type Scan } from './scan.ts';
import { clockSet, readDayOfEvery, readEvery, readSetWord, weekdaySet } from './sets.ts';
import { readBeyond, readDayBeside, readPointed, readShifted, readShiftedWeekday } from './shifted.ts';
import { readNthOf, readWhole } from './slices.ts';
import { Start, startOf } from './starters.ts';
import { readAllOf, readCountedStretch, readJoinedUnit } from './stretches.ts';
import type { TimeWords } from './time-words.ts';
import { readHoliday, readWeekOf } from './weeks.ts';
import { readSeason, readTheUnit, readYearPart } from './year-parts.ts';
import { readEra, readYear } from './years.ts';

/** Finds the expressions of time in a text, in order and apart from each other, in time linear in its length. */
export function findExpressions(lexemes: Lexemes, words: TimeWords): readonly FoundExpression[] {
  const scan: Scan = { lexemes, words };
  const found: FoundExpression[] = [];
  for (let at = 0; at < lexemes.count; at++) {
    const start = lexemes.kind[at] === LexemeKind.number ? Start.expression : startOf(words.starters, lexemes.word[at]!);
    if (start === undefined) continue;
    const read = readAt(scan, at, start);
    if (read === null) {
      const skipped = phraseAt(scan, at, words.vague);
      if (skipped?.value === NO_TIME) at = skipped.next - 1;
      continue;
    }
    found.push({ first: at, next: read.next, expression: read.expression });
    at = read.next - 1;
  }
  return found;
}

function readAt(scan: Scan, at: number, start: number): Read | null {
  const hedge = (start & Start.hedge) === 0 ? null : phraseAt(scan, at, scan.words.hedges);
  if (hedge !== null) {
    const spanned = scan.words.determiners.has(formAt(scan, hedge.next));
    // "over the next ten years" is no more than ten years: the single word is a preposition there.
    const plain = spanned && hedge.next === at + 1 && hedge.value === 'more-than';
    const core = plain || (spanned && !scan.words.spans.has(formAt(scan, hedge.next + 1))) ? null : readCore(scan, spanned ? hedge.next + 1 : hedge.next);
    if (core !== null && isHedged(core, hedge.value)) return core;
  }
  if ((start & Start.expression) !== 0) return readCore(scan, at);
  const follows = (start & Start.open) !== 0 && (scan.lexemes.kind[at + 1] === LexemeKind.number || scan.words.starters.followers.has(formAt(scan, at + 1)));
  return follows ? readCore(scan, at) : null;
}

/** A hedge belongs to a length or a distance in time; "about" also to a day or a clock. */
function isHedged({ expression }: Read, bound: unknown): boolean {
  if (expression.kind === 'offset') return true;
  if (expression.kind === 'fixed') return expression.type === 'DURATION';
  return bound === 'about' && (expression.kind === 'clock' || (expression.kind === 'date' && expression.day !== null));
}

/** Phrases that only look like a vague expression ("as soon as"). */
const NO_TIME = 'NONE';

function readCore(scan: Scan, at: number): Read | null {
  const { words } = scan;
  const vague = phraseAt(scan, at, words.vague);
  if (vague?.value === NO_TIME) return null;
  const exact = readNthOf(scan, at) ?? readExact(scan, at);
  if (vague !== null && (exact === null || exact.next <= vague.next)) return { next: vague.next, expression: { kind: 'fixed', type: 'DATE', value: vague.value } };
  return exact;
}

function readExact(scan: Scan, at: number): Read | null {
  const { words } = scan;
  const form = formAt(scan, at);
  if (scan.lexemes.kind[at] === LexemeKind.number) return readFromNumber(scan, at);
  if (words.edges.has(form)) return readAfterEdge(scan, at);
  const set = readSetWord(scan, at);
  if (set !== null) return set;
  const day = readDay(scan, at);
  if (day !== null) return withTimeOfDay(scan, day);
  return readEvery(scan, at) ?? readBeyond(scan, at) ?? readDayBeside(scan, at) ?? readPointed(scan, at) ?? readAllOf(scan, at) ?? readYearPart(scan, at) ?? readShifted(scan, at) ?? readPart(scan, at) ?? readYearAgo(scan, at) ?? readClockOf(scan, at)
    ?? readEra(scan, at) ?? readDetermined(scan, at) ?? readCountedStretch(scan, at) ?? readWeekOf(scan, at) ?? readSeason(scan, at, null) ?? readYearWord(scan, at) ?? readLoose(scan, at);
}

/** Any expression that can name a single day. */
function readDay(scan: Scan, at: number): Read | null {
  const { words } = scan;
  const by = words.dayWords.get(formAt(scan, at));
  if (by !== undefined) {
    const night = formAt(scan, at) === 'tonight';
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

/** "Monday last week", "Friday of next week". */
function withWeek(scan: Scan, read: Read): Read {
  if (read.expression.kind !== 'weekday') return read;
  const of = formAt(scan, read.next) === 'of' ? read.next + 1 : read.next;
  const start = of > read.next && formAt(scan, of) === 'the' ? of + 1 : of;
  const shift = scan.words.shifts.get(formAt(scan, start));
  if (shift === undefined || scan.words.units.get(formAt(scan, start + 1)) !== 'week') return read;
  return { next: start + 2, expression: { ...read.expression, shift: shift === 0 ? 0 : shift * 2 } };
}

function readFromNumber(scan: Scan, at: number): Read | null {
  const day = readNumericDate(scan, at) ?? readSeparatedDate(scan, at) ?? readDayOfEvery(scan, at) ?? readDayMonth(scan, at) ?? readShortDate(scan, at) ?? readYearMonth(scan, at) ?? readDayOfMonth(scan, at);
  if (day !== null) return withTimeOfDay(scan, day);
  const year = readYear(scan, at, false);
  return readJoinedUnit(scan, at) ?? readClockOf(scan, at) ?? readEra(scan, at) ?? readYearPart(scan, at) ?? readCentury(scan, at) ?? readCountedStretch(scan, at) ?? readYearThenMonth(scan, at)
    ?? (year === null ? null : dateRead({ year: year.year }, year.next));
}

/** A clock with its day, or with the days that it returns on ("3pm each day"). */
function readClockOf(scan: Scan, at: number): Read | null {
  const clock = readClockWithDay(scan, at, readDay);
  if (clock === null || clock.expression.kind !== 'clock' || clock.expression.on !== null) return clock;
  return clockSet(scan, clock.expression.tod, clock.next) ?? clock;
}

/** "early next year", "late Monday", "mid-November", "earlier this month". */
function readAfterEdge(scan: Scan, at: number): Read | null {
  if (formAt(scan, at) === 'until' || formAt(scan, at) === 'around') return null;
  let next = skipHyphen(scan, at + 1);
  const joined = next > at + 1;
  if ((formAt(scan, at) === 'post' || formAt(scan, at) === 'pre') && !joined) return null;
  // "later that year", "earlier the same day".
  const pointed = readPointed(scan, next);
  if (pointed !== null) return pointed;
  if (formAt(scan, next) === scan.words.in || formAt(scan, next) === scan.words.on) next++;
  const year = readYear(scan, next, joined || formAt(scan, at) !== 'later');
  if (year !== null && readEra(scan, next) === null && readYearPart(scan, next) === null) return dateRead({ year: year.year }, year.next);
  const part = scan.words.dayParts.get(formAt(scan, next));
  if (part !== undefined) return readClockPart(scan, next, part);
  const core = readExact(scan, next);
  if (core === null || core.expression.kind === 'fixed' || core.expression.kind === 'offset') return null;
  return core;
}

function readClockPart(scan: Scan, at: number, tod: string): Read {
  const day = readDay(scan, formAt(scan, at + 1) === 'on' ? at + 2 : at + 1);
  return { next: day?.next ?? at + 1, expression: { kind: 'clock', tod, on: day?.expression ?? { kind: 'relative', unit: 'day', by: 0 } } };
}

/** "the end of the year", "the beginning of October", "year-end". */
function readPart(scan: Scan, at: number): Read | null {
  const start = scan.words.determiners.has(formAt(scan, at)) ? at + 1 : at;
  const unit = scan.words.units.get(formAt(scan, start));
  if (unit !== undefined && unit !== 'day') {
    const end = formAt(scan, start + 1) === "'s" ? start + 2 : skipHyphen(scan, start + 1);
    if (formAt(scan, end) === 'end') return { next: end + 1, expression: { kind: 'relative', unit, by: 0 } };
  }
  const edge = scan.words.edges.has(formAt(scan, start)) && formAt(scan, start) !== 'pre' && formAt(scan, start) !== 'post' ? start + 1 : start;
  const bare = scan.words.parts.has(formAt(scan, edge)) && formAt(scan, edge + 1) === 'of' ? scan.words.units.get(formAt(scan, edge + 2)) : undefined;
  if (bare === 'year' || bare === 'month' || bare === 'quarter') return { next: edge + 3, expression: { kind: 'relative', unit: bare, by: 0 } };
  const rest = scan.words.restWords.has(formAt(scan, edge)) && formAt(scan, edge + 1) === scan.words.of ? readWhole(scan, edge + 2) : null;
  if (rest?.expression.kind === 'relative') return { next: rest.next, expression: { ...rest.expression, rest: true } };
  if (!scan.words.parts.has(formAt(scan, edge)) || formAt(scan, edge + 1) !== 'of') return edge > start && start > at ? readAfterEdge(scan, start) : null;
  const of = edge + 2;
  const core = readExact(scan, of);
  return core === null || core.expression.kind === 'fixed' || core.expression.kind === 'offset' ? null : core;
}

/** "the year-ago quarter", "year-earlier". */
function readYearAgo(scan: Scan, at: number): Read | null {
  let start = scan.words.determiners.has(formAt(scan, at)) ? at + 1 : at;
  if (formAt(scan, start) === 'comparable' || formAt(scan, start) === 'corresponding') start++;
  if (formAt(scan, start) !== 'year' || formAt(scan, start + 1) !== '-' || (formAt(scan, start + 2) !== 'ago' && formAt(scan, start + 2) !== 'earlier')) return null;
  const part = readYearPart(scan, start + 3);
  if (part !== null && part.expression.kind === 'part') return { next: part.next, expression: { ...part.expression, shift: -1 } };
  const months = readCountedStretch(scan, start + 3);
  if (months !== null) return months;
  const period = formAt(scan, start + 3) === 'quarter' || formAt(scan, start + 3) === 'period';
  return { next: period ? start + 4 : start + 3, expression: { kind: 'reported-quarter', years: -1 } };
}

/** "the 1990s", "the 20th century", "the 4th of July", "the nine months", "the 1988 quarter", "the weekend". */
function readDetermined(scan: Scan, at: number): Read | null {
  const { words } = scan;
  if (!words.determiners.has(formAt(scan, at))) return readCentury(scan, at);
  const of = formAt(scan, at + 1);
  const era = readEra(scan, at + 1) ?? (words.edges.has(of) ? readEra(scan, skipHyphen(scan, at + 2)) : null) ?? readCentury(scan, at + 1);
  if (era !== null) return era;
  const day = readDayOfEvery(scan, at + 1) ?? readDayMonth(scan, at + 1) ?? readDayOfMonth(scan, at + 1) ?? readDayAlone(scan, at);
  if (day !== null) return day;
  if (of === 'year') {
    const year = readYear(scan, at + 2, true);
    if (year !== null) return dateRead({ year: year.year }, year.next);
  }
  if (words.dayParts.has(of) && formAt(scan, at + 2) === 'of') {
    const on = readDay(scan, at + 3);
    if (on !== null) return { next: on.next, expression: { kind: 'clock', tod: words.dayParts.get(of)!, on: on.expression } };
  }
  const counted = readCountedStretch(scan, at + 1);
  if (counted !== null && counted.expression.kind === 'fixed' && counted.expression.type === 'DURATION' && !words.numbers.articles.has(of)) return counted;
  return readTheUnit(scan, at) ?? readSeason(scan, at + 1, null);
}

/** "on the 18th", "by the 4th": a day of a month that is not named; a noun after it makes it an ordinal of something else. */
function readDayAlone(scan: Scan, at: number): Read | null {
  const written = readOrdinal(scan, at + 1);
  // Small ordinals in words count attempts and floors as well.
  const ordinal = scan.lexemes.kind[at + 1] === LexemeKind.number || (written?.value ?? 0) > 12 ? written : null;
  if (ordinal === null || ordinal.value < 1 || ordinal.value > 31 || !/^(?:on|by|until|till|since|before|after|from)$/.test(formAt(scan, at - 1))) return null;
  return endsDay(scan, ordinal.next) ? dateRead({ day: ordinal.value }, ordinal.next) : null;
}

function readCentury(scan: Scan, at: number): Read | null {
  const ordinal = readOrdinal(scan, at);
  if (ordinal === null) return null;
  const unit = skipHyphen(scan, ordinal.next);
  if (formAt(scan, unit) !== 'century') return null;
  return { next: unit + 1, expression: { kind: 'era', digits: String(ordinal.value - 1).padStart(2, '0') } };
}

/** "fiscal 1989", "nineteen ninety-seven". */
function readYearWord(scan: Scan, at: number): Read | null {
  const start = formAt(scan, at) === 'fiscal' ? at + 1 : at;
  const year = readYear(scan, formAt(scan, start) === 'year' ? start + 1 : start, start > at);
  return year === null ? null : dateRead({ year: year.year }, year.next);
}

/** A plural unit by itself ("for years"), "overnight", "Monday nights". */
function readLoose(scan: Scan, at: number): Read | null {
  const { words } = scan;
  const form = formAt(scan, at);
  const plural = words.weekdayPlurals.get(form);
  if (plural !== undefined) return weekdaySet(scan, plural, at + 1);
  const nights = words.weekdays.get(form);
  if (nights !== undefined && words.dayPartPlurals.has(formAt(scan, at + 1))) return weekdaySet(scan, nights, at + 1);
  const parts = words.dayPartPlurals.get(form);
  if (parts !== undefined && !words.nights.has(form)) return setRead(`XXXX-XX-XX${parts}`, at + 1);
  if (form === 'overnight') return { next: at + 1, expression: { kind: 'clock', tod: 'TNI', on: { kind: 'relative', unit: 'day', by: 0 } } };
  const unit = words.unitPlurals.get(form);
  if (unit === 'weekend') return setRead('P1WE', at + 1);
  if (words.workdayPlurals.has(form)) return setRead('P1WD', at + 1);
  if (formAt(scan, skipHyphen(scan, at + 1)) === 'old') return null;
  if (unit === undefined || unit === 'second' || unit === 'quarter' || unitAt(scan, at, false) === null) return null;
  return formAt(scan, at + 1) === 'ago' ? { next: at + 2, expression: { kind: 'fixed', type: 'DATE', value: 'PAST_REF' } } : durationRead(null, unit, at + 1);
}
