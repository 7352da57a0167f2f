import { expect, test } from 'vitest';
import { Groups } from '../../src/text/groups.ts';

test('joins things into groups, whatever the order of joining', () => {
  const forward = new Groups();
  const backward = new Groups();
  for (const [a, b] of [[1, 2], [2, 3], [7, 5]] as const) forward.join(a, b);
  for (const [a, b] of [[5, 7], [3, 2], [2, 1]] as const) backward.join(a, b);
  for (const item of [0, 1, 2, 3, 5, 7]) expect(forward.find(item)).toBe(backward.find(item));
  expect(forward.find(3)).toBe(1);
  expect(forward.find(0)).toBe(0);
});
