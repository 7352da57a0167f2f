import { describe, expect, it } from 'vitest';
import { readTheUnit, readYearPart } from '../../../../src/calendar/expressions/readers/year-parts.ts';
import { told } from '../marked.ts';

describe('readYearPart', () => {
  it.each([
    ['|the third quarter of 2031|', { kind: 'part', unit: 'quarter', number: 3, year: 2031 }],
    ['|fourth-quarter|', { kind: 'part', unit: 'quarter', number: 4 }],
    ['|last year’s third quarter|', { kind: 'part', unit: 'quarter', number: 3, shift: -1 }],
    ["|last year's third quarter|", { kind: 'part', unit: 'quarter', number: 3, shift: -1 }],
    ['|Q3 2031|', { kind: 'part', unit: 'quarter', number: 3, year: 2031 }],
    ['|2031 Q1|', { kind: 'part', unit: 'quarter', number: 1, year: 2031 }],
    ['|H1 2031|', { kind: 'part', unit: 'half', number: 1, year: 2031 }],
    ['|first quarter of fiscal 2031|', { kind: 'part', unit: 'quarter', number: 1, year: 2031, fiscal: true }],
    ['|first fiscal quarter|', { kind: 'part', unit: 'quarter', number: 1, fiscal: true }],
    ['|third quarter of its fiscal year 2031|', { kind: 'part', unit: 'quarter', number: 3, year: 2031, fiscal: true }],
    ['|2031 third quarter|', { kind: 'part', unit: 'quarter', number: 3, year: 2031 }],
    ['|the second half of May 2031|', { kind: 'date', month: 5, year: 2031 }],
    ['|the fourth quarter last year|', { kind: 'part', unit: 'quarter', number: 4, shift: -1 }],
  ])('reads "%s"', (marked, expression) => {
    expect(told(readYearPart, marked)).toEqual([marked, expression]);
  });

  it.each([
    'the first half', 'the year-ago quarter', 'third boat', 'the second half of the game', 'fiscal 2031', 'second-half'
  ])('reads nothing at "%s"', (marked) => {
    expect(told(readYearPart, marked)).toBeNull();
  });
});

describe('readTheUnit', () => {
  it.each([
    ['|the quarter|', { kind: 'reported-quarter', years: 0 }],
    ['|the year|', { kind: 'relative', unit: 'year', by: 0 }],
  ])('reads "%s"', (marked, expression) => {
    expect(told(readTheUnit, marked)).toEqual([marked, expression]);
  });

  it.each(['the boat'])('reads nothing at "%s"', (marked) => {
    expect(told(readTheUnit, marked)).toBeNull();
  });
});
