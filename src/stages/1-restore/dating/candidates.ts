import { formatDay, weekdayOf, type Day } from '../../../calendar/days.ts';
import { dayOfTimestamp, parseEdtf } from '../../../calendar/edtf.ts';
import { onlyDayOf } from '../../../calendar/edtf-days.ts';
import type { Clue } from '../../../calendar/clues/clue.ts';
import { datelineDays, datelineOfClues } from '../../../calendar/clues/dateline.ts';
import { leadWeekday } from '../../../calendar/clues/publication.ts';
import type { Evidence } from '../../../model/report.ts';
import { Reason } from '../../../language/en/time/day-reasons.ts';

/** The longest time, in days, from what a report tells of to its publication, where its words place it by a day of the week. */
const WEEK = 6;
/** Clocks differ by a day around the world. */
const ZONES = 1;

/** The day that a piece of evidence names, or `null` when it names none or several. */
export function dayOfEvidence({ value }: Evidence): Day | null {
  const timestamp = dayOfTimestamp(value);
  if (timestamp !== null) return timestamp;
  const parsed = parseEdtf(value);
  return parsed === null ? null : onlyDayOf(parsed);
}

/**
 * What the words of a report and its captions say against a candidate for its day, or `null`. `isLine`: only a line of a dump states it. What a page
 * tells of between its publication and the day of its last change (`changed`) says nothing against a day that the page itself marks.
 */
export function objectionTo(
  day: Day,
  isLine: boolean,
  clues: readonly Clue[],
  photographs: readonly Day[],
  captured: Day | null,
  changed: Day | null = null,
): string | null {
  if (captured !== null && day > captured + ZONES) return 'after the time of capture';
  const photograph = photographs.filter((shown) => shown > day + ZONES).sort((a, b) => b - a)[0];
  if (photograph !== undefined) return `earlier than a photograph of ${formatDay(photograph)} in the report`;
  // One verb may be misread; against more than a plain line, two days have to be told of as past.
  const added = (told: Day): boolean => !isLine && changed !== null && told <= changed + ZONES;
  const later = [...new Set(clues.flatMap((clue) => (clue.kind === 'past' && clue.day > day + ZONES && !added(clue.day) ? clue.day : [])))];
  if (later.length > (isLine ? 0 : 1)) return `earlier than ${formatDay(Math.max(...later))}, which the report tells of as past`;
  for (const clue of clues) {
    if (clue.kind === 'window' && (day < clue.range.first - ZONES || day > clue.range.last + WEEK + ZONES)) {
      return 'the words of the report, which count from an anniversary, allow only other days';
    }
  }
  if (isLine && datelineOfClues(clues) !== null && datelineDays(clues, day).every((filed) => Math.abs(filed - day) > WEEK + ZONES)) {
    return 'the dateline is of another day';
  }
  return null;
}

/**
 * What a photograph says against a line of a dump: it falls on the day of the week that the lead names, and the line is of a day more than
 * a week later. Which of the two is wrong cannot be told from here.
 */
export function photographAgainst(day: Day, clues: readonly Clue[], photographs: readonly Day[]): string | null {
  const lead = leadWeekday(clues);
  const shown = photographs.find((photograph) => photograph < day - WEEK && weekdayOf(photograph) === lead?.weekday);
  return shown === undefined ? null : `a photograph of ${formatDay(shown)}, on the day of the week that the lead names, is ${day - shown} days older`;
}

/** The candidates judged, and the days that are left: those of the first kind of place that any is left of. */
export function judge(
  candidates: readonly Evidence[],
  objection: (day: Day, candidate: Evidence) => string | null,
): { readonly days: readonly Day[]; readonly evidence: readonly Evidence[] } {
  const judged = candidates.map((candidate): Evidence => {
    const day = dayOfEvidence(candidate);
    const against = day === null ? null : objection(day, candidate);
    if (against === null) return isPhotograph(candidate) ? { ...candidate, accepted: false } : candidate;
    return { ...candidate, why: `${candidate.why}; ${against}`, accepted: false };
  });
  const first = judged.find((candidate) => candidate.accepted && dayOfEvidence(candidate) !== null);
  if (first === undefined) return { days: [], evidence: judged };
  const chosen = judged.filter((candidate) => candidate.accepted && candidate.why === first.why).flatMap((candidate) => dayOfEvidence(candidate) ?? []);
  const days = [...new Set(chosen)].sort((a, b) => a - b);
  const evidence = judged.map((candidate) => {
    const day = dayOfEvidence(candidate);
    return candidate.accepted && (day === null || !days.includes(day))
      ? { ...candidate, why: `${candidate.why}; another place says more surely`, accepted: false }
      : candidate;
  });
  return { days, evidence };
}

/** The last day on which the page says that it was changed, or `null`. */
export function lastChange(candidates: readonly Evidence[]): Day | null {
  return candidates.reduce<Day | null>((last, candidate) => {
    const day = candidate.why.includes(CHANGED) ? dayOfEvidence(candidate) : null;
    return day === null || (last !== null && last >= day) ? last : day;
  }, null);
}

const CHANGED = 'the day of a change';

/** True for the day of a photograph, which is no day of publication. */
export function isPhotograph({ why }: Evidence): boolean {
  return why === Reason.caption || why === Reason.bareCaption || why === Reason.fileCaption;
}
