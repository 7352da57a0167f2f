/** How many different sketches there are. */
export const SKETCHES = 1 << 14;

/** A number below `SKETCHES` that a word's length, first two letters and last letter are mixed to: enough to turn most words down without looking them up. */
export function sketchOf(word: string): number {
  const { length } = word;
  const letters = (word.charCodeAt(0) & 31) | ((word.charCodeAt(1) & 31) << 5) | ((word.charCodeAt(length - 1) & 31) << 10);
  return Math.imul(letters | (Math.min(15, length) << 15), 0x9e3779b1) >>> 18;
}

/** One byte for each sketch, 1 where one of the words has it: a word whose byte is 0 is none of them. */
export function sieveOf(words: Iterable<string>): Uint8Array {
  const sieve = new Uint8Array(SKETCHES);
  for (const word of words) sieve[sketchOf(word)] = 1;
  return sieve;
}
