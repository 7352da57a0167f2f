import { describe, expect, it } from 'vitest';
import { readEra, readYear } from '../../../../src/calendar/expressions/readers/years.ts';
import { asked, told } from '../marked.ts';

describe('readEra', () => {
  it.each([
    ['|1980s|', { kind: 'era', digits: '198' }],
    ["|'80s|", { kind: 'era', digits: '198' }],
    ['|nineties|', { kind: 'era', digits: '199' }],
    ['|nineteen eighties|', { kind: 'era', digits: '198' }],
    ['|2000s|', { kind: 'era', digits: '200' }],
    ['|1900s|', { kind: 'era', digits: '19' }],
    ["|1980's|", { kind: 'era', digits: '198' }],
  ])('reads "%s"', (marked, expression) => {
    expect(told(readEra, marked)).toEqual([marked, expression]);
  });

  it.each(['1985s', 'eighty boats', '20s'])('reads nothing at "%s"', (marked) => {
    expect(told(readEra, marked)).toBeNull();
  });
});

const yearAt = (marked: string, sure: boolean): number | null => {
  const { scan, at } = asked(marked);
  return readYear(scan, at, sure)?.year ?? null;
};

describe('readYear', () => {
  it.each([
    ['2031', 2031], ['in |2031: Orla', 2031], ['in |1500', 1500], ['since |1850', 1850], ["class of |'07", 2007], ['nineteen ninety-seven', 1997], ['twenty twenty-four', 2024],
    ['nineteen oh five', 1905], ['the year |two thousand', 2000],
  ])('reads "%s" wherever it stands', (marked, year) => {
    expect(yearAt(marked, false)).toBe(year);
  });

  it.each([
    ['1500 boats', 1500], ['2031 boats', 2031], ["'07", 2007], ['two thousand five', 2005], ['$|2031', 2031], ['in |2031 million', 2031], ['1800 to 1900 boats', 1800],
  ])('takes "%s" for a year only behind a month or day', (marked, year) => {
    expect([yearAt(marked, true), yearAt(marked, false)]).toEqual([year, null]);
  });

  it.each(['2031%', '2031:05', '2200', '999', '2,031', '20.3', 'nineteen boats', '2031s', 'harbour'])('never reads "%s"', (marked) => {
    expect(yearAt(marked, true)).toBeNull();
  });
});
