import { expect, it } from 'vitest';
import { neighbourOf, strengthOf, TieLists } from '../../../../src/stages/5-gather/neighbours/tie-lists.ts';

const tied = (...pairs: readonly (readonly [x: number, y: number, strength: number])[]): TieLists => {
  const ties = new TieLists();
  for (const [x, y, strength] of pairs) ties.tie(x, y, strength);
  return ties;
};
const held = (ties: TieLists, item: number): number[][] => [...ties.of(item)].map((tie) => [neighbourOf(tie), strengthOf(tie)]);

it('puts a tie down with both of its items', () => {
  const ties = tied([3, 700, 15], [3, 5, 1]);
  expect(held(ties, 3)).toEqual([[700, 15], [5, 1]]);
  expect(held(ties, 700)).toEqual([[3, 15]]);
  expect([ties.has(5, 3), ties.has(5, 700)]).toEqual([true, false]);
});

it('parts two items and keeps their other ties', () => {
  const ties = tied([1, 2, 4], [1, 3, 5], [2, 3, 6]);
  ties.part(2, 1);
  expect(held(ties, 1)).toEqual([[3, 5]]);
  expect(held(ties, 2)).toEqual([[3, 6]]);
});

it('names each item whose ties changed once, until that is asked', () => {
  const ties = tied([1, 900, 4], [1, 3, 5]);
  ties.touch(8);
  expect([...ties.takeTouched()].sort((a, b) => a - b)).toEqual([1, 3, 8, 900]);
  expect(ties.takeTouched()).toEqual([]);
  ties.part(1, 3);
  expect([...ties.takeTouched()]).toEqual([1, 3]);
});

it('gives the ties among some items by their places, each once', () => {
  expect(tied([10, 20, 4], [20, 30, 5], [30, 99, 6]).among([30, 20, 10])).toEqual({ x: [1, 2], y: [0, 1], strength: [5, 4] });
});
