import { describe, expect, test } from 'vitest';
import { collated, collatedWith, descent, disputeLines } from '../collated.ts';
import type { Told } from '../collated.ts';

/** The figure claims of two or more readings: each reading as its words. */
async function counts(...told: readonly Told[]): Promise<readonly string[][]> {
  const { claims } = await collated(...told);
  return claims.filter(({ kind, readings }) => kind === 'figure' && readings.length > 1).map(({ readings }) => readings.map(({ text }) => text).sort());
}

const FIRST: Told = ['A wildfire in the hills above Tarn killed three people and drove 1,200 residents from their homes on Monday. At least 12 people were injured and seven were missing.', '2031-03-03'];
const SECOND: Told = ['The death toll from the blaze rose to nine on Tuesday as crews went through the village of Orun. Twenty-six people have been hurt, and 15 were unaccounted for.', '2031-03-04'];
const LAST: Told = ['Rescue teams ended their search on Thursday, and the number of people killed by Monday’s wildfire stands at 17. More than 60 people were injured.', '2031-03-06'];

describe('a count of what a disaster has done', () => {
  test('is one figure with a value for each day', async () => {
    expect(await counts(FIRST, SECOND, LAST)).toEqual(expect.arrayContaining([['17', 'nine', 'three people'], ['At least 12 people', 'More than 60 people', 'Twenty-six people'], ['15', 'seven']]));
  });

  test('is told apart from another count in one sentence, and by who is confirmed dead', async () => {
    const first: Told = ['A burst dam above Tarn killed 12 people on Tuesday, and thirty-one people were missing by evening.', '2031-03-04'];
    const next: Told = ['Crews found more bodies on Wednesday, raising the death toll to 19 with 26 people still missing.', '2031-03-05'];
    const third: Told = ['The list hangs in the school.\n\nIt grew.\n\nMany read it.\n\nNobody spoke.\n\nThe governor said that 21 people were confirmed dead and 24 missing.', '2031-03-06'];
    expect(await counts(first, next, third)).toEqual(expect.arrayContaining([['12 people', '19', '21 people'], ['24 missing', '26 people', 'thirty-one people']]));
  });

  test('develops over the days, and nothing of it conflicts', async () => {
    const { disputes } = await collated(FIRST, SECOND, LAST);
    expect(disputes.every(({ kind, severity }) => kind === 'as-of' && severity === 'difference')).toBe(true);
    expect(disputes.map(({ explanation }) => explanation)).toContain(
      'The count changed over the days: “three people” on Monday 3 March 2031, “nine” on Tuesday 4 March 2031, “17” on Thursday 6 March 2031.',
    );
  });

  test('conflicts where two reports of one day differ', async () => {
    const other: Told = ['Nineteen people have died in the wildfire above Tarn, the regional government said on Thursday.', '2031-03-06'];
    expect(await disputeLines(LAST, other)).toContain('figure conflict: 17 | Nineteen people');
  });

  test.each<[string, Told, Told]>([
    ['acres', ['The blaze above Tarn has burned 4,000 acres, its chief said.', '2031-03-03'], ['Flames have blackened 30,000 acres of the hills.', '2031-03-06']],
    ['cases', ['Health officials in Brava counted 41 confirmed cases of marsh fever.', '2031-03-03'], ['Marsh fever goes on: there are now 212 confirmed cases, the ministry said.', '2031-03-09']],
    ['the day that a count is told for', ['By Monday, 12 people had died in the flood at Orun.', '2031-03-05'], ['The flood at Orun has killed 31 people.', '2031-03-05']],
  ])('%s', async (_, early, late) => {
    expect((await disputeLines(early, late)).map((line) => line.split(':')[0])).toEqual(['as-of difference']);
  });

  test.each<[string, Told, Told]>([
    ['other fates', ['The flood at Orun killed 12 people.', '2031-03-03'], ['The flood at Orun left 31 people injured.', '2031-03-04']],
    ['what came on top', ['The flood at Orun killed 12 people.', '2031-03-03'], ['Another three people died at Orun.', '2031-03-04']],
    ['one place of several', ['The flood has killed 12 people.', '2031-03-03'], ['Six people died in Orun alone.', '2031-03-04']],
    ['a disaster of long before', ['The flood at Orun killed 12 people.', '2031-03-03'], ['In 2019 a flood in the same valley killed 41 people.', '2031-03-04']],
    ['new cases and all cases', ['Brava counted 41 new cases of marsh fever.', '2031-03-03'], ['Brava has 212 confirmed cases of marsh fever.', '2031-03-04']],
    ['the age of somebody who died', ['The flood at Orun has killed 12.', '2031-03-03'], ['The painter Ada Quill is dead at 91.', '2031-03-04']],
    ['those in care and the hurt', ['The fire left 26 people injured.', '2031-03-04'], ['The chief said 31 people were being treated for burns.', '2031-03-04']],
  ])('is not mixed with another: %s', async (_, one, other) => {
    expect(await disputeLines(one, other)).toEqual([]);
    expect(await counts(one, other)).toEqual([]);
  });

  test('counts those hurt besides the dead of its sentence, and those of a sentence that tells nothing else', async () => {
    const one: Told = ['A bus fell from the pass of Orun on Tuesday, killing seven people and injuring 22 others, the police said.', '2031-03-04'];
    const other: Told = ['A bus with pilgrims fell from the pass of Orun.\n\nThe road is closed.\n\nIt was raining.\n\nCranes came.\n\nTwenty-nine people were hurt, the health service said.', '2031-03-04'];
    expect(await disputeLines(one, other)).toContain('figure conflict: 22 others | Twenty-nine people');
    const died: Told = ['A bus fell from the pass of Orun.\n\nThe road is closed.\n\nIt was raining.\n\nCranes came.\n\nTwo of the injured died in the night.', '2031-03-04'];
    expect(await disputeLines(one, died)).toEqual([]);
  });

  test('holds in a copy for the day of what was copied, whatever day stands on top of it', async () => {
    const text = 'A bus fell from the pass of Orun, killing seven people, the police said.';
    const later: Told = ['The number of people killed when a bus fell from the pass of Orun rose to nine.', '2031-03-05'];
    const found = await collatedWith([descent('r0', 'r1', 'reprint', 'unknown')], [text, '2031-03-04'], [text, '2031-03-30'], later);
    expect(found.disputes.map(({ explanation }) => explanation)).toEqual(['The count changed over the days: “seven people” on Tuesday 4 March 2031, “nine” on Wednesday 5 March 2031.']);
  });

  test('is no count of those to whom nothing happened', async () => {
    expect(await disputeLines(['Nine people died at Orun. The bus was carrying about 40 passengers.', '2031-03-04'], ['The bus that fell at Orun was carrying about 40 passengers. Nine people died.', '2031-03-04'])).toEqual([]);
  });
});
