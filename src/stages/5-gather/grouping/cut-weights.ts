/** Weights of the features of a seam, in the order of `featuresOf`, and what is added to their sum: log-odds that its two halves are one event. */
export interface CutWeights {
  readonly weights: readonly number[];
  readonly bias: number;
}

/** The weights that ship. Learned by bench/learn/event-cut.ts. */
export const CUT: CutWeights = {
  weights: [3.0776, 7.1601, 0.7291, -3.1891, 4.2922, -0.6006, 6.4172, 1.3030, 0.0804, -1.1389, 27.4985, 1.8112, -3.4633],
  bias: 3.3543,
};
