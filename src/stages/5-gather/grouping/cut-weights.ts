/** What is added to the odds where a feature, by its place in `featuresOf`, is over a threshold. */
export interface Step {
  readonly feature: number;
  readonly over: number;
  readonly adds: number;
}

/**
 * Weights of the features of a seam, in the order of `featuresOf`, and what is added to their sum: log-odds that its two halves are one event. Where words alone
 * must tell, since the days of a half are not known, steps are added that a straight line does not take, and what goes with them.
 */
export interface CutWeights {
  readonly weights: readonly number[];
  readonly bias: number;
  readonly undated: { readonly bias: number; readonly steps: readonly Step[] };
}

/** The weights that ship. Learned by bench/learn/event-cut.ts. */
export const CUT: CutWeights = {
  weights: [3.2635, 7.1143, 0.7025, -3.4891, 4.2524, -0.7132, 6.8739, 1.7897, 0.7390, -1.1446, 30.0533, 1.9467, -3.6580],
  bias: 3.3911,
  undated: {
    bias: 0.3392,
    steps: [
      { feature: 1, over: 0.2199, adds: 0.1686 },
      { feature: 2, over: 0.8959, adds: -1.2076 },
      { feature: 3, over: 0.8959, adds: 0.6270 },
      { feature: 10, over: 0.0733, adds: 0.0516 },
    ],
  },
};
