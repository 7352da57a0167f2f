import { touchesNext } from '../../../text/words/lexemes.ts';
import { readMonthDate, readYearShift } from './calendar-dates.ts';
import { durationRead, unitAt } from './counted.ts';
import { readOrdinal } from './ordinals.ts';
import { dateRead } from './reads.ts';
import { formAt, isCapitalAt, skipHyphen, type Read, type Scan } from '../scan.ts';
import { readWeekOf } from './weeks.ts';
import { readYear } from './years.ts';

/**
 * "the third quarter of 2019", "fourth-quarter", "the first half of the year", "the second half of May", "the year-ago quarter", "last year's third quarter".
 */
export function readYearPart(scan: Scan, at: number): Read | null {
  let start = scan.words.determiners.has(formAt(scan, at)) ? at + 1 : at;
  let shift: number | null = null;
  const business = fiscalYearFrom(scan, start);
  let year = readYear(scan, business, true);
  const named = readYearShift(scan, start);
  if (named !== null && formAt(scan, named.next) === scan.words.possessive) {
    shift = named.shift;
    start = named.next + 1;
  } else if (year !== null) start = skipHyphen(scan, formAt(scan, year.next) === scan.words.possessive ? year.next + 1 : year.next);
  let fiscal = (year !== null && business > at) || scan.words.fiscal.has(formAt(scan, start));
  if (scan.words.fiscal.has(formAt(scan, start))) start = skipHyphen(scan, start + 1);
  const ordinal = readOrdinal(scan, start) ?? quarterNumber(scan, start);
  if (ordinal === null) return null;
  const inner = scan.words.fiscal.has(formAt(scan, ordinal.next)) ? ordinal.next + 1 : ordinal.next;
  fiscal ||= inner > ordinal.next;
  const unitWord = skipHyphen(scan, inner);
  const unit = 'whole' in ordinal ? ordinal.whole : scan.words.halves.has(formAt(scan, unitWord)) ? 'half' : unitAt(scan, unitWord, false);
  if ((unit !== 'quarter' && unit !== 'half') || ordinal.value > (unit === 'half' ? 2 : 4)) return null;
  let next = 'whole' in ordinal ? ordinal.next : unitWord + 1;
  const of = formAt(scan, next) === scan.words.of ? next + 1 : next;
  const ofYear = fiscalYearFrom(scan, of);
  const tail = year === null && shift === null ? readYear(scan, ofYear, of > next) : null;
  fiscal ||= tail !== null && ofYear > of;
  const tailShift = tail === null && year === null && shift === null ? readYearShift(scan, next) : null;
  if (tail !== null) [year, next] = [tail, tail.next];
  if (tailShift !== null) [shift, next] = [tailShift.shift, tailShift.next];
  // "The second half of November" is told as the month.
  if (unit === 'half' && year === null && shift === null) return of > next && of === unitWord + 2 ? readMonthDate(scan, of) : null;
  return { next, expression: { kind: 'part', unit, number: ordinal.value, year: year?.year ?? null, shift, ...(fiscal ? { fiscal } : {}) } };
}

/** Where the number of a business year stands: behind "fiscal", "its fiscal year"; `at` itself where none is named so. */
function fiscalYearFrom(scan: Scan, at: number): number {
  const { determiners, fiscal, units } = scan.words;
  const word = determiners.has(formAt(scan, at)) ? at + 1 : at;
  if (!fiscal.has(formAt(scan, word))) return at;
  return units.get(formAt(scan, word + 1)) === 'year' ? word + 2 : word + 1;
}

/** "the week", "the year", "the weekend": the one in hand. */
export function readTheUnit(scan: Scan, at: number): Read | null {
  if (formAt(scan, at) !== scan.words.the) return null;
  const full = scan.words.fillers.has(formAt(scan, at + 1)) ? at + 2 : at + 1;
  const unit = scan.words.units.get(formAt(scan, full));
  if (unit === undefined || unit === 'second' || unit === 'minute' || unit === 'hour' || unit === 'decade' || unit === 'century' || unit === 'day') return null;
  if (unit === 'quarter') return { next: full + 1, expression: { kind: 'reported-quarter', years: 0 } };
  const week = unit === 'week' || unit === 'weekend' ? readWeekOf(scan, full) : null;
  if (week !== null) return week;
  // "The year before the war" is not this year.
  if (scan.words.beside.has(formAt(scan, full + 1))) return null;
  const of = formAt(scan, full + 1) === scan.words.of ? full + 2 : full + 1;
  const month = unit === 'month' && of > full + 1 ? readMonthDate(scan, of) : null;
  if (month !== null) return month;
  const year = unit === 'year' ? readYear(scan, of, true) : null;
  if (year !== null) return dateRead({ year: year.year }, year.next);
  const after = formAt(scan, full + 1);
  const closes = scan.words.ending.has(after) || (scan.words.rangeWords.has(after) && scan.words.months.has(formAt(scan, full + 2)));
  if (unit === 'year' && closes) return durationRead(1, 'year', full + 1);
  return { next: full + 1, expression: { kind: 'relative', unit, by: 0 } };
}

/** "spring", "the summer of 2019", "last winter" from the season. */
export function readSeason(scan: Scan, at: number, shift: number | null): Read | null {
  const season = scan.words.seasons.get(formAt(scan, at));
  if (season === undefined || isInName(scan, at)) return null;
  const of = formAt(scan, at + 1) === scan.words.of ? at + 2 : at + 1;
  const year = readYear(scan, of, of > at + 1);
  const shifted = year === null ? readYearShift(scan, at + 1) : null;
  if (shift === null && year === null && shifted === null && !isSeasonHere(scan, at)) return null;
  return { next: year?.next ?? shifted?.next ?? at + 1, expression: { kind: 'season', season, year: year?.year ?? null, shift: shifted?.shift ?? shift } };
}

/** "The Winter Rowing Club": a season with its capital right before another word with one is part of a name. */
function isInName(scan: Scan, at: number): boolean {
  const { start, end } = scan.lexemes;
  return isCapitalAt(scan, at) && isCapitalAt(scan, at + 1) && start[at + 1]! - end[at]! === 1;
}

/** A season word is one of time after certain words, and not as a verb, a fall or a spring of water. */
function isSeasonHere(scan: Scan, at: number): boolean {
  const { commonSeasons, commonSeasonCues, seasonCues, the } = scan.words;
  const before = formAt(scan, at - 1);
  if (!commonSeasons.has(formAt(scan, at))) return seasonCues.has(before);
  return before === the ? scan.words.beforeTheSeason.has(formAt(scan, at - 2)) : commonSeasonCues.has(before);
}

function quarterNumber(scan: Scan, at: number): { value: number; next: number; whole: 'quarter' | 'half' } | null {
  const whole = scan.words.partSigns.get(formAt(scan, at));
  if (whole === undefined || !touchesNext(scan.lexemes, at) || !/^[1-4]$/.test(formAt(scan, at + 1))) return null;
  const value = Number(formAt(scan, at + 1));
  return whole === 'half' && value > 2 ? null : { value, next: at + 2, whole };
}
