import { mixed } from './letter-hash.ts';

/** How many words in a row are hashed together. Five in a row seldom agree by chance, and survive an edit every ten words. */
export const SHINGLE = 5;

const BASE = 0x2c1b3c6d;
const BASE_TO_SHINGLE = power(BASE, SHINGLE);

/**
 * Hashes every run of five of the `count` words that begin at `from` (a rolling polynomial, finished with the mixer of MurmurHash3) into `out`,
 * where the entry of a word covers it and the four after it; the last four words get none.
 */
export function shingle(hash: Uint32Array, from: number, count: number, out: Uint32Array): void {
  const end = from + count;
  let rolling = 0;
  for (let k = from; k < Math.min(end, from + SHINGLE - 1); k++) rolling = (Math.imul(rolling, BASE) + hash[k]!) | 0;
  let oldest = 0;
  for (let k = from + SHINGLE - 1; k < end; k++) {
    rolling = (Math.imul(rolling, BASE) + hash[k]! - Math.imul(oldest, BASE_TO_SHINGLE)) | 0;
    oldest = hash[k - SHINGLE + 1]!;
    out[k - SHINGLE + 1] = mixed(rolling);
  }
}

function power(base: number, exponent: number): number {
  let out = 1;
  for (let k = 0; k < exponent; k++) out = Math.imul(out, base);
  return out;
}
