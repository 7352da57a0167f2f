import { describe, expect, it } from 'vitest';
import { readDayMonth, readDayOfMonth, readMonthDate, readWeekday, readYearThenMonth } from '../../../../src/calendar/expressions/readers/calendar-dates.ts';
import { told } from '../marked.ts';

describe('readMonthDate', () => {
  it.each([
    ['|Feb. 12, 2031|', { kind: 'date', year: 2031, month: 2, day: 12 }],
    ['|May 2031|', { kind: 'date', year: 2031, month: 5 }],
    ['|June 24-26|', { kind: 'date', month: 6, day: 24, to: { month: null, day: 26 } }],
    ['|June 24–26, 2031|', { kind: 'date', year: 2031, month: 6, day: 24, to: { month: null, day: 26 } }],
    ['|May 12 - 14, 2031|', { kind: 'date', year: 2031, month: 5, day: 12, to: { month: null, day: 14 } }],
    ['|January last year|', { kind: 'date', month: 1, yearShift: -1 }],
    ['|April next year|', { kind: 'date', month: 4, yearShift: 1 }],
    ['|Feb|. rain fell', { kind: 'date', month: 2 }],
    ['|Oct 3| boats', { kind: 'date', month: 10, day: 3 }],
    ["|June '31|", { kind: 'date', year: 2031, month: 6 }],
    ['|September 11th|', { kind: 'date', month: 9, day: 11 }],
    ['|Sept|. 31', { kind: 'date', month: 9 }],
    ['|Jan. 5|', { kind: 'date', month: 1, day: 5 }],
    ['in |March| of 31', { kind: 'date', month: 3 }],
    ['|June of this year|', { kind: 'date', month: 6, yearShift: 0 }],
  ])('reads "%s"', (marked, expression) => {
    expect(told(readMonthDate, marked)).toEqual([marked, expression]);
  });

  it.each(['may come', 'May 32', 'March on the town'])('reads nothing at "%s"', (marked) => {
    expect(told(readMonthDate, marked)).toBeNull();
  });
});

describe('readDayMonth', () => {
  it.each([
    ['|12 February 2031|', { kind: 'date', year: 2031, month: 2, day: 12 }],
    ['|4th of July|', { kind: 'date', month: 7, day: 4 }],
    ['|12-14 February|', { kind: 'date', month: 2, day: 12, to: { month: null, day: 14 } }],
    ['|18| and 19 June', { kind: 'date', month: 6, day: 18 }],
    ['|12 May| of last', { kind: 'date', month: 5, day: 12 }],
    ['|12 day of May|', { kind: 'date', month: 5, day: 12 }],
    ['|1|, 2 and 3 June', { kind: 'date', month: 6, day: 1 }],
    ['between |3 and 12 September|', { kind: 'date', month: 9, day: 3, to: { month: null, day: 12 } }],
    ['|12-May-2031|', { kind: 'date', year: 2031, month: 5, day: 12 }],
    ['|5 Mar. 2031|', { kind: 'date', year: 2031, month: 3, day: 5 }],
    ['12-|14 May, 2031|', { kind: 'date', year: 2031, month: 5, day: 14 }],
  ])('reads "%s"', (marked, expression) => {
    expect(told(readDayMonth, marked)).toEqual([marked, expression]);
  });

  it.each(['1 march home', 'three May', '31 June 2031', '£|12 May', 'the 30-|7 Oct. 19 loss'])('reads nothing at "%s"', (marked) => {
    expect(told(readDayMonth, marked)).toBeNull();
  });
});

describe('readYearThenMonth', () => {
  it.each([
    ['|2031 April|', { kind: 'date', year: 2031, month: 4 }],
  ])('reads "%s"', (marked, expression) => {
    expect(told(readYearThenMonth, marked)).toEqual([marked, expression]);
  });

  it.each(['2031 April 12', '2031 May', '1831 April', '2031 boats'])('reads nothing at "%s"', (marked) => {
    expect(told(readYearThenMonth, marked)).toBeNull();
  });
});

describe('readWeekday', () => {
  it.each([
    ['|Monday|', { kind: 'weekday', weekday: 1 }],
    ['|Monday, May 12|', { kind: 'date', month: 5, day: 12 }],
    ['|Tuesday the 13th|', { kind: 'date', day: 13, weekday: 2 }],
    ['|Friday, 13 June 2031|', { kind: 'date', year: 2031, month: 6, day: 13 }],
    ['|Sunday 14th|', { kind: 'date', day: 14, weekday: 7 }],
    ['|Monday| of', { kind: 'weekday', weekday: 1 }],
    ['|Sat|. morning', { kind: 'weekday', weekday: 6 }],
  ])('reads "%s"', (marked, expression) => {
    expect(told(readWeekday, marked)).toEqual([marked, expression]);
  });

  it.each(['Mondays', 'Sun rises', 'sat down'])('reads nothing at "%s"', (marked) => {
    expect(told(readWeekday, marked)).toBeNull();
  });
});

describe('readDayOfMonth', () => {
  it.each([
    ['|21st of next month|', { kind: 'date', day: 21, monthShift: 1 }],
  ])('reads "%s"', (marked, expression) => {
    expect(told(readDayOfMonth, marked)).toEqual([marked, expression]);
  });

  it.each(['the |18th of May', '18th of the month', '18th century'])('reads nothing at "%s"', (marked) => {
    expect(told(readDayOfMonth, marked)).toBeNull();
  });
});
