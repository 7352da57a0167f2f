/** Likenesses of every two of some items: a full table, the diagonal 0. */
export class LikenessTable {
  readonly count: number;
  readonly values: Float64Array;

  /** Fills the table with what `between` says of each two items, the higher first. */
  constructor(count: number, between: (i: number, j: number) => number) {
    this.count = count;
    this.values = new Float64Array(count * count);
    for (let i = 0; i < count; i++) for (let j = 0; j < i; j++) this.values[i * count + j] = this.values[j * count + i] = between(i, j);
  }

  /** The likeness of items i and j. */
  at(i: number, j: number): number {
    return this.values[i * this.count + j]!;
  }

  /** The table of some of the items, in the order given. */
  among(items: readonly number[]): LikenessTable {
    return new LikenessTable(items.length, (i, j) => this.at(items[i]!, items[j]!));
  }
}
