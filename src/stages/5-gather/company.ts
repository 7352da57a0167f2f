import { tableOf, type LikenessTable } from './likeness-table.ts';

/** How many others an item keeps company with. */
const COMPANIONS = 6;
/** An item no more like the others than this keeps no company. */
const LEAST = 0.03;
/** How much of a likeness is that of the company. */
const SHARE = 0.5;

/**
 * Likenesses that count also how alike the company is that two items keep: two reports of one event may share few words, but both are like a
 * third (a shared-neighbour likeness: Jarvis and Patrick 1973). The company of an item is the six that are most like it and itself, each
 * counted by the square of its likeness.
 */
export function withCompany(table: LikenessTable): LikenessTable {
  const size = table.count;
  const rows = Array.from({ length: size }, (_, k) => companyOf(k, table));
  // For each item those in whose company it is, with its weight there.
  const keepers: number[][] = Array.from({ length: size }, () => []);
  const values = new Float64Array(size * size);
  for (const [i, row] of rows.entries()) {
    for (const [item, weight] of row) {
      const known = keepers[item]!;
      for (let k = 0; k < known.length; k += 2) values[i * size + known[k]!]! += weight * known[k + 1]!;
      known.push(i, weight);
    }
  }
  return tableOf(size, (i, j) => (1 - SHARE) * table.values[i * size + j]! + SHARE * values[i * size + j]!);
}

/** The company of an item, in order of their numbers, as weights of unit length. */
function companyOf(item: number, { count, values }: LikenessTable): (readonly [item: number, weight: number])[] {
  const [best, alike] = [new Array<number>(COMPANIONS).fill(-1), new Float64Array(COMPANIONS).fill(LEAST)];
  for (let other = 0; other < count; other++) {
    const value = values[item * count + other]!;
    let at = COMPANIONS;
    while (at > 0 && value > alike[at - 1]!) at--;
    if (at === COMPANIONS || other === item) continue;
    best.splice(at, 0, other);
    best.pop();
    alike.copyWithin(at + 1, at);
    alike[at] = value;
  }
  const row = best.flatMap((other, k): [number, number][] => (other < 0 ? [] : [[other, alike[k]! ]]));
  row.push([item, row.length === 0 ? 1 : alike[0]! ]);
  const length = Math.sqrt(row.reduce((sum, [, weight]) => sum + weight * weight, 0));
  return row.map(([other, weight]): [number, number] => [other, weight / length]).sort(([x], [y]) => x - y);
}
