/** How many different sketches there are. */
export const SKETCHES = 1 << 14;

/** A number below `SKETCHES` that a word's length, first two letters and last letter are mixed to: enough to turn most words down without looking them up. */
export function sketchOf(word: string): number {
  return sketchOfRange(word, 0, word.length);
}

/** {@link sketchOf} of a stretch of text, without cutting it out; strings of many kinds are slow to be asked for their length. */
export function sketchOfRange(text: string, from: number, to: number): number {
  const second = from + 1 < to ? text.charCodeAt(from + 1) & 31 : 0;
  const letters = from < to ? (text.charCodeAt(from) & 31) | (second << 5) | ((text.charCodeAt(to - 1) & 31) << 10) : 0;
  return Math.imul(letters | (Math.min(15, to - from) << 15), 0x9e3779b1) >>> 18;
}

/** One byte for each sketch, 1 where one of the words has it: a word whose byte is 0 is none of them. */
export function sieveOf(words: Iterable<string>): Uint8Array {
  const sieve = new Uint8Array(SKETCHES);
  for (const word of words) sieve[sketchOf(word)] = 1;
  return sieve;
}
