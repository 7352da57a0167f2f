import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dendrogram } from '../../../../src/stages/5-gather/grouping/dendrogram.ts';
import { tableOf, type LikenessTable } from '../../../../src/stages/5-gather/grouping/likeness-table.ts';
import type { Node } from '../../../../src/stages/5-gather/grouping/dendrogram.ts';

const groups = (nodes: readonly Node[]): number[][] => nodes.map(({ items }) => items.toSorted((a, b) => a - b));
const tables = fc.integer({ min: 1, max: 12 }).chain((count) =>
  fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: count * count, maxLength: count * count }).map((values) => tableOf(count, (i, j) => values[i * count + j]!)));

/** The mean likeness between the items of two groups, from the table itself. */
function meanBetween(table: LikenessTable, [x, y]: readonly [Node, Node]): number {
  const values = x.items.flatMap((i) => y.items.map((j) => table.values[i * table.count + j]!));
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function* inner(node: Node): Generator<Node> {
  if (node.halves === null) return;
  yield node;
  for (const half of node.halves) yield* inner(half);
}

describe('dendrogram', () => {
  it('merges what is alike, the most alike first, and leaves apart what is not', () => {
    const alike: Readonly<Record<string, number>> = { '1 0': 0.9, '3 2': 0.8, '2 0': 0.3, '2 1': 0.3, '3 0': 0.3, '3 1': 0.3 };
    const table = tableOf(5, (i, j) => alike[`${i} ${j}`] ?? 0);
    expect(groups(dendrogram(table, 0.5))).toEqual([[0, 1], [2, 3], [4]]);
    expect(groups(dendrogram(table, 0.2))).toEqual([[0, 1, 2, 3], [4]]);
  });

  it('takes the lower items first among equals', () => {
    expect(dendrogram(tableOf(3, () => 0.5), 0.4)[0]!.halves!.map(({ items }) => items)).toEqual([[0, 1], [2]]);
  });

  it('keeps every item once, and gives each merge the mean likeness of its halves', () => {
    fc.assert(fc.property(tables, fc.double({ min: 0.1, max: 0.9, noNaN: true }), (table, least) => {
      const roots = dendrogram(table, least);
      expect(groups(roots).flat().toSorted((a, b) => a - b)).toEqual(Array.from({ length: table.count }, (_, k) => k));
      for (const node of roots.flatMap((root) => [...inner(root)])) {
        expect(node.likeness).toBeCloseTo(meanBetween(table, node.halves!), 9);
        expect(node.likeness).toBeGreaterThanOrEqual(least);
      }
      for (const [k, x] of roots.entries()) for (const y of roots.slice(k + 1)) expect(meanBetween(table, [x, y])).toBeLessThan(least + 1e-9);
    }));
  });
});
