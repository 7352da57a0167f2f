/** Weights of the features of a seam, in the order of `seamFeatures`, and what is added to their sum. Learned by bench/learn/event-cut.ts. */
export const CUT: { readonly weights: readonly number[]; readonly bias: number } = {
  weights: [6.8275, 0.1687, 0.3060, -2.4119, 1.4273, 2.1959, -0.9950, 3.4400, -0.6448, 5.5583],
  bias: -0.0240,
};
