import { describe, expect, it } from 'vitest';
import { readNthOf, readWhole } from '../../../../src/calendar/expressions/readers/slices.ts';
import { told } from '../marked.ts';

describe('readNthOf', () => {
  it.each([
    ['|the third month of 2031|', { kind: 'slice', of: { kind: 'date', year: 2031 }, unit: 'month', number: 3 }],
    ['|the last Friday of May|', { kind: 'slice', of: { kind: 'date', month: 5 }, unit: 5, number: -1 }],
    [
      '|the first week of October on Friday|',
      { kind: 'weekday', weekday: 5, week: { kind: 'slice', of: { kind: 'date', month: 10 }, unit: 'week', number: 1 } },
    ],
    ['|first Monday in June|', { kind: 'slice', of: { kind: 'date', month: 6 }, unit: 1, number: 1 }],
    ['|the second day of the month|', { kind: 'slice', of: { kind: 'relative', unit: 'month', by: 0 }, unit: 'day', number: 2 }],
    ['|the last week of last year|', { kind: 'slice', of: { kind: 'date', yearShift: -1 }, unit: 'week', number: -1 }],
    ['|the final day of 2031|', { kind: 'slice', of: { kind: 'date', year: 2031 }, unit: 'day', number: -1 }],
  ])('reads "%s"', (marked, expression) => {
    expect(told(readNthOf, marked)).toEqual([marked, expression]);
  });

  it.each(['third boat of May'])('reads nothing at "%s"', (marked) => {
    expect(told(readNthOf, marked)).toBeNull();
  });
});

describe('readWhole', () => {
  it.each([
    ['|the week|', { kind: 'relative', unit: 'week', by: 0 }],
    ['|next month|', { kind: 'relative', unit: 'month', by: 1 }],
    ['|2031|', { kind: 'date', year: 2031 }],
    ['|last quarter|', { kind: 'relative', unit: 'quarter', by: -1 }],
  ])('reads "%s"', (marked, expression) => {
    expect(told(readWhole, marked)).toEqual([marked, expression]);
  });

  it.each(['May', 'boats'])('reads nothing at "%s"', (marked) => {
    expect(told(readWhole, marked)).toBeNull();
  });
});
