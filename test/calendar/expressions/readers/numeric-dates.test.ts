import { describe, expect, it } from 'vitest';
import { readNumericDate, readSeparatedDate, readShortDate, readYearMonth } from '../../../../src/calendar/expressions/readers/numeric-dates.ts';
import { told } from '../marked.ts';

describe('readNumericDate', () => {
  it.each([
    ['|2031-02-12|', { kind: 'date', year: 2031, month: 2, day: 12 }],
    ['|2/12/2031|', { kind: 'date', year: 2031, month: 2, day: 12, order: 'open' }],
    ['|2/13/2031|', { kind: 'date', year: 2031, month: 2, day: 13, order: 'month-first' }],
    ['|13/02/2031|', { kind: 'date', year: 2031, month: 2, day: 13, order: 'day-first' }],
    ['|12.02.2031|', { kind: 'date', year: 2031, month: 2, day: 12 }],
    ['|20310212|', { kind: 'date', year: 2031, month: 2, day: 12 }],
    ['|2031/2/12|', { kind: 'date', year: 2031, month: 2, day: 12 }],
    ['|31/12/31|', { kind: 'date', year: 2031, month: 12, day: 31, order: 'day-first' }],
    ['|2031.02.12|', { kind: 'date', year: 2031, month: 2, day: 12 }],
    ['|29/02/2031|', { kind: 'date', year: 2031, month: 2, day: 29, order: 'day-first' }],
  ])('reads "%s"', (marked, expression) => {
    expect(told(readNumericDate, marked)).toEqual([marked, expression]);
  });

  it.each(['02-30-2031', '1-2-3', '20311399'])('reads nothing at "%s"', (marked) => {
    expect(told(readNumericDate, marked)).toBeNull();
  });
});

describe('readSeparatedDate', () => {
  it.each([
    ['|12-Feb-2031|', { kind: 'date', year: 2031, month: 2, day: 12 }],
    ['|Feb-12-2031|', { kind: 'date', year: 2031, month: 2, day: 12 }],
  ])('reads "%s"', (marked, expression) => {
    expect(told(readSeparatedDate, marked)).toEqual([marked, expression]);
  });

  it.each(['12-Rain-2031', 'in |2031 10 16', '2031 10 16'])('reads nothing at "%s"', (marked) => {
    expect(told(readSeparatedDate, marked)).toBeNull();
  });
});

describe('readShortDate', () => {
  it.each([
    ['on |5.12|', { kind: 'date', month: 5, day: 12 }],
    ['|5/12|', { kind: 'date', month: 5, day: 12 }],
    ['from |3/4|-3/9', { kind: 'date', month: 3, day: 4 }],
  ])('reads "%s"', (marked, expression) => {
    expect(told(readShortDate, marked)).toEqual([marked, expression]);
  });

  it.each(['on |13.13', 'on |5.12 million', 'half |1/2'])('reads nothing at "%s"', (marked) => {
    expect(told(readShortDate, marked)).toBeNull();
  });
});

describe('readYearMonth', () => {
  it.each([
    ['|2031-02|', { kind: 'date', year: 2031, month: 2 }],
    ['|2031/02|', { kind: 'date', year: 2031, month: 2 }],
    ['|02/2031|', { kind: 'date', year: 2031, month: 2 }],
  ])('reads "%s"', (marked, expression) => {
    expect(told(readYearMonth, marked)).toEqual([marked, expression]);
  });

  it.each(['2031-13', '2031-2032'])('reads nothing at "%s"', (marked) => {
    expect(told(readYearMonth, marked)).toBeNull();
  });
});
