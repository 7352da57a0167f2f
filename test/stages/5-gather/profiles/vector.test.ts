import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Multiplier, type Vector } from '../../../../src/stages/5-gather/profiles/vector.ts';

const vectors = fc.dictionary(fc.nat(60).map(String), fc.integer({ min: 1, max: 16_384 })).map((entries): Vector => ({
  words: Uint32Array.from(Object.keys(entries), (key) => Number(key) * 0x01000193), weights: Uint16Array.from(Object.values(entries)),
}));

function plain(x: Vector, y: Vector): number {
  return [...x.words].reduce((sum, word, k) => sum + x.weights[k]! * (y.weights[y.words.indexOf(word)] ?? 0), 0);
}

describe('Multiplier', () => {
  it('multiplies exactly, in either order', () => {
    const multiplier = new Multiplier();
    fc.assert(fc.property(vectors, vectors, (x, y) => {
      expect(multiplier.dot(x, y)).toBe(plain(x, y));
      expect(multiplier.dot(y, x)).toBe(plain(x, y));
    }));
  });

  it('multiplies sums', () => {
    const multiplier = new Multiplier();
    const some = fc.array(vectors, { maxLength: 6 });
    fc.assert(fc.property(some, some, (xs, ys) => {
      expect(multiplier.dotOfSums(xs, ys)).toBe(xs.reduce((sum, x) => sum + ys.reduce((part, y) => part + plain(x, y), 0), 0));
    }));
  });

  it('tells how much of a product of sums is of one word, and how much a word weighs in a sum', () => {
    const multiplier = new Multiplier();
    const some = fc.array(vectors, { maxLength: 6 });
    const weightOf = (word: number, all: readonly Vector[]): number => all.reduce((sum, { words, weights }) => sum + (weights[words.indexOf(word)] ?? 0), 0);
    fc.assert(fc.property(some, some, (xs, ys) => {
      const words = xs.flatMap((x) => [...x.words]);
      expect(multiplier.mostOfOneWord(xs, ys)).toBe(Math.max(0, ...words.map((word) => weightOf(word, xs) * weightOf(word, ys))));
      for (const word of [0, 7, ...words]) expect(multiplier.weightIn(xs, word)).toBe(weightOf(word, xs));
    }));
  });
});
