import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { formatDay, parseDay, weekdayOf } from '../../../../src/calendar/days.ts';
import type { Laid, Step, TimeUnit } from '../../../../src/calendar/expressions/expression.ts';
import { firstMonday, laidDays, lastMonday, shiftByAll } from '../../../../src/calendar/expressions/resolve/lengths.ts';

const day = (iso: string): number => parseDay(iso)!;

/** A Wednesday. */
const ANCHOR = day('2031-03-05');
const HERE = { first: ANCHOR, last: ANCHOR };
const step = (count: number, unit: TimeUnit): Step => ({ count, unit });

describe('shiftByAll', () => {
  it.each<[readonly Step[], -1 | 1, string | null]>([
    [[step(3, 'day')], 1, '2031-03-08'],
    [[step(2, 'week'), step(2, 'day')], -1, '2031-02-17'],
    [[step(1, 'month')], -1, '2031-02-05'],
    [[step(2, 'quarter')], 1, '2031-09-05'],
    [[step(1, 'fortnight')], 1, '2031-03-19'],
    [[step(1, 'decade')], -1, '2021-03-05'],
    [[step(1.5, 'day')], 1, null],
    [[step(5001, 'day')], 1, null],
    [[step(3, 'hour')], 1, null],
  ])('%j in direction %i', (steps, direction, there) => {
    const found = shiftByAll(ANCHOR, steps, direction);
    expect(found === null ? null : formatDay(found)).toBe(there);
  });

  test('days and weeks lead back to where they came from', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 5000 }), fc.constantFrom<TimeUnit>('day', 'week', 'fortnight'), (count, unit) => {
      expect(shiftByAll(shiftByAll(ANCHOR, [step(count, unit)], 1)!, [step(count, unit)], -1)).toBe(ANCHOR);
    }));
  });
});

describe('laidDays', () => {
  const laid = (how: Laid['how'], direction: -1 | 1, steps: readonly Step[], more: Partial<Laid> = {}): Laid => ({ steps, direction, how, ...more });

  it.each<[string, Laid, 'past' | 'future' | 'none', string | null]>([
    ['the past two days', laid('beside', -1, [step(2, 'day')]), 'none', '2031-03-03/2031-03-04'],
    ['the next day', laid('beside', 1, [step(1, 'day')]), 'none', '2031-03-06'],
    ['within two days', laid('from', 1, [step(2, 'day')]), 'none', '2031-03-05/2031-03-07'],
    ['in two weeks', laid('end', 1, [step(2, 'week')]), 'future', '2031-03-19'],
    ['it was done in two weeks', laid('end', 1, [step(2, 'week')]), 'past', null],
    ['the last two quarters', laid('beside', -1, [step(2, 'quarter')]), 'none', '2030-07-01/2030-12-31'],
    ['the next quarter', laid('beside', 1, [step(1, 'quarter')]), 'none', '2031-04-01/2031-06-30'],
    ['the next three working days', laid('beside', 1, [step(3, 'day')], { working: true }), 'none', '2031-03-06/2031-03-10'],
    ['no working days', laid('beside', 1, [step(0, 'day')], { working: true }), 'none', null],
    ['hours', laid('beside', 1, [step(3, 'hour')]), 'none', null],
  ])('lays %s', (_, length, tense, days) => {
    expect(laidDays(length, HERE, tense)).toBe(days);
  });

  it.each<[string, -1 | 1, readonly Step[], string | null]>([
    ['the first ten days', 1, [step(10, 'day')], '2031-05-01/2031-05-10'],
    ['the last ten days', -1, [step(10, 'day')], '2031-05-22/2031-05-31'],
    ['the first week: the one that holds the first Thursday', 1, [step(1, 'week')], '2031-04-28/2031-05-04'],
    ['the last week', -1, [step(1, 'week')], '2031-05-26/2031-06-01'],
    ['all of it, from the first day', 1, [step(31, 'day')], '2031-05-01/2031-05-31'],
    ['all of it, from the last day', -1, [step(31, 'day')], '2031-05-01/2031-05-31'],
    ['more than it has', 1, [step(32, 'day')], null],
    ['more than it has, from its end', -1, [step(32, 'day')], null],
  ])('finds %s of May', (_, direction, steps, days) => {
    expect(laidDays(laid('inside', direction, steps), { first: day('2031-05-01'), last: day('2031-05-31') }, 'none')).toBe(days);
  });
});

describe('firstMonday and lastMonday', () => {
  test('are Mondays whose week has its Thursday on the right side of the day', () => {
    fc.assert(fc.property(fc.integer({ min: -200_000, max: 200_000 }), (any) => {
      const [first, last] = [firstMonday(any), lastMonday(any)];
      expect([weekdayOf(first), weekdayOf(last)]).toEqual([1, 1]);
      expect(first + 3 >= any && first + 3 < any + 7).toBe(true);
      expect(last + 3 <= any && last + 3 > any - 7).toBe(true);
    }));
  });
});
