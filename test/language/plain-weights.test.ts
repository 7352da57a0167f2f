import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Features, sumOf } from '../../src/language/features.ts';
import { addPlain, numbersAt, PlainWeights, type PlainFamily } from '../../src/language/plain-weights.ts';

const FAMILIES: readonly PlainFamily[] = [
  { bounds: [3, 2], add: ([a, b], f) => f.pair(1, a!, b!) },
  {
    bounds: [4],
    add: ([a], f) => {
      f.add(2, a!);
      f.add(3, a!);
    },
  },
];

describe('plain weights', () => {
  it('are at the place of their numbers', () => {
    const [family] = FAMILIES as [PlainFamily];
    expect([0, 1, 2, 5].map((place) => numbersAt(family, place))).toEqual([[0, 0], [0, 1], [1, 0], [2, 1]]);
  });

  it('weigh what their features do', () => {
    fc.assert(fc.property(fc.int8Array({ minLength: 64, maxLength: 64 }), fc.nat(5), fc.nat(3), (weights, first, second) => {
      const f = new Features();
      const places = Int32Array.of(first, second);
      addPlain(FAMILIES, places, f);
      expect(new PlainWeights(FAMILIES, weights).sum(places)).toBe(sumOf(weights, f));
    }));
  });
});
