import { DisjointSets } from '../../../text/disjoint-sets.ts';
import { neighbourOf, strengthOf } from './tie-lists.ts';

/** Likenesses that make a tie as strong as their place, from 1: the first makes two reports neighbours, at the last a part is one event, however large. */
const LADDER = [0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6];
/** Reports of the largest part that is worked on whole. */
const LARGEST = 800;

/** A part of the reports that can be sorted into events by itself. */
export interface Part {
  readonly members: readonly number[];
  /** True when it is so large and so alike that it is one event. */
  readonly whole: boolean;
}

/** How strong a tie two reports of this likeness have; 0 for none. */
export function strengthFor(likeness: number): number {
  let strength = 0;
  while (strength < LADDER.length && likeness >= LADDER[strength]!) strength++;
  return strength;
}

/**
 * Parts what a chain of neighbours joins, where it is too large to be worked on whole, by stronger and stronger ties. `tiesOf` gives the ties of a
 * member; members stay in the order given.
 */
export function partsOf(chain: readonly number[], tiesOf: (member: number) => Int32Array): Part[] {
  if (chain.length <= LARGEST) return [{ members: chain, whole: false }];
  const place = new Map(chain.map((member, k) => [member, k]));
  const part = (members: readonly number[], least: number): Part[] => groupsOf(members, least).flatMap((group): Part[] => {
    if (group.length <= LARGEST) return [{ members: group, whole: false }];
    return least === LADDER.length ? [{ members: group, whole: true }] : part(group, least + 1);
  });
  const groupsOf = (members: readonly number[], least: number): number[][] => {
    const here = new Int32Array(chain.length).fill(-1);
    for (const [k, member] of members.entries()) here[place.get(member)!] = k;
    const sets = new DisjointSets(members.length);
    for (const [k, member] of members.entries()) {
      for (const tie of tiesOf(member)) {
        const other = strengthOf(tie) >= least ? here[place.get(neighbourOf(tie))!]! : -1;
        if (other >= 0 && other < k) sets.join(k, other);
      }
    }
    return sets.sets().map((set) => set.map((k) => members[k]!));
  };
  return part(chain, 2);
}
