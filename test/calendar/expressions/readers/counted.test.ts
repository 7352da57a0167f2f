import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { TimeUnit } from '../../../../src/calendar/expressions/expression.ts';
import { durationValue, readCounted, readDirection, stepsValue } from '../../../../src/calendar/expressions/readers/counted.ts';
import { asked } from '../marked.ts';

const countedAt = (marked: string): unknown => {
  const { scan, at } = asked(marked);
  const read = readCounted(scan, at);
  return read === null ? null : [read.count, read.unit, scan.lexemes.text.slice(scan.lexemes.start[at], scan.lexemes.end[read.next - 1])];
};

describe('durationValue', () => {
  it.each<[number | null, TimeUnit, string]>([
    [2, 'day', 'P2D'], [1.5, 'hour', 'PT1H30M'], [0.5, 'hour', 'PT30M'], [2.5, 'year', 'P2Y6M'], [0.5, 'day', 'PT12H'], [1.5, 'day', 'P1DT12H'],
    [2, 'fortnight', 'P4W'], [3, 'decade', 'P30Y'], [1, 'half', 'P6M'], [1.5, 'week', 'P1.5W'], [null, 'week', 'PXW'], [null, 'decade', 'PXE'],
    [null, 'century', 'PXC'], [null, 'hour', 'PTXH'], [2, 'weekend', 'P2WE'],
  ])('%s of a %s is %s', (count, unit, value) => {
    expect(durationValue(count, unit)).toBe(value);
  });

  test('a whole count of days is told as it is', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1e6 }), (count) => {
      expect(durationValue(count, 'day')).toBe(`P${count}D`);
    }));
  });
});

describe('readCounted', () => {
  it.each([
    ['two years on', [2, 'year', 'two years']], ['several weeks', [null, 'week', 'several weeks']], ['a couple of days', [2, 'day', 'a couple of days']],
    ['a year on', [1, 'year', 'a year']], ['12 to 18 months', [12, 'month', '12 to 18 months']], ['5-year plan', [5, 'year', '5-year']],
    ['two and a half hours', [2.5, 'hour', 'two and a half hours']], ['two nights', [2, 'night', 'two nights']], ['4 working days', [4, 'day', '4 working days']],
    ['three quarters', [3, 'quarter', 'three quarters']], ['an hour and a half', [1.5, 'hour', 'an hour and a half']],
  ])('reads "%s"', (marked, read) => {
    expect(countedAt(marked)).toEqual(read);
  });

  it.each(['two boats', 'a night', 'some of the days', 'years', 'a boat'])('counts no time in "%s"', (marked) => {
    expect(countedAt(marked)).toBeNull();
  });
});

describe('readDirection', () => {
  it.each([
    ['two weeks |ago', -1], ['a week |later', 1], ['a week |from now', 1], ['a year |or so ago', -1], ['a week |from the quay', null], ['a week |of rain', null],
  ])('of "%s" is %s', (marked, direction) => {
    const { scan, at } = asked(marked);
    expect(readDirection(scan, at)?.direction ?? null).toBe(direction);
  });
});

describe('stepsValue', () => {
  it('joins units of the clock behind one T', () => {
    expect(stepsValue([{ unit: 'week', count: 2 }, { unit: 'day', count: 3 }])).toBe('P2W3D');
    expect(stepsValue([{ unit: 'hour', count: 2 }, { unit: 'minute', count: 5 }])).toBe('PT2H5M');
  });
});
