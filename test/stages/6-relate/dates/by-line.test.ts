import { describe, expect, it } from 'vitest';
import { readReport } from '../../../../src/pipeline.ts';
import { fixDates } from '../../../../src/stages/6-relate/dates/index.ts';
import type { Gathering } from '../../../../src/model/event.ts';
import type { Report } from '../../../../src/model/report.ts';

const reportOf = (id: string, text: string, published: string | null): Promise<Report> => readReport({
  bytes: new TextEncoder().encode(text), origin: id, mediaType: 'text/plain', charset: null, captured: null, plain: false, given: { id, title: null, outlet: null, url: null, published },
});
const STORY: Gathering = { events: [{ id: 'e', title: '', date: null, reports: ['a', 'b', 'c'] }], stories: [{ id: 's', title: '', events: ['e'], reports: ['a', 'b', 'c'] }] };
const BODY = [
  'The council of Sellin voted on Tuesday to keep the old bridge over the lake and to close it to lorries from the summer on.',
  'Mayor Runa Velt announced the vote in front of the town hall, where shopkeepers had waited since the morning in the rain.',
];
const page = (line: string): string => ['Lake town keeps its old bridge', 'By Runa Velt', line, ...BODY].join('\n\n');
/** The day of a page with a line at its headline, by another report of its story that is of the day given. */
const dayOf = async (line: string, ...others: readonly (string | null)[]): Promise<readonly (string | null)[]> => {
  const lent = await Promise.all(others.map((day, i) => reportOf('bc'[i]!, BODY.join('\n\n'), day)));
  const [{ published, happened } = { published: '', happened: '' }] = fixDates([await reportOf('a', page(line), null), ...lent], STORY);
  return [published, happened];
};

describe('a line at the headline that states a day without a year', () => {
  it.each([['Wednesday May 7'], ['7 May'], ['Posted: May 7, 6:10 PM']])('%j takes the year of another report of the story', async (line) => {
    expect(await dayOf(line, '2031-05-09')).toEqual(['2031-05-07', '2031-05-06']);
  });

  it('takes the year before it where the story goes over the end of one', async () => {
    expect(await dayOf('31 December', '2031-01-02')).toEqual(['2030-12-31', '2030-12-31']);
  });

  it.each([
    ['another day of the week', 'Friday May 7', ['2031-05-20']], ['a day too late for its lead', '5 May', ['2031-05-20']],
    ['a day far from the story', '7 May', ['2031-08-20']], ['two years', '7 May', ['2031-05-09', '2025-05-09']], ['no other day', '7 May', [null]],
  ])('takes none by %s', async (_, line, others) => {
    expect((await dayOf(line, ...others))[0]).not.toBe('2031-05-07');
    expect((await dayOf(line, ...others))[0] ?? '').not.toMatch(/^\d{4}-05-0[57]$/);
  });

  it('says which report told the year, and where the line stands', async () => {
    const [dated] = fixDates([await reportOf('a', page('7 May'), null), await reportOf('b', BODY.join('\n\n'), '2031-05-09')], STORY);
    expect(dated!.evidence.published).toMatchObject([{ value: '2031-05-09', report: 'b', accepted: true }, { value: '2031-05-07', raw: [46, 51], accepted: true }]);
  });
});
