import { describe, expect, it } from 'vitest';
import { readClock, readClockWithDay, withTimeOfDay } from '../../../../src/calendar/expressions/readers/clocks.ts';
import { readDay } from '../../../../src/calendar/expressions/readers/named-days.ts';
import { asked, told } from '../marked.ts';

const timeAt = (marked: string): string | null => {
  const { scan, at } = asked(marked);
  return readClock(scan, at)?.tod ?? null;
};

describe('readClock', () => {
  it.each([
    ['7:15 p.m.', 'T19:15'], ['5 pm EST', 'T17:00'], ['7.15 pm', 'T19:15'], ['12 a.m.', 'T00:00'], ['12 p.m.', 'T12:00'], ['noon', 'T12:00'],
    ['midnight', 'T24:00'], ["seven o'clock", 'T07:00'], ['at |17:30', 'T17:30'],
  ])('reads "%s"', (marked, time) => {
    expect(timeAt(marked)).toBe(time);
  });

  it.each(['17:30', '7.15 boats', '13 pm', '25:00', 'at |7:61', 'at |3:1', 'five boats'])('sees no time of day in "%s"', (marked) => {
    expect(timeAt(marked)).toBeNull();
  });
});

describe('readClockWithDay', () => {
  it.each([
    ['|5 p.m. on Friday|', { kind: 'clock', tod: 'T17:00', on: { kind: 'weekday', weekday: 5 } }],
    ['|8 o\'clock in the evening|, they said', { kind: 'clock', tod: 'T20:00' }],
    ['|9 a.m. (0800 GMT) Tuesday|', { kind: 'clock', tod: 'T09:00', on: { kind: 'weekday', weekday: 2 } }],
    ['|noon| May 2031', { kind: 'clock', tod: 'T12:00' }],
  ])('reads "%s"', (marked, expression) => {
    expect(told((scan, at) => readClockWithDay(scan, at, readDay), marked)).toEqual([marked, expression]);
  });
});

describe('withTimeOfDay', () => {
  const withTime = (marked: string): unknown => told((scan, at) => withTimeOfDay(scan, readDay(scan, at)!), marked);

  it.each([
    ['|Friday night|', { kind: 'clock', tod: 'TNI', on: { kind: 'weekday', weekday: 5 } }],
    ['|Friday, at 5 p.m.|', { kind: 'clock', tod: 'T17:00', on: { kind: 'weekday', weekday: 5 } }],
    ['|Friday| at the quay', { kind: 'weekday', weekday: 5 }],
    ['|May 2031| at noon', { kind: 'date', year: 2031, month: 5 }],
  ])('reads "%s"', (marked, expression) => {
    expect(withTime(marked)).toEqual([marked, expression]);
  });
});
