import { LikenessTable } from './likeness-table.ts';
import { nearness } from './likeness.ts';
import { WHOLE, type Profile } from './profile.ts';

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
    const [words, places] = [new Int32Array(numbers.length), new Int32Array(numbers.length)];
    const ends = [0];
    let at = 0;
    for (let k = 0; k < profiles.length; k++) {
      for (let n = starts[k]!; n < starts[k + 1]!; n++) {
        const number = numberOf[numbers[n]!]!;
        if (number === 0) continue;
        words[at] = number - 1;
        places[at++] = n - starts[k]!;
      }
      ends.push(at);
    }
    this.words = profiles.map((_, k) => words.subarray(ends[k], ends[k + 1]));
    this.places = profiles.map((_, k) => places.subarray(ends[k], ends[k + 1]));
  }

  /** Likenesses by the weights that ship: those of `likeness`. */
  table(): LikenessTable {
    return this.#table(this.profiles.map(({ weights }, k) => this.#vector(k, (place) => weights[place]! / WHOLE)));
  }

  /**
   * Likenesses by words weighed again by how rare they are among these profiles: what all share says nothing about which of them are of one
   * event, and what a part of them shares says most.
   */
  localTable(): LikenessTable {
    const { profiles, words, places, spread } = this;
    const alone = Math.log(profiles.length + 1);
    const rarity = new Float64Array(this.count);
    for (let word = 0; word < rarity.length; word++) rarity[word] = Math.log((profiles.length + 1) / spread[word]!);
    return this.#table(profiles.map(({ weights }, k) => {
      const vector = this.#vector(k, (place, word) => weights[place]! * rarity[word]!);
      let squares = 0;
      for (let n = 0; n < weights.length; n++) squares += (weights[n]! * alone) ** 2;
      for (let n = 0; n < vector.length; n++) squares += (weights[places[k]![n]!]! * rarity[words[k]![n]!]!) ** 2 - (weights[places[k]![n]!]! * alone) ** 2;
      const length = Math.sqrt(squares) || 1;
      for (let n = 0; n < vector.length; n++) vector[n]! /= length;
      return vector;
    }));
  }

  #vector(k: number, weigh: (place: number, word: number) => number): Float64Array {
    const [words, places] = [this.words[k]!, this.places[k]!];
    const vector = new Float64Array(words.length);
    for (let n = 0; n < vector.length; n++) vector[n] = weigh(places[n]!, words[n]!);
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
