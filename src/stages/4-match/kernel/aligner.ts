import { kernel } from './kernel.ts';

/** Lays texts against each other, by their numbers. */
export class Aligner {
  readonly #textOf: (document: number) => string;
  /** The text that others are looked for in. */
  #whole = -1;
  #text = '';

  /** Texts are asked for by their numbers. */
  constructor(textOf: (document: number) => string) {
    this.#textOf = textOf;
  }

  /**
   * The passages that two texts share: start and end in `whole`, start and end in `other`, in order of `whole`. They stand until the next call.
   * Fastest when calls with one `whole` follow each other.
   */
  align(whole: number, other: number): Int32Array {
    if (whole !== this.#whole) [this.#whole, this.#text] = [whole, this.#textOf(whole)];
    return kernel.align(this.#text, this.#textOf(other));
  }
}
