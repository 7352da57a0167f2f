import { describe, expect, it } from 'vitest';
import { readCentury, readDetermined, readLoose, readYearWord } from '../../../../src/calendar/expressions/readers/determined.ts';
import { told } from '../marked.ts';

describe('readDetermined', () => {
  it.each([
    ['|the 1990s|', { kind: 'era', digits: '199' }],
    ['|the 20th century|', { kind: 'era', digits: '19' }],
    ['|the 4th of July|', { kind: 'date', month: 7, day: 4 }],
    ['|the nine months|', { kind: 'fixed', type: 'DURATION', value: 'P9M', counted: { count: 9, unit: 'month' } }],
    ['|the weekend|', { kind: 'relative', unit: 'weekend', by: 0 }],
    ['|the nineties|', { kind: 'era', digits: '199' }],
    ['|the year|', { kind: 'relative', unit: 'year', by: 0 }],
  ])('reads "%s"', (marked, expression) => {
    expect(told(readDetermined, marked)).toEqual([marked, expression]);
  });

  it.each(['the boat', 'the 18th', 'the day', 'the 4th'])('reads nothing at "%s"', (marked) => {
    expect(told(readDetermined, marked)).toBeNull();
  });
});

describe('readCentury', () => {
  it.each([
    ['|20th century|', { kind: 'era', digits: '19' }],
    ['mid |19th-century|', { kind: 'era', digits: '18' }],
    ['|twentieth century|', { kind: 'era', digits: '19' }],
  ])('reads "%s"', (marked, expression) => {
    expect(told(readCentury, marked)).toEqual([marked, expression]);
  });

  it.each(['20th boat'])('reads nothing at "%s"', (marked) => {
    expect(told(readCentury, marked)).toBeNull();
  });
});

describe('readYearWord', () => {
  it.each([
    ['|year 2031|', { kind: 'date', year: 2031 }],
    ['|year two thousand|', { kind: 'date', year: 2000 }],
    ['|fiscal 2031|', { kind: 'date', year: 2031 }],
  ])('reads "%s"', (marked, expression) => {
    expect(told(readYearWord, marked)).toEqual([marked, expression]);
  });

  it.each(['year boats'])('reads nothing at "%s"', (marked) => {
    expect(told(readYearWord, marked)).toBeNull();
  });
});

describe('readLoose', () => {
  it.each([
    ['|Mondays|', { kind: 'fixed', type: 'SET', value: 'XXXX-WXX-1' }],
    ['|years|', { kind: 'fixed', type: 'DURATION', value: 'PXY' }],
    ['|Monday nights|', { kind: 'fixed', type: 'SET', value: 'XXXX-WXX-1TNI' }],
    ['|overnight|', { kind: 'clock', tod: 'TNI', on: { kind: 'relative', unit: 'day', by: 0 } }],
    ['|weekdays|', { kind: 'fixed', type: 'SET', value: 'P1WD' }],
    ['|decades|', { kind: 'fixed', type: 'DURATION', value: 'PXE' }],
  ])('reads "%s"', (marked, expression) => {
    expect(told(readLoose, marked)).toEqual([marked, expression]);
  });

  it.each(['nights', 'boats'])('reads nothing at "%s"', (marked) => {
    expect(told(readLoose, marked)).toBeNull();
  });
});
