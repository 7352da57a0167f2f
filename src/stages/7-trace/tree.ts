import { ArcHeaps, NONE } from './arc-heaps.ts';

/** A possible parent of a node, at a cost. */
export interface Arc {
  readonly from: number;
  readonly to: number;
  readonly cost: number;
}

/**
 * The forest of least cost over `count` nodes, in which each node has one parent or is a root at `rootCost`: the parent of each node, or -1
 * (Chu and Liu 1965, Edmonds 1967; with heaps as by Gabow et al. 1986, so that thousands of copies of one text cost no more than their arcs).
 * Among equals the arc that comes first is taken, so give arcs in an order of their own.
 */
export function cheapestForest(count: number, arcs: readonly Arc[], rootCost: number): Int32Array {
  const root = count;
  const all = [...arcs, ...Array.from({ length: count }, (_, to) => ({ from: root, to, cost: rootCost }))];
  const chosen = new Contraction(count, all).chosen();
  return Int32Array.from({ length: count }, (_, node) => (all[chosen[node]!]!.from === root ? -1 : all[chosen[node]!]!.from));
}

/** Nodes with the cheapest arc into each; those that form a cycle are one node, until there are no cycles. */
class Contraction {
  readonly #arcs: readonly Arc[];
  readonly #count: number;
  readonly #heaps: ArcHeaps;
  /** The top of the heap of the arcs into each node; those behind `count` are contracted. */
  readonly #into: number[];
  /** The cheapest arc into each node. */
  readonly #best: number[] = [];
  /** The node that each is contracted into; its own number until then. */
  readonly #within: number[];
  /** The same, with steps left out. */
  readonly #outermost: number[];
  /** The nodes of the cycle that each contracted node stands for. */
  readonly #members: (readonly number[])[] = [];

  constructor(count: number, arcs: readonly Arc[]) {
    this.#arcs = arcs;
    this.#count = count;
    this.#heaps = new ArcHeaps(arcs.map(({ cost }) => cost));
    this.#into = Array.from({ length: count }, () => NONE);
    arcs.forEach(({ from, to }, arc) => {
      if (from !== to) this.#into[to] = this.#heaps.meld(this.#into[to]!, arc);
    });
    // One number more than there are nodes is the root's.
    this.#within = Array.from({ length: count + 1 }, (_, node) => node);
    this.#outermost = [...this.#within];
    this.#into.push(NONE);
    this.#contract();
  }

  /** The arc that is chosen into each node. */
  chosen(): Int32Array {
    const chosen = new Int32Array(this.#count).fill(NONE);
    const open: [node: number, arc: number][] = [];
    for (let node = 0; node < this.#within.length; node++) if (node !== this.#count && this.#within[node] === node) open.push([node, this.#best[node]!]);
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const [top, arc] = next;
      const { to } = this.#arcs[arc]!;
      chosen[to] = arc;
      // Where an arc enters a cycle, the others of it keep their own.
      for (let node = to; node !== top; node = this.#within[node]!) {
        for (const other of this.#members[this.#within[node]!]!) if (other !== node) open.push([other, this.#best[other]!]);
      }
    }
    return chosen;
  }

  #contract(): void {
    const seen: number[] = [];
    seen[this.#count] = this.#count;
    for (let start = 0; start < this.#count; start++) {
      const path: number[] = [];
      let node = this.#outermostOf(start);
      while (seen[node] === undefined) {
        seen[node] = start;
        path.push(node);
        this.#best[node] = this.#takeBest(node);
        const next = this.#outermostOf(this.#arcs[this.#best[node]!]!.from);
        node = seen[next] === start ? this.#join(path.splice(path.lastIndexOf(next))) : next;
      }
    }
  }

  /** The cheapest arc into a node from outside it; the others cost so much less from then on. */
  #takeBest(node: number): number {
    let top = this.#into[node]!;
    while (this.#outermostOf(this.#arcs[top]!.from) === node) top = this.#heaps.pop(top);
    this.#heaps.reduce(top);
    this.#into[node] = this.#heaps.pop(top);
    return top;
  }

  /** One node of those of a cycle. */
  #join(cycle: readonly number[]): number {
    const node = this.#within.length;
    this.#within.push(node);
    this.#outermost.push(node);
    this.#members[node] = cycle;
    let into = NONE;
    for (const member of cycle) {
      this.#within[member] = node;
      this.#outermost[member] = node;
      into = this.#heaps.meld(into, this.#into[member]!);
    }
    this.#into[node] = into;
    return node;
  }

  #outermostOf(node: number): number {
    let at = node;
    while (this.#outermost[at] !== at) at = this.#outermost[at] = this.#outermost[this.#outermost[at]!]!;
    return at;
  }
}
