import { readClock } from './clocks.ts';
import { durationValue, readCounted } from './counted.ts';
import { readOrdinal } from './ordinals.ts';
import { setRead } from './reads.ts';
import { formAt, isBoundary, isNumberAt, skipHyphen, type Read, type Scan } from '../scan.ts';

/** "daily", "semi-annually", "quarterly" where it is an adverb or tells of a meeting; "every day at 7 p.m." with its time of day. */
export function readSetWord(scan: Scan, at: number): Read | null {
  const { setWords, setPrefixes, doubtfulSets } = scan.words;
  const form = formAt(scan, at);
  const prefixed = setPrefixes.has(form) && formAt(scan, at + 1) === '-' ? setWords.get(form + formAt(scan, skipHyphen(scan, at + 1))) : undefined;
  if (prefixed !== undefined) return setRead(prefixed, skipHyphen(scan, at + 1) + 1);
  const value = setWords.get(form);
  if (value === undefined || (doubtfulSets.has(form) && !isSet(scan, at + 1))) return null;
  return withClock(scan, value === 'P1D' ? setRead(value, at + 1) : null) ?? setRead(value, at + 1);
}

/** "quarterly" before a noun is a kind of result or report, unless the noun is one of meetings. */
function isSet(scan: Scan, at: number): boolean {
  return isBoundary(scan, at) || scan.words.meetings.has(formAt(scan, at)) || scan.words.afterDay.has(formAt(scan, at));
}

/** "every day", "each July", "every two weeks", "each Monday morning", "every other Friday". */
export function readEvery(scan: Scan, at: number): Read | null {
  const { words } = scan;
  if (!words.every.has(formAt(scan, at))) return null;
  const other = words.other.has(formAt(scan, at + 1)) ? at + 2 : at + 1;
  const counted = other === at + 1 ? readCounted(scan, other) : null;
  if (counted !== null && counted.count !== null) return setRead(durationValue(counted.count, counted.unit), counted.next);
  const form = formAt(scan, other);
  const unit = words.units.get(form);
  if (unit === 'weekend') return setRead(other > at + 1 ? 'P2WE' : 'P1WE', other + 1);
  if (unit !== undefined) {
    const set = setRead(durationValue(other > at + 1 ? 2 : 1, unit), other + 1);
    return (unit === 'day' && other === at + 1 ? withClock(scan, set) : null) ?? set;
  }
  if (words.workdays.has(form)) return setRead('P1WD', other + 1);
  const weekday = words.weekdays.get(form);
  if (weekday !== undefined) return weekdaySet(scan, weekday, other + 1);
  const part = words.dayParts.get(form);
  if (part !== undefined) {
    const set = setRead(`XXXX-XX-XX${part}`, other + 1);
    return withClock(scan, set) ?? set;
  }
  const ordinal = readOrdinal(scan, other);
  if (ordinal !== null) return everyDay(scan, ordinal);
  const season = words.seasons.get(form);
  if (season !== undefined) return setRead(`XXXX-${season}`, other + 1);
  const month = words.months.get(form);
  return month === undefined ? null : setRead(`XXXX-${String(month).padStart(2, '0')}`, other + 1);
}

/** "every 4th of July", "every 15th of the month". */
function everyDay(scan: Scan, { value, next }: { readonly value: number; readonly next: number }): Read | null {
  const { of, the, months, units } = scan.words;
  if (formAt(scan, next) !== of || value < 1 || value > 31) return null;
  const day = String(value).padStart(2, '0');
  const month = months.get(formAt(scan, next + 1));
  if (month !== undefined) return setRead(`XXXX-${String(month).padStart(2, '0')}-${day}`, next + 2);
  return formAt(scan, next + 1) === the && units.get(formAt(scan, next + 2)) === 'month' ? setRead(`XXXX-XX-${day}`, next + 3) : null;
}

/** "Tuesdays at 9 am", "Friday mornings", "Monday morning": the same weekday every week, with its time of day, from what follows the name. */
export function weekdaySet(scan: Scan, weekday: number, at: number): Read {
  const form = formAt(scan, at);
  const part = scan.words.dayPartPlurals.get(form) ?? scan.words.dayParts.get(form);
  const clock = part === undefined && form === scan.words.at ? clockAt(scan, at + 1) : null;
  const next = clock?.next ?? (part === undefined ? at : at + 1);
  return setRead(`XXXX-WXX-${weekday}${clock?.tod ?? part ?? ''}`, next);
}

/** "3pm each day", "6am everyday": a time of day with the set after it, or `null` where no set of days follows. */
export function clockSet(scan: Scan, tod: string, at: number): Read | null {
  const set = readEvery(scan, at) ?? readSetWord(scan, at);
  if (set === null || set.expression.kind !== 'fixed') return null;
  const { value } = set.expression;
  if (value === 'P1D') return setRead(`XXXX-XX-XX${tod}`, set.next);
  return /^XXXX-WXX-\d$/.test(value) ? setRead(value + tod, set.next) : null;
}

/** "the 19th of every month" from its number. */
export function readDayOfEvery(scan: Scan, at: number): Read | null {
  const ordinal = readOrdinal(scan, at);
  if (ordinal === null || ordinal.value < 1 || ordinal.value > 31) return null;
  const day = scan.words.units.get(formAt(scan, ordinal.next)) === 'day' ? ordinal.next + 1 : ordinal.next;
  const of = formAt(scan, day) === scan.words.of ? day + 1 : day;
  if (!scan.words.every.has(formAt(scan, of)) || scan.words.units.get(formAt(scan, of + 1)) !== 'month') return null;
  return setRead(`XXXX-XX-${String(ordinal.value).padStart(2, '0')}`, of + 2);
}

/** A set of days with the clock after it: "every day at 7:13 p.m.", "everyday 6am". */
function withClock(scan: Scan, set: Read | null): Read | null {
  if (set === null) return null;
  const clock = clockAt(scan, formAt(scan, set.next) === scan.words.at ? set.next + 1 : set.next);
  return clock === null ? null : setRead(`XXXX-XX-XX${clock.tod}`, clock.next);
}

/** A clock, or hours and minutes between points ("17.30"), which only the words before it make a clock. */
function clockAt(scan: Scan, at: number): { readonly tod: string; readonly next: number } | null {
  const clock = readClock(scan, at);
  const dotted =
    clock === null && isNumberAt(scan, at) && formAt(scan, at - 1) === scan.words.at ? /^([01]?\d|2[0-3])\.([0-5]\d)$/.exec(formAt(scan, at)) : null;
  return dotted === null ? clock : { tod: `T${dotted[1]!.padStart(2, '0')}:${dotted[2]!}`, next: at + 1 };
}
