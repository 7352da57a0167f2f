/** Likenesses above this say "copy", not "more alike"; where means are taken they count no more than this. */
export const COPY = 0.6;

/** Likenesses of every two of some items: a full table, row after row, the diagonal 0. */
export interface LikenessTable {
  readonly count: number;
  readonly values: Float64Array;
}

/** The table of what `between` says of each two items, asked with the higher first. */
export function tableOf(count: number, between: (i: number, j: number) => number): LikenessTable {
  const values = new Float64Array(count * count);
  for (let i = 0; i < count; i++) for (let j = 0; j < i; j++) values[i * count + j] = values[j * count + i] = between(i, j);
  return { count, values };
}

/** The table of some of the items of another, in the order given. */
export function tableAmong({ count, values }: LikenessTable, items: readonly number[]): LikenessTable {
  return tableOf(items.length, (i, j) => values[items[i]! * count + items[j]!]!);
}
