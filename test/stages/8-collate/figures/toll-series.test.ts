import { expect, test } from 'vitest';
import { areOfOtherDays, areOneToll, areTwoTolls, tollTwins } from '../../../../src/stages/8-collate/figures/toll-series.ts';
import type { Toll } from '../../../../src/stages/8-collate/figures/toll.ts';
import type { Figure } from '../../../../src/model/figure.ts';
import type { Slot } from '../../../../src/stages/8-collate/values/slots.ts';

function slot(page: number, value: number): Slot<Figure> {
  return { page, value: { value, low: null, high: null, bound: 'exact', unit: null, dimension: 'count' } as Figure } as Slot<Figure>;
}

const toll = (day: number | null, more: Partial<Toll> = {}): Toll => ({ kind: 'dead', day, apart: false, whole: true, ...more });

test('tolls are twins day by day: each number of a day with the first of the next', () => {
  const [a, b, c, d] = [slot(0, 3), slot(1, 9), slot(2, 9), slot(3, 17)] as const;
  const tolls = new Map([[d, toll(7)], [a, toll(4)], [c, toll(5)], [b, toll(5)]]);
  expect(tollTwins(tolls).map((twin) => [twin.a.page, twin.b.page, twin.same, twin.sure])).toEqual([[0, 1, false, false], [1, 2, true, true], [1, 3, false, false]]);
});

test('what is of no known day, of another kind or a part is in no row', () => {
  const tolls = new Map([[slot(0, 3), toll(null)], [slot(1, 9), toll(5)], [slot(2, 12), toll(6, { kind: 'hurt' })], [slot(3, 4), toll(6, { whole: false })]]);
  expect(tollTwins(tolls)).toEqual([]);
});

test('tolls are one count, two, or of other days', () => {
  const [a, b, c] = [slot(0, 3), slot(1, 9), slot(2, 41)] as const;
  const tolls = new Map([[a, toll(4)], [b, toll(5)], [c, toll(5, { apart: true, whole: false })]]);
  expect([areOneToll(tolls, a, b), areOneToll(tolls, b, c), areTwoTolls(tolls, a, b), areTwoTolls(tolls, b, c)]).toEqual([true, false, false, true]);
  expect([areOfOtherDays(tolls, a, b), areOfOtherDays(tolls, b, c)]).toEqual([true, false]);
});

test('of a count without a day and one with a day nothing says that they stood so at one time', () => {
  const [a, b, c] = [slot(0, 3), slot(1, 9), slot(2, 9)] as const;
  const tolls = new Map([[a, toll(null)], [b, toll(5)], [c, toll(null)]]);
  expect([areOfOtherDays(tolls, a, b), areOfOtherDays(tolls, a, c), areOfOtherDays(tolls, a, slot(3, 4))]).toEqual([true, false, false]);
});
