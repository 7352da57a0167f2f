import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/model/figure.ts';
import { marksAt, marksInWords } from '../../../web/site/passage-marks.ts';
import { placeOf, sampleAccount } from '../../support/account.ts';

const [plain] = sampleAccount().reports as [ReturnType<typeof sampleAccount>['reports'][number]];
const figure: Figure = {
  id: 'f1', span: placeOf(plain, '4 million crowns').span, value: 4e6, low: null, high: null, bound: 'about', unit: 'percentage', unitText: '%', dimension: 'ratio', of: 'the budget',
  subject: 'the  repair', subjectEntity: null, asOf: null, direction: 'none', origin: 'the council',
};
const report = {
  ...plain,
  figures: [{ ...figure, span: placeOf(plain, 'costs 4 million crowns').span, id: 'f0' }, figure],
  times: [{ span: placeOf(plain, 'frost').span, type: 'DATE' as const, value: '2031-W10', edtf: null }],
  names: [{ span: placeOf(plain, 'Mayor Ilse Brandt').span, entity: 'e1' }],
};
const at = (words: string): ReturnType<typeof marksAt> => marksAt(report, placeOf(report, words).span);
const told = (words: string): readonly (readonly [string, string])[] => marksInWords(report, placeOf(report, words).span, at(words));

describe('marksAt', () => {
  it('gives of each kind the shortest mark that touches the passage', () => {
    expect(at('4 million')).toMatchObject({ figure: { id: 'f1' }, quote: null, speaker: '', time: null, name: null });
    expect(at('repair costs')).toMatchObject({ figure: { id: 'f0' } });
    expect(at('the frost')).toMatchObject({ quote: { id: 'q1' }, speaker: 'Ilse Brandt', time: { value: '2031-W10' } });
    expect(at('Ilse')).toMatchObject({ name: { name: 'Ilse Brandt' } });
  });

  it('gives nothing where nothing is marked', () => {
    expect(at('bridge')).toEqual({ quote: null, speaker: '', figure: null, time: null, name: null });
  });
});

describe('marksInWords', () => {
  it('never tells quoted words without their clause, and what it makes of them', () => {
    const rows = new Map(told('the frost'));
    expect(rows.get('clause')).toContain('would not close');
    expect([...rows.values()].some((words) => words.includes('denied'))).toBe(true);
    expect([...rows.values()]).toContain('by Ilse Brandt');
  });

  it('tells a figure with its bound, what it is of and whose, on one line', () => {
    expect(told('4 million')).toEqual([['figure', 'about 4,000,000% of the budget'], ['figure of', 'the repair'], ['whose figure', 'the council']]);
  });

  it('tells a person by name and office, and a time that names no day by its value', () => {
    expect(told('Ilse')).toEqual([['person', 'Ilse Brandt, Mayor']]);
    expect(told('frost')).toContainEqual(['time', '2031-W10']);
  });
});
