import { describe, expect, it } from 'vitest';
import { tableOf } from '../../../../src/stages/5-gather/grouping/likeness-table.ts';
import { NearestItems } from '../../../../src/stages/5-gather/grouping/nearest-items.ts';

/** Likenesses of items that lie on a line: less and less the further they are from each other, none from ten on. */
const onLine = (...places: number[]): NearestItems => new NearestItems(tableOf(places.length, (i, j) => Math.max(0, 1 - Math.abs(places[i]! - places[j]!) / 10)));

describe('the nearest of items', () => {
  it('are all in their own half when halves lie far apart', () => {
    expect(onLine(0, 1, 7, 8).shareAcross([0, 1], [2, 3])).toBe(0);
  });

  it('are in the other half when halves stand among each other', () => {
    expect(onLine(0, 4, 1, 5).shareAcross([0, 1], [2, 3])).toBe(1);
  });

  it('count for neither half when they stand outside both', () => {
    expect(onLine(0, 6, 5).shareAcross([0], [1])).toBe(0);
  });

  it('are none for what is like nothing', () => {
    expect(onLine(0, 20).shareAcross([0], [1])).toBe(0);
  });

  it('do not hang on what was asked before', () => {
    const nearest = onLine(0, 1, 7, 8);
    expect([nearest.shareAcross([0, 2], [1, 3]), nearest.shareAcross([0, 1], [2, 3]), nearest.shareAcross([0], [1])]).toEqual([1, 0, 1]);
  });
});
