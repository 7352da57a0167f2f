import type { Evidence, Report } from '../../../model/report.ts';
import type { Clue, WeekdayClue } from '../../../calendar/clues/clue.ts';
import { leadWeekday, toldDay } from '../../../calendar/clues/publication.ts';
import { agreesWithToldDates } from '../../../calendar/clues/told-dates.ts';
import { civilOf, dayOf, formatDay, isDate, weekdayOf, type Day } from '../../../calendar/days.ts';
import { intersectEdtf } from '../../../calendar/edtf-days.ts';
import { edtfDay, parseEdtf } from '../../../calendar/edtf.ts';
import { Reason } from '../../../language/en/time/day-reasons.ts';
import { yearlessDay } from '../../../language/en/time/yearless-day.ts';
import type { YearlessDay } from '../../../language/yearless-days.ts';
import type { Fixed } from './fixed.ts';
import type { Group } from './group.ts';
import { dayByStory } from './year-of-story.ts';

/** How far, in days, a report of a running story lies from the others that tell its year. */
const NEAR = 31;

/**
 * Dates a report by the line at its headline that states a day without a year, in the year in which that day lies by the other reports of its running story.
 * `null` when it has no such line or several of different days, when the words of the report allow another day only, or when the others tell no year.
 */
export function dateByLine(report: Report, clues: readonly Clue[], story: Group): Fixed | null {
  const lines = report.evidence.published.filter(({ why }) => why === Reason.yearlessLine);
  const line = lines.length === 1 ? lines[0]! : null;
  const stated = line === null ? null : statedIn(report, line);
  if (line === null || stated === null) return null;
  const lead = leadWeekday(clues);
  const found = dayByStory(report, story, (near) => daysNear(stated, lead, near).filter((day) => agreesWithToldDates(clues, day)), NEAR);
  if (found === null || !isAllowed(report, found.day)) return null;
  const value = formatDay(found.day);
  const evidence: Evidence[] = [...found.evidence, { ...line, value, why: 'the line by the headline that holds a day, in that year', accepted: true }];
  if (lead === null) return { published: value, happened: null, evidence: { published: evidence, happened: [] } };
  const happened = formatDay(toldDay(found.day, lead)!);
  const told: Evidence = { value: happened, why: 'the day of the week that the lead names', span: lead.span, accepted: true };
  return { published: value, happened, evidence: { published: evidence, happened: [...evidence, told] } };
}

/** The day in the line that a piece of evidence stands in. */
function statedIn(report: Report, { raw }: Evidence): YearlessDay | null {
  const line = raw === undefined ? undefined : report.removed.find((one) => one.kind === 'date-line' && one.raw[0] <= raw[0] && raw[1] <= one.raw[1]);
  return line === undefined ? null : yearlessDay(line.text.trim());
}

/** The days that a line states in the year of a day and those beside it, where they fit the days of the week in line and lead, the nearest first. */
function daysNear({ month, day, weekday }: YearlessDay, lead: WeekdayClue | null, near: Day): readonly Day[] {
  const { year } = civilOf(near);
  return [year - 1, year, year + 1]
    .flatMap((y) => (isDate(y, month, day) ? [dayOf(y, month, day)] : []))
    .filter((one) => (weekday === null || weekdayOf(one) === weekday) && (lead === null || toldDay(one, lead) !== null))
    .sort((a, b) => Math.abs(a - near) - Math.abs(b - near));
}

/** True where what is known of a report's day leaves this one open. */
function isAllowed({ published }: Report, day: Day): boolean {
  const known = published === null ? null : parseEdtf(published);
  return known === null || intersectEdtf(known, edtfDay(day)) !== null;
}
