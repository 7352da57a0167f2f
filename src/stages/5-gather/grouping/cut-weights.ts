/** A branch of a tree: a further split, or what is added to the odds. */
export type Branch = Split | number;

/** Where a tree asks whether a feature, by its place in `featuresOf`, is over a threshold. */
export interface Split {
  readonly feature: number;
  readonly over: number;
  readonly below: Branch;
  readonly above: Branch;
}

/**
 * Weights of the first features of a seam, in the order of `featuresOf`, and what is added to their sum: log-odds that its two halves are one event. Where
 * words alone must tell, since the days of a half are not known, trees add what a straight line does not say.
 */
export interface CutWeights {
  readonly weights: readonly number[];
  readonly bias: number;
  /** For groups of few reports and of many. */
  readonly undated: { readonly few: readonly Branch[]; readonly many: readonly Branch[] };
}

/** The weights that ship. Learned by bench/learn/event-cut.ts. */
export const CUT: CutWeights = {
  weights: [3.2635, 7.1143, 0.7025, -3.4891, 4.2524, -0.7132, 6.8739, 1.7897, 0.7390, -1.1446, 30.0533, 1.9467, -3.6580],
  bias: 3.3911,
  undated: {
    few: [
      { feature: 1, over: 0.2199, below: -0.0756,
        above: 0.0930 },
      { feature: 2, over: 0.8959, below: 0.6279,
        above: -0.5796 },
      { feature: 3, over: 0.8959, below: -0.2000,
        above: 0.4269 },
      { feature: 10, over: 0.0733, below: -0.0131,
        above: 0.0385 },
    ],
    many: [
      { feature: 2, over: 0.8959, below: 0.0914,
        above: { feature: 3, over: 0.8959, below: -0.1748, above: -0.0050 } },
      { feature: 2, over: 0.8959, below: { feature: 13, over: 0.0278, below: 0.0375, above: 0.1425 },
        above: { feature: 1, over: 0.2199, below: -0.2157, above: 0.0057 } },
      { feature: 2, over: 0.8959, below: { feature: 13, over: 0.0278, below: 0.0354, above: 0.1242 },
        above: { feature: 3, over: 0.8959, below: -0.1812, above: -0.0015 } },
      { feature: 2, over: 0.8959, below: { feature: 13, over: 0.0278, below: 0.0360, above: 0.1414 },
        above: { feature: 4, over: -0.3412, below: -0.1969, above: 0.0049 } },
      { feature: 3, over: 0.8959, below: { feature: 2, over: 0.8959, below: 0.0075, above: -0.0158 },
        above: { feature: 8, over: 0.2583, below: 0.0152, above: 0.0001 } },
      { feature: 3, over: 0.8959, below: { feature: 2, over: 0.8959, below: 0.0673, above: -0.1388 },
        above: { feature: 12, over: 0.7285, below: -0.0071, above: 0.1134 } },
      { feature: 13, over: 0.0278, below: { feature: 2, over: 0.8959, below: 0.0146, above: -0.1033 },
        above: { feature: 2, over: 0.8959, below: 0.0958, above: 0.0228 } },
      { feature: 13, over: 0.0278, below: { feature: 2, over: 0.8959, below: 0.0029, above: -0.0176 },
        above: { feature: 7, over: 0.0222, below: 0.0034, above: 0.0173 } },
      { feature: 13, over: 0.0278, below: { feature: 2, over: 0.8959, below: 0.0191, above: -0.1754 },
        above: 0.1176 },
      { feature: 13, over: 0.0278, below: { feature: 4, over: -0.0811, below: -0.0688, above: 0.0232 },
        above: { feature: 7, over: 0.0222, below: 0.0236, above: 0.1068 } },
      { feature: 13, over: 0.0278, below: { feature: 9, over: 0.1459, below: 0.0086, above: -0.0565 },
        above: { feature: 7, over: 0.0222, below: 0.0118, above: 0.0507 } },
    ],
  },
};
