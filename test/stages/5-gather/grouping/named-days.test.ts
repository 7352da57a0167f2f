import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../../src/calendar/days.ts';
import { tableOf } from '../../../../src/stages/5-gather/grouping/likeness-table.ts';
import { withDaysNamed } from '../../../../src/stages/5-gather/grouping/named-days.ts';
import type { Profile } from '../../../../src/stages/5-gather/profiles/profile.ts';

const WEDNESDAY = 3;
const FRIDAY = 5;
/** A Friday and the days about it. */
const friday = dayOf(2031, 3, 7);

const report = (days: readonly [number, number] | null, weekday = 0): Profile => ({ days, weekday }) as Profile;
const on = (day: number): Profile => report([day, day]);
/** The first day of the first profile, which is as like each of the others as told. */
const first = (profiles: readonly Profile[], ...alike: number[]): unknown =>
  withDaysNamed(profiles, tableOf(profiles.length, (i, j) => (j === 0 ? alike[i - 1]! : 0.2)))[0]!.days?.[0] ?? null;

describe('the day of a report that has none and names a day of the week', () => {
  it('is that of the report it is most like', () => {
    expect(first([report(null, FRIDAY), on(friday - 6), on(friday)], 0.25, 0.3)).toBe(friday);
  });

  it.each([
    ['another day of the week', report(null, WEDNESDAY), [on(friday), on(friday - 2)], [0.3, 0.25]],
    ['no day of the week', report(null), [on(friday)], [0.3]],
    ['a day of the week, and so does one of the week before that is nearly as alike', report(null, FRIDAY), [on(friday), on(friday - 7)], [0.3, 0.25]],
    ['a day of the week, and is hardly like any', report(null, FRIDAY), [on(friday)], [0.1]],
    ['a day of the week, and what it is like has more days than one', report(null, FRIDAY), [report([friday, friday + 3])], [0.3]],
  ])('stays unknown where it names %s', (_, undated, others, alike) => {
    expect(first([undated, ...others], ...alike)).toBeNull();
  });

  it('may be that of one week where a report of another is much less alike', () => {
    expect(first([report(null, FRIDAY), on(friday), on(friday - 7)], 0.4, 0.2)).toBe(friday);
  });

  it('is never changed where it is known', () => {
    const profiles = [report([friday - 1, friday - 1], FRIDAY), on(friday), report(null)];
    expect(withDaysNamed(profiles, tableOf(3, () => 0.5))).toBe(profiles);
  });
});
