import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { readReport } from '../../src/pipeline.ts';
import type { NewReport, Store } from '../../src/store/kept.ts';
import { openStore } from '../../src/store/open.ts';
import { taken } from '../engine/story.ts';
import { testedDatabases } from './databases.ts';

const { databases } = await testedDatabases();
afterAll(() => Promise.all(databases.map(({ stop }) => stop())));

/** More than are ranked at once. */
const MANY = 700;

describe.each(databases)('a search of $name that many reports answer', ({ address }) => {
  let store: Store;
  beforeAll(async () => {
    store = await openStore(await address());
    const item = taken('Mussels were landed at Torrin quay. The lantern was lit at dusk.', 'quay.txt') as Extract<ReturnType<typeof taken>, { kind: 'capture' }>;
    const read = await readReport(item.capture);
    const reports = Array.from({ length: MANY }, (_, k): NewReport => {
      const report: Report = { ...read, id: `r${k}`, title: k === 3 ? 'The lantern of Torrin' : `Landing ${k}`, outlet: k % 7 === 0 ? 'Torrin Gazette' : 'Quay Post', published: k < 10 ? '2031-01-05' : '2031-02-06' };
      return { id: report.id, address: report.id, sha256: 'a', capture: item.capture, header: '{}', code: 'test', report, digest: report.id };
    });
    await store.change((work) => work.insert(reports));
  });
  afterAll(() => store.close());

  it('counts all hits, ranks the latest, and puts those first that hold the words in their titles', async () => {
    const found = await store.search({ words: 'lantern', limit: 2 });
    expect(found.items.map(({ report }) => report.id)).toEqual(['r3', 'r699']);
    expect(found).toMatchObject({ total: 700, counted: 501, disputed: 0 });
    expect(found.items[1]).toMatchObject({ excerpt: 'The lantern was lit at dusk.', marks: [[4, 11]] });
  });

  it('counts the values of facets among those that are ranked', async () => {
    const { facets } = await store.search({ words: 'lantern "torrin quay"' });
    expect(facets.month).toEqual([{ value: '2031-02', count: 500 }]);
    expect(facets.outlet.reduce((sum, { count }) => sum + count, 0)).toBe(500);
  });

  it('ranks and counts all where what narrows leaves few enough', async () => {
    const found = await store.search({ words: 'lantern', outlet: 'Torrin Gazette' });
    expect(found).toMatchObject({ total: 100, counted: 100, facets: { outlet: [{ value: 'Torrin Gazette', count: 100 }], month: [{ value: '2031-01', count: 2 }, { value: '2031-02', count: 98 }] } });
  });

  it('reaches by paging all that are ranked, each once', async () => {
    const seen: string[] = [];
    for (let after: string | null = null, first = true; first || after !== null; first = false) {
      const page = await store.search({ words: 'lantern', limit: 120, after });
      seen.push(...page.items.map(({ report }) => report.id));
      after = page.next;
    }
    expect([seen.length, new Set(seen).size]).toEqual([501, 501]);
  });
});
