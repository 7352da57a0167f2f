import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cheapestForest, type Arc } from '../../../src/stages/7-trace/tree.ts';

/** Cost of a forest given by parents, or infinity when it runs in a circle or uses an arc that is not there. */
function costOf(parents: readonly number[], arcs: readonly Arc[], rootCost: number): number {
  let cost = 0;
  for (const [to, from] of parents.entries()) {
    cost += from < 0 ? rootCost : Math.min(Infinity, ...arcs.filter((arc) => arc.from === from && arc.to === to).map((arc) => arc.cost));
    for (let node = to, steps = 0; node >= 0; node = parents[node]!) if (steps++ > parents.length) return Infinity;
  }
  return cost;
}

function cheapest(count: number, arcs: readonly Arc[], rootCost: number): number {
  const all = (parents: number[]): number => (parents.length === count ? costOf(parents, arcs, rootCost) : Math.min(...Array.from({ length: count + 1 }, (_, k) => all([...parents, k - 1]))));
  return all([]);
}

describe('cheapestForest', () => {
  it('breaks a circle where that is cheapest', () => {
    const arcs = [{ from: 0, to: 1, cost: 1 }, { from: 1, to: 0, cost: 1 }, { from: 1, to: 2, cost: 1 }];
    expect([...cheapestForest(3, arcs, 5)]).toEqual([-1, 0, 1]);
  });

  it('costs as little as any forest does', () => {
    const arc = fc.record({ from: fc.integer({ min: 0, max: 3 }), to: fc.integer({ min: 0, max: 3 }), cost: fc.integer({ min: 0, max: 9 }) });
    fc.assert(fc.property(fc.array(arc, { maxLength: 10 }), (drawn) => {
      const arcs = drawn.filter(({ from, to }) => from !== to);
      expect(costOf([...cheapestForest(4, arcs, 6)], arcs, 6)).toBe(cheapest(4, arcs, 6));
    }), { numRuns: 60 });
  });

  it('holds thousands of copies that each may come from any other', () => {
    const count = 4000;
    const arcs = Array.from({ length: count * 8 }, (_, k) => ({ from: k % count, to: (k + 1 + Math.floor(k / count)) % count, cost: 1 }));
    const parents = [...cheapestForest(count, arcs, 14)];
    expect(parents.filter((parent) => parent < 0)).toHaveLength(1);
  });
});
