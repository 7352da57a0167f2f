import { daysBetween } from '../days/day.ts';
import { byKinds } from './figure-kinds.ts';
import { kernel } from '../kernel/kernel.ts';
import { WHOLE, type Profile } from './profile.ts';

/** Days within which reports are of one day's news. */
const SAME_NEWS = 2;
/** Days from which two reports do not tell of one happening. */
const WEEKS = 14;
/** Days after which a gap counts in full. */
const LONG_GAP = 10;
/** What it does to the likeness that two openings name one day of the week, or two. */
const SAME_WEEKDAY = 1.15;
const OTHER_WEEKDAY = 0.7;
/**
 * A likeness by words from which a report is a copy. From the second on it is one when it is an excerpt: nearly all of its weight is in words of the
 * other, and it has so many. Of 1,843 reports of the sets no two of different events were more than .7 alike, or so with more than .8 in common.
 */
const COPIED = 0.8;
const EXCERPTED = 0.5;
const IN_COMMON = 0.9;
const LEAST_WORDS = 40;
/** What a full gap takes from the likeness. */
const GAP_COST = 0.7;

/**
 * How alike two reports are, 0 to 1: the cosine of their profiles, less for days between them where both are known, and for figures against each
 * other. Quick when `x` is that of the last call.
 */
export function likeness(x: Profile, y: Profile): number {
  if (gapBetween(x, y) > WEEKS && !mayBeCopy(x, y)) return 0;
  const alike = kernel.dot(x, y) / (WHOLE * WHOLE);
  return alike * nearness(x, y, alike);
}

/**
 * What days, days of the week and figures make of a likeness by words alone, `alike`: a factor. Days between a report and its copy do not count: what is
 * printed again with another day on top of it tells of the same happening.
 */
export function nearness(x: Profile, y: Profile, alike: number): number {
  const gap = gapBetween(x, y);
  const weekdays = byWeekdays(x, y);
  // Figures of copies do not clash.
  const known = weekdays * byKinds(x.kinds, y.kinds);
  if (gap <= SAME_NEWS || isCopy(x, y, alike * weekdays)) return known;
  return gap > WEEKS ? 0 : known * (1 - GAP_COST * Math.min(1, (gap - SAME_NEWS) / LONG_GAP));
}

/**
 * True when one of two reports that are so alike, days aside, can only be a copy of the other or of a part of it: nearly the same words, and nothing
 * said of another day or in another number.
 */
export function isCopy(x: Profile, y: Profile, alike: number): boolean {
  const words = alike / byWeekdays(x, y);
  return words >= EXCERPTED && mayBeCopy(x, y) && (words >= COPIED || isExcerpt(x, y) || isExcerpt(y, x));
}

/**
 * True when nearly all that a report says is in words of another, and that one is not later: a later report that tells an earlier one again is a
 * follow-up. Most that are no excerpt are told by their first few words.
 */
function isExcerpt({ words, weights, days }: Profile, { words: others, days: theirs }: Profile): boolean {
  if (words.length < LEAST_WORDS || (days !== null && theirs !== null && days[1] < theirs[0])) return false;
  let left = (1 - IN_COMMON) * WHOLE * WHOLE;
  for (let k = 0; k < words.length && left >= 0; k++) if (!others.includes(words[k]!)) left -= weights[k]! ** 2;
  return left >= 0;
}

/**
 * False when two reports name different days of the week, or have figures against each other in their openings, as what comes again each month in the
 * same words has.
 */
function mayBeCopy(x: Profile, y: Profile): boolean {
  if (x.weekday !== y.weekday) return false;
  const [few, many] = x.figures.length < y.figures.length ? [x.figures, y.figures] : [y.figures, x.figures];
  return few.every((figure) => many.includes(figure));
}

/** The least number of days that can lie between two reports; 0 when those of one are unknown. */
function gapBetween(x: Profile, y: Profile): number {
  return x.days === null || y.days === null ? 0 : daysBetween(x.days, y.days);
}

function byWeekdays(x: Profile, y: Profile): number {
  return x.weekday === 0 || y.weekday === 0 ? 1 : x.weekday === y.weekday ? SAME_WEEKDAY : OTHER_WEEKDAY;
}
