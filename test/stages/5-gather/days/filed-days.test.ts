import { describe, expect, it } from 'vitest';
import { formatDay, parseDay } from '../../../../src/calendar/days.ts';
import { dayFiled, filedOn } from '../../../../src/stages/5-gather/days/filed-days.ts';

const TEXT = 'SELLIN, Norvath, March 5 (Coast News) - The water council met again on Wednesday and put the vote off.';
const day = (text: string): readonly [number, number] => [parseDay(text)!, parseDay(text)!];
const filed = (others: readonly string[], text = TEXT, language = 'en') => dayFiled(filedOn({ text, language }), others.map(day))?.map(formatDay) ?? null;

describe('the day of a dateline without a year', () => {
  it('lies in the year in which it is next to the days of others', () => {
    expect(filed(['2031-02-12', '2031-01-30'])).toEqual(['2031-03-05', '2031-03-05']);
  });

  it.each([
    ['others of two years', ['2031-02-12', '2036-03-01'], TEXT],
    ['others far away', ['2031-09-01'], TEXT],
    ['a year in which it is another day of the week', ['2030-02-12'], TEXT],
    ['no dateline', ['2031-02-12'], 'The water council met again on Wednesday, March 5, and put the vote off.'],
  ])('is unknown with %s', (_, others, text) => {
    expect(filed(others, text)).toBeNull();
  });

  it('is read in English alone', () => {
    expect(filed(['2031-02-12'], TEXT, 'de')).toBeNull();
  });
});
