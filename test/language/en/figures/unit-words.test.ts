import { describe, expect, it } from 'vitest';
import { unitWords } from '../../../../src/language/en/figures/unit-words.ts';

describe('unitWords', () => {
  it.each([
    ['kilometres', 'kilometre'], ['kilometers', 'kilometre'], ['milliliter', 'millilitre'], ['megawatt hours', 'megawatt hour'], ['kilowatthours', 'kilowatt hour'], ['gigahertz', 'gigahertz'],
    ['milliamps', 'milliampere'],
  ])('"%s" is the %s', (words, unit) => {
    expect(unitWords.words.values.get(words)).toBe(unit);
  });

  it.each([['kW', 'kilowatt'], ['MW', 'megawatt'], ['km', 'kilometre'], ['kw', undefined], ['%', 'percentage']])('the sign %s is the %s', (sign, unit) => {
    expect(unitWords.symbols.get(sign)).toBe(unit);
  });
});
