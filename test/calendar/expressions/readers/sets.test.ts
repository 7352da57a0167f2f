import { describe, expect, it } from 'vitest';
import { readDayOfEvery, readEvery, readSetWord } from '../../../../src/calendar/expressions/readers/sets.ts';
import { told } from '../marked.ts';

describe('readSetWord', () => {
  it.each([
    ['|daily|', { kind: 'fixed', type: 'SET', value: 'P1D' }],
    ['|semi-annually|', { kind: 'fixed', type: 'SET', value: 'P6M' }],
    ['|quarterly|', { kind: 'fixed', type: 'SET', value: 'P3M' }],
    ['|yearly|', { kind: 'fixed', type: 'SET', value: 'P1Y' }],
    ['|monthly| meeting', { kind: 'fixed', type: 'SET', value: 'P1M' }],
    ['|biweekly|', { kind: 'fixed', type: 'SET', value: 'P2W' }],
    ['|weekly| at 7 p.m.', { kind: 'fixed', type: 'SET', value: 'P1W' }],
  ])('reads "%s"', (marked, expression) => {
    expect(told(readSetWord, marked)).toEqual([marked, expression]);
  });

  it.each(['quarterly profit', 'semi-trailer'])('reads nothing at "%s"', (marked) => {
    expect(told(readSetWord, marked)).toBeNull();
  });
});

describe('readEvery', () => {
  it.each([
    ['|every day|', { kind: 'fixed', type: 'SET', value: 'P1D' }],
    ['|every two weeks|', { kind: 'fixed', type: 'SET', value: 'P2W' }],
    ['|every Monday|', { kind: 'fixed', type: 'SET', value: 'XXXX-WXX-1' }],
    ['|every day at 7 p.m.|', { kind: 'fixed', type: 'SET', value: 'XXXX-XX-XXT19:00' }],
    ['|each year|', { kind: 'fixed', type: 'SET', value: 'P1Y' }],
    ['|every other week|', { kind: 'fixed', type: 'SET', value: 'P2W' }],
    ['|every summer|', { kind: 'fixed', type: 'SET', value: 'XXXX-SU' }],
    ['|every morning|', { kind: 'fixed', type: 'SET', value: 'XXXX-XX-XXTMO' }],
    ['|every May|', { kind: 'fixed', type: 'SET', value: 'XXXX-05' }],
  ])('reads "%s"', (marked, expression) => {
    expect(told(readEvery, marked)).toEqual([marked, expression]);
  });

  it.each(['every boat'])('reads nothing at "%s"', (marked) => {
    expect(told(readEvery, marked)).toBeNull();
  });
});

describe('readDayOfEvery', () => {
  it.each([
    ['|15th of every month|', { kind: 'fixed', type: 'SET', value: 'XXXX-XX-15' }],
    ['the |4th of each month|', { kind: 'fixed', type: 'SET', value: 'XXXX-XX-04' }],
  ])('reads "%s"', (marked, expression) => {
    expect(told(readDayOfEvery, marked)).toEqual([marked, expression]);
  });

  it.each(['15th of May'])('reads nothing at "%s"', (marked) => {
    expect(told(readDayOfEvery, marked)).toBeNull();
  });
});
