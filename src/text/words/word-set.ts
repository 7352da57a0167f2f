import { wordHash } from './tokens.ts';

/** How many places a table has for each word at least: room enough that most look-ups end at the first place. */
const ROOM = 4;

/**
 * A list of words to be asked by their {@link wordHash}: an open-addressed table, since every token of every report is asked of many
 * lists, and most are in none of them. 0 marks a free place; a word whose hash is 0 is noted apart.
 */
export class WordSet {
  readonly #table: Int32Array;
  readonly #mask: number;
  readonly #hasZero: boolean;

  constructor(words: Iterable<string>) {
    const hashes = new Set([...words].map(wordHash));
    this.#hasZero = hashes.delete(0);
    const places = 2 ** Math.ceil(Math.log2(Math.max(1, hashes.size) * ROOM));
    this.#mask = places - 1;
    this.#table = new Int32Array(places);
    for (const hash of hashes) this.#table[this.#placeOf(hash)] = hash;
  }

  /** True when a word with this hash is in the list. */
  has(hash: number): boolean {
    const found = this.#table[hash & this.#mask]!;
    if (found === 0 || found === hash) return hash === 0 ? this.#hasZero : found === hash;
    return hash === 0 ? this.#hasZero : this.#table[this.#placeOf(hash)] === hash;
  }

  #placeOf(hash: number): number {
    let place = hash & this.#mask;
    while (this.#table[place] !== hash && this.#table[place] !== 0) place = (place + 1) & this.#mask;
    return place;
  }
}
