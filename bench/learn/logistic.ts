/** What a logistic regression learns from: numbers, a label (1 or 0) and how much it counts. */
export interface Example {
  readonly features: readonly number[];
  readonly label: number;
  readonly weight: number;
}

const ROUNDS = 1500;
const RATE = 0.05;
/** Ridge on standardised weights. */
const RIDGE = 0.001;

/** Fits a logistic regression by gradient descent with moments (Adam, Kingma and Ba 2015); the weights are for the features as given. */
export function logistic(examples: readonly Example[]): { readonly weights: readonly number[]; readonly bias: number } {
  const width = examples[0]!.features.length;
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const mean = Array.from({ length: width }, (_, k) => examples.reduce((sum, { features }) => sum + features[k]!, 0) / examples.length);
  const spread = mean.map((middle, k) => Math.sqrt(examples.reduce((sum, { features }) => sum + (features[k]! - middle) ** 2, 0) / examples.length) || 1);
  const rows = examples.map(({ features, label, weight }) => ({
    values: [...features.map((feature, k) => (feature - mean[k]!) / spread[k]!), 1],
    label,
    weight: weight / total,
  }));
  const weights = descend(rows, width + 1);
  const scaled = weights.slice(0, width).map((weight, k) => weight / spread[k]!);
  return { weights: scaled, bias: weights[width]! - scaled.reduce((sum, weight, k) => sum + weight * mean[k]!, 0) };
}

function descend(rows: readonly { readonly values: readonly number[]; readonly label: number; readonly weight: number }[], width: number): number[] {
  const [weights, first, second] = [0, 0, 0].map(() => new Array<number>(width).fill(0)) as [number[], number[], number[]];
  for (let round = 1; round <= ROUNDS; round++) {
    const gradient = weights.map((weight, k) => (k < width - 1 ? RIDGE * weight : 0));
    for (const { values, label, weight } of rows) {
      const z = values.reduce((sum, value, k) => sum + value * weights[k]!, 0);
      const error = (1 / (1 + Math.exp(-z)) - label) * weight;
      for (let k = 0; k < width; k++) gradient[k]! += error * values[k]!;
    }
    for (let k = 0; k < width; k++) {
      first[k] = 0.9 * first[k]! + 0.1 * gradient[k]!;
      second[k] = 0.999 * second[k]! + 0.001 * gradient[k]! ** 2;
      weights[k]! -= (RATE * (first[k]! / (1 - 0.9 ** round))) / (Math.sqrt(second[k]! / (1 - 0.999 ** round)) + 1e-8);
    }
  }
  return weights;
}
