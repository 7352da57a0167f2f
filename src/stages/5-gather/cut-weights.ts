/** Weights of the features of a seam, in the order of `featuresOf`, and what is added to their sum: log-odds that its two halves are one event. */
export interface CutWeights {
  readonly weights: readonly number[];
  readonly bias: number;
}

/** The weights that ship. Learned by bench/learn/event-cut.ts. */
export const CUT: CutWeights = {
  weights: [2.4214, 6.8045, 4.5275, 0.1788, 0.3956, -2.0753, 1.5008, 2.4800, -0.4140, 2.6481, -0.1842, 1.3669, 1.5370, 1.5928, -3.8390],
  bias: 0.0985,
};
