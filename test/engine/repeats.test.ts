import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ownThread } from '../../src/engine/reader.ts';
import type { Outcome, Reader } from '../../src/engine/reader.ts';
import { readingRepeatsOnce } from '../../src/engine/repeats.ts';
import { captureOf } from '../../src/intake/capture.ts';
import type { Known } from '../../src/intake/capture.ts';
import type { Capture } from '../../src/model/capture.ts';

function counting(): { readonly reader: Reader; readonly read: string[] } {
  const own = ownThread();
  const read: string[] = [];
  return { read, reader: readingRepeatsOnce({ ...own, read: (one) => (read.push(one.origin), own.read(one)) }) };
}

function capture(words: string, origin: string, known: Known = {}): Capture {
  return captureOf(new TextEncoder().encode(words), origin, 'text/plain', known);
}

const WORDS = 'SELDON — The ferry to Arle stays in port, the harbour master said on Monday.';

it('reads a thousand copies once', async () => {
  const { reader, read } = counting();
  const outcomes = await Promise.all(Array.from({ length: 1000 }, (_, k) => reader.read(capture(WORDS, `copy ${k}`))));
  expect(read).toEqual(['copy 0']);
  expect(new Set(outcomes.map((outcome) => 'report' in outcome && outcome.report.id)).size).toBe(1000);
});

it('reads again what is known otherwise, what names its place, and what could not be read', async () => {
  const { reader, read } = counting();
  for (const [k, known] of [{}, { published: '2024-05-06' }, { url: 'https://quay.example/' }, { charset: 'no-such-set' }, { charset: 'no-such-set' }, { title: 'Ferry' }].entries()) {
    await reader.read(capture(WORDS, `given ${k}`, known));
  }
  expect(read).toHaveLength(5);
  const failing: string[] = [];
  const one = readingRepeatsOnce({ ...ownThread(), read: async ({ origin }): Promise<Outcome> => (failing.push(origin), { why: 'fails' }) });
  for (const origin of ['a', 'b']) expect(await one.read(capture(WORDS, origin))).toEqual({ why: 'fails' });
  expect(failing).toEqual(['a', 'b']);
});

it('forgets what was asked for longest ago', async () => {
  const { reader, read } = counting();
  for (let k = 0; k < 300; k++) await reader.read(capture(`${k}`, `first ${k}`));
  for (const k of [299, 0]) await reader.read(capture(`${k}`, `again ${k}`));
  expect(read.slice(300)).toEqual(['again 0']);
});

it('gives what reading each by itself gives', async () => {
  const captures = fc.array(fc.record({ words: fc.constantFrom(WORDS, 'Arle.', 'caf\u00e9 \u2014 \ufffd'), id: fc.constantFrom(null, 'x', 'y'), published: fc.constantFrom(null, '2024-05-06'), title: fc.constantFrom(null, 'Arle', 'Ferry') }), { maxLength: 8 });
  await fc.assert(fc.asyncProperty(captures, async (drawn) => {
    const all = drawn.map(({ words, ...known }, k) => capture(words, `file ${k}`, known));
    const reader = readingRepeatsOnce(ownThread());
    expect(await Promise.all(all.map((one) => reader.read(one)))).toEqual(await Promise.all(all.map((one) => ownThread().read(one))));
  }), { numRuns: 20 });
});
