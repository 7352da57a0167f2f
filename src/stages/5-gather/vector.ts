/** A list of hashed words, each once, and their weights, which are whole numbers: sums of their products are exact in any order. */
export interface Vector {
  readonly words: Uint32Array;
  readonly weights: Uint16Array | Uint32Array;
}

/** Multiplies vectors: the words of one are laid out so that many others are quickly compared with it. */
export class Multiplier {
  #words = new Uint32Array(1024);
  #weights = new Uint32Array(1024);
  /** One less than how much of the arrays is in use: a power of two. */
  #mask = 1023;
  #of: Vector | null = null;

  /** The sum of products of the weights of words that both have; quick when `x` is that of the last call. */
  dot(x: Vector, y: Vector): number {
    if (x !== this.#of) this.#lay(x);
    const [words, weights, others] = [this.#words, this.#weights, y.words];
    const mask = this.#mask;
    let sum = 0;
    for (let k = 0; k < others.length; k++) {
      const word = others[k]!;
      for (let at = word & mask; weights[at] !== 0; at = (at + 1) & mask) {
        if (words[at] === word) { sum += weights[at]! * y.weights[k]!; break; }
      }
    }
    return sum;
  }

  #lay(x: Vector): void {
    this.#of = x;
    this.#clear(x.words.length);
    for (let k = 0; k < x.words.length; k++) this.#put(x.words[k]!, x.weights[k]!);
  }

  /** The sum of vectors. */
  sum(vectors: readonly Vector[]): Vector {
    this.#of = null;
    this.#clear(vectors.reduce((total, { words }) => total + words.length, 0));
    let count = 0;
    for (const { words, weights } of vectors) for (let k = 0; k < words.length; k++) count += this.#put(words[k]!, weights[k]!);
    const sum = { words: new Uint32Array(count), weights: new Uint32Array(count) };
    for (let at = 0, k = 0; k < count; at++) {
      if (this.#weights[at] === 0) continue;
      sum.words[k] = this.#words[at]!;
      sum.weights[k++] = this.#weights[at]!;
    }
    return sum;
  }

  #clear(words: number): void {
    const size = 2 ** Math.ceil(Math.log2(2 * words + 2));
    this.#mask = size - 1;
    if (size > this.#words.length) [this.#words, this.#weights] = [new Uint32Array(size), new Uint32Array(size)];
    else this.#weights.fill(0, 0, size);
  }

  /** Adds a weight to a word's; 1 when the word is new, else 0. */
  #put(word: number, weight: number): number {
    const mask = this.#mask;
    let at = word & mask;
    while (this.#weights[at] !== 0 && this.#words[at] !== word) at = (at + 1) & mask;
    const isNew = this.#weights[at] === 0 && weight > 0 ? 1 : 0;
    this.#words[at] = word;
    this.#weights[at]! += weight;
    return isNew;
  }
}
