import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOfTimestamp, formatEdtf, parseEdtf } from '../../src/calendar/edtf.ts';
import { containsEdtf, daysOf, edtfOfDays, hullOf, intersectEdtf, onlyDayOf, rangesOf, weekdaysWithin } from '../../src/calendar/edtf-days.ts';
import { formatDay, parseDay } from '../../src/calendar/days.ts';

const value = (text: string) => parseEdtf(text)!;

describe('EDTF values', () => {
  it.each(['2031-04-09', '2031-04', '2031', '203X', '2031-04-09/2031-04-12', '2031-04/..', '../2031-04-09', '2031/2033-05', '[2031-04-09,2031-04-16]', '[2031-04-09..2031-04-11,2031-05]'])('reads and writes %s', (text) => {
    expect(formatEdtf(value(text))).toBe(text);
  });

  it.each(['', '2031-4-9', '2031-02-30', '2031-13', '2031-04-12/2031-04-09', '/', '../..', '[]', '[2031-04-09,]', 'a/b', '2031/2032/2033'])('does not read %j', (text) => {
    expect(parseEdtf(text)).toBeNull();
  });

  it('takes the day of a time in its own zone', () => {
    expect(formatDay(dayOfTimestamp('2031-04-09T23:50:00-07:00')!)).toBe('2031-04-09');
    expect(dayOfTimestamp('2031-04-31T00:00:00Z')).toBeNull();
    expect(dayOfTimestamp('Wednesday')).toBeNull();
  });

  it.each([
    ['2031-04', '2031-04-09', '2031-04-09'],
    ['2031-04-09/..', '../2031-04-11', '2031-04-09/2031-04-11'],
    ['[2031-04-09,2031-04-16,2031-04-23]', '../2031-04-20', '[2031-04-09,2031-04-16]'],
    ['2031', '[2030-12-31..2031-01-02,2031-06]', '[2031-01-01..2031-01-02,2031-06]'],
    ['2031-04-01/2031-04-30', '2031', '2031-04'],
  ])('%s and %s leave %s', (a, b, both) => {
    expect(formatEdtf(intersectEdtf(value(a), value(b))!)).toBe(both);
    expect(formatEdtf(intersectEdtf(value(b), value(a))!)).toBe(both);
  });

  it('says when two values cannot both be right', () => {
    expect(intersectEdtf(value('2031-04'), value('2031-05-01/..'))).toBeNull();
  });

  it('lists the days, not more than asked for', () => {
    expect(daysOf(value('[2031-04-09,2031-04-16]'))!.map(formatDay)).toEqual(['2031-04-09', '2031-04-16']);
    expect(daysOf(value('2031-04/..'))).toBeNull();
    expect(daysOf(value('2031'), 364)).toBeNull();
    expect(onlyDayOf(value('[2031-04-09]'))).toBe(parseDay('2031-04-09'));
  });

  it('knows what contains what', () => {
    expect(containsEdtf(value('2031-04'), value('[2031-04-09,2031-04-16]'))).toBe(true);
    expect(containsEdtf(value('[2031-04-09,2031-04-16]'), value('2031-04'))).toBe(false);
  });

  it('finds the days of the week in a stretch', () => {
    expect(weekdaysWithin(hullOf(value('2031-04')), 3).map(formatDay)).toEqual(['2031-04-02', '2031-04-09', '2031-04-16', '2031-04-23', '2031-04-30']);
  });

  it('writes any set of days so that the same days are read back', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 40 }), (days) => {
      const written = formatEdtf(edtfOfDays(days)!);
      const read = value(written);
      expect(daysOf(read, 1000)).toEqual([...days].sort((a, b) => a - b));
      expect(formatEdtf(read)).toBe(written);
      expect(rangesOf(read).every((r, i, all) => i === 0 || all[i - 1]!.last + 1 < r.first)).toBe(true);
    }));
  });
});
