import { describe, expect, it } from 'vitest';
import { cutIntoEvents, oddsBy } from '../../../../src/stages/5-gather/grouping/cut.ts';
import { dendrogram } from '../../../../src/stages/5-gather/grouping/dendrogram.ts';
import { tableOf } from '../../../../src/stages/5-gather/grouping/likeness-table.ts';
import type { Profile } from '../../../../src/stages/5-gather/profiles/profile.ts';

/** Weights by which every seam holds that days do not cut. */
const HOLDS = { weights: new Array<number>(13).fill(0), bias: 1, undated: { few: [], many: [] } };

/** The events of reports on these days (`null`: unknown), each more like the one before it than like others. */
const events = (...days: (number | null)[]): unknown => {
  const table = tableOf(days.length, (i, j) => 0.5 / (i - j));
  const none = { words: new Uint32Array(0), weights: new Uint16Array(0), marks: new Uint8Array(0), weekday: 0, figures: [], kinds: [], places: [] };
  const profiles = days.map((day) => ({ ...none, days: day === null ? null : [day, day] }) as unknown as Profile);
  const [root] = dendrogram(table, -1);
  return cutIntoEvents({ root: root!, table, local: table, profiles }, HOLDS).map((event) => event.toSorted((x, y) => x - y)).sort();
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

describe('the choice of events', () => {
  /** Four reports, two and two; a likeness by itself is the log-odds of its seam, less a third. */
  const chosen = (within: readonly [number, number], across: number): unknown => {
    const table = tableOf(4, (i, j) => (i === 1 ? within[0] : i === 3 && j === 2 ? within[1] : across));
    const profiles = Array.from({ length: 4 }, () => ({ words: new Uint32Array(0), weights: new Uint16Array(0), marks: new Uint8Array(0), weekday: 0, days: null, places: [] }) as unknown as Profile);
    const weights = [1, ...new Array<number>(12).fill(0)];
    return cutIntoEvents({ root: dendrogram(table, -1)[0]!, table, local: table, profiles }, { weights, bias: -1 / 3, undated: { few: [], many: [] } }).map((event) => event.toSorted()).sort();
  };

  it('holds what all seams speak for', () => {
    expect(chosen([0.6, 0.5], 0.4)).toEqual([[0, 1, 2, 3]]);
  });

  it('parts halves whose seam speaks against them, and leaves them whole', () => {
    expect(chosen([0.6, 0.5], 0.1)).toEqual([[0, 1], [2, 3]]);
  });

  it('parts a half with a weak seam of its own from what the seam above it does not outweigh', () => {
    expect(chosen([0.6, 0.2], 0.1)).toEqual([[0, 1], [2], [3]]);
  });
});

describe('the odds of a seam', () => {
  const inner = { feature: 2, over: 3, below: 0.1, above: 0.5 };
  const cut = { weights: [2, -1], bias: 0.5 };
  const trees = [{ feature: 1, over: 0.9, below: inner, above: -0.75 }, 0.25];

  it('are a sum of weighed features where days are known', () => {
    expect(oddsBy([1, 1], [], cut)).toBe(1.5);
  });

  it('take what trees add, by features of their own too, where days are not known', () => {
    expect(oddsBy([1, 1, 4], trees, cut)).toBe(1);
    expect(oddsBy([1, 0.9, 3], trees, cut)).toBeCloseTo(1.95);
    expect(oddsBy([1, 0.9, 4], trees, cut)).toBeCloseTo(2.35);
  });
});
