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

it('takes in numbers as they are named, and joins them alike in whatever order', () => {
  const [forward, backward] = [new DisjointSets(), new DisjointSets()];
  for (const [a, b] of [[1, 2], [2, 3], [7, 5]] as const) forward.join(a, b);
  for (const [a, b] of [[5, 7], [3, 2], [2, 1]] as const) backward.join(a, b);
  for (const item of [0, 1, 2, 3, 5, 7]) expect(forward.rootOf(item)).toBe(backward.rootOf(item));
  expect(forward.rootOf(3)).toBe(1);
  expect(forward.rootOf(0)).toBe(0);
  expect(forward.sets()).toEqual([[0], [1, 2, 3], [4], [5, 7], [6]]);
});
