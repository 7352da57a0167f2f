import type { PlacedJudgement } from '../judgements/place.ts';
import { otherReports } from '../judgements/values.ts';
import type { Gathering } from '../model/event.ts';
import type { Match } from '../model/match.ts';
import { DisjointSets } from '../text/disjoint-sets.ts';

/**
 * Parts reports into components: whatever the stages after gather say of a report depends on its own component alone, so that each can be
 * worked on, and kept, by itself. Two reports are of one component when they lie in one running story, share a passage (a descent can
 * cross events), or are named together by a judgement. Report ids in order, components in order of their first; a pure function of the
 * sets given. A person who is named in two components is two entities: nothing in the reports ties the mentions together.
 */
export function componentsOf(
  gathering: Gathering,
  matches: readonly Pick<Match, 'a' | 'b'>[],
  judgements: readonly Pick<PlacedJudgement, 'here' | 'also'>[] = [],
): readonly (readonly string[])[] {
  const ids = [...new Set(gathering.stories.flatMap(({ reports }) => reports))].sort();
  const number = new Map(ids.map((id, k) => [id, k]));
  const sets = new DisjointSets(ids.length);
  const join = (x: string, y: string): void => {
    const [a, b] = [number.get(x), number.get(y)];
    if (a !== undefined && b !== undefined) sets.join(a, b);
  };
  for (const { reports } of gathering.stories) for (const id of reports) join(reports[0]!, id);
  for (const { a, b } of matches) join(a, b);
  for (const { here, also } of judgements) for (const other of [...otherReports(here?.value), ...also.map(({ report }) => report)]) join(here!.report, other);
  return sets.sets().map((set) => set.map((k) => ids[k]!));
}
