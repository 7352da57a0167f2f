import { describe, expect, it } from 'vitest';
import { cutIntoEvents } from '../../../../src/stages/5-gather/grouping/cut.ts';
import { dendrogram } from '../../../../src/stages/5-gather/grouping/dendrogram.ts';
import { tableOf } from '../../../../src/stages/5-gather/grouping/likeness-table.ts';
import type { Profile } from '../../../../src/stages/5-gather/profiles/profile.ts';

/** Weights by which every seam holds that days do not cut. */
const HOLDS = { weights: new Array<number>(17).fill(0), bias: 1 };

/** The events of reports on these days (`null`: unknown), each more like the one before it than like others. */
const events = (...days: (number | null)[]): unknown => {
  const table = tableOf(days.length, (i, j) => 0.5 / (i - j));
  const none = { words: new Uint32Array(0), weights: new Uint16Array(0), marks: new Uint8Array(0), weekday: 0, figures: [], kinds: [] };
  const profiles = days.map((day) => ({ ...none, days: day === null ? null : [day, day] }) as unknown as Profile);
  const [root] = dendrogram(table, -1);
  return cutIntoEvents({ root: root!, table, profiles }, HOLDS).map((event) => event.toSorted((x, y) => x - y)).sort();
};

describe('cut by days', () => {
  it('parts reports that lie more than four days from all others', () => {
    expect(events(10, 10, 16)).toEqual([[0, 1], [2]]);
  });

  it('parts halves of a group of five that lie four days apart on average', () => {
    expect(events(10, 10, 14, 14, 14)).toEqual([[0, 1], [2, 3, 4]]);
  });

  it('leaves a late report with the few others', () => {
    expect(events(10, 10, 14)).toEqual([[0, 1, 2]]);
  });

  it.each([
    ['no days', [null, null, null, null, null]],
    ['days of one half alone', [10, 10, 10, null, null]],
    ['days that follow each other', [10, 10, 11, 12, 13]],
  ])('leaves together what has %s', (_, days) => {
    expect(events(...days)).toEqual([[0, 1, 2, 3, 4]]);
  });
});
