import { expect, test } from 'vitest';
import { segment } from '../../../src/stages/2-segment/index.ts';
import { mark } from '../../../src/stages/3-mark/index.ts';
import { amissInReport } from '../../support/amiss.ts';
import { reportOf } from '../../support/account.ts';

const TEXT = 'Mayor Ada Quill said on Monday that “the wall will cost 4 million crowns”. It rained.';
const marked = (text: string, published: string | null) => {
  const report = reportOf('r', text, { published });
  const segments = segment(text, 'en');
  return { ...report, ...segments, ...mark(report, segments) };
};

test('names, times, quotations and figures are marked in one text, and fit it', () => {
  const report = marked(TEXT, '2031-03-05');
  expect(report.entities.map(({ name }) => name)).toEqual(['Ada Quill']);
  expect(report.times.map(({ edtf }) => edtf)).toEqual(['2031-03-03']);
  expect(report.quotes.map(({ kind, speaker }) => [kind, speaker])).toEqual([['mixed', report.entities[0]!.id]]);
  expect(report.figures.map(({ value, unit }) => [value, unit])).toEqual([[4e6, 'crown']]);
  expect(amissInReport({ ...report, published: null })).toEqual([]);
});

test('a day of the week has no day where that of the report is not known', () => {
  expect(marked(TEXT, null).times.map(({ edtf }) => edtf)).toEqual([null]);
});

test('nothing is marked in an empty text', () => {
  expect(marked('', null)).toMatchObject({ entities: [], names: [], quotes: [], figures: [], times: [] });
});
