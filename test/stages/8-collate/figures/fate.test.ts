import { expect, it } from 'vitest';
import { accountOf } from '../../../support/read.ts';
import { fateOf } from '../../../../src/stages/8-collate/figures/fate.ts';

it.each([
  ['58 people were killed', '58', 'dead'], ['killing at least 58 people and injuring 200', '58', 'dead'], ['killing at least 58 people and injuring 200', '200', 'hurt'],
  ['killed 58 and injured 200', '200', 'hurt'], ['About 200 people were treated in hospitals', '200', 'hurt'], ['12 are still missing', '12', 'missing'], ['Nine people are dead and 15 are missing', '15', 'missing'], ['3,400 people fled', '3,400', 'moved'],
  ['Two died. The town has 400 people', '400', null], ['58 dead, 200 boats adrift', '200', null],
])('%s: %s', (text, number, fate) => {
  const start = text.indexOf(number);
  expect(fateOf(text, [start, start + number.length])).toBe(fate);
});

it.each([
  ['The valley council said 63 people died in the flood along the upper Tessel river: 31 in Orvik and 32 in Brana.', 'The valley council said 31 people died in the flood along the upper Tessel river in Orvik.'],
  ['The valley council said 63 people died in the flood along the upper Tessel river.', 'The valley council said 80 people were treated in the flood along the upper Tessel river.'],
])('a part against its whole, or another fate, is nothing in dispute: %s', async (...texts) => {
  expect((await accountOf(texts)).disputes.filter(({ kind }) => kind === 'figure')).toEqual([]);
});

it('the same fate is', async () => {
  const texts = ['The valley council said 63 people died in the flood along the upper Tessel river.', 'The valley council said 80 people died in the flood along the upper Tessel river.'];
  expect((await accountOf(texts)).disputes.map(({ kind }) => kind)).toEqual(['figure']);
});
