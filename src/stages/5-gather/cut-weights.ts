/** Weights of the features of a seam, in the order of `seamFeatures`, and what is added to their sum. Learned by bench/learn/event-cut.ts. */
export const CUT: { readonly weights: readonly number[]; readonly bias: number } = {
  weights: [7.1435, 0.8880, 0.1154, -1.4897, 0.3732, 3.7094, -1.2617, 3.4538, -0.9474, 4.9704, 1.0083, 1.8779],
  bias: -0.6595,
};
