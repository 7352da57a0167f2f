import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../../../../src/stages/3-mark/figures/quantities/quantities.ts';
import { scanned } from '../scanned.ts';

const rangesIn = (text: string): unknown[] => findQuantities(scanned(text).scan).map(({ value, low, high, unit }) => [value ?? [low, high], unit]);

describe('a range', () => {
  it.each<[string, readonly [number, number], string]>([
    ['12 to 18 boats', [12, 18], 'boat'], ['between 5 and 7 km', [5, 7], 'kilometre'], ['$5-7 million', [5e6, 7e6], 'dollar'], ['5% to 7%', [5, 7], 'percentage'],
    ['3 or 4 boats', [3, 4], 'boat'], ['from 5 to 7 km', [5, 7], 'kilometre'],
  ])('is one quantity in "%s"', (text, range, unit) => {
    expect(rangesIn(text)).toEqual([[range, unit]]);
  });

  it('is none between quantities of different things', () => {
    expect(rangesIn('They sent 5 boats and 7 cranes.')).toEqual([[5, 'boat'], [7, 'crane']]);
  });
});
