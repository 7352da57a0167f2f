import { DisjointSets } from '../../text/disjoint-sets.ts';
import type { Neighbours } from './neighbourhood.ts';

/** How much more is asked, step by step, where a part is too large to be worked on whole. */
const STEP = 0.05;
/** At this likeness a part is one event, however large. */
const ONE_EVENT = 0.6;
/** Reports of the largest part that is worked on whole. */
const LARGEST = 800;

/** A part of the reports that can be sorted into events by itself. */
export interface Part {
  /** Ascending. */
  readonly members: readonly number[];
  /** True when it is so large and so alike that it is one event. */
  readonly whole: boolean;
}

/** Parts the numbers below `count` into those that no chain of neighbours joins; where that leaves too many together, by stronger and stronger links. In order of their lowest members. */
export function partsOf(count: number, neighbours: (member: number) => Neighbours): Part[] {
  const links = linksOf(count, neighbours);
  const part = (members: readonly number[], least: number): Part[] => {
    const groups = groupsOf(members, links, least);
    return groups.flatMap((group): Part[] => {
      if (group.length <= LARGEST) return [{ members: group, whole: false }];
      if (least >= ONE_EVENT) return [{ members: group, whole: true }];
      return part(group, least + STEP);
    });
  };
  return part(Array.from({ length: count }, (_, k) => k), 0).sort((x, y) => x.members[0]! - y.members[0]!);
}

/** For each member its neighbours of lower number. */
type Links = readonly Neighbours[];

function linksOf(count: number, neighbours: (member: number) => Neighbours): Links {
  return Array.from({ length: count }, (_, k) => neighbours(k));
}

function groupsOf(members: readonly number[], links: Links, least: number): number[][] {
  const place = new Int32Array(links.length).fill(-1);
  for (const [k, member] of members.entries()) place[member] = k;
  const sets = new DisjointSets(members.length);
  for (const [k, member] of members.entries()) {
    const { items, alike } = links[member]!;
    for (let n = 0; n < items.length; n++) if (items[n]! < member && alike[n]! >= least && place[items[n]!]! >= 0) sets.join(k, place[items[n]!]!);
  }
  return sets.sets().map((set) => set.map((k) => members[k]!));
}
