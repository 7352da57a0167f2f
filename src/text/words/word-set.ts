import { wordHash } from './tokens.ts';

/** How many places a table has for each word at least: room enough that most look-ups end at the first place. */
const ROOM = 4;

/** How many bits of the sieve there are for each place of the table, as a power of two. */
const SIEVE_BITS = 2;

/**
 * A list of words to be asked by their {@link wordHash}: an open-addressed table, since every token of every report is asked of many
 * lists, and most are in none of them. A sieve with a bit for the first bits of each member's hash turns most others down: it is an eighth
 * of the table, so that those of all lists stay in a processor's nearest cache. 0 marks a free place; a word whose hash is 0 is noted apart.
 */
export class WordSet {
  readonly #sieve: Int32Array;
  readonly #shift: number;
  readonly #table: Int32Array;
  readonly #mask: number;
  readonly #hasZero: boolean;

  constructor(words: Iterable<string>) {
    const hashes = new Set([...words].map(wordHash));
    this.#hasZero = hashes.delete(0);
    const size = Math.ceil(Math.log2(Math.max(1, hashes.size) * ROOM));
    this.#mask = 2 ** size - 1;
    this.#table = new Int32Array(2 ** size);
    const bits = Math.max(5, size + SIEVE_BITS);
    this.#shift = 32 - bits;
    this.#sieve = new Int32Array(2 ** (bits - 5));
    for (const hash of hashes) {
      this.#table[this.#placeOf(hash)] = hash;
      this.#sieve[hash >>> this.#shift >> 5]! |= 1 << (hash >>> this.#shift);
    }
  }

  /** True when a word with this hash is in the list. */
  has(hash: number): boolean {
    const bit = hash >>> this.#shift;
    if ((this.#sieve[bit >> 5]! & (1 << bit)) === 0) return hash === 0 && this.#hasZero;
    return hash === 0 ? this.#hasZero : this.#table[this.#placeOf(hash)] === hash;
  }

  #placeOf(hash: number): number {
    let place = hash & this.#mask;
    while (this.#table[place] !== hash && this.#table[place] !== 0) place = (place + 1) & this.#mask;
    return place;
  }
}
