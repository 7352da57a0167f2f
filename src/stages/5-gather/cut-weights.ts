/** Weights of the features of a seam, in the order of `seamFeatures`, and what is added to their sum. Learned by bench/learn/event-cut.ts. */
export const CUT: { readonly weights: readonly number[]; readonly bias: number } = {
  weights: [2.4612, 7.2787, 4.6581, 0.2237, 0.4295, -2.5319, 1.4245, 2.8785, -0.3740, 3.1054, 0.1714, 1.3265, 1.5162, 1.4519],
  bias: -0.0413,
};
