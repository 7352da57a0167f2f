/** What either number of a pair is below. */
const KEY_LIMIT = 2 ** 26;

/** Two whole numbers from 0 to below 2^26 as one, which is a quicker key than their text. */
export function pairKey(a: number, b: number): number {
  return a * KEY_LIMIT + b;
}

/** The first number of a pair by its key. */
export function firstOfPair(key: number): number {
  return Math.floor(key / KEY_LIMIT);
}

/** The second number of a pair by its key. */
export function secondOfPair(key: number): number {
  return key % KEY_LIMIT;
}
