import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Library, Taken } from '../../src/engine/library.ts';
import { openLibrary } from '../../src/engine/open-library.ts';
import type { Judgement } from '../../src/model/judgement.ts';
import { readReport, reconcileReports } from '../../src/pipeline.ts';
import { STORY, streamOf, taken } from '../engine/story.ts';
import { testedDatabases } from './databases.ts';

const { databases, missing } = await testedDatabases();
afterAll(() => Promise.all(databases.map(({ stop }) => stop())));

it('the contract is tested on a PostgreSQL server too, where one can be started', (context) => {
  if (missing !== null) context.skip(missing);
  expect(databases.map(({ name }) => name)).toEqual(['sqlite', 'postgres']);
});

describe.each(databases)('a library on $name', ({ address }) => {
  let library: Library;
  let outcomes: readonly Taken[];
  beforeAll(async () => {
    library = await openLibrary(await address());
    const told: Taken[] = [];
    await library.add(streamOf(STORY), { onTaken: (some) => { told.push(...some); } });
    outcomes = told;
  });
  afterAll(() => library.close());

  it('tells of each input once it is kept', () => {
    expect(outcomes.map(({ kind, origin }) => [kind, origin])).toEqual([['new', 'ferry.txt'], ['new', 'copy.txt'], ['new', 'orchard.txt']]);
  });

  it('holds the account of its reports at once, byte for byte', async () => {
    const reports = await Promise.all(STORY.map((item) => readReport((item as Extract<typeof item, { kind: 'capture' }>).capture)));
    expect(JSON.stringify(await library.account())).toBe(JSON.stringify(reconcileReports(reports.toSorted((x, y) => (x.id < y.id ? -1 : 1)))));
  });

  it('lists stories, events and reports, the latest first', async () => {
    const { store } = library;
    expect(await store.state()).toMatchObject({ captures: 3, reports: 3, waiting: 0, stories: 2, events: 2, judgements: 0, schema: 2 });
    const stories = await store.stories();
    expect(stories).toMatchObject({ total: 2, next: null, items: [{ title: 'Frost takes the apples', reports: 1, separate: 1 }, { title: 'Islands lose ferries', reports: 2, separate: 1, conflicts: 1 }] });
    expect((await store.reports()).items.map(({ title }) => title)).toEqual(['Frost takes the apples', 'Islands lose ferries', 'Ferries withdrawn']);
    expect((await store.events({ story: stories.items[1]!.id })).items).toMatchObject([{ reports: 2 }]);
  });

  it('gives the account of one story with its reports', async () => {
    const [, ferries] = (await library.store.stories()).items;
    const account = (await library.store.storyAccount(ferries!.id))!;
    expect(account.reports.map(({ origin }) => origin).sort()).toEqual(['copy.txt', 'ferry.txt']);
    const { reports, ...rest } = account;
    const outlined = reports.map(({ id, title, published, happened }) => ({ id, title, published, happened }));
    expect(await library.store.storyOutline(ferries!.id)).toEqual({ ...rest, reports: outlined });
    expect(await library.store.storyOutline('none')).toBe(null);
    expect(account.disputes).toMatchObject([{ kind: 'figure', severity: 'conflict' }]);
    expect((await library.store.disputes()).items).toMatchObject([{ dispute: account.disputes[0], story: ferries!.id, storyTitle: 'Islands lose ferries' }]);
    expect((await library.store.claims({ report: account.reports[0]!.id })).total).toBeGreaterThan(1);
    expect((await library.store.claims({ story: ferries!.id })).items.map(({ claim }) => claim)).toEqual(account.claims);
  });

  it('gives the raw bytes of a report', async () => {
    const [row] = (await library.store.reports({ from: '2031-10-06', to: '2031-10-06' })).items;
    const kept = (await library.store.capture(row!.id))!;
    expect(Buffer.from(kept.capture.bytes).toString()).toContain('VELMOUTH (TPA)');
    expect(kept).toMatchObject({ sha256: row!.sha256, capture: { origin: 'ferry.txt', given: { title: 'Ferries withdrawn' } } });
  });

  it('finds words, with the sentence that holds them', async () => {
    const found = await library.store.search({ words: 'ferries "before the winter"' });
    expect(found.items.map(({ report }) => report.title).sort()).toEqual(['Ferries withdrawn', 'Islands lose ferries']);
    expect(found.items[0]!.excerpt).toContain('14 ferries would be withdrawn before the winter');
    expect(found.facets.month).toEqual([{ value: '2031-10', count: 2 }]);
    const story = found.items[0]!.report.story!;
    expect(found.facets.story).toEqual([{ value: story, count: 2, title: 'Islands lose ferries' }]);
    expect(found).toMatchObject({ total: 2, counted: 2, disputed: 2 });
    expect(await library.store.search({ words: 'the', disputed: true })).toMatchObject({ total: 2 });
    expect((await library.store.search({ words: 'the', story })).items.map(({ report }) => report.story)).toEqual([story, story]);
    expect((await library.store.search({ words: 'frost winter' })).total).toBe(0);
    expect((await library.store.search({ words: 'orch* frost', from: '2031-11-01' })).total).toBe(0);
  });

  it('takes the same bytes of the same address once, and other bytes as a new version', async () => {
    expect(await library.add(streamOf(STORY))).toMatchObject({ reports: 0, known: 3, stories: 0 });
    const added = await library.add(streamOf([taken('Growers in the Essel valley expect their best apple harvest in twenty years.', 'orchard.txt')]));
    expect(added).toMatchObject({ reports: 1, versions: 1 });
    const [older] = (await library.store.reports({ address: 'orchard.txt', from: '2031-10-09' })).items;
    expect((await library.store.versions(older!.id)).map(({ title, versions }) => [title, versions])).toEqual([['Frost takes the apples', 2], [null, 2]]);
  });

  it('heeds a judgement, and takes it back', async () => {
    const { store } = library;
    const [row] = (await store.reports({ from: '2031-10-06', to: '2031-10-06' })).items;
    const judgement: Judgement = { kind: 'speaker', report: row!.id, exact: 'We will not sail a ship that we cannot vouch for', prefix: '', suffix: '', value: 'Ann Rook', author: 'Bo Dast', reason: 'heard it', day: '2031-11-01' };
    const before = await store.state();
    const ids = await library.judge([judgement]);
    expect((await store.judgements({ report: row!.id })).items).toMatchObject([{ id: ids[0], story: row!.story, applied: { status: 'applied', machine: 'Ilse Tarn' } }]);
    expect((await store.report(row!.id))!.entities.map(({ name }) => name)).toContain('Ann Rook');
    expect((await store.state()).revision).toBeGreaterThan(before.revision);
    expect(await library.withdraw(ids)).toEqual(ids);
    expect((await store.report(row!.id))!.entities.map(({ name }) => name)).not.toContain('Ann Rook');
  });

  it('keeps what no column can hold, and pages through all of it', async () => {
    const hostile = ['\u0000', '\ud800', '\u202e<script>', "'; drop table report; --", '𝛀'].map((words, k) => taken(`Growers ${words} in the Essel valley expect apples.`, `hostile${k}.txt`, { id: `h${words}`, title: `Title ${words}`, plain: true }));
    expect(await library.add(streamOf(hostile))).toMatchObject({ reports: 5, unread: 0 });
    const found: string[] = [];
    for (let after: string | null = null, more = true; more; more = after !== null) {
      const page = await library.store.reports({ limit: 2, after });
      found.push(...page.items.map(({ id }) => id));
      after = page.next;
    }
    expect(found.length).toBe((await library.store.state()).reports);
    expect(new Set(found).size).toBe(found.length);
    expect(found).toContain('h\ufffd');
    const report = (await library.store.report(found.find((id) => id.startsWith('h\u202e'))!))!;
    expect(report.text).toContain('\u202e<script>');
    expect((await library.store.search({ words: 'script growers' })).total).toBe(1);
    expect((await library.remove(hostile.map((item) => (item as Extract<typeof item, { kind: 'capture' }>).capture.origin))).length).toBe(5);
  });

  it('lets a superseded event lead to the one of today', async () => {
    const { store } = library;
    const old = (await store.events({ leastReports: 2 })).items.find(({ title }) => title === 'Islands lose ferries');
    const [copy] = (await store.reports({ from: '2031-10-07', to: '2031-10-07' })).items;
    expect(await library.remove([copy!.origin])).toEqual([copy!.id]);
    expect(await store.event(old!.id)).toBeNull();
    const heir = await store.successor('event', old!.id);
    expect((await store.event(heir!))).toMatchObject({ reports: 1 });
    expect(await store.successor('event', heir!)).toBeNull();
    expect((await store.search({ words: 'Aldo disgrace' })).total).toBe(0);
  });
});
