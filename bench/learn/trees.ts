import type { Branch, Split } from '../../src/stages/5-gather/grouping/cut-weights.ts';
import type { Example } from './logistic.ts';

/** An example with the set that it is from. */
export interface SetExample extends Example {
  readonly set: string;
}

/**
 * How trees are learned: how many, by how many splits from the root to a leaf, which way each feature may move the odds (1 up, -1 down, 0 either), and the
 * sets that must each know both sides of a split.
 */
export interface Course {
  readonly rounds: number;
  readonly depth: number;
  readonly ways: readonly number[];
  readonly sets: readonly string[];
}

const RATE = 0.1;
/** Thresholds that are tried for a feature, at quantiles. */
const TRIED = 11;
/** What either side of a split must weigh, by its second derivatives, of examples that weigh 1; and of each set. */
const LEAST = 0.003;
const LEAST_OF_SET = LEAST / 4;
/** Ridge on what a leaf adds. */
const RIDGE = 0.01;

/** Sums of first and second derivatives of the loss on one side of a threshold. */
interface Side {
  first: number;
  second: number;
  readonly ofSets: number[];
}

/** Bounds of what the leaves of a branch may add, so that no split below turns the way of one above. */
type Bounds = readonly [least: number, most: number];

/** A split that was tried: how much smaller the loss gets, and what either side would add. */
interface Trial {
  readonly feature: number;
  readonly over: number;
  readonly gain: number;
  readonly adds: readonly [below: number, above: number];
}

/** An example as a round sees it: with the derivatives of its loss. */
interface Seen {
  readonly example: SetExample;
  readonly first: number;
  readonly second: number;
}

/** What is the same throughout the learning. */
interface Learning extends Course {
  readonly thresholds: readonly (readonly number[])[];
}

/**
 * Trees that make the odds of a regression better: gradient boosting (Friedman 2001; second-order leaves as in XGBoost, Chen and Guestrin 2016) by small
 * trees, which begins with the odds given. A split may go one way only, and only where each of the sets has enough on either side: what one
 * set alone knows is not learned.
 */
export function treesFor(
  examples: readonly SetExample[],
  odds: (features: readonly number[]) => number,
  course: Course,
  valueOf: (tree: Branch, features: readonly number[]) => number,
): Split[] {
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const scores = examples.map(({ features }) => odds(features));
  const learning = { ...course, thresholds: course.ways.map((_, feature) => thresholdsOf(examples.map(({ features }) => features[feature]!))) };
  const trees: Split[] = [];
  for (let round = 0; round < course.rounds; round++) {
    const seen = examples.map((example, k): Seen => {
      const chance = 1 / (1 + Math.exp(-scores[k]!));
      return { example, first: (chance - example.label) * (example.weight / total), second: chance * (1 - chance) * (example.weight / total) };
    });
    const tree = grown(seen, course.depth, [-Infinity, Infinity], 0, learning);
    if (typeof tree === 'number') break;
    for (const [k, { features }] of examples.entries()) scores[k]! += valueOf(tree, features);
    trees.push(tree);
  }
  return merged(trees);
}

/** Trees of the same splits as one, in order of their splits. */
function merged(trees: readonly Split[]): Split[] {
  const shape = (branch: Branch): string => (typeof branch === 'number' ? '' : shapeOf(branch));
  const shapeOf = ({ feature, over, below, above }: Split): string => `${String(feature).padStart(2)} ${over} (${shape(below)}) (${shape(above)})`;
  const add = (x: Branch, y: Branch): Branch => (typeof x === 'number' || typeof y === 'number' ? Number(x) + Number(y) : sum(x, y));
  const sum = (x: Split, y: Split): Split => ({ ...x, below: add(x.below, y.below), above: add(x.above, y.above) });
  return [...Map.groupBy(trees, shape)].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, alike]) => alike.reduce(sum));
}

/** Thresholds half way from a quantile to the next value, so that none hangs on how a value is rounded. */
function thresholdsOf(values: readonly number[]): number[] {
  const sorted = values.toSorted((x, y) => x - y);
  const tried = Array.from({ length: TRIED }, (_, k) => {
    const value = sorted[Math.floor(((k + 1) * sorted.length) / (TRIED + 1))]!;
    const next = sorted.find((other) => other > value);
    return next === undefined ? [] : [(value + next) / 2];
  });
  return [...new Set(tried.flat())];
}

/** The tree over some examples; where none of its splits makes the loss smaller, what a leaf `adds`. */
function grown(seen: readonly Seen[], depth: number, [least, most]: Bounds, adds: number, learning: Learning): Branch {
  const best = depth === 0 ? null : bestOf(seen, [least, most], learning);
  if (best === null) return RATE * adds;
  const { feature, over } = best;
  const [below, above] = best.adds;
  const middle = (below + above) / 2;
  const way = learning.ways[feature]!;
  const half = (isAbove: boolean): Seen[] => seen.filter(({ example }) => example.features[feature]! > over === isAbove);
  const bounds = (isUpper: boolean): Bounds => (way === 0 ? [least, most] : isUpper ? [middle, most] : [least, middle]);
  return {
    feature,
    over,
    below: grown(half(false), depth - 1, bounds(way < 0), below, learning),
    above: grown(half(true), depth - 1, bounds(way > 0), above, learning),
  };
}

function bestOf(seen: readonly Seen[], bounds: Bounds, learning: Learning): Trial | null {
  let best: Trial | null = null;
  for (const [feature, tried] of learning.thresholds.entries()) {
    for (const over of tried) {
      const trial = trialOf(feature, over, seen, bounds, learning);
      if (trial !== null && trial.gain > (best?.gain ?? 1e-9)) best = trial;
    }
  }
  return best;
}

function trialOf(feature: number, over: number, seen: readonly Seen[], [least, most]: Bounds, { ways, sets }: Learning): Trial | null {
  const sides: [Side, Side] = [sideOf(sets), sideOf(sets)];
  for (const { example, first, second } of seen) {
    const side = sides[example.features[feature]! > over ? 1 : 0];
    side.first += first;
    side.second += second;
    const at = sets.indexOf(example.set);
    if (at >= 0) side.ofSets[at]! += second;
  }
  if (sides.some(({ second, ofSets }) => second < LEAST || ofSets.some((own) => own < LEAST_OF_SET))) return null;
  const [below, above] = sides.map(({ first, second }) => Math.max(least, Math.min(most, -first / (second + RIDGE)))) as [number, number];
  if ((above - below) * ways[feature]! < 0) return null;
  const all = sides[0].first + sides[1].first;
  const gain = sides.reduce((sum, { first, second }) => sum + first ** 2 / (second + RIDGE), 0) - all ** 2 / (sides[0].second + sides[1].second + RIDGE);
  return { feature, over, gain, adds: [below, above] };
}

function sideOf(sets: readonly string[]): Side {
  return { first: 0, second: 0, ofSets: sets.map(() => 0) };
}
