import { KeyNumbers } from './key-numbers.ts';
import { Lists } from './lists.ts';
import { neighbourOf, TieLists, type Ties } from './tie-lists.ts';

/** When two items are neighbours. */
export interface Kinship {
  /** Keys by which they meet at least, or all that one of them has. */
  readonly shared: number;
  /** A key of more items than this is crowded: its items meet by it only with its leaders. */
  readonly crowd: number;
  /** How many lead a crowded key. */
  readonly leaders: number;
  /**
   * How strong the tie of two items is, a whole number from 1 to 15, or 0 when they are too little alike to be neighbours; called many times in a row
   * with the same first.
   */
  readonly strength: (x: number, y: number) => number;
}

/** What an item is to a neighbourhood: its keys, each once, which need hold no longer than the call that is given them, and a rank that no other has. */
export interface Item {
  readonly keys: Uint32Array;
  readonly rank: number;
}

/**
 * Who is neighbour to whom among items that come and go. Two items are neighbours when they meet by enough keys and are alike
 * enough; what is held is a function of the items alone, whatever order they came in. The leaders of a crowded key are those of the
 * lowest ranks, and ranks are hashes: a newcomer seldom takes a leader's place, so a change costs no more than the item's own neighbourhood.
 * Items are numbers below 2^27, best small ones. It takes 8 bytes for each key of an item and for each tie, and 12 to 20 for each different key.
 */
export class Neighbourhood {
  readonly #kinship: Kinship;
  readonly #numbers = new KeyNumbers();
  /** The items that hold each key, in no order. */
  readonly #holders = new Lists();
  /** Those that lead each crowded key, lowest rank first. */
  readonly #leaders = new Map<number, number[]>();
  /** The numbers of each item's keys, ascending. */
  readonly #keys = new Lists();
  readonly #ties = new TieLists();
  #ranks = new Float64Array(256);
  /** By how many keys an item meets each other, and whom it meets at all: used in one call at a time. */
  #counts = new Uint16Array(256);
  #met = new Int32Array(256);
  /** The numbers of the keys that were taken last. */
  #taken = new Int32Array(64);

  constructor(kinship: Kinship) {
    this.#kinship = kinship;
  }

  /** Takes in an item that is not there yet, by a number of its own; `rank` is a hash that no other item has. */
  add(item: number, { keys, rank }: Item): void {
    const numbers = this.#take(item, keys, rank);
    for (let k = 0; k < numbers.length; k++) this.#enter(numbers[k]!, item);
    this.#greet(item, numbers);
  }

  /** Lets an item go. */
  remove(item: number): void {
    for (const tie of this.#ties.of(item).slice()) this.#ties.part(item, neighbourOf(tie));
    const numbers = this.#keys.of(item).slice();
    this.#keys.clear(item);
    this.#ties.touch(item);
    for (const key of numbers) this.#leave(key, item);
  }

  /** The ties of an item, in no order; they hold until the next change. */
  of(item: number): Int32Array {
    return this.#ties.of(item);
  }

  /** The items that came, went, or changed their neighbours since this was last asked, each once. */
  takeTouched(): readonly number[] {
    return this.#ties.takeTouched();
  }

  /** All ties of some items, each once, items by their places in the list. */
  ties(items: readonly number[]): Ties {
    return this.#ties.among(items);
  }

  /** Takes items into an empty neighbourhood, by their places in the list, as they were when `ties` was asked for: nothing is compared anew. */
  restore(items: Iterable<Item>, { x, y, strength }: Ties): void {
    let item = 0;
    for (const { keys, rank } of items) {
      for (const key of this.#take(item, keys, rank)) this.#crowdOf(key, this.#holders.push(key, item));
      item++;
    }
    for (const [k, one] of x.entries()) this.#ties.tie(one, y[k]!, strength[k]!);
  }

  /** Gives an item its rank and its keys; returns the keys' numbers, which hold until the next call. */
  #take(item: number, keys: Uint32Array, rank: number): Int32Array {
    if (item >= this.#ranks.length) this.#grow(item + 1);
    this.#ranks[item] = rank;
    if (keys.length > this.#taken.length) this.#taken = new Int32Array(2 * keys.length);
    const numbers = this.#taken.subarray(0, keys.length);
    for (let k = 0; k < keys.length; k++) numbers[k] = this.#numbers.numberOf(keys[k]!);
    numbers.sort();
    this.#keys.fill(item, numbers);
    this.#ties.touch(item);
    return numbers;
  }

  #grow(least: number): void {
    const size = Math.max(least, 2 * this.#ranks.length);
    const ranks = new Float64Array(size);
    ranks.set(this.#ranks);
    this.#ranks = ranks;
    this.#counts = new Uint16Array(size);
    this.#met = new Int32Array(size);
  }

  #enter(key: number, item: number): void {
    const count = this.#holders.push(key, item);
    if (count > this.#kinship.crowd) this.#enterCrowd(key, item, count);
  }

  #enterCrowd(key: number, item: number, count: number): void {
    const leaders = this.#leaders.get(key);
    if (leaders === undefined) {
      const first = this.#crowdOf(key, count);
      if (first !== null) for (const other of this.#holders.of(key)) if (!first.includes(other)) this.#review(other, key);
      return;
    }
    if (this.#ranks[item]! > this.#ranks[leaders.at(-1)!]!) return;
    const last = leaders.pop()!;
    leaders.splice(leaders.findLastIndex((leader) => this.#ranks[leader]! < this.#ranks[item]!) + 1, 0, item);
    this.#review(last, key);
  }

  /** The leaders of a key that has just become crowded, by how many hold it; else `null`. */
  #crowdOf(key: number, count: number): readonly number[] | null {
    if (count <= this.#kinship.crowd) return null;
    const first = [...this.#holders.of(key)].sort((x, y) => this.#ranks[x]! - this.#ranks[y]!).slice(0, this.#kinship.leaders);
    this.#leaders.set(key, first);
    return first;
  }

  #leave(key: number, item: number): void {
    this.#holders.drop(key, this.#holders.of(key).indexOf(item));
    const leaders = this.#leaders.get(key);
    if (leaders === undefined) return;
    const holders = this.#holders.of(key);
    if (holders.length <= this.#kinship.crowd) {
      this.#leaders.delete(key);
      for (const one of holders) this.#meetAll(one, holders);
      return;
    }
    const at = leaders.indexOf(item);
    if (at < 0) return;
    leaders.splice(at, 1);
    const next = holders.reduce((best, one) => (!leaders.includes(one) && (best < 0 || this.#ranks[one]! < this.#ranks[best]!) ? one : best), -1);
    leaders.push(next);
    this.#meetAll(next, holders);
  }

  /** Looks among those that a new item meets for its neighbours. */
  #greet(item: number, keys: Int32Array): void {
    const { crowd, shared } = this.#kinship;
    const holders = this.#holders;
    const counts = this.#counts;
    let many = 0;
    for (let n = 0; n < keys.length; n++) {
      const key = keys[n]!;
      const length = holders.length(key);
      const leaders = length > crowd ? this.#leaders.get(key)! : null;
      many = leaders === null || leaders.includes(item) ? this.#count(holders.entries, holders.begin(key), length, many) : this.#countEach(leaders, many);
    }
    counts[item] = 0;
    for (let k = 0; k < many; k++) {
      const other = this.#met[k]!;
      const count = counts[other]!;
      counts[other] = 0;
      if (count !== 0 && (count >= shared || count >= this.#least(item, other))) this.#compare(item, other);
    }
  }

  /** Counts one more key for each of some items; those met for the first time are put down after the `many` met before. Gives how many were met. */
  #count(items: Int32Array, begin: number, length: number, many: number): number {
    const counts = this.#counts;
    const met = this.#met;
    for (let k = begin; k < begin + length; k++) if (counts[items[k]!]!++ === 0) met[many++] = items[k]!;
    return many;
  }

  /** The same of a plain list: a loop over both kinds would be slow for either. */
  #countEach(items: readonly number[], many: number): number {
    for (let k = 0; k < items.length; k++) if (this.#counts[items[k]!]!++ === 0) this.#met[many++] = items[k]!;
    return many;
  }

  #meetAll(item: number, others: Int32Array): void {
    for (const other of others) if (other !== item && this.#meets(item, other) && !this.#ties.has(item, other)) this.#compare(item, other);
  }

  #compare(x: number, y: number): void {
    const strength = this.#kinship.strength(x, y);
    if (strength > 0) this.#ties.tie(x, y, strength);
  }

  /** Parts an item from those that hold a key by which it no longer meets them, where the others do not suffice. */
  #review(item: number, key: number): void {
    for (let k = this.#ties.count(item) - 1; k >= 0; k--) {
      const other = this.#ties.neighbour(item, k);
      if (this.#holds(other, key) && !this.#meets(item, other)) this.#ties.part(item, other);
    }
  }

  #holds(item: number, key: number): boolean {
    const { entries } = this.#keys;
    const begin = this.#keys.begin(item);
    const end = begin + this.#keys.length(item);
    for (let k = begin; k < end; k++) if (entries[k]! >= key) return entries[k] === key;
    return false;
  }

  /** By how many keys two items have to meet. */
  #least(x: number, y: number): number {
    return Math.min(this.#kinship.shared, this.#keys.length(x), this.#keys.length(y));
  }

  #meets(x: number, y: number): boolean {
    const { entries } = this.#keys;
    let missing = this.#least(x, y);
    let i = this.#keys.begin(x);
    let j = this.#keys.begin(y);
    const endOfX = i + this.#keys.length(x);
    const endOfY = j + this.#keys.length(y);
    while (missing > 0 && i < endOfX && j < endOfY) {
      const a = entries[i]!;
      const b = entries[j]!;
      if (a <= b) i++;
      if (b <= a) j++;
      if (a === b && this.#meetsBy(a, x, y)) missing--;
    }
    return missing <= 0;
  }

  #meetsBy(key: number, x: number, y: number): boolean {
    const leaders = this.#leaders.get(key);
    return leaders === undefined || leaders.includes(x) || leaders.includes(y);
  }
}
