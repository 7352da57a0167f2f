import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../../../../src/stages/3-mark/figures/quantities/quantities.ts';
import { scanned } from '../scanned.ts';

const foundIn = (text: string): unknown[] => {
  const { scan } = scanned(text);
  const { start, end } = scan.lexemes;
  return findQuantities(scan).map(({ first, next, value, low, high, unit }) => [text.slice(start[first], end[next - 1]), value ?? [low, high], unit]);
};

describe('findQuantities', () => {
  it.each<[string, unknown[]]>([
    ['They had 12,000 boats and 3.5 km of quay.', [['12,000 boats', 12_000, 'boat'], ['3.5 km', 3.5, 'kilometre']]],
    ['It cost $5 million, or 3% of the budget.', [['$5 million', 5e6, 'dollar'], ['3%', 3, 'percentage']]],
    ['Of the 14 members 9 agreed.', [['14 members', 14, 'member'], ['9', 9, null]]],
    ['The tower grew threefold.', [['threefold', 3, 'count']]],
    ['', []],
  ])('finds what stands in "%s"', (text, found) => {
    expect(foundIn(text)).toEqual(found);
  });
});
