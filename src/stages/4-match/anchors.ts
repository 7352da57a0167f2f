import type { Words } from '../../text/word-reader.ts';

/** How many words in a row are hashed together. Five in a row seldom agree by chance, and survive an edit every ten words. */
export const SHINGLE = 5;

const BASE = 0x2c1b3c6d;
const BASE_TO_SHINGLE = power(BASE, SHINGLE);

/**
 * Hashes every run of five words (a rolling polynomial, finished with the mixer of MurmurHash3) into `out`, whose entry k covers the words
 * k to k + 4; returns how many there are. `out` must hold `words.count` entries.
 */
export function shingles(words: Words, out: Uint32Array): number {
  const { count, hash } = words;
  if (count < SHINGLE) return 0;
  let rolling = 0;
  for (let k = 0; k < SHINGLE - 1; k++) rolling = (Math.imul(rolling, BASE) + hash[k]!) | 0;
  let oldest = 0;
  for (let k = SHINGLE - 1; k < count; k++) {
    rolling = (Math.imul(rolling, BASE) + hash[k]! - Math.imul(oldest, BASE_TO_SHINGLE)) | 0;
    oldest = hash[k - SHINGLE + 1]!;
    let mixed = Math.imul(rolling ^ (rolling >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    out[k - SHINGLE + 1] = (mixed ^ (mixed >>> 16)) >>> 0;
  }
  return count - SHINGLE + 1;
}

function power(base: number, exponent: number): number {
  let out = 1;
  for (let k = 0; k < exponent; k++) out = Math.imul(out, base);
  return out;
}
