/** How many different sketches there are. */
export const SKETCHES = 1 << 14;

/** A number below `SKETCHES` of a word's length and first two letters: enough to turn most words down without looking them up. */
export function sketchOf(word: string): number {
  const second = word.length > 1 ? word.charCodeAt(1) & 31 : 0;
  return ((word.charCodeAt(0) & 31) << 9) | (second << 4) | Math.min(15, word.length);
}

/** One byte for each sketch, 1 where one of the words has it: a word whose byte is 0 is none of them. */
export function sieveOf(words: Iterable<string>): Uint8Array {
  const sieve = new Uint8Array(SKETCHES);
  for (const word of words) sieve[sketchOf(word)] = 1;
  return sieve;
}
