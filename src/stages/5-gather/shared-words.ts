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
  readonly places: readonly Uint16Array[];

  constructor(profiles: readonly Profile[]) {
    this.profiles = profiles;
    const numbers = new NumberedWords(profiles);
    const numberOf = new Int32Array(numbers.spread.length).fill(-1);
    let count = 0;
    for (let k = 0; k < numbers.spread.length; k++) if (numbers.spread[k]! > 1) numberOf[k] = count++;
    this.count = count;
    this.spread = numbers.spread.filter((spread) => spread > 1);
    this.words = numbers.of.map((own) => own.map((k) => numberOf[k]!).filter((k) => k >= 0));
    this.places = numbers.of.map((own) => Uint16Array.from(own.keys()).filter((k) => numberOf[own[k]!]! >= 0));
  }

  /** Likenesses by the weights that ship: those of `likeness`. */
  table(): LikenessTable {
    return this.#table(this.profiles.map(({ weights }, k) => Float64Array.from(this.places[k]!, (place) => weights[place]! / WHOLE)));
  }

  /**
   * Likenesses by words weighed again by how rare they are among these profiles: what all share says nothing about which of them are of one
   * event, and what a part of them shares says most.
   */
  localTable(): LikenessTable {
    const count = this.profiles.length;
    const alone = Math.log(count + 1) ** 2;
    return this.#table(this.profiles.map(({ weights }, k) => {
      const [words, places] = [this.words[k]!, this.places[k]!];
      const vector = Float64Array.from(places, (place, n) => weights[place]! * Math.log((count + 1) / this.spread[words[n]!]!));
      let squares = 0;
      for (const weight of weights) squares += weight * weight * alone;
      for (let n = 0; n < vector.length; n++) squares += vector[n]! ** 2 - weights[places[n]!]! ** 2 * alone;
      const length = Math.sqrt(squares) || 1;
      return vector.map((weight) => weight / length);
    }));
  }

  /** The products of vectors over the shared words, times what days make of them. */
  #table(vectors: readonly Float64Array[]): LikenessTable {
    const { profiles, words } = this;
    const size = profiles.length;
    const holders: number[][] = Array.from({ length: this.count }, () => []);
    const values = new Float64Array(size * size);
    for (let i = 0; i < size; i++) {
      const [own, vector] = [words[i]!, vectors[i]!];
      for (let n = 0; n < own.length; n++) {
        // Pairs of a holder and its weight.
        const known = holders[own[n]!]!;
        const weight = vector[n]!;
        for (let h = 0; h < known.length; h += 2) values[i * size + known[h]!]! += weight * known[h + 1]!;
        known.push(i, weight);
      }
    }
    return new LikenessTable(size, (i, j) => values[i * size + j]! * nearness(profiles[i]!, profiles[j]!));
  }
}

/** Gives each word of some profiles a number, in order of first places, and counts in how many it stands. */
class NumberedWords {
  readonly of: readonly Int32Array[];
  readonly spread: Uint16Array;

  constructor(profiles: readonly Profile[]) {
    const total = profiles.reduce((sum, { words }) => sum + words.length, 0);
    const size = 2 ** Math.ceil(Math.log2(2 * total + 2));
    const [hashes, numbers, spread] = [new Uint32Array(size), new Int32Array(size), new Uint16Array(total)];
    let count = 0;
    this.of = profiles.map(({ words }) => words.map((word): number => {
      let at = word & (size - 1);
      while (numbers[at] !== 0 && hashes[at] !== word) at = (at + 1) & (size - 1);
      if (numbers[at] === 0) {
        hashes[at] = word;
        numbers[at] = ++count;
      }
      const number = numbers[at]! - 1;
      spread[number]!++;
      return number;
    })).map((numbered) => Int32Array.from(numbered));
    this.spread = spread.subarray(0, count);
  }
}
