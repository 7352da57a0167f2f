import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../../../../src/stages/3-mark/figures/quantities/quantities.ts';
import { scanned } from '../scanned.ts';

const rangesIn = (text: string): unknown[] => findQuantities(scanned(text).scan).map(({ value, low, high, unit }) => [value ?? [low, high], unit]);

describe('a number that is told vaguely', () => {
  it.each<[string, unknown, string | null]>([
    ['hundreds of boats', [100, 1000], 'boat'], ['dozens of people', [12, 120], 'person'], ['tens of thousands of people', [10_000, 100_000], 'person'],
    ['millions of crowns', [1e6, 1e7], 'crown'], ['scores of boats', [20, 200], 'boat'], ['thousands', [1000, 10_000], null], ['a dozen boats', 12, 'boat'],
    ['a couple of boats', 2, 'boat'],
  ])('"%s"', (text, value, unit) => {
    expect(rangesIn(text)).toEqual([[value, unit]]);
  });

  it.each(['several boats', 'a few boats', 'boats'])('is not told in "%s"', (text) => {
    expect(rangesIn(text)).toEqual([]);
  });
});
