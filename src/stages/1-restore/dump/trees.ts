/** A forest of binary trees in four parallel lists: a leaf has feature -1 and its value in `threshold`. */
export interface Forest {
  readonly feature: Int16Array;
  readonly threshold: Float32Array;
  /** The node for values not above the threshold; the other one follows it. */
  readonly left: Int32Array;
  readonly roots: Int32Array;
  readonly base: number;
}

/** The log-odds that a forest gives a row of features. */
export function forestScore(forest: Forest, row: ArrayLike<number>): number {
  let sum = forest.base;
  for (const root of forest.roots) {
    let node = root;
    for (let feature = forest.feature[node]!; feature >= 0; feature = forest.feature[node]!) {
      node = forest.left[node]! + (row[feature]! > forest.threshold[node]! ? 1 : 0);
    }
    sum += forest.threshold[node]!;
  }
  return sum;
}

/** A probability of log-odds. */
export function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
