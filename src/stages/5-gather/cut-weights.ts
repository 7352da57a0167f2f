/** Weights of the features of a seam, in the order of `featuresOf`, and what is added to their sum: log-odds that its two halves are one event. */
export interface CutWeights {
  readonly weights: readonly number[];
  readonly bias: number;
}

/** The weights that ship. Learned by bench/learn/event-cut.ts. */
export const CUT: CutWeights = {
  weights: [1.6704, 6.7640, 5.7757, -0.1787, 0.2561, -2.1459, 1.6735, 2.8432, -0.3624, 2.3787, 0.5788, 1.6059, 1.5079, 1.6905, -4.5618],
  bias: 0.4128,
};
