import { expect, it } from 'vitest';
import { workerThreads } from '../../src/engine/reader.ts';
import { captureOf } from '../../src/intake/capture.ts';

it('a capture that brings a worker thread down has an outcome, and those behind it are read', async () => {
  const reader = workerThreads(1, new URL('./mortal-worker.ts', import.meta.url));
  try {
    const outcomes = await Promise.all(['a', 'deadly', 'b', 'deadly', 'c'].map((origin) => reader.read(captureOf(new Uint8Array(), origin, 'text/plain'))));
    const why = { why: 'cannot be read because it brought the reader down (out of memory)' };
    expect(outcomes).toEqual([{ report: 'a' }, why, { report: 'b' }, why, { report: 'c' }]);
  } finally {
    await reader.close();
  }
});
