import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ArcHeaps, NONE } from '../../../src/stages/7-trace/arc-heaps.ts';

describe('ArcHeaps', () => {
  it('gives the arcs of melded heaps by cost, the earlier of equals first', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 40 }), (costs) => {
      const heaps = new ArcHeaps(costs);
      const order: number[] = [];
      for (let top = costs.reduce((heap, _, arc) => heaps.meld(heap, arc), NONE); top !== NONE; top = heaps.pop(top)) order.push(top);
      expect(order).toEqual(costs.map((_, arc) => arc).sort((x, y) => costs[x]! - costs[y]! || x - y));
    }));
  });

  it('sets what was made cheaper as a whole against what was not', () => {
    const heaps = new ArcHeaps([5, 7, 1, 3]);
    const dear = heaps.meld(0, 1);
    heaps.reduce(dear);
    const order: number[] = [];
    for (let top = heaps.meld(dear, heaps.meld(2, 3)); top !== NONE; top = heaps.pop(top)) order.push(top);
    expect(order).toEqual([0, 2, 1, 3]);
  });
});
