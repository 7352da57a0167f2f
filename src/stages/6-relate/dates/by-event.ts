import type { Evidence, Report } from '../../../model/report.ts';
import { formatDay, parseDay, weekdayOf, type Day } from '../../../calendar/days.ts';
import { formatEdtf, parseEdtf } from '../../../calendar/edtf.ts';
import { edtfOfDays, intersectEdtf } from '../../../calendar/edtf-days.ts';
import type { Clue, WeekdayClue } from '../../../calendar/clues/clue.ts';
import { leadWeekday, publishedAfter } from '../../../calendar/clues/publication.ts';
import { agreesWithToldDates } from '../../../calendar/clues/told-dates.ts';
import { Reason } from '../../../language/en/time/day-reasons.ts';
import { weekdayName } from '../../../language/en/time/calendar-words.ts';
import { datelineDays, datelineOfClues } from '../../../calendar/clues/dateline.ts';
import type { Fixed } from './fixed.ts';
import { daysOfOthers, firstOthers, type Group, type Lenders } from './group.ts';

/** Reports of one occasion tell of days that lie no farther apart than this. */
const ONE_OCCASION = 14;

/**
 * Dates a report that names only the day of the week by another report of the same event, whose own day of the event falls on it and fits what this
 * report tells of as past and as ahead. `null` when there is none, when others give different days, or when as many of them tell of another occasion.
 */
export function dateByEvent(report: Report, clues: readonly Clue[], event: Group): Fixed | null {
  const lead = leadWeekday(clues);
  if (lead === null) return null;
  const dated = event.happened();
  const possibleDays = daysOfOthers(dated, report, (day) => agreesWithToldDates(clues, day));
  const days = possibleDays.filter((day) => weekdayOf(day) === lead.weekday);
  const day = days[0];
  if (day === undefined || days.length > 1 || isMostlyElsewhere(dated, possibleDays, day)) return null;
  const lenders = firstOthers(dated.byDay.get(day)!, report);
  const after = publishedAfter([day], clues, report.dateline !== null);
  const possible = edtfOfDays(after.days)!;
  const before = report.published === null ? null : parseEdtf(report.published);
  const published = before === null ? possible : intersectEdtf(before, possible);
  if (published === null || isOtherDateline(clues, day) || isAfterChange(report, day)) return null;
  const happened = eventEvidence(lead, day, lenders);
  return {
    published: formatEdtf(published), happened: formatDay(day),
    evidence: { happened, published: [...happened, ...after.evidence, ...rejected(report, day, lenders[0]!)] },
  };
}

/** True where no more reports tell of the days about this one than of days far from it: what was gathered is of several occasions. */
function isMostlyElsewhere({ byDay }: Lenders, days: readonly Day[], day: Day): boolean {
  const reportsOf = (some: readonly Day[]): number => some.reduce((count, one) => count + byDay.get(one)!.length, 0);
  const far = days.filter((other) => Math.abs(other - day) > ONE_OCCASION);
  return far.length > 0 && reportsOf(far) >= reportsOf(days) - reportsOf(far);
}

/** True where the dateline is of another day than the event and the day after: it tells of another event. */
function isOtherDateline(clues: readonly Clue[], day: Day): boolean {
  if (datelineOfClues(clues) === null) return false;
  const [filed] = datelineDays(clues, day);
  return filed === undefined || filed < day || filed > day + 1;
}

/** True for a day after one on which the page was changed: the report stood by then. */
function isAfterChange(report: Report, day: Day): boolean {
  return report.evidence.published.some(({ why, value }) => why.startsWith(Reason.change) && (parseDay(value.slice(0, 10)) ?? day) < day - 1);
}

function eventEvidence(lead: WeekdayClue, day: Day, lenders: readonly Report[]): readonly Evidence[] {
  return [
    ...lenders.map((other): Evidence => {
      const span = other.evidence.happened.find(({ accepted }) => accepted)?.span;
      return {
        value: formatDay(day),
        why: 'the day of the same event by another report',
        report: other.id,
        ...(span === undefined ? {} : { span }),
        accepted: true,
      };
    }),
    { value: formatDay(day), why: `this report tells of the event as on ${weekdayName(lead.weekday)}, which is that day`, span: lead.span, accepted: true },
  ];
}

/** Days that the report's page states and that lie too far from the event. */
function rejected(report: Report, day: Day, lender: Report): readonly Evidence[] {
  return report.evidence.published.flatMap((evidence): Evidence[] => {
    const stated = parseDay(evidence.value.slice(0, 10));
    if (evidence.accepted || stated === null || stated <= day + 7) return [];
    // No span: the raw bytes are this report's, the reason is the other's.
    return [{ ...evidence, why: `${stated - day} days after the event that the report tells of: probably the day the page was viewed`, report: lender.id }];
  });
}
