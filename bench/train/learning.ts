import { Logistic, seeded, shuffled } from './linear.ts';

/** One choice among several: the features of each, and how right each is; 0 for wrong. */
export interface Choice {
  readonly options: readonly Int32Array[];
  readonly right: readonly number[];
}

/** One decision: its features and its answer. */
export interface Example {
  readonly keys: Int32Array;
  readonly yes: boolean;
}

/** Orders in which the examples are learned; what is kept is the mean of the weights of all, which leaves less to chance. */
export const SEEDS: readonly number[] = [1, 2, 3];

/** Learns to say yes or no: the mean of the weights after several orders. */
export function binary(examples: readonly Example[], bits: number, epochs: number): Float64Array {
  return meanOver(bits, (model, random) => {
    for (let e = 0; e < epochs; e++) for (const x of shuffled(examples, random)) model.learn(x.keys, x.yes);
  });
}

/** Learns to choose: the softmax over the options, the right ones sharing what is right. */
export function ranking(choices: readonly Choice[], bits: number, epochs: number): Float64Array {
  const open = choices.filter((c) => c.right.some((r) => r > 0));
  return meanOver(bits, (model, random) => {
    for (let e = 0; e < epochs; e++) for (const c of shuffled(open, random)) learnChoice(model, c);
  });
}

function meanOver(bits: number, learn: (model: Logistic, random: () => number) => void): Float64Array {
  const sum = new Float64Array(1 << bits);
  for (const seed of SEEDS) {
    const model = new Logistic(bits, 0.05, 0);
    learn(model, seeded(seed));
    model.weights.forEach((w, i) => { sum[i]! += w / SEEDS.length; });
  }
  return sum;
}

function learnChoice(model: Logistic, { options, right }: Choice): void {
  const scores = options.map((keys) => model.score(keys));
  const top = Math.max(...scores);
  const weights = scores.map((s) => Math.exp(s - top));
  let all = 0;
  let good = 0;
  weights.forEach((w, i) => {
    all += w;
    good += w * right[i]!;
  });
  options.forEach((keys, i) => {
    const gradient = weights[i]! / all - (weights[i]! * right[i]!) / good;
    if (Math.abs(gradient) > 0.002) model.move(keys, gradient);
  });
}
