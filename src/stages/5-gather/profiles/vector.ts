/** A list of hashed words, each once, and their weights, which are whole numbers: sums of their products are exact in any order. */
export interface Vector {
  readonly words: Uint32Array;
  readonly weights: Uint16Array;
}
