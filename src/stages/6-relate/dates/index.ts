import type { Gathering } from '../../../model/event.ts';
import type { Evidence, Report } from '../../../model/report.ts';
import { parseEdtf } from '../../../calendar/edtf.ts';
import { onlyDayOf } from '../../../calendar/edtf-days.ts';
import type { Clue } from '../../../calendar/clues/clue.ts';
import { findClues } from '../../../calendar/clues/find-clues.ts';
import { clueWords } from '../../../language/en/time/day-clues.ts';
import { timeWords } from '../../../language/en/time/time-words.ts';
import { dateAgainstPage } from './by-majority.ts';
import { countedFrom, dateByCount } from './by-count.ts';
import { dateByDateline } from './by-dateline.ts';
import { dateByEvent } from './by-event.ts';
import { dateByLine } from './by-line.ts';
import { dateByOccasion, OccasionIndex } from './by-occasion.ts';
import type { Fixed } from './fixed.ts';
import { Group } from './group.ts';
import { reread, timesOnly, type Marking } from './reread.ts';

/**
 * Narrows the days of reports that their own bytes leave open, by what other reports of the same event or running story say, and reads
 * their expressions of time, and what hangs on them, again from the narrower day. Only days that a report has by itself are lent to others, so that the order
 * of reports does not matter; which reports belong together is never changed here. The reports in `decided` keep the day that a person gave them.
 */
export function fixDates(
  reports: readonly Report[],
  gathering: Gathering,
  decided: ReadonlySet<string> = new Set(),
  marking: Marking = timesOnly,
): readonly Report[] {
  const byId = new Map(reports.map((report) => [report.id, report]));
  const eventOf = groupsOf(gathering.events.map((event) => event.reports), byId);
  const storyOf = groupsOf(gathering.stories.map((story) => story.reports), byId);
  const occasions = new OccasionIndex();
  return reports.map((report) => {
    const groupIn = (groups: ReadonlyMap<string, Group>): Group => groups.get(report.id) ?? NOBODY;
    if (decided.has(report.id) || (isDay(report.published) && groupIn(eventOf).reports.length < 3)) return report;
    const clues = findClues(report.text, timeWords, clueWords);
    const fixed = isDay(report.published)
      ? dateAgainstPage(report, clues, groupIn(eventOf))
      : (dateByDateline(report, clues, groupIn(storyOf))
        ?? dateByLine(report, clues, groupIn(storyOf))
        ?? dateByTold(report, clues, groupIn(eventOf), groupIn(storyOf))
        ?? dateByOccasion(report, clues, occasions.of(groupIn(storyOf))));
    return fixed === null ? report : reread(withDates(report, fixed), marking);
  });
}

/** What a report counts from is not its own day, so that no day of the week is lent from there. */
function dateByTold(report: Report, clues: readonly Clue[], event: Group, story: Group): Fixed | null {
  const counted = countedFrom(report, clues, story.reports.length > 0 ? story : event);
  return counted === null ? dateByEvent(report, clues, event) : dateByCount(report, clues, counted);
}

function withDates(report: Report, { published, happened, evidence }: Fixed): Report {
  return {
    ...report,
    published,
    happened,
    evidence: {
      ...report.evidence,
      published: [...evidence.published, ...others(report.evidence.published, evidence.published)],
      happened: happened === null ? report.evidence.happened : evidence.happened,
    },
  };
}

/** The evidence that is not judged anew. */
function others(before: readonly Evidence[], anew: readonly Evidence[]): readonly Evidence[] {
  return before.filter((one) => one.raw === undefined || !anew.some(({ raw }) => raw === one.raw));
}

function isDay(published: string | null): boolean {
  const value = published === null ? null : parseEdtf(published);
  return value !== null && onlyDayOf(value) !== null;
}

const NOBODY = new Group([]);

/** For each report, its group; the same for all of them. */
function groupsOf(groups: readonly (readonly string[])[], byId: ReadonlyMap<string, Report>): ReadonlyMap<string, Group> {
  const found = new Map<string, Group>();
  for (const ids of groups) {
    const group = new Group([...ids].sort().flatMap((id) => byId.get(id) ?? []));
    for (const { id } of group.reports) found.set(id, group);
  }
  return found;
}
