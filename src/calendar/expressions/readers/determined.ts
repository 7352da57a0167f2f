import { LexemeKind } from '../../../text/words/lexemes.ts';
import { endsDay, readDayMonth, readDayOfMonth } from './calendar-dates.ts';
import { durationRead, unitAt } from './counted.ts';
import { readDay } from './named-days.ts';
import { readOrdinal } from './ordinals.ts';
import { dateRead, setRead } from './reads.ts';
import { formAt, isCapitalAt, skipHyphen, type Read, type Scan } from '../scan.ts';
import { readDayOfEvery, weekdaySet } from './sets.ts';
import { readCountedStretch } from './stretches.ts';
import { readSeason, readTheUnit } from './year-parts.ts';
import { readEra, readYear } from './years.ts';

/** "the 1990s", "the 20th century", "the 4th of July", "the nine months", "the 1988 quarter", "the weekend". */
export function readDetermined(scan: Scan, at: number): Read | null {
  const { words } = scan;
  if (!words.determiners.has(formAt(scan, at))) return readCentury(scan, at);
  const of = formAt(scan, at + 1);
  const era = readEra(scan, at + 1) ?? (words.edges.has(of) ? readEra(scan, skipHyphen(scan, at + 2)) : null) ?? readCentury(scan, at + 1);
  if (era !== null) return era;
  const day = readDayOfEvery(scan, at + 1) ?? readDayMonth(scan, at + 1) ?? readDayOfMonth(scan, at + 1) ?? readDayAlone(scan, at);
  if (day !== null) return day;
  if (words.units.get(of) === 'year') {
    const year = readYear(scan, at + 2, true);
    if (year !== null) return dateRead({ year: year.year }, year.next);
  }
  if (words.dayParts.has(of) && formAt(scan, at + 2) === words.of) {
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
  if (ordinal === null || ordinal.value < 1 || ordinal.value > 31 || !scan.words.dayLeads.has(formAt(scan, at - 1))) return null;
  return endsDay(scan, ordinal.next) ? dateRead({ day: ordinal.value }, ordinal.next) : null;
}

/** "20th century" from its ordinal. */
export function readCentury(scan: Scan, at: number): Read | null {
  const ordinal = readOrdinal(scan, at);
  if (ordinal === null) return null;
  const unit = skipHyphen(scan, ordinal.next);
  if (scan.words.units.get(formAt(scan, unit)) !== 'century') return null;
  return { next: unit + 1, expression: { kind: 'era', digits: String(ordinal.value - 1).padStart(2, '0') } };
}

/** "fiscal 1989", "nineteen ninety-seven". */
export function readYearWord(scan: Scan, at: number): Read | null {
  const start = scan.words.fiscal.has(formAt(scan, at)) ? at + 1 : at;
  const year = readYear(scan, scan.words.units.get(formAt(scan, start)) === 'year' ? start + 1 : start, start > at);
  return year === null ? null : dateRead({ year: year.year }, year.next);
}

/** "Overnight on Tuesday", "Tuesday overnight", "overnight into Friday": the day beside it tells which night. */
function isOfNamedDay(scan: Scan, at: number): boolean {
  return [at - 1, at + 1, at + 2].some((beside) => scan.words.weekdays.has(formAt(scan, beside)) && isCapitalAt(scan, beside));
}

/** A plural unit by itself ("for years"), "overnight", "Monday nights". */
export function readLoose(scan: Scan, at: number): Read | null {
  const { words } = scan;
  const form = formAt(scan, at);
  const plural = words.weekdayPlurals.get(form);
  if (plural !== undefined) return weekdaySet(scan, plural, at + 1);
  const nights = words.weekdays.get(form);
  if (nights !== undefined && words.dayPartPlurals.has(formAt(scan, at + 1))) return weekdaySet(scan, nights, at + 1);
  const parts = words.dayPartPlurals.get(form);
  if (parts !== undefined && !words.nights.has(form)) return setRead(`XXXX-XX-XX${parts}`, at + 1);
  const own = isOfNamedDay(scan, at) ? null : { kind: 'relative', unit: 'day', by: 0 } as const;
  if (words.overnight.has(form)) return { next: at + 1, expression: { kind: 'clock', tod: 'TNI', on: own } };
  const unit = words.unitPlurals.get(form);
  if (unit === 'weekend') return setRead('P1WE', at + 1);
  if (words.workdayPlurals.has(form)) return setRead('P1WD', at + 1);
  if (words.oldWords.has(formAt(scan, skipHyphen(scan, at + 1)))) return null;
  if (unit === undefined || unit === 'second' || unit === 'quarter' || unitAt(scan, at, false) === null) return null;
  return formAt(scan, at + 1) === words.agoWord
    ? { next: at + 2, expression: { kind: 'fixed', type: 'DATE', value: 'PAST_REF' } }
    : durationRead(null, unit, at + 1);
}
