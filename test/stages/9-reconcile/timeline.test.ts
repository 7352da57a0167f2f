import { expect, test } from 'vitest';
import { accountOf } from '../../support/read.ts';

/** A Wednesday. */
const DAY = '2031-03-05';

async function timelineOf(...texts: string[]): Promise<string[]> {
  return (await accountOf(texts, DAY)).timeline.map(({ date, what }) => `${date}: ${what}`);
}

test.each([
  ['a date that only tells a thing apart is not when the clause happened', 'The search for people buried by Monday’s storm ended in Orun on Tuesday.', ['2031-03-04: The search for people buried by Monday’s storm ended in Orun on Tuesday.']],
  ['a month before a noun', 'Ada Quill said on Monday that the wall that stood before the January flood was lost.', ['2031-03-03: Ada Quill said on Monday that the wall that stood before the January flood was lost.']],
  ['what is told on one day of another', 'Ada Quill said on Tuesday that the delegations would meet in Lindhaven on 14 March.', [
    '2031-03-04: Ada Quill said on Tuesday that the delegations would meet in Lindhaven on 14 March.', '2031-03-14: … the delegations would meet in Lindhaven on 14 March.']],
  ['a clause that leans on one of another day', 'The mayors agreed on Tuesday to raise the levy, and opened the way for work on the dyke to begin in May.', [
    '2031-03-04: The mayors agreed on Tuesday to raise the levy', '2031-05: … and opened the way for work on the dyke to begin in May.']],
])('%s', async (_, text, told) => {
  expect(await timelineOf(text)).toEqual(told);
});

test('two things that one body tells of a day are not one for its name alone', async () => {
  expect(await timelineOf('The National Seismic Institute said the quake struck the valley at dawn on Tuesday.', 'The National Seismic Institute said on Tuesday that its tide gauges had been sold.')).toHaveLength(2);
});
