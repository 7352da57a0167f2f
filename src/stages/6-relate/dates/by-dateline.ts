import type { Evidence, Report } from '../../../model/report.ts';
import { formatDay, parseDay, type Day } from '../../../calendar/days.ts';
import type { Clue } from '../../../calendar/clues/clue.ts';
import { datelineDays, datelineOfClues } from '../../../calendar/clues/dateline.ts';
import { leadWeekday, toldDay } from '../../../calendar/clues/publication.ts';
import type { Fixed } from './fixed.ts';

/** A running story is told of within so many days. */
const STORY = 150;

/**
 * Dates a report whose dateline states a day without a year by the other reports of its running story: the year in which that day lies by
 * theirs. `null` when the report has no such dateline, when no other report has a day of its own, or when the others lie by different years.
 */
export function dateByDateline(report: Report, clues: readonly Clue[], story: readonly Report[]): Fixed | null {
  const clue = datelineOfClues(clues);
  if (clue === null) return null;
  const lenders = story.filter((other) => other.id !== report.id && dayOf(other) !== null);
  const near = [...new Set(lenders.flatMap((other) => datelineDays(clues, dayOf(other)!).filter((day) => Math.abs(day - dayOf(other)!) <= STORY).slice(0, 1)))];
  if (near.length !== 1) return null;
  const value = formatDay(near[0]!);
  const lead = leadWeekday(clues);
  const happened = lead === null ? null : formatDay(toldDay(near[0]!, lead)!);
  const evidence: Evidence[] = [
    ...lenders
      .slice(0, 3)
      .map(
        (other): Evidence => ({
          value: other.published!,
          why: 'the day of another report of the running story, which tells the year',
          report: other.id,
          accepted: true,
        }),
      ),
    { value, why: 'the day in the dateline, in that year', span: clue.span, accepted: true },
  ];
  return {
    published: value,
    happened,
    evidence: {
      published: evidence,
      happened: happened === null ? [] : [...evidence, { value: happened, why: 'the day of the week that the lead names', span: lead!.span, accepted: true }],
    },
  };
}

function dayOf({ published }: Report): Day | null {
  return published === null ? null : parseDay(published);
}
