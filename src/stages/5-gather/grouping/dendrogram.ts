import { kernel } from '../kernel/kernel.ts';
import type { LikenessTable } from './likeness-table.ts';

/** A group of items: one item, or two groups that were merged. */
export interface Node {
  readonly items: readonly number[];
  /** Mean likeness of the two halves; 1 for a single item. */
  readonly likeness: number;
  readonly halves: readonly [Node, Node] | null;
}

/**
 * Average-link clustering: merges the two groups that are most alike on average, until none are as alike as `least`; what is left are the
 * roots. Among equals the groups with the lower items go first, so the result does not depend on anything but the table.
 */
export function dendrogram({ count, values }: LikenessTable, least: number, by: 'likeness' | 'company' = 'likeness'): readonly Node[] {
  const nodes: (Node | null)[] = Array.from({ length: count }, (_, item) => ({ items: [item], likeness: 1, halves: null }));
  for (const { into, from, likeness } of kernel.merges(values, count, least, by === 'company')) {
    const [x, y] = [nodes[into]!, nodes[from]!];
    nodes[into] = { items: x.items.concat(y.items), likeness, halves: [x, y] };
    nodes[from] = null;
  }
  return nodes.filter((node) => node !== null);
}
