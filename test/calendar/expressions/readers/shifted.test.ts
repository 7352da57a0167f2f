import { describe, expect, it } from 'vitest';
import { readBeside, readBeyond, readPointed, readShifted, readShiftedWeekday } from '../../../../src/calendar/expressions/readers/shifted.ts';
import { told } from '../marked.ts';

describe('readShifted', () => {
  it.each([
    ['|last year|', { kind: 'relative', unit: 'year', by: -1 }],
    ['|the next few days|', { kind: 'fixed', type: 'DURATION', value: 'PXD' }],
    ['|this week|', { kind: 'relative', unit: 'week', by: 0 }],
    [
      '|the past two months|',
      { kind: 'fixed', type: 'DURATION', value: 'P2M', counted: { count: 2, unit: 'month' }, laid: { steps: [{ count: 2, unit: 'month' }], direction: -1, how: 'beside' } },
    ],
    ['|last Tuesday|', { kind: 'weekday', weekday: 2, shift: -1 }],
    ['|next March|', { kind: 'date', month: 3, shift: 1 }],
    ['|this morning|', { kind: 'clock', tod: 'TMO', on: { kind: 'relative', unit: 'day', by: 0 } }],
    ['|next fiscal year|', { kind: 'relative', unit: 'year', by: 1 }],
    [
      '|the last 3 months and 2 weeks|',
      { kind: 'fixed', type: 'DURATION', value: 'P3M2W', laid: { steps: [{ count: 3, unit: 'month' }, { count: 2, unit: 'week' }], direction: -1, how: 'beside' } },
    ],
    ['|the first two weeks|', { kind: 'fixed', type: 'DURATION', value: 'P2W', counted: { count: 2, unit: 'week' } }],
    [
      '|the latest four weeks|',
      { kind: 'fixed', type: 'DURATION', value: 'P4W', counted: { count: 4, unit: 'week' }, laid: { steps: [{ count: 4, unit: 'week' }], direction: -1, how: 'beside' } },
    ],
    ['|next week Monday|', { kind: 'weekday', weekday: 1, shift: 2 }],
    ['|the past years|', { kind: 'fixed', type: 'DATE', value: 'PAST_REF' }],
    ['|the next years|', { kind: 'fixed', type: 'DURATION', value: 'PXY' }],
    [
      'within |the next 4 working days|',
      { kind: 'fixed', type: 'DURATION', value: 'P4D', counted: { count: 4, unit: 'day' }, laid: { steps: [{ count: 4, unit: 'day' }], direction: 1, how: 'beside', working: true } },
    ],
    ['|last night|', { kind: 'clock', tod: 'TNI', on: { kind: 'relative', unit: 'day', by: -1 } }],
    ['|last summer|', { kind: 'season', season: 'SU', shift: -1 }],
    ['|this coming Friday|', { kind: 'weekday', weekday: 5, shift: 1, near: true }],
    ['|the past week|', { kind: 'relative', unit: 'week', by: -1 }],
    ['|next June 12|', { kind: 'date', month: 6, day: 12, shift: 1 }],
  ])('reads "%s"', (marked, expression) => {
    expect(told(readShifted, marked)).toEqual([marked, expression]);
  });

  it.each(['these days', 'past the post', 'last boat'])('reads nothing at "%s"', (marked) => {
    expect(told(readShifted, marked)).toBeNull();
  });
});

describe('readBeyond', () => {
  it.each([
    ['|the week after next|', { kind: 'relative', unit: 'week', by: 2 }],
    ['|the month before last|', { kind: 'relative', unit: 'month', by: -2 }],
    ['|the year after next|', { kind: 'relative', unit: 'year', by: 2 }],
  ])('reads "%s"', (marked, expression) => {
    expect(told(readBeyond, marked)).toEqual([marked, expression]);
  });

  it.each(['the week after next Monday', 'the boat after next', 'a week after next', 'the week after next week'])('reads nothing at "%s"', (marked) => {
    expect(told(readBeyond, marked)).toBeNull();
  });
});

describe('readPointed', () => {
  it.each([
    ['|that year|', { kind: 'relative', unit: 'year', by: 0, named: true }],
    ['|the same week|', { kind: 'relative', unit: 'week', by: 0, named: true }],
    ['|that same day|', { kind: 'relative', unit: 'day', by: 0, named: true }],
  ])('reads "%s"', (marked, expression) => {
    expect(told(readPointed, marked)).toEqual([marked, expression]);
  });

  it.each(['the week', 'that boat', 'that year-end'])('reads nothing at "%s"', (marked) => {
    expect(told(readPointed, marked)).toBeNull();
  });
});

describe('readBeside', () => {
  it.each([
    ['|the day after Easter|', { kind: 'offset', unit: 'day', count: 1, direction: 1, from: { kind: 'holiday', rule: { easter: 0 } } }],
    ['|the year before|.', { kind: 'relative', unit: 'year', by: -1, named: true }],
    ['|the day before last Tuesday|', { kind: 'offset', unit: 'day', count: 1, direction: -1, from: { kind: 'weekday', weekday: 2, shift: -1 } }],
    ['|the week after|,', { kind: 'relative', unit: 'week', by: 1, named: true }],
  ])('reads "%s"', (marked, expression) => {
    expect(told(readBeside, marked)).toEqual([marked, expression]);
  });

  it.each(['the year before the flood', 'the boat after Easter', 'the week after Easter'])('reads nothing at "%s"', (marked) => {
    expect(told(readBeside, marked)).toBeNull();
  });
});

describe('readShiftedWeekday', () => {
  it.each([
    ['|last Friday|', { kind: 'weekday', weekday: 5, shift: -1 }],
    ['|next Monday|', { kind: 'weekday', weekday: 1, shift: 1 }],
  ])('reads "%s"', (marked, expression) => {
    expect(told(readShiftedWeekday, marked)).toEqual([marked, expression]);
  });

  it.each(['this coming Friday', 'last boat', 'a week on Friday', 'Friday'])('reads nothing at "%s"', (marked) => {
    expect(told(readShiftedWeekday, marked)).toBeNull();
  });
});
