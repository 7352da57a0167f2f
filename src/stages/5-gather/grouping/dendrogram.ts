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
export function dendrogram(table: LikenessTable, least: number): readonly Node[] {
  const { count } = table;
  const state: State = {
    count, values: table.values.slice(), nodes: Array.from({ length: count }, (_, item) => ({ items: [item], likeness: 1, halves: null })),
    best: new Int32Array(count).fill(-1), bestValue: new Float64Array(count),
  };
  for (let i = 0; i < count; i++) seekBest(state, i);
  for (;;) {
    let at = -1;
    for (let i = 0; i < count; i++) if (state.nodes[i] !== null && state.best[i]! >= 0 && (at < 0 || state.bestValue[i]! > state.bestValue[at]!)) at = i;
    if (at < 0 || state.bestValue[at]! < least) return state.nodes.filter((node) => node !== null);
    merge(state, at, state.best[at]!);
  }
}

interface State {
  readonly count: number;
  readonly values: Float64Array;
  readonly nodes: (Node | null)[];
  readonly best: Int32Array;
  readonly bestValue: Float64Array;
}

function seekBest({ count, values, nodes, best, bestValue }: State, i: number): void {
  best[i] = -1;
  for (let j = 0; j < count; j++) {
    if (j === i || nodes[j] === null || (best[i]! >= 0 && values[i * count + j]! <= bestValue[i]!)) continue;
    best[i] = j;
    bestValue[i] = values[i * count + j]!;
  }
}

function merge(state: State, i: number, j: number): void {
  const { count, values, nodes, best, bestValue } = state;
  const x = nodes[i]!;
  const y = nodes[j]!;
  const m = x.items.length;
  const n = y.items.length;
  nodes[i] = { items: x.items.concat(y.items), likeness: bestValue[i]!, halves: [x, y] };
  nodes[j] = null;
  for (let k = 0; k < count; k++) {
    if (nodes[k] === null || k === i) continue;
    values[i * count + k] = values[k * count + i] = (m * values[i * count + k]! + n * values[j * count + k]!) / (m + n);
  }
  seekBest(state, i);
  for (let k = 0; k < count; k++) {
    if (nodes[k] === null || k === i) continue;
    if (best[k] === i || best[k] === j) seekBest(state, k);
    else if (values[k * count + i]! > bestValue[k]!) { best[k] = i; bestValue[k] = values[k * count + i]!; }
  }
}
