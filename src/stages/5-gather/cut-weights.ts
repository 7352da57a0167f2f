/** Weights of the features of a seam, in the order of `seamFeatures`, and what is added to their sum. Learned by bench/learn/event-cut.ts. */
export const CUT: { readonly weights: readonly number[]; readonly bias: number } = {
  weights: [7.7710, 0.2095, 0.0273, -1.9259, 1.1368, 2.7472, -0.8254, 2.1682, -1.7950, 5.4290, 1.4164, 2.3984],
  bias: -0.0772,
};
