import { expect, test } from 'vitest';
import { byId, byUnits } from '../../src/text/order.ts';

test('strings stand in order of their units, not of a locale', () => {
  expect(['b', 'Z', 'ä', 'a', ''].sort(byUnits)).toEqual(['', 'Z', 'a', 'b', 'ä']);
});

test('things stand in order of their ids', () => {
  expect([{ id: 'b' }, { id: 'a' }].sort(byId)).toEqual([{ id: 'a' }, { id: 'b' }]);
});
