import { describe, expect, it } from 'vitest';
import { readClockOf, readDay, readDayWithTime } from '../../../../src/calendar/expressions/readers/named-days.ts';
import { told } from '../marked.ts';

describe('readDay', () => {
  it.each([
    ['|today|', { kind: 'relative', unit: 'day', by: 0 }],
    ['|tomorrow|', { kind: 'relative', unit: 'day', by: 1 }],
    ['|yesterday| morning', { kind: 'relative', unit: 'day', by: -1 }],
    ['|tonight|', { kind: 'clock', tod: 'TNI', on: { kind: 'relative', unit: 'day', by: 0 } }],
    ['|Easter|', { kind: 'holiday', rule: { easter: 0 } }],
    ['|Monday last week|', { kind: 'weekday', weekday: 1, shift: -2 }],
    ['|Friday of next week|', { kind: 'weekday', weekday: 5, shift: 2 }],
    ['|Friday of this week|', { kind: 'weekday', weekday: 5, shift: 0 }],
    ['|May 12|', { kind: 'date', month: 5, day: 12 }],
    ['|2031-02-12|', { kind: 'date', year: 2031, month: 2, day: 12 }],
    ['|last Friday|', { kind: 'weekday', weekday: 5, shift: -1 }],
  ])('reads "%s"', (marked, expression) => {
    expect(told(readDay, marked)).toEqual([marked, expression]);
  });

  it.each(['Monday mornings', 'boats'])('reads nothing at "%s"', (marked) => {
    expect(told(readDay, marked)).toBeNull();
  });
});

describe('readDayWithTime', () => {
  it.each([
    ['|Monday night|', { kind: 'clock', tod: 'TNI', on: { kind: 'weekday', weekday: 1 } }],
    ['|yesterday afternoon|', { kind: 'clock', tod: 'TAF', on: { kind: 'relative', unit: 'day', by: -1 } }],
    ['|Friday at 5 p.m.|', { kind: 'clock', tod: 'T17:00', on: { kind: 'weekday', weekday: 5 } }],
    ['|May 12, at noon|', { kind: 'clock', tod: 'T12:00', on: { kind: 'date', month: 5, day: 12 } }],
  ])('reads "%s"', (marked, expression) => {
    expect(told(readDayWithTime, marked)).toEqual([marked, expression]);
  });

  it.each(['May at noon', 'boats at noon'])('reads nothing at "%s"', (marked) => {
    expect(told(readDayWithTime, marked)).toBeNull();
  });
});

describe('readClockOf', () => {
  it.each([
    ['|5 p.m. EST Nov. 9|', { kind: 'clock', tod: 'T17:00', on: { kind: 'date', month: 11, day: 9 } }],
    ['|noon on Saturday|', { kind: 'clock', tod: 'T12:00', on: { kind: 'weekday', weekday: 6 } }],
    ['at |17:30|', { kind: 'clock', tod: 'T17:30' }],
    ['|3pm each day|', { kind: 'fixed', type: 'SET', value: 'XXXX-XX-XXT15:00' }],
    ['|7:15 p.m. (0735 GMT) Monday|', { kind: 'clock', tod: 'T19:15', on: { kind: 'weekday', weekday: 1 } }],
    ['|noon|', { kind: 'clock', tod: 'T12:00' }],
    ['at |8:15 in the evening, Monday|', { kind: 'clock', tod: 'T20:15', on: { kind: 'weekday', weekday: 1 } }],
  ])('reads "%s"', (marked, expression) => {
    expect(told(readClockOf, marked)).toEqual([marked, expression]);
  });

  it.each(['7 in the evening', 'five boats'])('reads nothing at "%s"', (marked) => {
    expect(told(readClockOf, marked)).toBeNull();
  });
});
