/** Weights of the features of a seam, in the order of `featuresOf`, and what is added to their sum: log-odds that its two halves are one event. */
export interface CutWeights {
  readonly weights: readonly number[];
  readonly bias: number;
}

/** The weights that ship. Learned by bench/learn/event-cut.ts. */
export const CUT: CutWeights = {
  weights: [2.6530, 6.0659, 4.5085, -0.0241, 0.2994, -2.4820, 1.4864, 3.1375, -0.5454, 7.8105, 0.3446, 1.9469, 3.1012, 2.0988, -2.0208, -1.0334, 0.1328],
  bias: 0.1758,
};
