import { expect, it } from 'vitest';
import type { Report } from '../../../../src/model/report.ts';
import { readReport } from '../../../../src/pipeline.ts';
import { daysOfOthers, firstOthers, Group } from '../../../../src/stages/6-relate/dates/group.ts';
import { fixDates } from '../../../../src/stages/6-relate/dates/index.ts';

const read = await readReport({
  bytes: new TextEncoder().encode('SELLIN, May 7 — The council of Sellin voted on Wednesday to keep the old bridge over the lake.'), origin: 'a', mediaType: 'text/plain', charset: null, captured: null, plain: false,
  given: { id: 'a', title: null, outlet: null, url: null, published: null },
});
const reportOf = (id: string, happened: string | null): Report => ({ ...read, id, happened });

it('gives the days that others have, and the first of those who have them', () => {
  const reports = [reportOf('a', '2031-05-07'), reportOf('b', '2031-05-08'), reportOf('c', '2031-05-07'), reportOf('d', '2031-05')];
  const lenders = new Group(reports).happened();
  expect([...lenders.byDay.values()].map((list) => list.map(({ id }) => id))).toEqual([['a', 'c'], ['b']]);
  expect(daysOfOthers(lenders, reports[1]!, () => true)).toEqual([...lenders.byDay.keys()].slice(0, 1));
  expect(firstOthers(lenders.all, reports[0]!).map(({ id }) => id)).toEqual(['b', 'c']);
});

it('what very many reports ask of each other is looked up once', () => {
  const looksAmong = (count: number): number => {
    let looks = 0;
    const ids = Array.from({ length: count }, (_, k) => `r${k}`);
    const reports = ids.map((id, k): Report => ({ ...read, id, get published() { return looks++, k % 2 === 0 ? null : '2031-05-07'; }, get happened() { return looks++, k % 2 === 0 ? null : '2031-05-07'; } }));
    fixDates(reports, { events: [{ id: 'e', title: '', date: null, reports: ids }], stories: [{ id: 's', title: '', events: ['e'], reports: ids }] });
    return looks;
  };
  expect(looksAmong(1000)).toBeLessThan(2.2 * looksAmong(500));
});
