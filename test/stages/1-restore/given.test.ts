import { expect, it } from 'vitest';
import { besideGiven } from '../../../src/stages/1-restore/given.ts';

const HEADING = { value: 'Quay shut again', why: 'heading of the page', raw: [4, 19] as const, accepted: true };

it('a title that was given goes before what the page says, which is rejected where it says otherwise', () => {
  expect(besideGiven([HEADING], 'Quay of Kest shut')).toEqual([
    { value: 'Quay of Kest shut', why: 'given with the report', accepted: true },
    { ...HEADING, why: 'heading of the page; another was given with the report', accepted: false },
  ]);
  expect(besideGiven([HEADING], 'Quay shut again')[1]).toEqual(HEADING);
});

it('where nothing was given, the page is believed', () => {
  expect(besideGiven([HEADING], null)).toEqual([HEADING]);
});
