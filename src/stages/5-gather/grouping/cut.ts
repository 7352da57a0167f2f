import { CUT, type CutWeights } from './cut-weights.ts';
import { hull, lieDaysApartOnAverage, liesDaysApart, type Days } from '../days/day.ts';
import type { Node } from './dendrogram.ts';
import { seamsOf, type Tree } from './seam.ts';

/** Log-odds of a seam count no more than this for or against: they are told by few features, and one seam must not outvote all others. */
const MOST_ODDS = 1;
/**
 * A group of so many reports shows how a story went on: halves that lie days apart on average are two of its happenings, though their nearest reports do
 * not. Of fewer reports one may be late.
 */
const COURSE = 5;

/** What is known of a node: what its seams say for its being one event, the most that they say for any choice of events in it, and its days. */
interface Choice {
  readonly whole: number;
  readonly most: number;
  readonly days: Days | null;
}

/**
 * Cuts the tree of a group into events: of all ways to take events from the tree the one for which its seams speak most together (Campello, Moulavi, Zimek and
 * Sander 2013). A seam within an event speaks for it by its log-odds, times the reports of its smaller half; a seam between events says nothing.
 */
export function cutIntoEvents(tree: Tree, cut: CutWeights = CUT): (readonly number[])[] {
  const choices = new Map<Node, Choice>();
  const choiceOf = (node: Node): Choice => choices.get(node) ?? { whole: 0, most: 0, days: tree.profiles[node.items[0]!]!.days };
  for (const { node, halves, features } of seamsOf(tree)) {
    const [x, y] = [choiceOf(halves[0]), choiceOf(halves[1])];
    const apart = liesDaysApart(x.days, y.days) || areTwoHappenings(tree, halves);
    const odds = oddsBy(features, x.days === null || y.days === null, cut);
    const said = Math.max(-MOST_ODDS, Math.min(MOST_ODDS, odds)) * halves[1].items.length;
    const whole = apart ? -Infinity : x.whole + y.whole + said;
    choices.set(node, { whole, most: Math.max(whole, x.most + y.most), days: hull(x.days, y.days) });
  }
  const events: (readonly number[])[] = [];
  const take = (node: Node): void => {
    const { whole, most } = choiceOf(node);
    if (whole < most) node.halves!.forEach(take);
    else events.push(node.items);
  };
  take(tree.root);
  return events;
}

/**
 * Log-odds that the two halves of a seam with these features are one event; what goes into them is learned (bench/learn/event-cut.ts). Reports of one subject
 * that lie years apart look as those of one week do, so of halves of which one has no days more is asked.
 */
export function oddsBy(features: readonly number[], isUndated: boolean, { weights, bias, undated }: CutWeights): number {
  const straight = features.reduce((sum, feature, k) => sum + weights[k]! * feature, bias);
  if (!isUndated) return straight;
  return undated.steps.reduce((sum, { feature, over, adds }) => (features[feature]! > over ? sum + adds : sum), straight + undated.bias);
}

function areTwoHappenings({ root, profiles }: Tree, halves: readonly [Node, Node]): boolean {
  if (root.items.length < COURSE) return false;
  const [xs, ys] = halves.map(({ items }) => items.map((k) => profiles[k]!.days)) as [(Days | null)[], (Days | null)[]];
  return lieDaysApartOnAverage(xs, ys);
}
