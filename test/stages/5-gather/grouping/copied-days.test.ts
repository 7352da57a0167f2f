import { describe, expect, it } from 'vitest';
import { withDaysOfCopies } from '../../../../src/stages/5-gather/grouping/copied-days.ts';
import { tableOf } from '../../../../src/stages/5-gather/grouping/likeness-table.ts';
import type { Profile } from '../../../../src/stages/5-gather/profiles/profile.ts';

const on = (day: number | null, more: Partial<Profile> = {}): Profile => ({ days: day === null ? null : [day, day], weekday: 0, figures: [], words: new Uint32Array(0), ...more }) as Profile;
/** The days of profiles all of which are so alike. */
const daysOf = (profiles: readonly Profile[], alike = 0.95): unknown[] => withDaysOfCopies(profiles, tableOf(profiles.length, () => alike)).map(({ days }) => days?.[0] ?? null);

describe('the days of copies', () => {
  it('are those of most of them', () => {
    expect(daysOf([on(200), on(100), on(200), on(40)])).toEqual([200, 200, 200, 200]);
  });

  it('are the earliest when none are those of most', () => {
    expect(daysOf([on(200), on(100)])).toEqual([100, 100]);
    expect(daysOf([on(100), on(200)])).toEqual([100, 100]);
  });

  it.each([
    ['lie near each other', [on(100), on(103)], 0.95],
    ['are not nearly the same', [on(100), on(200)], 0.7],
    ['name two days of the week', [on(100, { weekday: 1 }), on(200, { weekday: 2 })], 0.95],
    ['name the day of the week, which makes them more alike by itself', [on(100, { weekday: 1 }), on(200, { weekday: 1 })], 0.9],
    ['open with two figures', [on(100, { figures: [4, 70] }), on(200, { figures: [5, 70] })], 0.95],
    ['have no days', [on(null), on(200)], 0.95],
  ])('stay as they are where reports %s', (_, profiles, alike) => {
    expect(withDaysOfCopies(profiles, tableOf(profiles.length, () => alike))).toBe(profiles);
  });

  it('may be told by a report with one more figure', () => {
    expect(daysOf([on(100, { figures: [4, 70] }), on(200, { figures: [4, 24, 70] })])).toEqual([100, 100]);
  });
});
