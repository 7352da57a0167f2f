import { expect, it } from 'vitest';
import type { Difference, PlacedItem } from '../../../src/stages/8-collate/difference.ts';
import { groupsOf } from '../../../src/stages/8-collate/difference.ts';

function differing(...items: [PlacedItem, PlacedItem]): Difference {
  return { kind: 'figure', severity: 'difference', items };
}

it('makes one group of differences that touch, with an item for each place', () => {
  const [a, b, c] = [{ report: 'a', span: [0, 5], reading: '41' }, { report: 'b', span: [3, 8], reading: '58' }, { report: 'c', span: [9, 12], reading: '60' }] as const;
  const groups = groupsOf([differing(a, b), differing(b, c), differing(a, { ...a, report: 'd' })]);
  expect(groups.map(({ items }) => items.map(({ report }) => report))).toEqual([['a', 'b', 'c', 'd']]);
});

it('a group holds one reading of each report', () => {
  const [a, b, again] = [{ report: 'a', span: [0, 5], reading: '41' }, { report: 'b', span: [3, 8], reading: '58' }, { report: 'b', span: [30, 38], reading: '60' }] as const;
  expect(groupsOf([differing(a, b), differing(a, again)])).toHaveLength(2);
});

it('looks at few of the groups at a place that differs from very many', () => {
  const looksAmong = (count: number): number => {
    let looks = 0;
    const placeOf = (report: string, k: number): PlacedItem => ({ report, reading: `${k}`, get span() { return looks++, [k * 10, k * 10 + 5] as const; } });
    expect(groupsOf(Array.from({ length: count }, (_, k) => differing(placeOf('a', 0), placeOf('b', k + 1))))).toHaveLength(count);
    return looks;
  };
  expect(looksAmong(2000)).toBeLessThan(2.2 * looksAmong(1000));
});
