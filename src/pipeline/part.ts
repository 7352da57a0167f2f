import type { PlacedJudgement } from '../judgements/place.ts';
import type { Gathering } from '../model/event.ts';
import type { Matching } from '../model/match.ts';
import type { Report } from '../model/report.ts';
import type { Component } from './component.ts';
import { componentsOf } from './components.ts';

/** What was found of a set of reports, and decided on them, by their ids. */
export interface Found {
  readonly matching: Matching;
  readonly gathering: Gathering;
  /** As the program itself gathers them; the same as `gathering` where nothing is decided. */
  readonly own: Gathering;
  readonly judgements: readonly PlacedJudgement[];
}

/** One component as what was found of it, its reports by their ids, in order. */
export interface FoundComponent extends Found {
  readonly ids: readonly string[];
}

/** Parts what was found into components, in order of their first reports. Judgements whose passage is gone lie in none. */
export function partFound(found: Found): FoundComponent[] {
  const { matching, gathering, own, judgements } = found;
  const stories = own === gathering ? gathering.stories : [...gathering.stories, ...own.stories];
  const ids = componentsOf({ events: [], stories }, matching.matches, judgements);
  const of = new Map(ids.flatMap((members, k) => members.map((id) => [id, k] as const)));
  const sort = <T,>(items: readonly T[], reportOf: (item: T) => string | undefined): readonly (readonly T[])[] =>
    sorted(items, (item) => of.get(reportOf(item) ?? ''), ids.length);
  const [matches, boilerplate] = [sort(matching.matches, ({ a }) => a), sort(matching.boilerplate, ({ report }) => report)];
  const [mine, placed] = [partGathering(gathering, sort), sort(judgements, ({ here }) => here?.report)];
  const theirs = own === gathering ? mine : partGathering(own, sort);
  return ids.map((members, k) => ({
    ids: members,
    matching: { matches: matches[k]!, boilerplate: boilerplate[k]! },
    gathering: mine[k]!,
    own: theirs[k]!,
    judgements: placed[k]!,
  }));
}

/** A component with its reports. */
export function withReports(component: FoundComponent, reports: ReadonlyMap<string, Report>): Component {
  return { ...component, reports: component.ids.map((id) => reports.get(id)!) };
}

type Sorter = <T>(items: readonly T[], reportOf: (item: T) => string | undefined) => readonly (readonly T[])[];

function partGathering({ events, stories }: Gathering, sort: Sorter): readonly Gathering[] {
  const [own, told] = [sort(events, ({ reports }) => reports[0]), sort(stories, ({ reports }) => reports[0])];
  return own.map((list, k) => ({ events: list, stories: told[k]! }));
}

function sorted<T>(items: readonly T[], placeOf: (item: T) => number | undefined, count: number): T[][] {
  const lists = Array.from({ length: count }, (): T[] => []);
  for (const item of items) {
    const place = placeOf(item);
    if (place !== undefined) lists[place]!.push(item);
  }
  return lists;
}
