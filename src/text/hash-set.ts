/** How many places the table has for each member at least, so that most look-ups end at the first place. */
const ROOM = 2;

/**
 * A set of {@link wordHash}es that is filled while a report is read, and lives no longer: an open-addressed table, since a report's words are too many
 * to enter each in a `Set`. 0 marks a free place; whether 0 is a member is noted apart.
 */
export class HashSet {
  readonly #table: Int32Array;
  readonly #mask: number;
  #hasZero = false;

  /** An empty set with room for `most` members. */
  constructor(most: number) {
    this.#table = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(1, most) * ROOM)));
    this.#mask = this.#table.length - 1;
  }

  /** Enters a hash. */
  add(hash: number): void {
    if (hash === 0) this.#hasZero = true;
    else this.#table[this.#placeOf(hash)] = hash;
  }

  /** True when the hash was entered. */
  has(hash: number): boolean {
    return hash === 0 ? this.#hasZero : this.#table[this.#placeOf(hash)] === hash;
  }

  #placeOf(hash: number): number {
    let place = hash & this.#mask;
    while (this.#table[place] !== hash && this.#table[place] !== 0) place = (place + 1) & this.#mask;
    return place;
  }
}
