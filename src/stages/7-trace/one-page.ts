import type { Descent, Lineage } from '../../model/descent.ts';
import type { Report } from '../../model/report.ts';
import { bareOutlet, carrierOf } from './carrier.ts';
import { publishedWithin } from './published.ts';
import { stemOfMatter, tellingSentences } from './retelling/telling-sentences.ts';

/** The address of a page that is no front page. */
const PAGE = /^https?:\/\/[^/\s]+\/[^\s?#]*[\p{L}\d]/u;
/** A page that holds another story after so long is a section's. */
const LONGEST = 2 * 86_400_000;
/** Least share of the words of matter of either that the other must hold. */
const OF_ONE_STORY = 0.3;
/** More captures of one page are a flood: the rest stay reports of their own. */
const MOST = 100;

/** A capture of a page, with when it was published. */
interface Captured {
  readonly report: Report;
  readonly at: readonly [number, number];
}

/** Reports that stood at one address one after the other, and are tied by nothing else: each later one is what became of the one before, however little was kept. */
export function versionsOfPages(reports: readonly Report[], lineages: readonly Lineage[]): Descent[] {
  const lineageOf = new Map(lineages.flatMap((lineage) => lineage.reports.map((id) => [id, lineage.id] as const)));
  const captured = reports.flatMap((report): Captured[] => {
    const at = PAGE.test(report.origin) ? publishedWithin(report) : null;
    return at === null ? [] : [{ report, at }];
  });
  return [...Map.groupBy(captured, ({ report }) => report.origin).values()].flatMap((versions) => {
    const sorted = versions.toSorted((x, y) => x.at[0] - y.at[0] || (x.report.id < y.report.id ? -1 : 1)).slice(0, MOST);
    const tied = new Set<string>();
    return sorted.slice(1).flatMap(({ report: later, at }, k): Descent[] => {
      const { report: earlier, at: before } = sorted[k]!;
      const ends = [lineageOf.get(earlier.id)!, lineageOf.get(later.id)!].sort();
      if (ends[0] === ends[1] || tied.has(ends.join(' ')) || before[1] >= at[0] || at[0] - before[1] > LONGEST || !areOfOneStory(earlier, later)) return [];
      tied.add(ends.join(' '));
      return [{ from: earlier.id, to: later.id, kind: 'update', carrier: carrierOf(earlier, later), share: 0, matches: [], changes: [] }];
    });
  });
}

function areOfOneStory(earlier: Report, later: Report): boolean {
  if (earlier.outlet === null || later.outlet === null || bareOutlet(earlier.outlet) !== bareOutlet(later.outlet)) return false;
  const [x, y] = [earlier, later].map((report) => new Set(tellingSentences(report, [], stemOfMatter).flatMap(({ words }) => words))) as [Set<string>, Set<string>];
  return [...x].filter((word) => y.has(word)).length >= OF_ONE_STORY * Math.max(1, Math.min(x.size, y.size));
}
