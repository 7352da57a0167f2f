import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, civilOf, dayOf, formatDay, isDate, isoWeekOf, mondayOfIsoWeek, parseDay, weekdayOf, weekdayOnOrAfter, weekdayOnOrBefore, type Weekday } from '../../src/calendar/days.ts';

const anyDay = fc.integer({ min: -700_000, max: 700_000 });

describe('days', () => {
  it('counts from the first of January 1970', () => {
    expect(dayOf(1970, 1, 1)).toBe(0);
    expect(dayOf(2000, 3, 1) - dayOf(2000, 2, 28)).toBe(2);
    expect(dayOf(1900, 3, 1) - dayOf(1900, 2, 28)).toBe(1);
  });

  it('gives every day its parts back', () => {
    fc.assert(fc.property(anyDay, (day) => {
      const { year, month, day: d } = civilOf(day);
      expect(isDate(year, month, d)).toBe(true);
      expect(dayOf(year, month, d)).toBe(day);
    }));
  });

  it('agrees with the calendar of the language', () => {
    fc.assert(fc.property(fc.integer({ min: -20_000, max: 60_000 }), (day) => {
      const date = new Date(day * 86_400_000);
      expect(formatDay(day)).toBe(date.toISOString().slice(0, 10));
      expect(weekdayOf(day) % 7).toBe(date.getUTCDay());
    }));
  });

  it('finds the days of the week around a day', () => {
    fc.assert(fc.property(anyDay, fc.integer({ min: 1, max: 7 }), (day, weekday) => {
      const before = weekdayOnOrBefore(day, weekday as Weekday);
      const after = weekdayOnOrAfter(day, weekday as Weekday);
      expect([weekdayOf(before), weekdayOf(after)]).toEqual([weekday, weekday]);
      expect(day - before).toBeLessThan(7);
      expect(after - day).toBeLessThan(7);
      expect(before <= day && day <= after).toBe(true);
    }));
  });

  it('adds months and stays within the month', () => {
    expect(formatDay(addMonths(parseDay('2024-01-31')!, 1))).toBe('2024-02-29');
    expect(formatDay(addMonths(parseDay('2024-03-15')!, -15))).toBe('2022-12-15');
  });

  it('knows ISO weeks', () => {
    expect(isoWeekOf(parseDay('2021-01-03')!)).toEqual({ year: 2020, week: 53 });
    expect(formatDay(mondayOfIsoWeek(2020, 53))).toBe('2020-12-28');
    fc.assert(fc.property(anyDay, (day) => {
      const { year, week } = isoWeekOf(day);
      const monday = mondayOfIsoWeek(year, week);
      expect(day - monday).toBe(weekdayOf(day) - 1);
    }));
  });

  it('reads no day that the calendar does not hold', () => {
    for (const text of ['2023-02-29', '2023-13-01', '2023-00-10', '2023-1-1', '20230101', '']) expect(parseDay(text)).toBeNull();
  });
});
