import { expect, test } from 'vitest';
import { datedEvents } from '../../../src/stages/9-reconcile/event-dates.ts';
import { reportOf } from '../../support/account.ts';

const event = (date: string | null) => ({ id: 'e', title: 'Bridge opens', date, reports: ['a', 'b'] });
const reports = (first: string | null, second: string | null) => [reportOf('a', 'A.', { happened: first }), reportOf('b', 'B.', { happened: second })];

test.each([
  ['a day that is known stays', '2031-03-04', '2031-03-05', null, '2031-03-04'],
  ['an unknown day is what all who know one agree on', null, '[2031-03-04,2031-03-11]', null, '[2031-03-04,2031-03-11]'],
  ['reports that disagree leave it unknown', null, '2031-03-04', '2031-03-05', null],
])('%s', (_, date, first, second, expected) => {
  expect(datedEvents([event(date)], reports(first, second))[0]!.date).toBe(expected);
});
