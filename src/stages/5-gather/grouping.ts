import { componentsOf } from './components.ts';
import { cutIntoEvents } from './cut.ts';
import { dendrogram, type Node } from './dendrogram.ts';
import { likeness, LikenessTable } from './likeness.ts';
import { localTable } from './local.ts';
import type { Profile } from './profile.ts';

/** Mean likeness from which two groups may be of one event at all. */
const LOOSE = 0.1;

/** The profiles of a component's reports, with the days that its reports lend each other. */
export type Dating = (members: readonly number[]) => readonly Profile[];

/** A loose group with its own tree: what is to be cut into events. */
export interface LooseGroup {
  readonly root: Node;
  readonly table: LikenessTable;
  readonly profiles: readonly Profile[];
  /** Numbers of the group's reports in the list that was grouped. */
  readonly members: readonly number[];
}

/** Sorts profiles, which are in order of their ids, into events: components, in them loose groups first, then each again by what is rare within it, cut where a seam does not hold. */
export function groupIntoEvents(profiles: readonly Profile[], dated: Dating = (members) => members.map((k) => profiles[k]!)): (readonly number[])[] {
  return componentsOf(profiles).flatMap(({ members, whole }) => {
    if (whole || members.length === 1) return [members];
    const inside = dated(members);
    return looseGroups(inside).flatMap((group) => cutIntoEvents(group.root, group.table, group.profiles).map((event) => event.map((k) => members[group.members[k]!]!)));
  });
}

/** The loose groups of some profiles, each with a tree by local likeness. */
export function looseGroups(profiles: readonly Profile[]): LooseGroup[] {
  const table = new LikenessTable(profiles.length, (i, j) => likeness(profiles[i]!, profiles[j]!));
  return dendrogram(table, LOOSE).flatMap((node) => {
    const members = node.items.toSorted((x, y) => x - y);
    const own = members.map((k) => profiles[k]!);
    const within = new LikenessTable(members.length, (i, j) => table.at(members[i]!, members[j]!));
    const local = members.length < 3 ? within : localTable(own);
    return dendrogram(local, -1).map((root) => ({ root, table: within, profiles: own, members }));
  });
}
