import { describe, expect, it, test } from 'vitest';
import type { Figure } from '../../../../../src/model/figure.ts';
import { inheritBasis, inheritUnit } from '../../../../../src/stages/3-mark/figures/said/inherit.ts';
import { figuresOf } from '../scanned.ts';

describe('what a figure takes over from the one before', () => {
  it.each<[string, (string | null)[]]>([
    ['Members spend 5% of GDP, and Brenn spends more than 4%.', ['GDP', 'GDP']],
    ['5% of GDP and 3% of the budget, then 4%.', ['GDP', 'budget', null]],
    ['Members spend 5% of GDP.\nBrenn spends 4%.', ['GDP', null]],
    ['They spend 5% of GDP, and sales rose 4%.', ['GDP', null]],
  ])('its basis: "%s"', (text, bases) => {
    expect(figuresOf(text).map(({ of }) => of)).toEqual(bases);
  });

  it.each<[string, (string | null)[]]>([
    ['3 million homes, including 1.5 million in the north', ['home', 'home']],
    ['40 homes, including 12 in the north', ['home', null]],
    ['3 million homes stand.\nOf these, including 1.5 million, few last.', ['home', null]],
  ])('its noun: "%s"', (text, units) => {
    expect(figuresOf(text).map(({ unit }) => unit)).toEqual(units);
  });

  it.each<[string, (string | null)[]]>([
    ['Orla keeps 61 days, Brenn 54.', ['day', 'day']],
    ['Short are Orla with 61 days, Brenn with 54.', ['day', 'day']],
    ['Orla’s cover 97 days, Brenn’s 95.', ['day', 'day']],
    ['Orla keeps 61 days, Brenn 5400.', ['day', null]],
    ['Orla keeps 61 days. Brenn is at 54.', ['day', null]],
  ])('its unit in a row of holders: "%s"', (text, units) => {
    expect(figuresOf(text, ['Orla', 'Brenn']).map(({ unit }) => unit)).toEqual(units);
  });

  it.each<[string, (string | null)[]]>([
    ['Orla had 20 points and Brenn added 14 points, nine rebounds and six assists.', ['Orla', 'Brenn', 'Brenn', 'Brenn']],
    ['Brenn scored 12 points and eight rebounds.', ['Brenn', 'Brenn']],
    ['Orla had 20 points, and nine rebounds came late.', ['Orla', null]],
  ])('its holder: "%s"', (text, holders) => {
    expect(figuresOf(text, ['Orla', 'Brenn']).map(({ subject }) => subject)).toEqual(holders);
  });

  test('nothing else changes', () => {
    const figures: readonly Figure[] = figuresOf('They had 12 boats and 3% of the quay.\nThey sold 5 million crowns of it.');
    expect(inheritBasis(figures, [[0, 100]])).toEqual(figures);
    expect(inheritUnit(figures, [[0, 100]], '')).toEqual(figures);
    expect(inheritBasis([], [])).toEqual([]);
  });
});
