/** One decision tree in flat arrays: at node `i` go left (2i+1) when `row[feature[i]] <= cut[i]`, else right; a feature of -1 marks a leaf. */
export interface DecisionTree {
  readonly feature: readonly number[];
  readonly cut: readonly number[];
  /** What a leaf adds to the log-odds. */
  readonly value: readonly number[];
  /** The left child's index; the right child is the next. */
  readonly left: readonly number[];
}

/** Boosted trees for a yes-or-no question: log-odds are the bias and what each tree adds. */
export interface BoostedTrees {
  readonly bias: number;
  readonly trees: readonly DecisionTree[];
}

/** The likelihood of "yes" for a row of measures. */
export function likelihood(model: BoostedTrees, row: ArrayLike<number>): number {
  let sum = model.bias;
  for (const tree of model.trees) {
    let at = 0;
    while (tree.feature[at]! >= 0) at = tree.left[at]! + (row[tree.feature[at]!]! <= tree.cut[at]! ? 0 : 1);
    sum += tree.value[at]!;
  }
  return 1 / (1 + Math.exp(-sum));
}
