/** Weights of the features of a seam, in the order of `featuresOf`, and what is added to their sum: log-odds that its two halves are one event. */
export interface CutWeights {
  readonly weights: readonly number[];
  readonly bias: number;
}

/** The weights that ship. Learned by bench/learn/event-cut.ts. */
export const CUT: CutWeights = {
  weights: [2.4407, 4.0003, 5.3476, -0.1308, 0.3551, -2.2093, 1.4922, 2.3154, -0.4479, 9.3808, -0.5161, 2.4552, 1.4198, 1.6080, -3.5317, -1.0130, -0.2729],
  bias: 0.1344,
};
