import { daysBetween } from './day.ts';
import { WHOLE, type Profile } from './profile.ts';
import type { Multiplier } from './vector.ts';

/** Days within which reports are of one day's news. */
const SAME_NEWS = 2;
/** Days from which two reports do not tell of one happening. */
const WEEKS = 14;
/** Days after which a gap counts in full. */
const LONG_GAP = 10;
/** What it does to the likeness that two openings name one day of the week, or two. */
const SAME_WEEKDAY = 1.15;
const OTHER_WEEKDAY = 0.7;
/** What a full gap takes from the likeness. */
const GAP_COST = 0.7;

/** How alike two reports are, 0 to 1: the cosine of their profiles, less for days between them where both are known. Quick when `x` is that of the last call. */
export function likeness(x: Profile, y: Profile, multiplier: Multiplier): number {
  const near = nearness(x, y);
  return near <= 0 ? 0 : near * (multiplier.dot(x, y) / (WHOLE * WHOLE));
}

/** What days and days of the week make of a likeness: a factor. */
export function nearness(x: Profile, y: Profile): number {
  const weekdays = x.weekday === 0 || y.weekday === 0 ? 1 : x.weekday === y.weekday ? SAME_WEEKDAY : OTHER_WEEKDAY;
  if (x.days === null || y.days === null) return weekdays;
  const gap = daysBetween(x.days, y.days);
  if (gap > WEEKS) return 0;
  return weekdays * (1 - GAP_COST * Math.min(1, Math.max(0, gap - SAME_NEWS) / LONG_GAP));
}
