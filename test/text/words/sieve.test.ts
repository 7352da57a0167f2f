import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SKETCHES, sieveOf, sketchOf } from '../../../src/text/words/sieve.ts';

describe('sieveOf', () => {
  it('never turns down a word that it was made of, whatever the word', () => {
    fc.assert(fc.property(fc.array(fc.string({ minLength: 1 })), (words) => {
      const sieve = sieveOf(words);
      for (const word of words) expect(sieve[sketchOf(word)]).toBe(1);
      expect(sieve.length).toBe(SKETCHES);
    }));
  });

  it('turns down words of another length or beginning', () => {
    const sieve = sieveOf(['ferry', 'mill']);
    expect(['ferry', 'mill', 'mills', 'fern', 'quay'].map((word) => sieve[sketchOf(word)])).toEqual([1, 1, 0, 0, 0]);
  });
});
