import type { LikenessTable } from './likeness-table.ts';
import { nearness } from './likeness.ts';
import { LEVEL, type Profile } from './profile.ts';
import { natsOf } from '../../language/rarity.ts';

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
    let count = 0;
    for (let k = 0; k < spread.length; k++) if (spread[k]! > 1) numberOf[k] = ++count;
    this.count = count;
    this.spread = new Uint16Array(count);
    for (let k = 0; k < spread.length; k++) if (spread[k]! > 1) this.spread[numberOf[k]! - 1] = spread[k]!;
    this.levels = new Uint8Array(count);
    this.starts = new Int32Array(profiles.length + 1);
    const [words, places] = [new Int32Array(numbers.length), new Int32Array(numbers.length)];
    let at = 0;
    for (let k = 0; k < profiles.length; k++) {
      for (let n = starts[k]!; n < starts[k + 1]!; n++) {
        const number = numberOf[numbers[n]!]!;
        if (number === 0) continue;
        this.levels[number - 1] = profiles[k]!.marks[n - starts[k]!]! & LEVEL;
        words[at] = number - 1;
        places[at++] = n - starts[k]!;
      }
      this.starts[k + 1] = at;
    }
    [this.words, this.places] = [words.subarray(0, at), places.subarray(0, at)];
  }

  /**
   * Likenesses by weights that shift, as the part grows, from the rarity that ships to how rare a word is in the part itself: the shipped
   * rarity counts for as much as so many reports of its own.
   */
  table(): LikenessTable {
    const { profiles, levels, spread } = this;
    const factor = (level: number, seen: number): number => Math.max(LEAST_FACTOR, Math.log((profiles.length + PRIOR) / (seen + PRIOR * Math.exp(-natsOf(level)))) / natsOf(level));
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

  /** The weights of the shared words of all profiles, each times its factor (for other words one by level), each profile's as a vector of unit length. */
  #vectors(own: Float64Array, alone: Float64Array): Float64Array {
    const { profiles, words, places, starts } = this;
    const vectors = new Float64Array(words.length);
    for (let k = 0; k < profiles.length; k++) {
      const { weights, marks } = profiles[k]!;
      const [start, end] = [starts[k]!, starts[k + 1]!];
      let squares = 0;
      for (let place = 0, n = start; place < weights.length; place++) {
        const isShared = n < end && places[n] === place;
        const weight = weights[place]! * (isShared ? own[words[n]!]! : alone[marks[place]! & LEVEL]!);
        if (isShared) vectors[n++] = weight;
        squares += weight * weight;
      }
      const length = Math.sqrt(squares) || 1;
      for (let n = start; n < end; n++) vectors[n]! /= length;
    }
    return vectors;
  }

  /** The products of vectors over the shared words, times what days make of them. */
  #table(own: Float64Array, alone: Float64Array): LikenessTable {
    const { profiles, words, starts, spread } = this;
    const vectors = this.#vectors(own, alone);
    const size = profiles.length;
    // The holders of each word and their weights, one after the other in blocks as long as the word is spread.
    const [begins, ends] = [new Int32Array(this.count), new Int32Array(this.count)];
    for (let word = 1; word < ends.length; word++) begins[word] = ends[word] = begins[word - 1]! + spread[word - 1]!;
    const [holders, held, values] = [new Int32Array(words.length), new Float64Array(words.length), new Float64Array(size * size)];
    for (let i = 0; i < size; i++) {
      for (let n = starts[i]!; n < starts[i + 1]!; n++) {
        const word = words[n]!;
        const weight = vectors[n]!;
        const end = ends[word]!;
        for (let h = begins[word]!; h < end; h++) values[i * size + holders[h]!]! += weight * held[h]!;
        holders[end] = i;
        held[end] = weight;
        ends[word] = end + 1;
      }
    }
    for (let i = 0; i < size; i++) for (let j = 0; j < i; j++) values[i * size + j] = values[j * size + i] = values[i * size + j]! * nearness(profiles[i]!, profiles[j]!);
    return { count: size, values };
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
  const size = 2 ** Math.ceil(Math.log2(2 * total + 2));
  // A slot holds the number of a word and 1; `firsts` its hash.
  const [slots, numbers, firsts, spread] = [new Int32Array(size), new Int32Array(total), new Uint32Array(total), new Uint16Array(total)];
  let count = 0;
  for (let k = 0; k < profiles.length; k++) {
    const { words } = profiles[k]!;
    for (let n = 0; n < words.length; n++) {
      const word = words[n]!;
      let at = (word ^ (word >>> 16)) & (size - 1);
      while (slots[at] !== 0 && firsts[slots[at]! - 1] !== word) at = (at + 1) & (size - 1);
      if (slots[at] === 0) {
        firsts[count] = word;
        slots[at] = ++count;
      }
      const number = slots[at]! - 1;
      numbers[starts[k]! + n] = number;
      spread[number]!++;
    }
  }
  return { numbers, starts, spread: spread.subarray(0, count) };
}
