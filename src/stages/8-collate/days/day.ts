import { WORLD_ZONES } from '../../../language/en/time/relative-days.ts';
import type { Standing } from '../values/alikeness.ts';

/** A day as a report gives it: by the words it uses, and resolved where that was possible. */
export interface Day {
  /** Weekday named in the words, 0 Monday to 6 Sunday, or `null`. */
  readonly weekday: number | null;
  /** Month and day of month named in the words, as `MM-DD`, or `null`. */
  readonly monthDay: string | null;
  /** The last day of several that the words name together ("9-10 September"), as `MM-DD`, of which `monthDay` is the first; or `null`. */
  readonly until: string | null;
  /** The day it resolves to, `YYYY-MM-DD`, or `null`. */
  readonly day: string | null;
  /** The time of day named in the words, `HH:MM`, or `null`. */
  readonly clock: string | null;
  /** True for a time of day that is told roughly: "shortly after 3:30", "around noon". */
  readonly rough: boolean;
  /** The clock that a time of day is told by, where the words name one, or `null`. */
  readonly zone: string | null;
}

/** So many minutes at most does a rough time of day lie off. */
const ROUGHLY = 20;

/** True for one time of day, as far as both are told. */
function areOneClock(a: Day, b: Day): boolean {
  return a.clock === b.clock || ((a.rough || b.rough) && Math.abs(minutesOf(a.clock!) - minutesOf(b.clock!)) <= ROUGHLY);
}

/** True for times of day by two clocks, which lie whole hours apart: by which of them readers are to go is not known. */
function areOfTwoClocks(a: Day, b: Day): boolean {
  if (a.zone === b.zone || (a.zone === null && !WORLD_ZONES.has(b.zone!)) || (b.zone === null && !WORLD_ZONES.has(a.zone!))) return false;
  return a.clock !== null && b.clock !== null && (minutesOf(a.clock) - minutesOf(b.clock)) % HALF_HOUR === 0;
}

/** Clocks of two countries lie so many minutes apart, or twice, or three times as many. */
const HALF_HOUR = 30;

function minutesOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
}

/**
 * By the time of day where both name one of no other weekday, by weekday where both name one, else by day of the month, else by the day they resolve
 * to; values that share none of these cannot be compared, nor a time of day with the same time of a named weekday: that the times agree tells nothing
 * of the days.
 */
export function compare(a: Day, b: Day): Standing | null {
  const alike = (same: boolean): Standing => ({ same, equal: same, fit: 1 });
  if (areOfTwoClocks(a, b)) return null;
  if (a.clock !== null && a.clock === b.clock && (a.weekday === null) !== (b.weekday === null)) return null;
  if (a.clock !== null && b.clock !== null && (a.weekday === null || b.weekday === null || a.weekday === b.weekday)) return alike(areOneClock(a, b));
  if (a.weekday !== null && b.weekday !== null) return alike(a.weekday === b.weekday);
  if (a.monthDay !== null && b.monthDay !== null) {
    if (a.monthDay === b.monthDay && a.until === b.until) return alike(true);
    return holds(a, b) || holds(b, a) ? null : alike(false);
  }
  return a.day !== null && b.day !== null ? alike(a.day === b.day) : null;
}

/** True where the one stands for several days, and the other for some of them: each may be right. */
function holds({ monthDay, until }: Day, inner: Day): boolean {
  return until !== null && monthDay! <= inner.monthDay! && (inner.until ?? inner.monthDay!) <= until;
}

/** The name that a report gives a day by: its weekday, else its day of the month, else the day it resolves to. */
export function nameOf({ weekday, monthDay, until, day, clock }: Day): string {
  if (weekday !== null) return `weekday ${weekday}`;
  return (until === null ? monthDay : `${monthDay}/${until}`) ?? day ?? clock!;
}
