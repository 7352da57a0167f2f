import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../../../../src/stages/3-mark/figures/quantities/quantities.ts';
import { scanned } from '../scanned.ts';

const told = (text: string): unknown[] => findQuantities(scanned(text).scan).map(({ value, unit, share }) => [value, unit, share]);

describe('what a number counts or measures', () => {
  it.each<[string, unknown[]]>([
    ['Ilse Brandt, 44, said', [44, 'year of age', false]], ['aged 21', [21, 'year of age', false]], ['at the age of 21', [21, 'year of age', false]],
    ['half the members', [0.5, null, true]], ['two-thirds of voters', [2 / 3, null, true]], ['a quarter of the town', [0.25, null, true]],
    ['three were hurt', [3, null, false]], ['20 boats a day', [20, 'boat per day', false]], ['a 4-cylinder engine', [4, 'cylinder', false]],
    ['It fell to 3.5.', [3.5, null, false]], ['0 boats', [0, 'boat', false]],
  ])('"%s"', (text, quantity) => {
    expect(told(text)).toEqual([quantity]);
  });

  it.each(['a five-year plan', 'the two left', 'to the first degree'])('is nothing in "%s"', (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each(['Brandt 44 said', 'Brandt, 144, said', 'rain, 44, said'])('is no age in "%s"', (text) => {
    expect(told(text).map((quantity) => (quantity as unknown[])[1])).not.toContain('year of age');
  });
});
