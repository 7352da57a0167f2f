import { CUT } from './cut-weights.ts';
import { daysBetween } from './day.ts';
import type { Node } from './dendrogram.ts';
import type { LikenessTable } from './likeness.ts';
import type { Profile } from './profile.ts';
import { seamFeatures } from './seam.ts';

/** A smaller half must have this many reports for its seam to be cut although the groups around it hold. */
const LEAST_HALF = 3;
/** Days from which two reports do not tell of one happening. */
const WEEKS = 14;
/** Log-odds below which such an inner seam is cut. */
const INNER = -0.5;

/** Log-odds that the two halves of a group are one event; the weights are learned (bench/learn/event-cut.ts). */
function seamHolds(halves: readonly [Node, Node], table: LikenessTable, profiles: readonly Profile[]): number {
  if (liesWeeksApart(halves, profiles)) return -Infinity;
  const features = seamFeatures(halves, table, profiles);
  return features.reduce((sum, feature, k) => sum + CUT.weights[k]! * feature, CUT.bias);
}

/** True when both halves have reports of known days, and all those of one lie weeks from all those of the other: one course of affairs at most, not one happening. */
function liesWeeksApart([x, y]: readonly [Node, Node], profiles: readonly Profile[]): boolean {
  const [a, b] = [x, y].map(({ items }) => items.flatMap((k) => profiles[k]!.days ?? []));
  if (a!.length === 0 || b!.length === 0) return false;
  const [firstA, lastA, firstB, lastB] = [Math.min(...a!), Math.max(...a!), Math.min(...b!), Math.max(...b!)];
  return daysBetween([firstA, lastA], [firstB, lastB]) > WEEKS;
}

/** Cuts a tree into events, from the top: a seam that does not hold is cut, and so are the seams above one that clearly does not. */
export function cutIntoEvents(root: Node, table: LikenessTable, profiles: readonly Profile[]): (readonly number[])[] {
  const odds = new Map<Node, number>();
  const oddsOf = (node: Node, halves: readonly [Node, Node]): number => {
    const known = odds.get(node) ?? seamHolds(halves, table, profiles);
    odds.set(node, known);
    return known;
  };
  const inner = new Map<Node, boolean>();
  const mark = (node: Node): boolean => {
    if (node.halves === null) return false;
    const below = node.halves.map(mark);
    const large = Math.min(...node.halves.map(({ items }) => items.length)) >= LEAST_HALF;
    const own = large ? oddsOf(node, node.halves) < INNER : liesWeeksApart(node.halves, profiles);
    inner.set(node, own || below.includes(true));
    return inner.get(node)!;
  };
  mark(root);
  const events: (readonly number[])[] = [];
  const cut = (node: Node): void => {
    if (node.halves !== null && (inner.get(node)! || oddsOf(node, node.halves) < 0)) node.halves.forEach(cut);
    else events.push(node.items);
  };
  cut(root);
  return events;
}
