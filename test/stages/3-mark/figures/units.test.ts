import { describe, expect, it } from 'vitest';
import { dimensionOf, readCurrencyBefore, readUnitAfter, withRate } from '../../../../src/stages/3-mark/figures/units.ts';
import { scanned } from './scanned.ts';

describe('readCurrencyBefore', () => {
  it.each([
    ['$|5', 'dollar'], ['US $|5', 'dollar'], ['USD |5', 'dollar'], ['RM|5', 'malaysian ringgit'], ['C$|5', 'canadian dollar'], ['HK$|5', 'hong kong dollar'],
    ['EUR|5', 'euro'], ['£|5', 'pound sterling'], ['R |5', null], ['the us |5', null], ['rain |5', null],
  ])('before the number of "%s" is %s', (marked, unit) => {
    const { scan, at } = scanned(marked);
    expect(readCurrencyBefore(scan, at)?.unit ?? null).toBe(unit);
  });

  it('takes a bare dollar sign for the dollar of the place', () => {
    const { scan, at } = scanned('$|5');
    expect(readCurrencyBefore({ ...scan, dollar: 'canadian dollar' }, at)?.unit).toBe('canadian dollar');
  });
});

describe('readUnitAfter', () => {
  it.each([
    ['25 |km', 'kilometre'], ['5|kW', 'kilowatt'], ['32|m2', 'square metre'], ['3.3|%', 'percentage'], ['20 |(kg)', 'kilogram'], ['5 |W', 'watt'],
    ['80 |km/h', 'kilometre per hour'], ['3 |dollars a month', 'dollar per month'], ['ten |miles a day', 'mile per day'], ['ten |miles a boat', 'mile'],
    ['40 |years old', 'year of age'], ['21|-year-old', 'year of age'], ['6 |months of age', 'month of age'], ['5 |years ago', 'year'],
    ['15 |lb-ft', 'foot pound-force'], ['7 |°C', 'celsius'], ['30 |euros', 'euro'], ['9|p', 'penny'], ['4.3 |second dash', 'second'], ['5 |m.', 'metre'],
  ])('of "%s" is %s', (marked, unit) => {
    const { scan, at } = scanned(marked);
    expect(readUnitAfter(scan, at)?.unit).toBe(unit);
  });

  it.each(['100 |boats', 'two |F-16 fighters', '5 |m wide', 'one |second of', '9 |p', '|'])('sees none in "%s"', (marked) => {
    const { scan, at } = scanned(marked);
    expect(readUnitAfter(scan, at)).toBeNull();
  });
});

describe('withRate', () => {
  it.each([
    ['100 boats| a day', 'boat per day'], ['100 boats| per harbour', 'boat per harbour'], ['100 boats| a head', 'boat per head'], ['100 boats| a harbour', 'boat'],
    ['100 boats| an hour ago', 'boat'],
  ])('of "%s" is %s', (marked, unit) => {
    const { scan, at } = scanned(marked);
    expect(withRate(scan, { unit: 'boat', first: at - 1, next: at }).unit).toBe(unit);
  });
});

describe('dimensionOf', () => {
  it.each([['kilometre', 'length'], ['percentage', 'ratio'], ['dollar', 'money'], ['boat', 'count'], [null, 'count']])('of %s is %s', (unit, dimension) => {
    expect(dimensionOf(unit)).toBe(dimension);
  });
});
