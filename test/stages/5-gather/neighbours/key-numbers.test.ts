import { expect, it } from 'vitest';
import { KeyNumbers } from '../../../../src/stages/5-gather/neighbours/key-numbers.ts';

it('numbers keys in order of their coming, each once', () => {
  const numbers = new KeyNumbers();
  const keys = Array.from({ length: 5000 }, (_, k) => Math.imul(k, 0x01000193) >>> 0);
  expect(keys.map((key) => numbers.numberOf(key))).toEqual(keys.map((_, k) => k));
  expect(numbers.numberOf(keys[4321]!)).toBe(4321);
  expect(numbers.numberOf(0)).toBe(0);
});
