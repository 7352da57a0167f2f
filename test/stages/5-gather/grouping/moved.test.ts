import { describe, expect, it } from 'vitest';
import type { Days } from '../../../../src/stages/5-gather/days/day.ts';
import { tableOf } from '../../../../src/stages/5-gather/grouping/likeness-table.ts';
import { moved } from '../../../../src/stages/5-gather/grouping/moved.ts';
import type { Profile } from '../../../../src/stages/5-gather/profiles/profile.ts';

/** Items 0 to 3 are alike, and 4 to 6; item 3 is as like both as it is told to be. */
const table = (toFirst: number, toSecond: number) => tableOf(7, (i, j) => (i === 3 ? toFirst : j === 3 ? toSecond : (i > 3) === (j > 3) ? 0.4 : 0.1));
const undated = Array.from({ length: 7 }, () => ({ days: null }) as unknown as Profile);
const dated = (...days: (Days | null)[]): Profile[] => days.map((own) => ({ days: own }) as unknown as Profile);

describe('moved', () => {
  it('brings a report back to the event that it is clearly more like', () => {
    expect(moved([[0, 1, 2], [3, 4, 5, 6]], table(0.4, 0.1), undated)).toEqual([[0, 1, 2, 3], [4, 5, 6]]);
  });

  it('moves none for a hair, and none to an event of two', () => {
    expect(moved([[0, 1, 2], [3, 4, 5, 6]], table(0.21, 0.2), undated)).toEqual([[0, 1, 2], [3, 4, 5, 6]]);
    expect(moved([[0, 1], [3, 4, 5, 6], [2]], table(0.4, 0.1), undated)).toEqual([[0, 1], [3, 4, 5, 6], [2]]);
  });

  it('moves none to an event that lies days away', () => {
    const profiles = dated([10, 10], null, null, [30, 30], null, null, [30, 30]);
    expect(moved([[0, 1, 2], [3, 4, 5, 6]], table(0.4, 0.1), profiles)).toEqual([[0, 1, 2], [3, 4, 5, 6]]);
  });

  it('drops an event that all its reports left', () => {
    const all = tableOf(6, (i, j) => (i < 4 && j < 4 ? 0.4 : (i < 4) === (j < 4) ? 0.02 : 0.3));
    expect(moved([[0, 1, 2, 3], [4, 5]], all, undated)).toEqual([[0, 1, 2, 3, 4, 5]]);
  });
});
