import type { Profile } from './profile.ts';

/** Bytes of a block, which holds some fifty profiles. */
const BLOCK = 1 << 16;
/** Bytes that a word of a profile takes. */
const WORD = 7;

/** Room for the words of many profiles in few blocks of memory, since many small ones are dear. A block is let go with the last profile in it. */
export class Slabs {
  #block = new ArrayBuffer(0);
  #used = 0;

  /** Room for `count` words, with their weights and marks: zeros. */
  take(count: number): Pick<Profile, 'words' | 'weights' | 'marks'> {
    const size = Math.ceil((WORD * count) / 4) * 4;
    if (this.#used + size > this.#block.byteLength) [this.#block, this.#used] = [new ArrayBuffer(Math.max(BLOCK, size)), 0];
    const block = this.#block;
    const at = this.#used;
    this.#used += size;
    return {
      words: new Uint32Array(block, at, count),
      weights: new Uint16Array(block, at + 4 * count, count),
      marks: new Uint8Array(block, at + 6 * count, count),
    };
  }
}
