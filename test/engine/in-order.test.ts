import { expect, it } from 'vitest';
import { inOrder } from '../../src/engine/in-order.ts';

async function* upTo(count: number): AsyncGenerator<number> {
  for (let i = 0; i < count; i++) yield i;
}

it('gives results in the order of the items, with no more under way than allowed', async () => {
  let [underWay, most] = [0, 0];
  const slowFirst = async (n: number): Promise<number> => {
    most = Math.max(most, ++underWay);
    for (let turns = 10 - n; turns > 0; turns--) await Promise.resolve();
    underWay--;
    return n * n;
  };
  expect(await Array.fromAsync(inOrder(upTo(9), { fewest: 3, most: 3, weight: 0 }, () => 0, slowFirst))).toEqual([0, 1, 4, 9, 16, 25, 36, 49, 64]);
  expect(most).toBeLessThanOrEqual(3);
});

it('fails where an item fails, in its turn', async () => {
  const given: number[] = [];
  const read = async (): Promise<void> => {
    for await (const n of inOrder(upTo(5), { fewest: 3, most: 3, weight: 0 }, () => 0, async (item) => { if (item === 2) throw new Error('two'); return item; })) given.push(n);
  };
  await expect(read()).rejects.toThrow('two');
  expect(given).toEqual([0, 1]);
});

it('goes further ahead while the items are light', async () => {
  const mostWith = async (weight: number): Promise<number> => {
    let [underWay, most] = [0, 0];
    const map = async (n: number): Promise<number> => {
      most = Math.max(most, ++underWay);
      await new Promise((resolve) => { setImmediate(resolve); });
      underWay--;
      return n;
    };
    expect(await Array.fromAsync(inOrder(upTo(40), { fewest: 2, most: 8, weight: 10 }, () => weight, map))).toEqual(Array.from({ length: 40 }, (_, n) => n));
    return most;
  };
  expect([await mostWith(1), await mostWith(3), await mostWith(20)]).toEqual([8, 4, 2]);
});
