import type { LikenessTable } from './likeness-table.ts';
import { nearness } from '../profiles/likeness.ts';
import { LEVEL, type Profile } from '../profiles/profile.ts';
import { natsOf } from '../../../language/rarity.ts';

/** The shipped rarity of words counts for as much as this many reports of the part. */
const PRIOR = 700;
/** However common a word is in a part, it keeps this share of its weight. */
const LEAST_FACTOR = 0.02;

/**
 * The words that at least two of some profiles share, numbered; what tells the profiles of a part from each other stands in them. Words are
 * in order of their first places, profiles in the order given, so sums over them come out the same for the same set.
 */
export class SharedWords {
  readonly profiles: readonly Profile[];
  /** How many words are shared. */
  readonly count: number;
  /** In how many profiles each stands. */
  readonly spread: Uint16Array;
  /** How rare each is, as it ships. */
  readonly levels: Uint8Array;
  /** The numbers of the shared words of one profile after the other, and where each stands in its profile's list of words. */
  readonly words: Int32Array;
  readonly places: Int32Array;
  /** Where each profile begins in them, and the end. */
  readonly starts: Int32Array;

  constructor(profiles: readonly Profile[]) {
    this.profiles = profiles;
    const { numbers, starts, spread } = numbered(profiles);
    const numberOf = new Int32Array(spread.length);
    const shared = new Uint16Array(spread.length);
    this.count = numberShared(spread, numberOf, shared);
    this.spread = shared.subarray(0, this.count);
    this.levels = new Uint8Array(this.count);
    this.starts = new Int32Array(profiles.length + 1);
    const words = new Int32Array(numbers.length);
    const places = new Int32Array(numbers.length);
    let at = 0;
    for (let k = 0; k < profiles.length; k++) {
      this.starts[k + 1] = at = this.#take(profiles[k]!, numbers.subarray(starts[k]!, starts[k + 1]!), numberOf, words, places, at);
    }
    this.words = words.subarray(0, at);
    this.places = places.subarray(0, at);
  }

  /** Puts the shared words of a profile, whose words have `numbers`, at the end of the lists; gives where they end now. */
  #take({ marks }: Profile, numbers: Int32Array, numberOf: Int32Array, words: Int32Array, places: Int32Array, from: number): number {
    const { levels } = this;
    let at = from;
    for (let n = 0; n < numbers.length; n++) {
      const number = numberOf[numbers[n]!]!;
      if (number === 0) continue;
      levels[number - 1] = marks[n]! & LEVEL;
      words[at] = number - 1;
      places[at++] = n;
    }
    return at;
  }

  /**
   * Likenesses by weights that shift, as the part grows, from the rarity that ships to how rare a word is in the part itself: the shipped
   * rarity counts for as much as so many reports of its own.
   */
  table(): LikenessTable {
    const { profiles, levels, spread } = this;
    const factor = (level: number, seen: number): number =>
      Math.max(LEAST_FACTOR, Math.log((profiles.length + PRIOR) / (seen + PRIOR * Math.exp(-natsOf(level)))) / natsOf(level));
    const own = new Float64Array(this.count);
    for (let word = 0; word < own.length; word++) own[word] = factor(levels[word]!, spread[word]!);
    const alone = new Float64Array(LEVEL + 1);
    for (let level = 1; level < alone.length; level++) alone[level] = factor(level, 1);
    return this.#table(own, alone);
  }

  /**
   * Likenesses by words weighed again by how rare they are among these profiles: what all share says nothing about which of them are of one
   * event, and what a part of them shares says most.
   */
  localTable(): LikenessTable {
    const { profiles, spread } = this;
    const own = new Float64Array(this.count);
    for (let word = 0; word < own.length; word++) own[word] = Math.log((profiles.length + 1) / spread[word]!);
    return this.#table(own, new Float64Array(LEVEL + 1).fill(Math.log(profiles.length + 1)));
  }

  /**
   * The products of vectors over the shared words, times what days make of them. Words weigh their factor more (for words of one profile alone one by
   * level).
   */
  #table(own: Float64Array, alone: Float64Array): LikenessTable {
    const { profiles, words, starts, spread } = this;
    const size = profiles.length;
    const begins = new Int32Array(this.count);
    for (let word = 1; word < begins.length; word++) begins[word] = begins[word - 1]! + spread[word - 1]!;
    const holders: Holders = { begins, ends: begins.slice(), items: new Int32Array(words.length), weights: new Float64Array(words.length) };
    const values = new Float64Array(size * size);
    for (let i = 0; i < size; i++) {
      meet(i, words.subarray(starts[i]!, starts[i + 1]!), this.#vector(i, own, alone), holders, values.subarray(i * size, i * size + i));
    }
    for (let i = 0; i < size; i++) {
      for (let j = 0; j < i; j++) {
        values[i * size + j] = values[j * size + i] = values[i * size + j]! * nearness(profiles[i]!, profiles[j]!, values[i * size + j]!);
      }
    }
    return { count: size, values };
  }

  /** The weights of a profile's shared words, each times its factor: a vector of unit length but for the words that are not shared. */
  #vector(k: number, own: Float64Array, alone: Float64Array): Float64Array {
    const start = this.starts[k]!;
    const vector = new Float64Array(this.starts[k + 1]! - start);
    const length = Math.sqrt(this.#weigh(this.profiles[k]!, start, own, alone, vector)) || 1;
    for (let n = 0; n < vector.length; n++) vector[n]! /= length;
    return vector;
  }

  /**
   * Writes the weights of the shared words of a profile, which begin at `start` in the lists, each times its factor; gives the sum of squares of
   * those of all its words.
   */
  #weigh({ weights, marks }: Profile, start: number, own: Float64Array, alone: Float64Array, vector: Float64Array): number {
    const { words, places } = this;
    let squares = 0;
    let n = 0;
    for (let place = 0; place < weights.length; place++) {
      const isShared = n < vector.length && places[start + n] === place;
      const weight = weights[place]! * (isShared ? own[words[start + n]!]! : alone[marks[place]! & LEVEL]!);
      if (isShared) vector[n++] = weight;
      squares += weight * weight;
    }
    return squares;
  }
}

/** The holders of each word so far and their weights, word after word in blocks as long as the word is spread. */
interface Holders {
  readonly begins: Int32Array;
  readonly ends: Int32Array;
  readonly items: Int32Array;
  readonly weights: Float64Array;
}

// What is done for each word stands in functions of its own here: a small one is compiled long before a large one with the same loop inside.

/** Adds to a row of products what an item, by its words and their weights, shares with those before it, and puts it among the holders of its words. */
function meet(item: number, words: Int32Array, vector: Float64Array, { begins, ends, items, weights }: Holders, row: Float64Array): void {
  for (let n = 0; n < words.length; n++) {
    const word = words[n]!;
    const weight = vector[n]!;
    const end = ends[word]!;
    for (let h = begins[word]!; h < end; h++) row[items[h]!]! += weight * weights[h]!;
    items[end] = item;
    weights[end] = weight;
    ends[word] = end + 1;
  }
}

/** The words of some profiles, one profile after the other, as numbers in order of first places, and in how many profiles each stands. */
interface Numbered {
  readonly numbers: Int32Array;
  /** Where each profile begins, and the end. */
  readonly starts: Int32Array;
  readonly spread: Uint16Array;
}

function numbered(profiles: readonly Profile[]): Numbered {
  const starts = new Int32Array(profiles.length + 1);
  for (let k = 0; k < profiles.length; k++) starts[k + 1] = starts[k]! + profiles[k]!.words.length;
  const total = starts[profiles.length]!;
  const numbers = new Int32Array(total);
  const table: Slots = {
    slots: new Int32Array(2 ** Math.ceil(Math.log2(2 * total + 2))),
    words: new Uint32Array(total),
    spread: new Uint16Array(total),
    count: 0,
  };
  for (let k = 0; k < profiles.length; k++) number(profiles[k]!.words, numbers.subarray(starts[k]!, starts[k + 1]!), table);
  return { numbers, starts, spread: table.spread.subarray(0, table.count) };
}

/** Numbers the words that more than one profile has, from 1, and puts how many have each at the front of `shared`; gives how many there are. */
function numberShared(spread: Uint16Array, numberOf: Int32Array, shared: Uint16Array): number {
  let count = 0;
  for (let k = 0; k < spread.length; k++) {
    if (spread[k]! < 2) continue;
    shared[count] = spread[k]!;
    numberOf[k] = ++count;
  }
  return count;
}

/** A table with open addressing: a slot holds the number of a word and 1; of each number the word's hash and how often it was met. */
interface Slots {
  readonly slots: Int32Array;
  readonly words: Uint32Array;
  readonly spread: Uint16Array;
  count: number;
}

/** Writes the numbers of words, each once in the list, and counts them. */
function number(words: Uint32Array, numbers: Int32Array, table: Slots): void {
  const { slots, words: known, spread } = table;
  const mask = slots.length - 1;
  let { count } = table;
  for (let n = 0; n < words.length; n++) {
    const word = words[n]!;
    let at = (word ^ (word >>> 16)) & mask;
    while (slots[at] !== 0 && known[slots[at]! - 1] !== word) at = (at + 1) & mask;
    if (slots[at] === 0) {
      known[count] = word;
      slots[at] = ++count;
    }
    numbers[n] = slots[at]! - 1;
    spread[slots[at]! - 1]!++;
  }
  table.count = count;
}
