import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { formatDay, weekdayOf } from '../../../../src/calendar/days.ts';
import type { HolidayRule } from '../../../../src/calendar/expressions/expression.ts';
import { holidayIn } from '../../../../src/calendar/expressions/resolve/holiday-days.ts';

describe('holidayIn', () => {
  it.each<[string, number, HolidayRule, string]>([
    ['Easter', 2000, { easter: 0 }, '2000-04-23'],
    ['the earliest Easter', 1818, { easter: 0 }, '1818-03-22'],
    ['the latest Easter', 2038, { easter: 0 }, '2038-04-25'],
    ['Good Friday', 2000, { easter: -2 }, '2000-04-21'],
    ['a fixed day', 2031, { month: 12, day: 25 }, '2031-12-25'],
    ['a leap day in a plain year', 2031, { month: 2, day: 29 }, '2031-02-28'],
    ['the first Monday of September', 2031, { month: 9, weekday: 1, nth: 1 }, '2031-09-01'],
    ['the fourth Thursday of November', 2031, { month: 11, weekday: 4, nth: 4 }, '2031-11-27'],
    ['the day after it', 2031, { month: 11, weekday: 4, nth: 4, plus: 1 }, '2031-11-28'],
    ['the last Monday of May', 2031, { month: 5, weekday: 1, nth: -1 }, '2031-05-26'],
  ])('%s of %i', (_, year, rule, day) => {
    expect(formatDay(holidayIn(year, rule))).toBe(day);
  });

  test('Easter is a Sunday between 22 March and 25 April', () => {
    fc.assert(fc.property(fc.integer({ min: 1583, max: 4099 }), (year) => {
      const day = holidayIn(year, { easter: 0 });
      expect(weekdayOf(day)).toBe(7);
      expect(formatDay(day) >= `${year}-03-22` && formatDay(day) <= `${year}-04-25`).toBe(true);
    }));
  });
});
