import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/model/figure.ts';
import { CarriedFigures } from '../../../src/stages/9-reconcile/carried.ts';
import { reportOf } from '../../support/account.ts';

const TEXT = 'The grant gives $1,400 to each of 15,000 boats and two ferries.';
const figureOf = (words: string, more: Partial<Figure>): Figure => {
  const start = TEXT.indexOf(words);
  return {
    id: 'f1', span: [start, start + words.length], value: null, low: null, high: null, bound: 'exact', unit: null, unitText: null, dimension: 'count', of: null, subject: null, subjectEntity: null,
    asOf: null, direction: 'none', origin: null, ...more,
  };
};
const grant = figureOf('$1,400', { value: 1400, unit: 'dollar', dimension: 'money' });
const boats = figureOf('15,000 boats', { value: 15_000, unit: 'boat', unitText: 'boats' });
const ferries = figureOf('two ferries', { value: 2, unit: 'ferry', unitText: 'ferries' });
const carries = (figure: Figure, title: string | null, ...figures: readonly Figure[]): boolean =>
  new CarriedFigures(reportOf('r', '', { title, figures })).has(figure, TEXT);

describe('what another report gives', () => {
  it('is carried where a figure of the report has the same amount, of a large count whatever is counted', () => {
    expect(carries(grant, null, { ...grant, subject: 'payments' })).toBe(true);
    expect(carries(boats, null, { ...boats, unit: 'vessel' })).toBe(true);
    expect(carries(ferries, null, ferries)).toBe(true);
  });

  it('is not where the amount is another, or a small count is of another noun', () => {
    expect(carries(grant, null, { ...grant, value: 1500 })).toBe(false);
    expect(carries(grant, null, { ...grant, unit: 'euro' })).toBe(false);
    expect(carries(boats, null, { ...boats, dimension: 'money', unit: 'dollar' })).toBe(false);
    expect(carries(ferries, null, { ...ferries, unit: 'mayor' }, { ...ferries, unit: null })).toBe(false);
  });

  it('is carried where the headline has it', () => {
    expect(carries(boats, 'Grant for 15,000 skippers')).toBe(true);
    expect(carries(grant, 'Boats get $1,400')).toBe(true);
    expect(carries(ferries, 'Two ferries to be paid for')).toBe(true);
    expect(carries(ferries, 'Two mayors at odds')).toBe(false);
    expect(carries(boats, 'Boats get 15,000 dollars, or $15,000')).toBe(true);
    expect(carries(grant, 'Grant for 1,400 skippers')).toBe(false);
  });
});
