import type { Descent } from '../../model/descent.ts';
import type { Report } from '../../model/report.ts';

/** Which reports carry earlier and later versions of one story. */
export interface Versions {
  /** True when one report carries a later version of what the other carries an earlier one of. */
  readonly isLater: (report: string, than: string) => boolean;
  /** True when both come from one first report. */
  readonly areOfOneStory: (report: string, other: string) => boolean;
  /** The report whose version another carries word for word: itself, unless it is a copy. */
  readonly originalOf: (report: string) => string;
}

/** More steps than this are a cycle or a chain that nobody wrote. */
const MOST_STEPS = 64;

/** The versions that descents tell of: an update by the same house, or of a later day, makes a new one, a copy carries that of its parent. */
export function versionsIn(descents: readonly Descent[], reports: readonly Report[]): Versions {
  const days = new Map(reports.map(({ id, published }) => [id, published]));
  const above = new Map(descents.filter(({ kind }) => kind !== 'shared-source').map((descent) => [descent.to, descent]));
  const originalOf = (report: string): string => {
    let at = report;
    for (let step = 0, up = above.get(at); up !== undefined && up.kind !== 'update' && step < MOST_STEPS; step++, up = above.get(at)) at = up.from;
    return at;
  };
  const firstOf = (report: string): string => {
    let at = report;
    for (let step = 0, up = above.get(at); up !== undefined && step < MOST_STEPS; step++, up = above.get(at)) at = up.from;
    return at;
  };
  return {
    originalOf,
    areOfOneStory: (report, other) => firstOf(report) === firstOf(other),
    isLater: (report, than) => {
      const earlier = originalOf(than);
      let at = originalOf(report);
      for (let step = 0, up = above.get(at); up !== undefined && isNewVersion(up, days) && step < MOST_STEPS; step++, up = above.get(at)) {
        at = originalOf(up.from);
        if (at === earlier) return true;
      }
      return false;
    },
  };
}

function isNewVersion({ carrier, from, to }: Descent, days: ReadonlyMap<string, string | null>): boolean {
  if (carrier === 'same-outlet' || carrier === 'both-carry-one-wire') return true;
  const [before, after] = [days.get(from) ?? null, days.get(to) ?? null];
  return before !== null && after !== null && WHOLE_DAY.test(before) && WHOLE_DAY.test(after) && before.slice(0, 10) < after.slice(0, 10);
}

const WHOLE_DAY = /^\d{4}-\d\d-\d\d/;
