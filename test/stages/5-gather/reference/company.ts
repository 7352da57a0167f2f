import { tableOf, type LikenessTable } from '../../../../src/stages/5-gather/grouping/likeness-table.ts';

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
  const values = new Float64Array(size * size);
  // For each item those in whose company it is, each followed by its weight there.
  const keepers: number[][] = Array.from({ length: size }, () => []);
  for (let i = 0; i < size; i++) addRow(i, companyOf(i, table), keepers, values.subarray(i * size, i * size + i));
  return tableOf(size, (i, j) => (1 - SHARE) * table.values[i * size + j]! + SHARE * values[i * size + j]!);
}

/** Adds to a row what the company of an item shares with that of each item before it. */
function addRow(item: number, { items, weights }: Company, keepers: readonly number[][], row: Float64Array): void {
  for (let n = 0; n < items.length; n++) {
    const known = keepers[items[n]!]!;
    for (let k = 0; k < known.length; k += 2) row[known[k]!]! += weights[n]! * known[k + 1]!;
    known.push(item, weights[n]!);
  }
}

/** Items in order of their numbers, and what each counts: weights of unit length. */
interface Company {
  readonly items: readonly number[];
  readonly weights: readonly number[];
}

function companyOf(item: number, table: LikenessTable): Company {
  const { best, alike } = mostAlike(item, table);
  const others = best.length;
  // It keeps itself company as its nearest does.
  best.push(item);
  alike.push(others === 0 ? 1 : alike[0]!);
  let squares = 0;
  for (let k = 0; k <= others; k++) squares += alike[k]! ** 2;
  const length = Math.sqrt(squares);
  const order = [...best.keys()].sort((x, y) => best[x]! - best[y]!);
  return { items: order.map((k) => best[k]!), weights: order.map((k) => alike[k]! / length) };
}

/** The items that are most like one, the nearest first, and how alike they are. */
function mostAlike(item: number, { count, values }: LikenessTable): { readonly best: number[]; readonly alike: number[] } {
  const best: number[] = [];
  const alike: number[] = [];
  for (let other = 0; other < count; other++) {
    const value = values[item * count + other]!;
    if (other === item || value <= LEAST || (best.length === COMPANIONS && value <= alike[COMPANIONS - 1]!)) continue;
    let at = best.length === COMPANIONS ? COMPANIONS - 1 : best.length;
    for (; at > 0 && value > alike[at - 1]!; at--) {
      best[at] = best[at - 1]!;
      alike[at] = alike[at - 1]!;
    }
    best[at] = other;
    alike[at] = value;
  }
  return { best, alike };
}
