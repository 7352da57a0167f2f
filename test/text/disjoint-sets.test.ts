import { expect, it } from 'vitest';
import { DisjointSets } from '../../src/text/disjoint-sets.ts';

it('joins sets and lists them by their lowest members', () => {
  const sets = new DisjointSets(5);
  expect(sets.join(3, 1)).toBe(true);
  expect(sets.join(1, 3)).toBe(false);
  sets.join(4, 0);
  expect(sets.together(0, 4)).toBe(true);
  expect(sets.sets()).toEqual([[0, 4], [1, 3], [2]]);
});
