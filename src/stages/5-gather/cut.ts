import { CUT } from './cut-weights.ts';
import type { Node } from './dendrogram.ts';
import type { LikenessTable } from './likeness.ts';
import type { Profile } from './profile.ts';
import { seamFeatures } from './seam.ts';

/** A smaller half must have this many reports for its seam to be cut although the groups around it hold. */
const LEAST_HALF = 3;
/** Log-odds below which such an inner seam is cut. */
const INNER = -1;

/** Log-odds that the two halves of a group are one event; the weights are learned (bench/learn/event-cut.ts). */
export function seamHolds(halves: readonly [Node, Node], table: LikenessTable, profiles: readonly Profile[]): number {
  const features = seamFeatures(halves, table, profiles);
  return features.reduce((sum, feature, k) => sum + CUT.weights[k]! * feature, CUT.bias);
}

/** Cuts a tree into events, from the top: a seam that does not hold is cut, and so are the seams above one that clearly does not. */
export function cutIntoEvents(root: Node, table: LikenessTable, profiles: readonly Profile[]): (readonly number[])[] {
  const inner = new Map<Node, boolean>();
  const mark = (node: Node): boolean => {
    if (node.halves === null) return false;
    const [x, y] = node.halves.map(mark);
    const own = Math.min(...node.halves.map(({ items }) => items.length)) >= LEAST_HALF && seamHolds(node.halves, table, profiles) < INNER;
    inner.set(node, own || x! || y!);
    return own || x! || y!;
  };
  mark(root);
  const events: (readonly number[])[] = [];
  const cut = (node: Node): void => {
    if (node.halves !== null && (inner.get(node)! || seamHolds(node.halves, table, profiles) < 0)) node.halves.forEach(cut);
    else events.push(node.items);
  };
  cut(root);
  return events;
}
