/** A list of hashed words, each once, and their weights, which are whole numbers: sums of their products are exact in any order. */
export interface Vector {
  readonly words: Uint32Array;
  readonly weights: Uint16Array;
}

/** Slots that there are for a word at least, so that looking for one that is not there mostly ends at once. */
const SLOTS_A_WORD = 3;

/** Multiplies vectors: one, or the sum of some, is laid out in a table so that many others are quickly compared with it. */
export class Multiplier {
  /** Words, 0 for a free slot; a word whose hash is 0 stands there as 1. */
  #words = new Uint32Array(1024);
  #weights = new Uint32Array(1024);
  /** For each slot what it adds to a product. */
  #parts = new Float64Array(0);
  /** One less than how much of the table is in use: a power of two. */
  #mask = 1023;
  /** What is laid out. */
  #of: Vector | readonly Vector[] | null = null;

  /** The sum of products of the weights of words that both have; quick when `x` is that of the last call. */
  dot(x: Vector, y: Vector): number {
    if (x !== this.#of) {
      this.#clear(x.words.length);
      this.#add(x);
      this.#of = x;
    }
    return this.#times(y);
  }

  /** The same of the sum of some vectors and the sum of others. */
  dotOfSums(xs: readonly Vector[], ys: readonly Vector[]): number {
    if (xs !== this.#of) {
      let words = 0;
      for (const x of xs) words += x.words.length;
      this.#clear(words);
      for (const x of xs) this.#add(x);
      this.#of = xs;
    }
    let sum = 0;
    for (const y of ys) sum += this.#times(y);
    return sum;
  }

  /** How much of `dotOfSums` comes of the one word that it has most from. */
  mostOfOneWord(xs: readonly Vector[], ys: readonly Vector[]): number {
    this.dotOfSums(xs, []);
    if (this.#parts.length <= this.#mask) this.#parts = new Float64Array(this.#mask + 1);
    else this.#parts.fill(0, 0, this.#mask + 1);
    const parts = this.#parts;
    const weights = this.#weights;
    let most = 0;
    for (const { words, weights: theirs } of ys) {
      for (let k = 0; k < words.length; k++) {
        const at = this.#slotOf(words[k]!);
        if (at < 0) continue;
        parts[at]! += weights[at]! * theirs[k]!;
        most = Math.max(most, parts[at]!);
      }
    }
    return most;
  }

  /** The weight of a word in the sum of some vectors; 0 when none has it. */
  weightIn(xs: readonly Vector[], word: number): number {
    if (xs !== this.#of) this.dotOfSums(xs, []);
    const at = this.#slotOf(word);
    return at < 0 ? 0 : this.#weights[at]!;
  }

  #times({ words: others, weights: theirs }: Vector): number {
    const words = this.#words;
    const weights = this.#weights;
    const mask = this.#mask;
    let sum = 0;
    for (let k = 0; k < others.length; k++) {
      const word = others[k]! || 1;
      let at = word & mask;
      let here = words[at]!;
      while (here !== word && here !== 0) here = words[at = (at + 1) & mask]!;
      if (here !== 0) sum += weights[at]! * theirs[k]!;
    }
    return sum;
  }

  /** Where a word lies in the table; -1 when it does not. */
  #slotOf(hash: number): number {
    const words = this.#words;
    const mask = this.#mask;
    const word = hash || 1;
    let at = word & mask;
    while (words[at] !== word) {
      if (words[at] === 0) return -1;
      at = (at + 1) & mask;
    }
    return at;
  }

  #clear(words: number): void {
    let size = 1024;
    while (size < SLOTS_A_WORD * words) size *= 2;
    this.#mask = size - 1;
    if (size > this.#words.length) [this.#words, this.#weights] = [new Uint32Array(size), new Uint32Array(size)];
    else this.#words.fill(0, 0, size);
  }

  /** Adds the weights of a vector to those in the table. */
  #add({ words: added, weights: theirs }: Vector): void {
    const words = this.#words;
    const weights = this.#weights;
    const mask = this.#mask;
    for (let k = 0; k < added.length; k++) {
      const word = added[k]! || 1;
      let at = word & mask;
      let here = words[at]!;
      while (here !== word && here !== 0) here = words[at = (at + 1) & mask]!;
      weights[at] = here === 0 ? theirs[k]! : weights[at]! + theirs[k]!;
      words[at] = word;
    }
  }
}
