import { describe, expect, it } from 'vitest';
import { parseDay } from '../../../../src/calendar/days.ts';
import type { SliceExpression, Tense, TimeUnit } from '../../../../src/calendar/expressions/expression.ts';
import {
  resolveHolding, resolvePart, resolveRelative, resolveSeason, resolveSlice, restOf,
} from '../../../../src/calendar/expressions/resolve/resolve-stretches.ts';

/** A Wednesday. */
const ANCHOR = parseDay('2031-03-05')!;

describe('resolveRelative', () => {
  it.each<[TimeUnit, number, Tense, string]>([
    ['day', -1, 'none', '2031-03-04'], ['night', 0, 'none', '2031-03-05TNI'], ['week', 1, 'none', '2031-W11'], ['fortnight', 1, 'none', '2031-W12'],
    ['month', -3, 'none', '2030-12'], ['quarter', -1, 'none', '2030-Q4'], ['quarter', 4, 'none', '2032-Q1'], ['half', 1, 'none', '2031-H2'],
    ['year', -1, 'none', '2030'], ['decade', -1, 'none', '202'], ['century', 0, 'none', '20'], ['hour', 0, 'none', 'PRESENT_REF'],
    ['weekend', 0, 'past', '2031-W09-WE'], ['weekend', 0, 'future', '2031-W10-WE'],
  ])('%s by %i (%s) is %s', (unit, by, tense, value) => {
    expect(resolveRelative({ kind: 'relative', unit, by }, ANCHOR, tense).value).toBe(value);
  });
});

describe('restOf', () => {
  it('begins with the day inside, and is whole seen from outside', () => {
    expect(restOf({ first: ANCHOR - 2, last: ANCHOR + 4 }, ANCHOR)).toBe('2031-03-05/2031-03-09');
    expect(restOf({ first: ANCHOR + 5, last: ANCHOR + 6 }, ANCHOR)).toBe('2031-03-10/2031-03-11');
  });
});

describe('resolvePart', () => {
  it.each<[string, number, number | null, number | null, Tense, number | undefined, string]>([
    ['with its year', 3, 2029, null, 'none', undefined, '2029-Q3'],
    ['of last year', 3, null, -1, 'none', undefined, '2030-Q3'],
    ['under way', 1, null, null, 'none', undefined, '2031-Q1'],
    ['that has not begun is last year’s', 3, null, null, 'none', undefined, '2030-Q3'],
    ['that is next begins this month’s end', 2, null, null, 'none', undefined, '2031-Q2'],
    ['to come', 3, null, null, 'future', undefined, '2031-Q3'],
    ['a year before', 4, 2031, null, 'none', 1, '2030-Q4'],
  ])('a quarter %s', (_, number, year, shift, tense, yearsBefore, value) => {
    const part = { kind: 'part', unit: 'quarter', number, year, shift, ...(yearsBefore === undefined ? {} : { yearsBefore }) } as const;
    expect(resolvePart(part, ANCHOR, tense).value).toBe(value);
  });
});

describe('resolveSeason', () => {
  it.each<['SP' | 'SU' | 'FA' | 'WI', string, number | null, Tense, string]>([
    ['SU', '2031-03-05', null, 'past', '2030-SU'], ['SU', '2031-03-05', null, 'none', '2031-SU'], ['WI', '2031-02-05', null, 'none', '2030-WI'],
    ['SU', '2031-10-05', -1, 'none', '2031-SU'], ['SU', '2031-07-05', -1, 'none', '2030-SU'], ['SP', '2031-03-05', 1, 'none', '2032-SP'],
    ['FA', '2031-03-05', 1, 'none', '2031-FA'], ['WI', '2031-03-05', -1, 'none', '2030-WI'],
  ])('%s seen from %s, shifted by %s (%s)', (season, day, shift, tense, value) => {
    expect(resolveSeason({ kind: 'season', season, year: null, shift }, parseDay(day)!, tense).value).toBe(value);
  });

  it('is three months', () => {
    expect(resolveSeason({ kind: 'season', season: 'WI', year: 2030, shift: null }, ANCHOR, 'none').edtf).toBe('2030-12-01/2031-02-28');
  });
});

describe('resolveHolding', () => {
  it.each([
    ['a Monday', '2031-03-10', '2031-03-08/2031-03-10'], ['a Thursday', '2031-03-06', '2031-03-06/2031-03-09'], ['a Sunday', '2031-03-09', '2031-03-08/2031-03-09'],
  ])('the weekend of %s', (_, day, edtf) => {
    expect(resolveHolding('weekend', parseDay(day)!).edtf).toBe(edtf);
  });

  it('the week of a day', () => {
    expect(resolveHolding('week', ANCHOR).value).toBe('2031-W10');
  });
});

describe('resolveSlice', () => {
  const of = { kind: 'relative', unit: 'month', by: 0 } as const;
  const may = { first: parseDay('2031-05-01')!, last: parseDay('2031-05-31')! };
  const year = { first: parseDay('2031-01-01')!, last: parseDay('2031-12-31')! };
  const slice = (unit: SliceExpression['unit'], number: number): SliceExpression => ({ kind: 'slice', of, unit, number });

  it.each<[SliceExpression['unit'], number, string | null]>([
    [5, 1, '2031-05-02'], [5, -1, '2031-05-30'], [5, 6, null], ['day', 2, '2031-05-02'], ['day', -1, '2031-05-31'], ['day', 32, null], ['day', 0, null],
    ['week', 1, '2031-05-W01'], ['weekend', 1, '2031-W18-WE'], ['hour', 1, null],
  ])('unit %s, number %i of May', (unit, number, value) => {
    expect(resolveSlice(slice(unit, number), may, '2031-05')?.value ?? null).toBe(value);
  });

  it.each<[TimeUnit, number, string]>([['month', 3, '2031-03'], ['month', -1, '2031-12'], ['quarter', 2, '2031-Q2'], ['quarter', -1, '2031-Q4'], ['half', -1, '2031-H2']])(
    'the %s of number %i of a year', (unit, number, value) => {
      expect(resolveSlice(slice(unit, number), year, '2031')?.value).toBe(value);
    },
  );

  it('has no day in a stretch without an end', () => {
    expect(resolveSlice(slice('day', 1), { first: 0, last: Infinity }, '2031')).toBeNull();
  });
});
