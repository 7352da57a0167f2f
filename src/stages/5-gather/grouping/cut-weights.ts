/** Weights of the features of a seam, in the order of `featuresOf`, and what is added to their sum: log-odds that its two halves are one event. */
export interface CutWeights {
  readonly weights: readonly number[];
  readonly bias: number;
}

/** The weights that ship. Learned by bench/learn/event-cut.ts. */
export const CUT: CutWeights = {
  weights: [3.1014, 7.2212, 0.6893, -3.5540, 4.0406, -0.7265, 6.6876, 1.7484, 0.6702, -1.0721, 30.9627, 1.8061, -3.3582],
  bias: 3.0462,
};
