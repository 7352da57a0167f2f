import type { Weighted } from './profile.ts';

/** Bytes of a block, which holds some fifty profiles. */
const BLOCK = 1 << 16;
/** Bytes that a word of a profile takes. */
const WORD = 7;

/** Room for the words of many profiles in few blocks of memory, since many small ones are dear. A block is let go with the last profile in it. */
export class Slabs {
  #block: Buffer<ArrayBuffer> = Buffer.alloc(0);
  #used = 0;

  /** Room for `count` words, with their weights and marks: zeros. */
  take(count: number): Weighted {
    return this.#placed(count, this.#room(count));
  }

  /** A vector of `count` words as they stand in other memory from `at` on: the words, the weights, the marks. */
  copied(count: number, from: Buffer, at: number): Weighted {
    const to = this.#room(count);
    from.copy(this.#block, to, at, at + WORD * count);
    return this.#placed(count, to);
  }

  /** Where there is room for so many words. */
  #room(count: number): number {
    const size = Math.ceil((WORD * count) / 4) * 4;
    if (this.#used + size > this.#block.length) [this.#block, this.#used] = [Buffer.from(new ArrayBuffer(Math.max(BLOCK, size))), 0];
    const at = this.#used;
    this.#used += size;
    return at;
  }

  #placed(count: number, at: number): Weighted {
    const { buffer } = this.#block;
    return {
      words: new Uint32Array(buffer, at, count),
      weights: new Uint16Array(buffer, at + 4 * count, count),
      marks: new Uint8Array(buffer, at + 6 * count, count),
    };
  }
}
