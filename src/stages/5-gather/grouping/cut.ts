import { CUT, type CutWeights } from './cut-weights.ts';
import { hull, lieDaysApartOnAverage, liesDaysApart, type Days } from '../days/day.ts';
import type { Node } from './dendrogram.ts';
import type { Profile } from '../profiles/profile.ts';
import { seamsOf, type Tree } from './seam.ts';

/** A smaller half must have this many reports for its seam to be cut although the groups around it hold. */
const LEAST_HALF = 3;
/** Log-odds below which such an inner seam is cut. */
const INNER = -1;
/**
 * A group of so many reports shows how a story went on: halves that lie days apart on average are two of its happenings, though their nearest reports do
 * not. Of fewer reports one may be late.
 */
const COURSE = 5;

/** What is known of a seam: log-odds that it holds, whether it lies above one that clearly does not, and the days of what it joins. */
interface Seam {
  readonly odds: number;
  readonly parted: boolean;
  readonly days: Days | null;
}

/** Cuts the tree of a group into events, from the top: a seam that does not hold is cut, and so are the seams above one that clearly does not. */
export function cutIntoEvents(tree: Tree, { weights, bias }: CutWeights = CUT): (readonly number[])[] {
  const seams = new Map<Node, Seam>();
  for (const { node, halves, features } of seamsOf(tree)) {
    const [x, y] = halves.map((half) => seams.get(half) ?? ofOne(half, tree.profiles));
    const apart = liesDaysApart(x!.days, y!.days) || areTwoHappenings(tree, halves);
    // Log-odds that the two halves are one event; the weights are learned (bench/learn/event-cut.ts).
    const odds = apart ? -Infinity : features.reduce((sum, feature, k) => sum + weights[k]! * feature, bias);
    const large = Math.min(...halves.map(({ items }) => items.length)) >= LEAST_HALF;
    seams.set(node, { odds, parted: x!.parted || y!.parted || (large ? odds < INNER : apart), days: hull(x!.days, y!.days) });
  }
  const events: (readonly number[])[] = [];
  const cut = (node: Node): void => {
    const seam = seams.get(node);
    if (seam !== undefined && (seam.parted || seam.odds < 0)) node.halves!.forEach(cut);
    else events.push(node.items);
  };
  cut(tree.root);
  return events;
}

function areTwoHappenings({ root, profiles }: Tree, halves: readonly [Node, Node]): boolean {
  if (root.items.length < COURSE) return false;
  const [xs, ys] = halves.map(({ items }) => items.map((k) => profiles[k]!.days)) as [(Days | null)[], (Days | null)[]];
  return lieDaysApartOnAverage(xs, ys);
}

function ofOne({ items }: Node, profiles: readonly Profile[]): Seam {
  return { odds: 0, parted: false, days: profiles[items[0]!]!.days };
}
