import { formatDay, parseDay, weekdayOf, type Day, type Weekday } from '../../days.ts';
import { plainWeekday, type FoundExpression, type ToldTense } from '../expression.ts';
import type { Resolved } from '../resolve/resolved.ts';
import type { Tenses } from './tense.ts';

/** How far into a text its lead reaches at most, in UTF-16 code units. */
const LEAD = 300;
/** A lead tells of the last few days: a day of the week that is this many days past may as well be the one after the day that the report states. */
const FAR = 5;

/** Tenses that tell, or may tell, of what is ahead of the report. */
const AHEAD: ReadonlySet<ToldTense> = new Set(['future', 'planned', 'near', 'open', 'shown', 'unsettled', 'till', 'either']);

/**
 * The day of the week that the lead tells of, where it lies so far back that the stated day of the report is in doubt: pages keep
 * the day of their first version when they are written anew. `null` where there is none.
 */
export function farWeekday(found: readonly FoundExpression[], starts: Int32Array, tenses: Tenses, anchor: Day): Weekday | null {
  const i = found.findIndex(({ expression }) => plainWeekday(expression) !== null);
  if (i < 0 || starts[found[i]!.first]! > LEAD || AHEAD.has(tenses.of(i))) return null;
  const { weekday } = plainWeekday(found[i]!.expression)!;
  return (weekdayOf(anchor) - weekday + 7) % 7 >= FAR ? weekday : null;
}

/** What a past day of that week leaves possible: itself and the one a week later. */
export function withNextWeek(resolved: Resolved): Resolved {
  const day = resolved.edtf === null ? null : parseDay(resolved.edtf);
  return day === null ? resolved : { ...resolved, edtf: `[${formatDay(day)},${formatDay(day + 7)}]` };
}
