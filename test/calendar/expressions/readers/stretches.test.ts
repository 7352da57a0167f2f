import { describe, expect, it } from 'vitest';
import { readAllOf, readCountedStretch, readJoinedUnit } from '../../../../src/calendar/expressions/readers/stretches.ts';
import { told } from '../marked.ts';

describe('readCountedStretch', () => {
  it.each([
    ['|two weeks ago|', { kind: 'offset', unit: 'week', count: 2, direction: -1 }],
    ['|a year earlier|', { kind: 'offset', unit: 'year', count: 1, direction: -1 }],
    ['|five-year| plan', { kind: 'fixed', type: 'DURATION', value: 'P5Y', counted: { count: 5, unit: 'year' } }],
    ['|two days after Monday|', { kind: 'offset', unit: 'day', count: 2, direction: 1, from: { kind: 'weekday', weekday: 1 } }],
    ['|3 weeks from now|', { kind: 'offset', unit: 'week', count: 3, direction: 1 }],
    ['|two and a half years|', { kind: 'fixed', type: 'DURATION', value: 'P2Y6M', counted: { count: 2.5, unit: 'year' } }],
    ['|several weeks ago|', { kind: 'fixed', type: 'DATE', value: 'PAST_REF' }],
    ['|an hour|', { kind: 'fixed', type: 'DURATION', value: 'PT1H', counted: { count: 1, unit: 'hour' } }],
    [
      'in |two weeks|',
      { kind: 'fixed', type: 'DURATION', value: 'P2W', counted: { count: 2, unit: 'week' }, laid: { steps: [{ count: 2, unit: 'week' }], direction: 1, how: 'end' } },
    ],
    [
      'within |two days|',
      { kind: 'fixed', type: 'DURATION', value: 'P2D', counted: { count: 2, unit: 'day' }, laid: { steps: [{ count: 2, unit: 'day' }], direction: 1, how: 'from' } },
    ],
    ['|2 weeks and 2 days ago|', { kind: 'offset', count: 2, unit: 'week', more: [{ count: 2, unit: 'day' }], direction: -1 }],
    ['|a day| after the flood', { kind: 'fixed', type: 'DURATION', value: 'P1D', counted: { count: 1, unit: 'day' } }],
    ['|a decade ago|', { kind: 'offset', unit: 'decade', count: 1, direction: -1 }],
    ['|12 to 18 months|', { kind: 'fixed', type: 'DURATION', value: 'P12M', counted: { count: 12, unit: 'month' } }],
    ['|5-year|', { kind: 'fixed', type: 'DURATION', value: 'P5Y', counted: { count: 5, unit: 'year' } }],
    ['|six months or so ago|', { kind: 'offset', unit: 'month', count: 6, direction: -1 }],
    ['|half an hour|', { kind: 'fixed', type: 'DURATION', value: 'PT30M', counted: { count: 0.5, unit: 'hour' } }],
  ])('reads "%s"', (marked, expression) => {
    expect(told(readCountedStretch, marked)).toEqual([marked, expression]);
  });

  it.each(['in |the past two months', 'two boats ago'])('reads nothing at "%s"', (marked) => {
    expect(told(readCountedStretch, marked)).toBeNull();
  });
});

describe('readJoinedUnit', () => {
  it.each([
    ['lasted |3h|.', { kind: 'fixed', type: 'DURATION', value: 'PT3H', counted: { count: 3, unit: 'hour' } }],
    ['for |10d|,', { kind: 'fixed', type: 'DURATION', value: 'P10D', counted: { count: 10, unit: 'day' } }],
  ])('reads "%s"', (marked, expression) => {
    expect(told(readJoinedUnit, marked)).toEqual([marked, expression]);
  });

  it.each(['for |3h runs', '3h.', 'for |3x.'])('reads nothing at "%s"', (marked) => {
    expect(told(readJoinedUnit, marked)).toBeNull();
  });
});

describe('readAllOf', () => {
  it.each([
    ['|all day|', { kind: 'fixed', type: 'DURATION', value: 'P1D', counted: { count: 1, unit: 'day' } }],
    ['|all year|', { kind: 'fixed', type: 'DURATION', value: 'P1Y', counted: { count: 1, unit: 'year' } }],
  ])('reads "%s"', (marked, expression) => {
    expect(told(readAllOf, marked)).toEqual([marked, expression]);
  });

  it.each(['all of last week', 'all boats', 'all of the boats'])('reads nothing at "%s"', (marked) => {
    expect(told(readAllOf, marked)).toBeNull();
  });
});
