/** Weights of the features of a seam, in the order of `featuresOf`, and what is added to their sum: log-odds that its two halves are one event. */
export interface CutWeights {
  readonly weights: readonly number[];
  readonly bias: number;
}

/** The weights that ship. Learned by bench/learn/event-cut.ts. */
export const CUT: CutWeights = {
  weights: [3.2635, 7.1143, 0.7025, -3.4891, 4.2524, -0.7132, 6.8739, 1.7897, 0.7390, -1.1446, 30.0533, 1.9467, -3.6580],
  bias: 3.3911,
};
