import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstOfPair, pairKey, secondOfPair } from '../../../../src/stages/8-collate/quotations/pair-key.ts';

test('two numbers come back from their key', () => {
  const number = fc.integer({ min: 0, max: 2 ** 26 - 1 });
  fc.assert(fc.property(number, number, (a, b) => {
    const key = pairKey(a, b);
    expect([firstOfPair(key), secondOfPair(key)]).toEqual([a, b]);
  }));
});
