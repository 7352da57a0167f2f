import type { Chunk } from '../view/noun-phrases.ts';

/** A stretch of tokens that somebody says, so that what it tells is not the occasion of saying it. */
export interface SaidRange {
  readonly from: number;
  readonly to: number;
}

/** The tokens of a sentence that nobody is said to say. */
export class Free {
  readonly #from: number;
  readonly #taken: Uint8Array;

  constructor(sentence: Chunk, said: readonly SaidRange[]) {
    this.#from = sentence.from;
    this.#taken = new Uint8Array(sentence.to - sentence.from);
    for (const { from, to } of said) if (to > sentence.from && from < sentence.to) this.#taken.fill(1, Math.max(0, from - sentence.from), to - sentence.from);
  }

  /** True for a token of the sentence outside all that is said. */
  has(token: number): boolean {
    return this.#taken[token - this.#from] === 0;
  }
}
