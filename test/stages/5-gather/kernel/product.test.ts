import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Kernel } from '../../../../src/stages/5-gather/kernel/kernel.ts';
import type { Vector } from '../../../../src/stages/5-gather/profiles/vector.ts';

const vectors = fc.dictionary(fc.nat(60).map(String), fc.integer({ min: 1, max: 16_384 })).map((entries): Vector => ({
  words: Uint32Array.from(Object.keys(entries), (key) => Number(key) * 0x01000193), weights: Uint16Array.from(Object.values(entries)),
}));

function plain(x: Vector, y: Vector): number {
  return [...x.words].reduce((sum, word, k) => sum + x.weights[k]! * (y.weights[y.words.indexOf(word)] ?? 0), 0);
}

describe('products of the kernel', () => {
  const kernel = new Kernel();

  it('are exact, in either order', () => {
    fc.assert(fc.property(vectors, vectors, (x, y) => {
      expect(kernel.dot(x, y)).toBe(plain(x, y));
      expect(kernel.dot(y, x)).toBe(plain(x, y));
    }));
  });

  it('are of sums, too', () => {
    const some = fc.array(vectors, { maxLength: 6 });
    fc.assert(fc.property(some, some, (xs, ys) => {
      expect(kernel.dotOfSums(xs, ys)).toBe(xs.reduce((sum, x) => sum + ys.reduce((part, y) => part + plain(x, y), 0), 0));
    }));
  });

  it('tell how much of a product of sums is of one word, and how much a word weighs in a sum', () => {
    const some = fc.array(vectors, { maxLength: 6 });
    const weightOf = (word: number, all: readonly Vector[]): number => all.reduce((sum, { words, weights }) => sum + (weights[words.indexOf(word)] ?? 0), 0);
    fc.assert(fc.property(some, some, (xs, ys) => {
      const words = xs.flatMap((x) => [...x.words]);
      expect(kernel.mostOfOneWord(xs, ys)).toBe(Math.max(0, ...words.map((word) => weightOf(word, xs) * weightOf(word, ys))));
      for (const word of [0, 7, ...words]) expect(kernel.weightIn(xs, word)).toBe(weightOf(word, xs));
    }));
  });

  it('make room for long vectors and long sums', () => {
    const long = (from: number, length: number): Vector => ({
      words: Uint32Array.from({ length }, (_, k) => Math.imul(from + k, 0x9e3779b1)), weights: Uint16Array.from({ length }, (_, k) => 1 + (k % 1000)),
    });
    const [x, y] = [long(1, 6000), long(3000, 4000)];
    const own = new Kernel();
    expect(own.dot(long(1, 5), x)).toBe(plain(long(1, 5), x));
    expect(own.dot(x, y)).toBe(plain(x, y));
    expect(own.dotOfSums([x, y, x], [y])).toBe(2 * plain(x, y) + plain(y, y));
  });
});
