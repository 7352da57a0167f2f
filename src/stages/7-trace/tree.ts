/** A possible parent of a node, at a cost. */
export interface Arc {
  readonly from: number;
  readonly to: number;
  readonly cost: number;
}

/**
 * The forest of least cost over `count` nodes, in which each node has one parent or is a root at `rootCost`: the parent of each node, or -1
 * (Chu and Liu 1965, Edmonds 1967). Among equals the arc that comes first is taken, so give arcs in an order of their own.
 */
export function cheapestForest(count: number, arcs: readonly Arc[], rootCost: number): Int32Array {
  const root = count;
  const all = [...arcs, ...Array.from({ length: count }, (_, to) => ({ from: root, to, cost: rootCost }))];
  const chosen = contract(count + 1, root, all.map((arc, index) => ({ ...arc, index })));
  const parents = new Int32Array(count).fill(-1);
  for (const index of chosen) if (all[index]!.from !== root) parents[all[index]!.to] = all[index]!.from;
  return parents;
}

interface Indexed extends Arc {
  /** Place of the arc in the list that was first given. */
  readonly index: number;
}

/** Indexes of the chosen arcs: the cheapest into each node, cycles contracted into one node until there are none. */
function contract(count: number, root: number, arcs: readonly Indexed[]): number[] {
  const best: (Indexed | undefined)[] = Array.from({ length: count });
  for (const arc of arcs) if (arc.to !== root && arc.from !== arc.to && (best[arc.to] === undefined || arc.cost < best[arc.to]!.cost)) best[arc.to] = arc;
  const group = cyclesOf(count, root, best);
  const groups = Math.max(...group) + 1;
  if (groups === count) return best.flatMap((arc) => (arc === undefined ? [] : [arc.index]));
  const size = new Int32Array(groups);
  for (const g of group) size[g]!++;
  const inner = new Map(arcs.map((arc) => [arc.index, arc]));
  const outer = arcs.filter(({ from, to }) => group[from] !== group[to]).map((arc) => ({
    from: group[arc.from]!, to: group[arc.to]!, index: arc.index, cost: size[group[arc.to]!]! > 1 ? arc.cost - best[arc.to]!.cost : arc.cost,
  }));
  const chosen = contract(groups, group[root]!, outer);
  const entered = new Set(chosen.map((index) => inner.get(index)!.to));
  const kept = best.flatMap((arc) => (arc !== undefined && size[group[arc.to]!]! > 1 && !entered.has(arc.to) ? [arc.index] : []));
  return [...chosen, ...kept];
}

/** Numbers the nodes so that those of one cycle of best arcs share a number; the rest have their own. */
function cyclesOf(count: number, root: number, best: readonly (Indexed | undefined)[]): Int32Array {
  const group = new Int32Array(count).fill(-1);
  const seen = new Int32Array(count).fill(-1);
  let groups = 0;
  for (let start = 0; start < count; start++) {
    let node = start;
    while (node !== root && seen[node] === -1 && best[node] !== undefined) {
      seen[node] = start;
      node = best[node]!.from;
    }
    if (node === root || best[node] === undefined || seen[node] !== start || group[node] !== -1) continue;
    for (let at = node; group[at] === -1; at = best[at]!.from) group[at] = groups;
    groups++;
  }
  for (let node = 0; node < count; node++) if (group[node] === -1) group[node] = groups++;
  return group;
}
