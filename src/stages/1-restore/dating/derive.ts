import { weekdayOf, type Day } from '../../../calendar/days.ts';
import { edtfOfDays, intersectRanges, weekdaysWithin, type DayRange } from '../../../calendar/edtf-days.ts';
import { formatEdtf } from '../../../calendar/edtf.ts';
import type { Clue, WeekdayClue, WindowClue } from '../../../calendar/clues/clue.ts';
import { leadWeekday, publishedAfter } from '../../../calendar/clues/publication.ts';
import type { Evidence } from '../../../model/report.ts';
import { weekdayName } from '../../../language/en/time/calendar-words.ts';

/** What the words of a report and the days of its photographs prove, where no line of the page states the day. */
export interface Derived {
  readonly published: readonly Day[];
  readonly happened: readonly Day[];
  readonly evidence: { readonly published: readonly Evidence[]; readonly happened: readonly Evidence[] };
}

/** A window wider than this many days proves nothing that a person would call a day. */
const WIDEST = 62;

/**
 * Finds the days on which the lead's day of the week falls within what the text allows, and from them the days of publication.
 * `photographs` are the days in captions; `null` when nothing can be proven.
 */
export function derive(clues: readonly Clue[], photographs: readonly Evidence[], photographDays: readonly Day[], hasDateline: boolean): Derived | null {
  const lead = leadWeekday(clues);
  if (lead === null) return null;
  const windows = clues.filter((clue) => clue.kind === 'window');
  const days = daysOfLead(lead, windows, photographDays);
  if (days === null) return null;
  const happened = formatEdtf(edtfOfDays(days.days)!);
  const published = publishedAfter(days.days, clues, hasDateline);
  const evidence: Evidence[] = [
    { value: happened, why: `the lead names ${weekdayName(lead.weekday)}`, span: lead.span, accepted: true },
    ...windows.map(windowEvidence),
    ...(days.byPhotograph
      ? photographs
          .filter(({ value }) => value === happened)
          .map((e) => ({ ...e, why: 'the day of a photograph that falls on the day of the week that the lead names', accepted: true }))
      : []),
  ];
  return { published: published.days, happened: days.days, evidence: { published: [...evidence, ...published.evidence], happened: evidence } };
}

function daysOfLead(
  lead: WeekdayClue,
  windows: readonly WindowClue[],
  photographs: readonly Day[],
): { readonly days: readonly Day[]; readonly byPhotograph: boolean } | null {
  const window = windows.reduce<readonly DayRange[] | null>((all, { range }) => (all === null ? [range] : intersectRanges(all, [range])), null);
  const inWindow = (day: Day): boolean => window === null || window.some(({ first, last }) => first <= day && day <= last);
  const shown = [...new Set(photographs)].filter((day) => weekdayOf(day) === lead.weekday && inWindow(day));
  if (shown.length === 1) return { days: shown, byPhotograph: true };
  if (window === null || window.length !== 1 || window[0]!.last - window[0]!.first > WIDEST) return null;
  const days = weekdaysWithin(window[0]!, lead.weekday);
  return days.length === 0 ? null : { days, byPhotograph: false };
}

/** A window clue as evidence. */
export function windowEvidence(clue: WindowClue): Evidence {
  return { value: formatEdtf(edtfOfDays(daysIn(clue.range))!), why: 'the words count from an anniversary', span: clue.span, accepted: true };
}

function daysIn({ first, last }: DayRange): readonly Day[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

