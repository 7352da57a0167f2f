import { describe, expect, it } from 'vitest';
import { readHoliday, readWeekOf } from '../../../../src/calendar/expressions/readers/weeks.ts';
import { told } from '../marked.ts';

describe('readWeekOf', () => {
  it.each([
    ['|week of April 10|', { kind: 'holding', unit: 'week', day: { kind: 'date', month: 4, day: 10 } }],
    ['|week 31 of last year|', { kind: 'slice', of: { kind: 'date', yearShift: -1 }, unit: 'week', number: 31 }],
    ['|weekend of Halloween|', { kind: 'holding', unit: 'weekend', day: { kind: 'holiday', rule: { month: 10, day: 31 } } }],
    ['|w/c 4 Feb|', { kind: 'holding', unit: 'week', day: { kind: 'date', month: 2, day: 4 } }],
    ['|week 31|', { kind: 'slice', of: { kind: 'relative', unit: 'year', by: 0 }, unit: 'week', number: 31 }],
    ['|week ending 4 May|', { kind: 'holding', unit: 'week', day: { kind: 'date', month: 5, day: 4 } }],
  ])('reads "%s"', (marked, expression) => {
    expect(told(readWeekOf, marked)).toEqual([marked, expression]);
  });

  it.each(['week of rain', 'week 60', 'week of the flood'])('reads nothing at "%s"', (marked) => {
    expect(told(readWeekOf, marked)).toBeNull();
  });
});

describe('readHoliday', () => {
  it.each([
    ['|Easter|', { kind: 'holiday', rule: { easter: 0 } }],
    ['|Christmas Eve|', { kind: 'holiday', rule: { month: 12, day: 24 } }],
    ['|Christmas 2031|', { kind: 'holiday', rule: { month: 12, day: 25 }, year: 2031 }],
    ['|Labor Day weekend|', { kind: 'holding', unit: 'weekend', day: { kind: 'holiday', rule: { month: 9, weekday: 1, nth: 1 } } }],
    ['|Christmas last year|', { kind: 'holiday', rule: { month: 12, day: 25 }, yearShift: -1 }],
  ])('reads "%s"', (marked, expression) => {
    expect(told(readHoliday, marked)).toEqual([marked, expression]);
  });

  it.each(['last Easter', 'boats', 'next Christmas'])('reads nothing at "%s"', (marked) => {
    expect(told(readHoliday, marked)).toBeNull();
  });
});
