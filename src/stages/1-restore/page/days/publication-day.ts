import { formatDay, parseDay } from '../../../../calendar/days.ts';
import type { DayPlace, StatedDay } from './stated-day.ts';

/** How much a statement in each place speaks for the day of publication, roughly the log-odds met in pages whose day is known. */
const TRUST: Readonly<Record<DayPlace, number>> = {
  'linked-data': 10, 'meta-published': 9, 'marked-published': 9, 'printed-published': 9, 'address': 7, 'time-in-header': 6, 'printed-in-header': 5,
  'meta-date': 3, 'linked-other': 3, 'script': 2, 'time': 1, 'printed': 0.8, 'linked-modified': 1, 'meta-modified': 1, 'printed-modified': 1,
};

/** Places that say when a page was changed. */
const CHANGED: ReadonlySet<DayPlace> = new Set(['linked-modified', 'meta-modified', 'printed-modified']);
/** Places so loose that one of them alone proves nothing when others disagree. */
const LOOSE: ReadonlySet<DayPlace> = new Set(['time', 'printed', 'script']);
/** Places where an outlet may write its own local day. */
const LOCAL: ReadonlySet<DayPlace> = new Set(['address', 'time-in-header', 'printed-in-header', 'printed-published', 'time']);
/** A page that prints this many days above its text is a list of reports. */
const LIST = 3;

/** The day of publication that the statements speak for, or `null` when they do not suffice. */
export function publicationDay(stated: readonly StatedDay[]): string | null {
  const sums = sumTrust(stated);
  const ranked = [...sums].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const best = ranked[0];
  if (best === undefined) return null;
  const firm = stated.filter((one) => !LOOSE.has(one.place) && !CHANGED.has(one.place));
  if (firm.length === 0) return onlyLooseDay(stated);
  if (firm.every((one) => one.place === 'printed-in-header') && new Set(firm.map((one) => one.day)).size >= LIST) return null;
  return localDay(best[0], stated) ?? best[0];
}

/** Each day with the trust of all places that state it; a place counts once a day, and days behind the first in one place count less. */
function sumTrust(stated: readonly StatedDay[]): Map<string, number> {
  const sums = new Map<string, number>();
  const seen = new Set<string>();
  const firstIn = new Map<DayPlace, string>();
  for (const { day, place } of stated) {
    if (seen.has(`${place} ${day}`)) continue;
    seen.add(`${place} ${day}`);
    if (!firstIn.has(place)) firstIn.set(place, day);
    sums.set(day, (sums.get(day) ?? 0) + TRUST[place] * (firstIn.get(place) === day ? 1 : 0.5));
  }
  return sums;
}

/** The one day that all loose places agree on. */
function onlyLooseDay(stated: readonly StatedDay[]): string | null {
  const days = new Set(stated.filter((one) => !CHANGED.has(one.place)).map((one) => one.day));
  return days.size === 1 ? [...days][0]! : null;
}

const UNIVERSAL = /T?\d\d:\d\d(?::\d\d)?(?:\.\d+)?\s?(?:Z|UTC|GMT|\+00:?00)$/i;

/** The last hour in universal time at which it is still the day before somewhere in the west, and the first at which it is the next day in the east. */
const WEST = 11;
const EAST = 10;

/** The outlet's own day where the machine-written ones are in universal time and fall on the day before or after. */
function localDay(day: string, stated: readonly StatedDay[]): string | null {
  const same = stated.filter((one) => one.day === day && !CHANGED.has(one.place) && !LOOSE.has(one.place));
  if (same.some((one) => !UNIVERSAL.test(one.value))) return null;
  const hours = same.flatMap(({ value }) => Number(/T?(\d\d):\d\d/.exec(value)![1]));
  const at = parseDay(day)!;
  for (const [near, isReached] of [[at - 1, hours.some((hour) => hour <= WEST)], [at + 1, hours.some((hour) => hour >= EAST)]] as const) {
    const other = formatDay(near);
    if (isReached && stated.some((one) => one.day === other && LOCAL.has(one.place) && !UNIVERSAL.test(one.value))) return other;
  }
  return null;
}
