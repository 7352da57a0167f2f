import { describe, expect, it } from 'vitest';
import { readReport } from '../../../../src/pipeline.ts';
import { fixDates } from '../../../../src/stages/6-relate/dates/index.ts';
import type { Gathering } from '../../../../src/model/event.ts';
import type { Report } from '../../../../src/model/report.ts';

const reportOf = (id: string, text: string, published: string | null): Promise<Report> => readReport({
  bytes: new TextEncoder().encode(text), origin: id, mediaType: 'text/plain', charset: null, captured: null, plain: true, given: { id, title: null, outlet: null, url: null, published },
});
const STORY: Gathering = { events: [{ id: 'e', title: '', date: null, reports: ['a', 'b', 'c'] }], stories: [{ id: 's', title: '', events: ['e'], reports: ['a', 'b', 'c'] }] };
/** A report of Wednesday 5 March 2031. */
const PACT = 'The guilds of Orun and Marn sealed a pact on the weir in Ashcombe on Tuesday. Nobody had hoped for it.';

/** The report that has no day of its own, beside others. */
async function counted(text: string, ...others: readonly (readonly [text: string, published: string])[]): Promise<Report> {
  const lent = await Promise.all(others.map(([told, day], i) => reportOf('bc'[i]!, told, day)));
  return fixDates([await reportOf('a', text, null), ...lent], STORY)[0]!;
}

describe('a report that counts from what another report of its story dates', () => {
  it.each([
    ['three weeks more or less', 'Three weeks after the guilds sealed a pact on the weir, water flows again. Nobody sang.', '2031-03-22/2031-03-29'],
    ['the day of the week among them', 'Water flowed again on Thursday, three weeks after the guilds of Orun sealed their pact on the weir.', '2031-03-27/2031-04-02'],
    ['days to the day', 'Water flowed again, nine days after the pact on the weir. Nobody sang.', '2031-03-13/2031-03-14'],
    ['one word that names it', 'Water flowed again, nine days after the pact. Nobody sang.', '2031-03-13/2031-03-14'],
  ])('is of %s', async (_, text, published) => expect((await counted(text, [PACT, '2031-03-05'])).published).toBe(published));

  it('says from which report, and where that tells of it', async () => {
    const { evidence } = await counted('Water flowed again, nine days after the pact on the weir. Nobody sang.', [PACT, '2031-03-05']);
    const from = evidence.published.find(({ report }) => report === 'b');
    expect(from).toMatchObject({ value: '2031-03-04', accepted: true });
    expect(PACT.slice(...from!.span!)).toBe('Tuesday');
  });

  it('is never of the day itself, though the day of the week is the same', async () => {
    expect((await counted('Two weeks after the guilds sealed a pact on the weir, a reeve said on Tuesday that it had failed.', [PACT, '2031-03-05'])).happened).toBe('2031-03-18');
  });

  it.each([
    ['others tell of something else', 'Three weeks after the flood, water flows again. Nobody sang.', [PACT, '2031-03-05']],
    ['the day stands with it', 'Nine days after the pact of 2 March on the weir, water flows again. Nobody sang.', [PACT, '2031-03-05']],
    ['the other tells of an earlier day for it', 'Nine days after the pact, water flows again. Nobody sang.', ['Reeves praised the pact in Orun on Tuesday. The pact was sealed on 2 February.', '2031-03-05']],
    ['the other counts from there too', 'Three weeks after the pact, water flows again. Nobody sang.', ['A mill burned in Orun on Tuesday, two days after the pact on the weir.', '2031-03-05']],
  ] as const)('stays undated where %s', async (_, text, other) => expect((await counted(text, other)).published).toBeNull());

  it('stays undated where others tell of two days', async () => {
    expect((await counted('Three weeks after the pact on the weir, water flows again.', [PACT, '2031-03-05'], [PACT, '2031-02-05'])).published).toBeNull();
  });
});
