import { describe, expect, it } from 'vitest';
import { formatDay, parseDay } from '../../../../src/calendar/days.ts';
import type { Weekday } from '../../../../src/calendar/days.ts';
import type { DateExpression, ToldTense, WeekdayExpression } from '../../../../src/calendar/expressions/expression.ts';
import { resolveDate, resolveHoliday, resolveWeekday } from '../../../../src/calendar/expressions/resolve/resolve-days.ts';

/** A Wednesday. */
const ANCHOR = parseDay('2031-03-05')!;
const OPEN: DateExpression = { kind: 'date', year: null, month: null, day: null, to: null, shift: null, yearShift: null, monthShift: null, weekday: null };

describe('resolveDate', () => {
  it.each<[string, Partial<DateExpression>, ToldTense, string, string | null]>([
    ['May 2031', { year: 2031, month: 5 }, 'none', '2031-05', '2031-05'],
    ['June 24-26', { month: 6, day: 24, to: { month: null, day: 26 } }, 'none', '2031-06-24/2031-06-26', '2031-06-24/2031-06-26'],
    ['December 30 to January 2', { year: 2031, month: 12, day: 30, to: { month: 1, day: 2 } }, 'none', '2031-12-30/2032-01-02', '2031-12-30/2032-01-02'],
    ['November: the nearest', { month: 11 }, 'none', '2030-11', '2030-11'],
    ['November, to come', { month: 11 }, 'future', '2031-11', '2031-11'],
    ['February, to come: next year', { month: 2 }, 'future', '2031-02', '2031-02'],
    ['May, begun: a verb close by is no weak cue', { month: 5 }, 'done', '2030-05', '2030-05'],
    ['last March of a day of March', { month: 3, shift: -1 }, 'none', '2030-03', '2030-03'],
    ['next March', { month: 3, shift: 1 }, 'none', '2032-03', '2032-03'],
    ['March last year', { month: 3, yearShift: -1 }, 'none', '2030-03', '2030-03'],
    ['February 29: the nearest year that has one', { month: 2, day: 29 }, 'none', '2032-02-29', '2032-02-29'],
    ['a day that no year has', { month: 2, day: 31 }, 'none', 'XXXX-02-31', null],
    ['the 18th, over', { day: 18 }, 'past', '2031-02-18', '2031-02-18'],
    ['the 18th, to come', { day: 18 }, 'future', '2031-03-18', '2031-03-18'],
    ['the 21st of next month', { day: 21, monthShift: 1 }, 'none', '2031-04-21', '2031-04-21'],
    ['Thursday the 13th', { day: 13, weekday: 4 }, 'none', '2031-03-13', '2031-03-13'],
    ['Tuesday the 13th: the nearest month that has it', { day: 13, weekday: 2 }, 'none', '2031-05-13', '2031-05-13'],
    ['the 31st of next month', { day: 31, monthShift: 1 }, 'none', '2031-04-31', null],
  ])('%s', (_, parts, tense, value, edtf) => {
    expect(resolveDate({ ...OPEN, ...parts }, ANCHOR, tense)).toEqual({ type: 'DATE', value, edtf });
  });
});

describe('resolveWeekday', () => {
  const weekday = (day: Weekday, more: Partial<WeekdayExpression> = {}): WeekdayExpression => ({ kind: 'weekday', weekday: day, shift: null, ...more });
  const [sunday, monday] = [parseDay('2031-03-09')!, parseDay('2031-03-10')!];

  it.each<[string, WeekdayExpression, 'past' | 'future' | 'none', string | null]>([
    ['Friday, over', weekday(5), 'past', '2031-02-28'],
    ['Friday, to come', weekday(5), 'future', '2031-03-07'],
    ['Wednesday: today', weekday(3), 'none', '2031-03-05'],
    ['this Friday', weekday(5, { shift: 0 }), 'none', '2031-03-07'],
    ['last Friday', weekday(5, { shift: -1 }), 'none', '2031-02-28'],
    ['last Monday: of last week, or the one just gone', weekday(1, { shift: -1 }), 'none', '[2031-02-24,2031-03-03]'],
    ['next Friday', weekday(5, { shift: 1 }), 'none', '[2031-03-07,2031-03-14]'],
    ['next Monday', weekday(1, { shift: 1 }), 'none', '2031-03-10'],
    ['this coming Friday', weekday(5, { shift: 1, near: true }), 'none', '2031-03-07'],
    ['Friday of next week', weekday(5, { shift: 2 }), 'none', '2031-03-14'],
  ])('%s', (_, expression, tense, edtf) => {
    expect(resolveWeekday(expression, ANCHOR, tense, null, null).edtf).toBe(edtf);
  });

  it('seen from a Sunday, last Wednesday is the one just gone', () => {
    expect(resolveWeekday(weekday(3, { shift: -1 }), sunday, 'none', null, null).edtf).toBe('2031-03-05');
  });

  it('lies in the stretch that is named for it, or behind the day', () => {
    expect(resolveWeekday(weekday(5), ANCHOR, 'none', { first: monday, last: monday + 6 }, null).edtf).toBe('2031-03-14');
    expect(resolveWeekday(weekday(1), ANCHOR, 'none', null, monday).edtf).toBe('2031-03-17');
  });
});

describe('resolveHoliday', () => {
  const rule = { month: 12, day: 25 };

  it.each<[string, number | null, number | null, 'past' | 'future' | 'none', string]>([
    ['with its year', 2029, null, 'none', '2029-12-25'], ['last', null, -1, 'none', '2030-12-25'], ['next', null, 1, 'none', '2031-12-25'],
    ['this', null, 0, 'none', '2031-12-25'], ['the nearest', null, null, 'none', '2030-12-25'], ['to come', null, null, 'future', '2031-12-25'],
    ['over', null, null, 'past', '2030-12-25'],
  ])('%s', (_, year, shift, tense, day) => {
    expect(formatDay(resolveHoliday({ kind: 'holiday', rule, year, shift }, ANCHOR, tense))).toBe(day);
  });
});
