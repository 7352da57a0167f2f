import type { Step } from '../../src/stages/5-gather/grouping/cut-weights.ts';
import type { Example } from './logistic.ts';

/** An example with the set that it is from. */
export interface SetExample extends Example {
  readonly set: string;
}

/** How steps are learned: which way each feature may step (1 up, -1 down), and the sets that must each know both sides of a step. */
export interface Course {
  readonly ways: readonly number[];
  readonly sets: readonly string[];
}

const ROUNDS = 80;
const RATE = 0.1;
/** Thresholds that are tried for a feature, at quantiles. */
const TRIED = 11;
/** What either side of a step must weigh, by its second derivatives, of examples that weigh 1; and of each set. */
const LEAST = 0.003;
const LEAST_OF_SET = LEAST / 4;
/** Ridge on what a step adds. */
const RIDGE = 0.01;

/** Sums of first and second derivatives of the loss on one side of a threshold. */
interface Side {
  first: number;
  second: number;
  readonly ofSets: number[];
}

/** A step that was tried: how much smaller the loss gets, and what it adds below and above its threshold. */
interface Trial extends Step {
  readonly gain: number;
  readonly below: number;
}

/**
 * Steps that make the odds of a regression better: gradient boosting by single steps (Friedman 2001; second-order leaves as in XGBoost, Chen and Guestrin
 * 2016), which begins with the odds given. A step may go one way only, and only where each of the sets has enough on either side: what one set
 * alone knows is not learned. What they add below all thresholds is the `bias`.
 */
export function stepsFor(examples: readonly SetExample[], odds: (features: readonly number[]) => number, course: Course): { readonly steps: readonly Step[]; readonly bias: number } {
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const scores = examples.map(({ features }) => odds(features));
  const thresholds = course.ways.map((_, feature) => thresholdsOf(examples.map(({ features }) => features[feature]!)));
  const sums = new Map<string, Step>();
  let bias = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const firsts = examples.map(({ label, weight }, k) => (chance(scores[k]!) - label) * (weight / total));
    const seconds = examples.map(({ weight }, k) => chance(scores[k]!) * (1 - chance(scores[k]!)) * (weight / total));
    let best: Trial | null = null;
    for (const [feature, tried] of thresholds.entries()) {
      for (const over of tried) {
        const trial = trialOf({ feature, over }, examples, firsts, seconds, course);
        if (trial !== null && trial.gain > (best?.gain ?? 0)) best = trial;
      }
    }
    if (best === null) break;
    const { feature, over, adds, below } = best;
    for (const [k, { features }] of examples.entries()) scores[k]! += below + (features[feature]! > over ? adds : 0);
    bias += below;
    const key = `${feature} ${over}`;
    sums.set(key, { feature, over, adds: adds + (sums.get(key)?.adds ?? 0) });
  }
  return { steps: [...sums.values()].sort((x, y) => x.feature - y.feature || x.over - y.over), bias };
}

function chance(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
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

function trialOf(step: Omit<Step, 'adds'>, examples: readonly SetExample[], firsts: readonly number[], seconds: readonly number[], { ways, sets }: Course): Trial | null {
  const sides: [Side, Side] = [sideOf(sets), sideOf(sets)];
  for (const [k, { features, set }] of examples.entries()) {
    const side = sides[features[step.feature]! > step.over ? 1 : 0];
    side.first += firsts[k]!;
    side.second += seconds[k]!;
    const at = sets.indexOf(set);
    if (at >= 0) side.ofSets[at]! += seconds[k]!;
  }
  if (sides.some(({ second, ofSets }) => second < LEAST || ofSets.some((own) => own < LEAST_OF_SET))) return null;
  const [below, above] = sides.map(({ first, second }) => -first / (second + RIDGE)) as [number, number];
  if ((above - below) * ways[step.feature]! < 0) return null;
  const all = sides[0].first + sides[1].first;
  const gain = sides.reduce((sum, { first, second }) => sum + first ** 2 / (second + RIDGE), 0) - all ** 2 / (sides[0].second + sides[1].second + RIDGE);
  return { ...step, gain, below: RATE * below, adds: RATE * (above - below) };
}

function sideOf(sets: readonly string[]): Side {
  return { first: 0, second: 0, ofSets: sets.map(() => 0) };
}
