import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAll, reconcileAll } from '../src/engine.ts';
import type { Reading } from '../src/engine.ts';
import { takeIn } from '../src/intake/index.ts';
import type { Intaken } from '../src/intake/intaken.ts';
import type { Account } from '../src/model/account.ts';
import { differences } from './engine/differences.ts';
import { STORY, streamOf, taken } from './engine/story.ts';

const SAMPLES = readdirSync(join(import.meta.dirname, '../samples'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);

const GONE: Intaken = { kind: 'unread', origin: 'gone.txt', message: 'gone.txt: there is no such file or folder.' };

async function readingsOf(items: readonly Intaken[]): Promise<readonly Reading[]> {
  return Array.fromAsync(readAll(streamOf(items)));
}

const idsOf = (readings: readonly Reading[]): readonly string[] => readings.map((reading) => (reading.kind === 'report' ? reading.report.id : reading.message));

/** An account with its reports in one order, whatever order they were given in. */
function ordered(account: Account): Account {
  return { ...account, reports: account.reports.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
}

describe('reading', () => {
  it('gives reports and what could not be read in the order of the input', async () => {
    const readings = await readingsOf([STORY[2]!, GONE, STORY[0]!]);
    expect(readings.map((reading) => (reading.kind === 'report' ? reading.report.origin : reading.message))).toEqual(['orchard.txt', GONE.message, 'ferry.txt']);
  });

  it('gives the same in worker threads as in its own, and in the same order', async () => {
    const many = Array.from({ length: 60 }, (_, i) => taken(`The number of the day in Velmouth is ${i}, the council said.`, `${i}.txt`));
    const alone = await Promise.all(many.slice(0, 5).map(async (item) => (await readingsOf([item]))[0]));
    const together = await readingsOf(many);
    expect(together.slice(0, 5)).toEqual(alone);
    expect(together.map((reading) => reading.kind === 'report' && reading.report.origin)).toEqual(many.map((_, i) => `${i}.txt`));
  });

  it('gives every report an id of its own, and says where it had to', async () => {
    const readings = await readingsOf([taken('One.', 'a', { id: 'x' }), taken('Two.', 'a', { id: 'x' }), taken('Two.', 'a', { id: 'x' })]);
    const ids = idsOf(readings);
    expect(ids[0]).toBe('x');
    expect(ids[1]).toMatch(/^x~[0-9a-f]{8}$/);
    expect(ids[2]).toBe(`${ids[1]}~2`);
    expect(readings.map((reading) => reading.kind === 'report' && reading.report.key)).toEqual(['x', 'x', 'x']);
    expect(readings.map((reading) => reading.kind === 'report' && reading.report.notices.some((notice) => notice.code === 'id-given-twice'))).toEqual([false, true, true]);
  });

  it('tells how far it is', async () => {
    const told: number[] = [];
    for await (const _ of readAll(streamOf(STORY), { onProgress: (done) => { told.push(done); } }));
    expect(told).toEqual([1, 2, 3]);
  });
});

describe('reconciling', () => {
  it('notes what could not be read as unchecked', async () => {
    const { unchecked } = await reconcileAll(streamOf([GONE, ...STORY]));
    expect(unchecked[0]).toEqual({ report: 'gone.txt', what: 'not-read', message: GONE.message });
  });

  it('of nothing is an account of nothing', async () => {
    expect(await reconcileAll(streamOf([]))).toMatchObject({ format: 'stemma/1', reports: [], events: [], claims: [] });
  });

  it('keeps the reports in the order of the input, and gives everything else whatever that order is', async () => {
    const items = [...STORY, GONE, taken('One of two that share an id.', 'd.txt', { id: 'd' }), taken('Two of two that share an id.', 'e.txt', { id: 'd' })];
    const first = await reconcileAll(streamOf(items));
    await fc.assert(fc.asyncProperty(fc.shuffledSubarray(items, { minLength: items.length }), async (shuffled) => {
      const account = await reconcileAll(streamOf(shuffled));
      const origins = shuffled.flatMap((item) => (item.kind === 'capture' ? [item.capture.origin] : []));
      expect(account.reports.map((report) => report.origin)).toEqual(origins);
      expect(differences(ordered(account), ordered(first))).toEqual([]);
    }), { numRuns: 12 });
  });

  it.each(SAMPLES)('of the sample %s gives the same twice, and with its files in another order', async (sample) => {
    const folder = join(import.meta.dirname, '../samples', sample, 'reports');
    const paths = readdirSync(folder).toSorted().map((name) => join(folder, name));
    const [first, again, turned] = [await reconcileAll(takeIn(paths)), await reconcileAll(takeIn(paths)), await reconcileAll(takeIn(paths.toReversed()))];
    expect(JSON.stringify(again)).toBe(JSON.stringify(first));
    expect(turned.reports.map((report) => report.origin)).toEqual(paths.toReversed());
    expect(differences(ordered(turned), ordered(first))).toEqual([]);
  });
});
