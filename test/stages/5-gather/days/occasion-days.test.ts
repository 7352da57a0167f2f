import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../../src/calendar/days.ts';
import { monthByOccasion, monthsAsked, monthsLent } from '../../../../src/stages/5-gather/days/occasion-days.ts';
import { reportOf } from '../../../support/account.ts';

const dated = (text: string, words: string, edtf: string): ReturnType<typeof reportOf> => {
  const start = text.indexOf(words);
  return reportOf('dated', text, { times: [{ span: [start, start + words.length], type: 'DATE', value: edtf, edtf }] });
};
const lender = dated('Members will meet again at a summit in Lidov on May 21-22.', 'May 21-22', '2031-05-21/2031-05-22');
const report = reportOf('undated', 'Delegates prepared the summit later this month in Lidov, where members are to vote.');

const month = (...others: readonly ReturnType<typeof reportOf>[]): ReturnType<typeof monthByOccasion> => monthByOccasion(monthsAsked(report), others.flatMap(monthsLent));

describe('monthByOccasion', () => {
  it('takes the month of an occasion that the report puts in its own', () => {
    expect(month(lender)).toEqual([dayOf(2031, 5, 1), dayOf(2031, 5, 31)]);
  });

  it('takes none where the occasion is another, where two months are given, or where nobody dates it', () => {
    expect(month(dated('Members met at a summit in Orla on May 21-22.', 'May 21-22', '2031-05-21/2031-05-22'))).toBeNull();
    expect(month(lender, dated('The summit in Lidov is on June 3.', 'June 3', '2031-06-03'))).toBeNull();
    expect(month()).toBeNull();
  });
});
