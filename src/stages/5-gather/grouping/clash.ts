import type { Profile } from '../profiles/profile.ts';

/** Tells how far the figures that reports open with set two halves of a group against each other: two quakes have two magnitudes, two robberies two sums. */
export class Clash {
  /** For each profile the numbers of its figures; a figure of one profile alone is one like any other. */
  readonly #figures: readonly (readonly number[])[];
  readonly #counts: readonly [Uint16Array, Uint16Array];

  constructor(profiles: readonly Profile[]) {
    const numbers = new Map<number, number>();
    this.#figures = profiles.map(({ figures }) => figures.map((figure) => {
      const number = numbers.get(figure) ?? numbers.size;
      numbers.set(figure, number);
      return number;
    }));
    this.#counts = [new Uint16Array(numbers.size), new Uint16Array(numbers.size)];
  }

  /** 0 when the halves have figures in common or one of them has none; towards 1 the more reports of either half have a figure that none of the other has. */
  between(xs: readonly number[], ys: readonly number[]): number {
    const [x, y] = this.#counts;
    const knownX = this.#count(xs, x);
    const knownY = this.#count(ys, y);
    if (knownX === 0 || knownY === 0) return 0;
    let shared = 0;
    let ownX = 0;
    let ownY = 0;
    for (let k = 0; k < x.length; k++) {
      const inX = x[k]! / knownX;
      const inY = y[k]! / knownY;
      shared += inX * inY;
      ownX = Math.max(ownX, inX * (1 - inY) ** 2);
      ownY = Math.max(ownY, inY * (1 - inX) ** 2);
    }
    // Shares among few reports say less.
    const trustX = knownX / (knownX + 1);
    const trustY = knownY / (knownY + 1);
    return Math.max(0, Math.min(ownX * trustX, ownY * trustY) - Math.min(1, shared) * trustX * trustY);
  }

  /** Counts the figures of some profiles; gives how many of them have any. */
  #count(items: readonly number[], counts: Uint16Array): number {
    counts.fill(0);
    let known = 0;
    for (const item of items) {
      const figures = this.#figures[item]!;
      if (figures.length > 0) known++;
      for (const figure of figures) counts[figure]!++;
    }
    return known;
  }
}
