import { CUT, type Branch, type CutWeights } from './cut-weights.ts';
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
/** Groups of fewer reports have trees of their own: those of larger ones part one report from three of its event. */
const MANY = 5;
const NO_TREES: readonly Branch[] = [];

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
  const trees = tree.root.items.length < MANY ? cut.undated.few : cut.undated.many;
  for (const { node, halves, features } of seamsOf(tree)) {
    const [x, y] = [choiceOf(halves[0]), choiceOf(halves[1])];
    const apart = liesDaysApart(x.days, y.days) || areTwoHappenings(tree, halves);
    const odds = oddsBy(features, x.days === null || y.days === null ? trees : NO_TREES, cut);
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
 * that lie years apart look as those of one week do, so of halves of which one has no days more is asked:
 * what `trees` say is added.
 */
export function oddsBy(features: readonly number[], trees: readonly Branch[], { weights, bias }: Pick<CutWeights, 'weights' | 'bias'>): number {
  const straight = weights.reduce((sum, weight, k) => sum + weight * features[k]!, bias);
  return trees.reduce<number>((sum, tree) => sum + valueOf(tree, features), straight);
}

/** What a tree says of these features. */
export function valueOf(tree: Branch, features: readonly number[]): number {
  let at = tree;
  while (typeof at !== 'number') at = features[at.feature]! > at.over ? at.above : at.below;
  return at;
}

function areTwoHappenings({ root, profiles }: Tree, halves: readonly [Node, Node]): boolean {
  if (root.items.length < COURSE) return false;
  const [xs, ys] = halves.map(({ items }) => items.map((k) => profiles[k]!.days)) as [(Days | null)[], (Days | null)[]];
  return lieDaysApartOnAverage(xs, ys);
}
