import type { Evidence, Report } from '../../../model/report.ts';
import { formatDay } from '../../../calendar/days.ts';
import type { Clue } from '../../../calendar/clues/clue.ts';
import { datelineDays, datelineOfClues } from '../../../calendar/clues/dateline.ts';
import { leadWeekday, toldDay } from '../../../calendar/clues/publication.ts';
import { agreesWithToldDates } from '../../../calendar/clues/told-dates.ts';
import type { Fixed } from './fixed.ts';
import type { Group } from './group.ts';
import { dayByStory } from './year-of-story.ts';

/** A running story is told of within so many days. */
const STORY = 150;

/**
 * Dates a report whose dateline states a day without a year by the other reports of its running story: the year in which that day lies by
 * theirs. `null` when the report has no such dateline, when no other report has a day of its own, or when the others lie by different years.
 */
export function dateByDateline(report: Report, clues: readonly Clue[], story: Group): Fixed | null {
  const clue = datelineOfClues(clues);
  if (clue === null) return null;
  const found = dayByStory(report, story, (near) => datelineDays(clues, near).filter((day) => agreesWithToldDates(clues, day)), STORY);
  if (found === null) return null;
  const value = formatDay(found.day);
  const lead = leadWeekday(clues);
  const happened = lead === null ? null : formatDay(toldDay(found.day, lead)!);
  const evidence: Evidence[] = [...found.evidence, { value, why: 'the day in the dateline, in that year', span: clue.span, accepted: true }];
  return {
    published: value,
    happened,
    evidence: {
      published: evidence,
      happened: happened === null ? [] : [...evidence, { value: happened, why: 'the day of the week that the lead names', span: lead!.span, accepted: true }],
    },
  };
}
