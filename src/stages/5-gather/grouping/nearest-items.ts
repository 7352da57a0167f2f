import type { LikenessTable } from './likeness-table.ts';

/** Which other item each of some items is most like. */
export class NearestItems {
  /** Of each item the other one, -1 for one that is like none. */
  readonly #nearest: Int32Array;
  /** The half of which an item was last said to be: twice the number of the question, and 1 more for the second half. */
  readonly #halves: Uint32Array;
  #question = 0;

  /** The nearest by a table of likenesses, the lowest item among equals. */
  constructor({ count, values }: LikenessTable) {
    this.#nearest = new Int32Array(count).fill(-1);
    this.#halves = new Uint32Array(count);
    for (let item = 0; item < count; item++) {
      let most = 0;
      for (let other = 0; other < count; other++) {
        const alike = values[item * count + other]!;
        if (other !== item && alike > most) [most, this.#nearest[item]] = [alike, other];
      }
    }
  }

  /** The share of the items of two halves whose nearest is in the other half (the agreement of nearest neighbours: Jarvis and Patrick 1973). */
  shareAcross(xs: readonly number[], ys: readonly number[]): number {
    const first = 2 * ++this.#question;
    const second = first + 1;
    for (const x of xs) this.#halves[x] = first;
    for (const y of ys) this.#halves[y] = second;
    return (this.#among(xs, second) + this.#among(ys, first)) / (xs.length + ys.length);
  }

  /** How many of some items have their nearest in a half. */
  #among(items: readonly number[], half: number): number {
    let count = 0;
    for (const item of items) if (this.#nearest[item]! >= 0 && this.#halves[this.#nearest[item]!] === half) count++;
    return count;
  }
}
