import { levelOf } from '../../../language/rarity.ts';
import { NAMED } from '../profiles/profile.ts';
import type { SharedWords } from './shared-words.ts';

/** A word must be this rare, in nats, to be told by; one of this rarity or more counts in full. */
const LEAST_TOLD = levelOf(2);
const FULL = levelOf(6);

/** Tells how strongly names belong to one half of a group alone. */
export class OwnNames {
  readonly #shared: SharedWords;
  readonly #here: [Uint16Array, Uint16Array];
  readonly #named: [Uint16Array, Uint16Array];
  /** Natural logarithms of factorials. */
  readonly #logs: Float64Array;

  constructor(shared: SharedWords) {
    this.#shared = shared;
    this.#logs = new Float64Array(shared.profiles.length + 1);
    for (let k = 1; k < this.#logs.length; k++) this.#logs[k] = this.#logs[k - 1]! + Math.log(k);
    const fresh = (): Uint16Array => new Uint16Array(shared.count);
    this.#here = [fresh(), fresh()];
    this.#named = [fresh(), fresh()];
  }

  /**
   * The weaker of how strongly the three most telling names of either half belong to it alone, 0 to 1; then how surprising it is that names are
   * in one half alone: of the three most surprising of either half the mean, by the weaker half and by both (the geometric mean).
   */
  apart(xs: readonly number[], ys: readonly number[]): readonly [strength: number, weaker: number, both: number] {
    this.#count(xs, this.#here[0].fill(0), this.#named[0].fill(0));
    this.#count(ys, this.#here[1].fill(0), this.#named[1].fill(0));
    const strength = Math.min(this.#strength(0, xs.length, ys.length), this.#strength(1, ys.length, xs.length));
    const [x, y] = [this.#surprise(0, xs.length, ys.length), this.#surprise(1, ys.length, xs.length)];
    return [strength, Math.min(x, y), Math.sqrt(x * y)];
  }

  /**
   * How surprising the names are that at least two reports of a half have and none of the other half: for each the negative logarithm of the
   * probability that a draw of so many reports takes none of the other half (hypergeometric, as in Fisher's exact test); the mean of the three highest.
   */
  #surprise(side: 0 | 1, size: number, others: number): number {
    const named = this.#named[side];
    const there = this.#named[1 - side]!;
    const { levels } = this.#shared;
    const logs = this.#logs;
    // Of names in the same number of reports the surprise is the same, and more with each report.
    let [first, second, third] = [0, 0, 0];
    for (let word = 0; word < named.length; word++) {
      const count = named[word]!;
      if (count <= third || count < 2 || there[word] !== 0 || levels[word]! < LEAST_TOLD) continue;
      third = Math.min(second, count);
      second = Math.min(first, Math.max(second, count));
      first = Math.max(first, count);
    }
    const of = (count: number): number => logs[size + others]! - logs[size + others - count]! - logs[size]! + logs[size - count]!;
    return (of(first) + of(second) + of(third)) / 3;
  }

  /** Counts in how many reports of a half each word stands, and in how many as a name. */
  #count(half: readonly number[], here: Uint16Array, named: Uint16Array): void {
    const { words, places, starts, profiles } = this.#shared;
    for (let k = 0; k < half.length; k++) {
      const { marks } = profiles[half[k]!]!;
      for (let n = starts[half[k]!]!; n < starts[half[k]! + 1]!; n++) {
        here[words[n]!]!++;
        if ((marks[places[n]!]! & NAMED) !== 0) named[words[n]!]!++;
      }
    }
  }

  #strength(side: 0 | 1, size: number, others: number): number {
    const here = this.#here[side];
    const named = this.#named[side];
    const there = this.#here[1 - side]!;
    const { levels } = this.#shared;
    let first = 0;
    let second = 0;
    let third = 0;
    for (let word = 0; word < here.length; word++) {
      const count = here[word]!;
      if (count === 0 || 2 * named[word]! <= count || levels[word]! < LEAST_TOLD) continue;
      const strength = (count / (size + 1)) * (1 - there[word]! / others) ** 2 * (Math.min(levels[word]!, FULL) / FULL);
      if (strength <= third) continue;
      third = Math.min(second, strength);
      second = Math.min(first, Math.max(second, strength));
      first = Math.max(first, strength);
    }
    return (first + second + third) / 3;
  }
}
