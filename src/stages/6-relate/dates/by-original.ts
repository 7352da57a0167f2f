import type { Match, Matching } from '../../../model/match.ts';
import type { Evidence, Report } from '../../../model/report.ts';
import { formatDay, parseDay, type Day } from '../../../calendar/days.ts';
import { formatEdtf } from '../../../calendar/edtf.ts';
import { edtfOfDays } from '../../../calendar/edtf-days.ts';
import { findClues } from '../../../calendar/clues/find-clues.ts';
import { leadWeekday, toldDay } from '../../../calendar/clues/publication.ts';
import { clueWords } from '../../../language/en/time/day-clues.ts';
import { Reason } from '../../../language/en/time/day-reasons.ts';
import { timeWords } from '../../../language/en/time/time-words.ts';
import { reread, type Marking } from './reread.ts';

/** Share of a report's characters that stand in another from which on it is its copy and tells nothing newer. */
const COPY = 0.8;
/** Days from what a day of the week names to the report that names it, at the most. */
const WEEK = 6;

/**
 * Sets right the day of a copy that only a line of its page states, more than a week after the report in which its words stand: a day of the week without a
 * date in the words of both can only be of the week before the earlier one, so the line is the day of a visit or of a late posting, and no time is read
 * from it. The copy is of its original's day or the day after. Only days that reports have by themselves count; the reports in `decided` stay as they are.
 */
export function dateCopies(reports: readonly Report[], { matches }: Matching, decided: ReadonlySet<string>, marking: Marking): readonly Report[] {
  const days = new Map(reports.map((report) => [report.id, dayOf(report)]));
  const originals = originalsOf(matches, days);
  return reports.map((report) => {
    const original = decided.has(report.id) || !isFromPageLine(report) ? undefined : originals.get(report.id);
    const lead = original === undefined ? null : leadWeekday(findClues(report.text, timeWords, clueWords));
    if (original === undefined || lead === null) return report;
    const { id, day } = original;
    const published = formatEdtf(edtfOfDays([day, day + 1])!);
    const told = toldDay(day, lead);
    const lent: Evidence = {
      value: published,
      why: 'a copy whose days of the week are those of its original is of that day, or of the day after',
      report: id,
      accepted: true,
    };
    const late = report.evidence.published.map((one) =>
      one.accepted ? { ...one, why: `${one.why}; ${days.get(report.id)! - day} days after the report that this one is a copy of`, accepted: false } : one,
    );
    const happened: readonly Evidence[] =
      told === null
        ? []
        : [{ value: formatDay(told), why: 'the day of the week that the lead names, by its original', report: id, span: lead.span, accepted: true }];
    return reread(
      { ...report, published, happened: told === null ? null : formatDay(told), evidence: { ...report.evidence, published: [lent, ...late], happened } },
      marking,
    );
  });
}

/** A report whose words another repeats, with its day. */
interface Original {
  readonly id: string;
  readonly day: Day;
}

/** For each report, the earliest of those that hold it as good as whole and are more than a week older. */
function originalsOf(matches: readonly Match[], days: ReadonlyMap<string, Day | null>): ReadonlyMap<string, Original> {
  const found = new Map<string, Original>();
  const add = (copy: string, id: string, share: number): void => {
    const [stated, day] = [days.get(copy) ?? null, days.get(id) ?? null];
    if (share < COPY || stated === null || day === null || day >= stated - WEEK) return;
    const before = found.get(copy);
    if (before === undefined || day < before.day || (day === before.day && id < before.id)) found.set(copy, { id, day });
  };
  for (const { a, b, shareOfA, shareOfB } of matches) {
    add(a, b, shareOfA);
    add(b, a, shareOfB);
  }
  return found;
}

function dayOf({ published }: Report): Day | null {
  return published === null ? null : parseDay(published);
}

function isFromPageLine(report: Report): boolean {
  const accepted = report.evidence.published.filter((one) => one.accepted);
  return accepted.length > 0 && accepted.every(({ why }) => why === Reason.nearLine || why === Reason.copyrightLine || why === Reason.printed);
}
