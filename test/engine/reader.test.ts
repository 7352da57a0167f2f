import fc from 'fast-check';
import { expect, it } from 'vitest';
import { workerThreads } from '../../src/engine/reader.ts';
import type { Outcome } from '../../src/engine/reader.ts';
import { captureOf } from '../../src/intake/capture.ts';

const MORTAL = new URL('./mortal-worker.ts', import.meta.url);
const WHY = { why: 'cannot be read because it brought the reader down (out of memory)' };

async function outcomesOf(origins: readonly string[], threads: number, size = 0): Promise<readonly Outcome[]> {
  const reader = workerThreads(threads, MORTAL);
  try {
    return await Promise.all(origins.map((origin) => reader.read(captureOf(new Uint8Array(size), origin, 'text/plain'))));
  } finally {
    await reader.close();
  }
}

it('a capture that brings a worker thread down has an outcome, and those around it are read', async () => {
  expect(await outcomesOf(['a', 'deadly', 'b', 'deadly', 'c'], 1)).toEqual([{ report: 'a' }, WHY, { report: 'b' }, WHY, { report: 'c' }]);
});

it('answers every capture in its place, however they go together in messages', async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'deadly'), { maxLength: 40 }), fc.constantFrom(0, 30_000, 90_000), async (origins, size) => {
    expect(await outcomesOf(origins, 2, size)).toEqual(origins.map((report) => (report === 'deadly' ? WHY : { report })));
  }), { numRuns: 8 });
});
