import { withDaysOfCopies } from './copied-days.ts';
import type { CutWeights } from './cut-weights.ts';
import { cutIntoEvents } from './cut.ts';
import { dendrogram } from './dendrogram.ts';
import { tableAmong, type LikenessTable } from './likeness-table.ts';
import { likenessesOf, localLikenesses } from './likenesses.ts';
import { withDaysNamed } from './named-days.ts';
import { moved } from './moved.ts';
import { dayFiled } from '../days/filed-days.ts';
import { monthByOccasion } from '../days/occasion-days.ts';
import type { Profile } from '../profiles/profile.ts';
import type { Tree } from './seam.ts';

/** Mean likeness from which two groups may be of one event at all. */
const LOOSE = 0.09;

/** A loose group with its own tree: what is to be cut into events. */
export interface LooseGroup extends Tree {
  /** Numbers of the group's reports in the list that was grouped, ascending. */
  readonly members: readonly number[];
}

/**
 * Sorts the reports of one part, in order of their ids, into events: loose groups first, then each again by what is rare within it, cut where a seam
 * does not hold, and what strayed brought back. A pure function of the profiles; `cut` are the weights that ship unless told otherwise.
 */
export function eventsOf(profiles: readonly Profile[], cut?: CutWeights): (readonly number[])[] {
  if (profiles.length === 1) return [[0]];
  const all: (readonly number[])[] = [];
  for (const group of looseGroups(profiles)) {
    for (const event of moved(cutIntoEvents(group, cut), group.local, group.profiles)) all.push(event.map((k) => group.members[k]!).sort((x, y) => x - y));
  }
  return all;
}

/** The loose groups of some profiles, each with a tree by local likeness, one at a time: what the kernel holds of a group serves its cut too. */
export function* looseGroups(profiles: readonly Profile[]): Generator<LooseGroup> {
  const { dated, table } = datedLikenesses(profiles.map((profile) => withOccasions(profile, profiles)));
  for (const node of dendrogram(table, LOOSE)) {
    const members = node.items.toSorted((x, y) => x - y);
    const whole = members.length === profiles.length;
    const own = whole ? dated : members.map((k) => dated[k]!);
    const within = whole ? table : tableAmong(table, members);
    const local = members.length < 3 ? within : localLikenesses(own);
    for (const root of dendrogram(local, -1, members.length < 3 ? 'likeness' : 'company')) yield { root, table: within, profiles: own, members, local };
  }
}

/** Profiles, copies by one day, and their likenesses. */
function datedLikenesses(profiles: readonly Profile[]): { readonly dated: readonly Profile[]; readonly table: LikenessTable } {
  const table = likenessesOf(profiles);
  const dated = withDaysNamed(withDaysOfCopies(profiles, table), table);
  return dated === profiles ? { dated, table } : datedLikenesses(dated);
}

/** A profile with the day of its dateline or the month that the other reports of its part give it, where it has no days of its own. */
function withOccasions(profile: Profile, all: readonly Profile[]): Profile {
  if (profile.days !== null || (profile.asks.length === 0 && profile.filed.length === 0)) return profile;
  const days =
    dayFiled(
      profile.filed,
      all.flatMap((other) => (other === profile || other.days === null ? [] : [other.days])),
    )
    ?? monthByOccasion(
      profile.asks,
      all.flatMap((other) => (other === profile || other.days === null ? [] : other.lends)),
    );
  return days === null ? profile : { ...profile, days };
}
