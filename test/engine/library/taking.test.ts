import { expect, it } from 'vitest';
import { batchesOf } from '../../../src/engine/library/taking.ts';
import type { Intaken } from '../../../src/intake/intaken.ts';
import { streamOf, taken } from '../story.ts';

async function sizesOf(items: readonly Intaken[]): Promise<number[]> {
  const sizes: number[] = [];
  for await (const batch of batchesOf(streamOf(items))) sizes.push(batch.length);
  return sizes;
}

it('inputs come in batches of a hundred, or fewer where they are large; none is empty and none lost', async () => {
  const small = Array.from({ length: 201 }, (_, k) => taken('A ferry.', `${k}.txt`));
  expect(await sizesOf(small)).toEqual([100, 100, 1]);
  expect(await sizesOf(small.slice(0, 100))).toEqual([100]);
  expect(await sizesOf([])).toEqual([]);
  const large = taken('x'.repeat(16 * 2 ** 20), 'large.txt');
  expect(await sizesOf([small[0]!, large, large, small[1]!])).toEqual([2, 1, 1]);
});
