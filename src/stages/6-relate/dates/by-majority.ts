import type { Evidence, Report } from '../../../model/report.ts';
import { formatDay, parseDay, weekdayOf, type Day } from '../../../calendar/days.ts';
import { formatEdtf } from '../../../calendar/edtf.ts';
import { edtfOfDays } from '../../../calendar/edtf-days.ts';
import type { Clue } from '../../../calendar/clues/clue.ts';
import { leadWeekday, publishedAfter } from '../../../calendar/clues/publication.ts';
import { agreesWithToldDates } from '../../../calendar/clues/told-dates.ts';
import { Reason } from '../../../language/en/time/day-reasons.ts';
import type { Fixed } from './fixed.ts';
import { daysOfOthers, firstOthers, type Group } from './group.ts';

const LEAST_OTHERS = 2;
const WEEK = 6;

/**
 * Sets right a day that only a line of the page states, where it cannot be: two or more other reports of the event give it one and the
 * same day, on the day of the week that this report leads with, and the line is of a day before it or more than a week after.
 */
export function dateAgainstPage(report: Report, clues: readonly Clue[], event: Group): Fixed | null {
  const lead = leadWeekday(clues);
  const stated = report.published === null ? null : parseDay(report.published);
  if (lead === null || stated === null || !isFromPageLine(report)) return null;
  const lenders = event.happened();
  const days = daysOfOthers(lenders, report, (day) => weekdayOf(day) === lead.weekday && agreesWithToldDates(clues, day));
  const day = days[0];
  if (days.length !== 1) return null;
  const others = firstOthers(lenders.byDay.get(day!)!, report);
  if (others.length < LEAST_OTHERS) return null;
  if (stated >= day! && stated <= day! + WEEK) return null;
  const after = publishedAfter([day!], clues, report.dateline !== null);
  const known: Evidence[] = [
    ...others.map((other): Evidence => ({ value: formatDay(day!), why: 'the day of the same event by another report', report: other.id, accepted: true })),
    { value: formatDay(day!), why: 'this report leads with the same day of the week', span: lead.span, accepted: true },
  ];
  return {
    published: formatEdtf(edtfOfDays(after.days)!), happened: formatDay(day!),
    evidence: { happened: known, published: [...known, ...after.evidence, ...rejectedLines(report, stated, day!)] },
  };
}

function isFromPageLine(report: Report): boolean {
  const accepted = report.evidence.published.filter((one) => one.accepted);
  return accepted.length > 0 && accepted.every(({ why }) => why === Reason.nearLine);
}

function rejectedLines(report: Report, stated: Day, day: Day): readonly Evidence[] {
  const apart = stated < day ? `${day - stated} days before` : `${stated - day} days after`;
  return report.evidence.published.filter(({ accepted }) => accepted)
    .map((one) => ({ ...one, why: `${one.why}; ${apart} the event that other reports date: probably a mistake of the page`, accepted: false }));
}
