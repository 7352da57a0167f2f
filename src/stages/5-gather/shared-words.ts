import { LikenessTable } from './likeness-table.ts';
import { nearness } from './likeness.ts';
import { LEVEL, type Profile } from './profile.ts';
import { natsOf } from './rarity.ts';

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
  /** For each profile the numbers of its shared words, and where each stands in its list of words. */
  readonly words: readonly Int32Array[];
  readonly places: readonly Int32Array[];

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
    const [words, places] = [new Int32Array(numbers.length), new Int32Array(numbers.length)];
    const ends = [0];
    let at = 0;
    for (let k = 0; k < profiles.length; k++) {
      for (let n = starts[k]!; n < starts[k + 1]!; n++) {
        const number = numberOf[numbers[n]!]!;
        if (number === 0) continue;
        this.levels[number - 1] = profiles[k]!.marks[n - starts[k]!]! & LEVEL;
        words[at] = number - 1;
        places[at++] = n - starts[k]!;
      }
      ends.push(at);
    }
    this.words = profiles.map((_, k) => words.subarray(ends[k], ends[k + 1]));
    this.places = profiles.map((_, k) => places.subarray(ends[k], ends[k + 1]));
  }

  /**
   * Likenesses by weights that shift, as the part grows, from the rarity that ships to how rare a word is in the part itself: the shipped
   * rarity counts for as much as so many reports of its own.
   */
  table(): LikenessTable {
    const { profiles, words, levels, spread } = this;
    const factor = (level: number, seen: number): number => Math.max(LEAST_FACTOR, Math.log((profiles.length + PRIOR) / (seen + PRIOR * Math.exp(-natsOf(level)))) / natsOf(level));
    const own = Float64Array.from(spread, (seen, word) => factor(levels[word]!, seen));
    const alone = Float64Array.from({ length: LEVEL + 1 }, (_, level) => (level === 0 ? 0 : factor(level, 1)));
    return this.#table(profiles.map(({ marks }, k) => this.#vector(k, (n) => own[words[k]![n]!]!, (place) => alone[marks[place]! & LEVEL]!)));
  }

  /**
   * Likenesses by words weighed again by how rare they are among these profiles: what all share says nothing about which of them are of one
   * event, and what a part of them shares says most.
   */
  localTable(): LikenessTable {
    const { profiles, words, spread } = this;
    const rarity = Float64Array.from(spread, (seen) => Math.log((profiles.length + 1) / seen));
    const alone = Math.log(profiles.length + 1);
    return this.#table(profiles.map((_, k) => this.#vector(k, (n) => rarity[words[k]![n]!]!, () => alone)));
  }

  /** The weights of a profile's shared words, each times a factor, as a vector of unit length; words that it shares with none count in the length alone. */
  #vector(k: number, ofShared: (n: number) => number, ofOther: (place: number) => number): Float64Array {
    const [{ weights }, places] = [this.profiles[k]!, this.places[k]!];
    const vector = new Float64Array(places.length);
    let squares = 0;
    for (let place = 0, n = 0; place < weights.length; place++) {
      const isShared = places[n] === place;
      const weight = weights[place]! * (isShared ? ofShared(n) : ofOther(place));
      if (isShared) vector[n++] = weight;
      squares += weight * weight;
    }
    const length = Math.sqrt(squares) || 1;
    for (let n = 0; n < vector.length; n++) vector[n]! /= length;
    return vector;
  }

  /** The products of vectors over the shared words, times what days make of them. */
  #table(vectors: readonly Float64Array[]): LikenessTable {
    const { profiles, words, spread } = this;
    const size = profiles.length;
    // The holders of each word and their weights, one after the other in blocks as long as the word is spread.
    const ends = new Int32Array(this.count);
    for (let word = 1; word < ends.length; word++) ends[word] = ends[word - 1]! + spread[word - 1]!;
    const total = this.count === 0 ? 0 : ends.at(-1)! + spread.at(-1)!;
    const [holders, held, starts] = [new Int32Array(total), new Float64Array(total), ends.slice()];
    const values = new Float64Array(size * size);
    for (let i = 0; i < size; i++) {
      const [own, vector] = [words[i]!, vectors[i]!];
      for (let n = 0; n < own.length; n++) {
        const word = own[n]!;
        const weight = vector[n]!;
        const end = ends[word]!;
        for (let h = starts[word]!; h < end; h++) values[i * size + holders[h]!]! += weight * held[h]!;
        holders[end] = i;
        held[end] = weight;
        ends[word] = end + 1;
      }
    }
    return new LikenessTable(size, (i, j) => values[i * size + j]! * nearness(profiles[i]!, profiles[j]!));
  }
}

/** The words of some profiles, one profile after the other, as numbers in order of first places, and in how many profiles each stands. */
interface Numbered {
  readonly numbers: Int32Array;
  /** Where each profile begins, and the end. */
  readonly starts: readonly number[];
  readonly spread: Uint16Array;
}

function numbered(profiles: readonly Profile[]): Numbered {
  const starts = [0];
  for (const { words } of profiles) starts.push(starts.at(-1)! + words.length);
  const total = starts.at(-1)!;
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
