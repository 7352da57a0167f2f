import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonPieces } from '../../src/cli/json-pieces.ts';

test('the pieces of an object are its JSON', () => {
  fc.assert(fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (object) => {
    expect([...jsonPieces(object)].join('')).toBe(JSON.stringify(object));
  }));
});

test('a long list is written in parts, and what is undefined not at all', () => {
  const object = { name: 'reports', none: undefined, list: Array.from({ length: 250 }, (_, number) => ({ number })) };
  const pieces = [...jsonPieces(object)];
  expect(pieces.join('')).toBe(JSON.stringify(object));
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(JSON.stringify(object).length / 2);
});
