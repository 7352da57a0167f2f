/** Weights of the features of a seam, in the order of `seamFeatures`, and what is added to their sum. Learned by bench/learn/event-cut.ts. */
export const CUT: { readonly weights: readonly number[]; readonly bias: number } = {
  weights: [6.4053, 1.0770, 0.2542, -1.2481, 0.4777, 3.9290, -1.1010, 4.1050, 0.1144, 2.5442, 0.9057, 0.7539],
  bias: -0.6100,
};
