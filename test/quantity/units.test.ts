import { describe, expect, it } from 'vitest';
import { unitWords } from '../../src/language/en/figures/unit-words.ts';
import { currencyWords } from '../../src/language/en/figures/currencies.ts';
import { unitNamed } from '../../src/quantity/units.ts';
import { placeOf, toBase } from '../../src/quantity/amount.ts';

describe('unitNamed', () => {
  it.each([
    ['kilometre', 'length', 1000], ['megawatt', 'power', 1e6], ['milligram', 'mass', 1e-6], ['percentage', 'ratio', 0.01], ['mile per hour', 'length/time', 1609.344 / 3600], ['gigabyte', 'data', 8e9],
  ])('knows the %s', (name, dimension, factor) => {
    const unit = unitNamed(name)!;
    expect(unit.dimension).toBe(dimension);
    expect(unit.factor).toBeCloseTo(factor, 12);
  });

  it('knows money, which does not convert, and of its rates the times that do', () => {
    expect(unitNamed('hong kong dollar')).toMatchObject({ dimension: 'money', factor: null });
    const [month, day] = [unitNamed('dollar per month')!, unitNamed('dollar per day')!];
    expect(month.dimension).toBe(day.dimension);
    expect(day.factor! / month.factor!).toBeCloseTo(30.4, 1);
    expect(unitNamed('euro per day')!.dimension).not.toBe(day.dimension);
    expect(unitNamed('dollar per head')).toMatchObject({ dimension: 'money/head', factor: null });
  });

  it('knows no unit in a counted noun', () => {
    expect([unitNamed('ship'), unitNamed('member')]).toEqual([null, null]);
  });

  it('knows every unit and currency that the word lists name', () => {
    const names = [...unitWords.words.values.values(), ...unitWords.symbols.values(), ...currencyWords.words.values.values(), ...currencyWords.codes.values(), ...currencyWords.prefixes.values()];
    expect([...new Set(names)].filter((name) => unitNamed(name) === null)).toEqual([]);
  });
});

describe('amounts', () => {
  it('converts temperatures with their offset', () => {
    expect(toBase(32, 'fahrenheit')).toBeCloseTo(toBase(0, 'celsius'), 9);
  });

  it.each([[3.3, 0.1], [50, 1], [6650, 10], [126e9, 1e9], [0.25, 0.01], [0, 1]])('tells the place of the last digit of %d', (value, place) => {
    expect(placeOf(value)).toBeCloseTo(place, 12);
  });
});
