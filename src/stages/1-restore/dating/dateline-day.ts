import type { Clue } from '../../../calendar/clues/clue.ts';
import { formatDay, type Day } from '../../../calendar/days.ts';
import { datelineDays, datelineOfClues } from '../../../calendar/clues/dateline.ts';
import { leadWeekday } from '../../../calendar/clues/publication.ts';
import type { Evidence } from '../../../model/report.ts';
import { Reason } from '../../../language/en/time/day-reasons.ts';
import { dayOfEvidence, isPhotograph } from './candidates.ts';

/** How long after the dateline a page states a day of its own, and how long before it a photograph was taken, at the most. */
const PAGE_BEHIND = 3;
const PHOTOGRAPH_BEFORE = 7;
/** Clocks differ by a day around the world. */
const ZONES = 1;

/**
 * The day of a dateline that states none but day and month ("TELMA, May 4 (Rook News) - "), in the year which another day in the dump shows: a stamp or a
 * photograph of those days, or, where the lead names a day of the week, any day about a year from it when one year alone fits. `null` where none shows it.
 */
export function dayOfDateline(clues: readonly Clue[], candidates: readonly Evidence[]): { readonly day: Day; readonly evidence: Evidence } | null {
  const clue = datelineOfClues(clues);
  if (clue === null) return null;
  const stated = candidates.flatMap((candidate) =>
    dayOfEvidence(candidate) === null ? [] : [{ day: dayOfEvidence(candidate)!, isPhotograph: isPhotograph(candidate) }],
  );
  const near = stated.flatMap(({ day, isPhotograph: shown }) =>
    datelineDays(clues, day).filter((filed) =>
      shown ? filed >= day - ZONES && filed <= day + PHOTOGRAPH_BEFORE : filed <= day + ZONES && filed >= day - PAGE_BEHIND,
    ),
  );
  const any = near.length > 0 || leadWeekday(clues) === null ? near : stated.flatMap(({ day }) => datelineDays(clues, day));
  const [day] = any;
  if (day === undefined || any.some((other) => other !== day)) return null;
  return { day, evidence: { value: formatDay(day), why: Reason.dateline, span: clue.span, accepted: true } };
}
