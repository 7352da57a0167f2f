import { describe, expect, it } from 'vitest';
import { isMinus, readPart, scaleLetter, startsNumber } from '../../../../../src/stages/3-mark/figures/quantities/parts.ts';
import { scanned } from '../scanned.ts';

const read = (marked: string): unknown => {
  const { scan, at } = scanned(marked);
  const part = readPart(scan, at);
  return part === null ? null : [part.value, part.before?.unit ?? part.after?.unit ?? null];
};

describe('readPart', () => {
  it.each<[string, number, string | null]>([
    ['$|5 million', 5e6, 'dollar'], ['|5 million dollars', 5e6, 'dollar'], ['|25k boats', 25_000, null], ['$|13.6m', 13.6e6, 'dollar'], ['|92bn euros', 92e9, 'euro'],
    ['|30 MUSD', 30e6, 'dollar'], ['|2.7m people', 2.7e6, null], ['|2.7m wide', 2.7, 'metre'], ['minus |5 degrees', -5, 'degree'], ['-|5%', -5, 'percentage'], ['3-|5%', 5, 'percentage'], ['- |5%', 5, 'percentage'],
    ['|5 feet 2 inches', 5 + 2 / 12, 'foot'], ['|3 dollars 50 cents', 3.5, 'dollar'], ['|15 dollars 50.', 15.5, 'dollar'], ['|twelve boats', 12, null],
    ['|half a boat', 0.5, null], ['|3 dollars, 50 boats', 3, 'dollar'],
  ])('"%s"', (marked, value, unit) => {
    const [found, foundUnit] = read(marked) as [number, string | null];
    expect(found).toBeCloseTo(value, 9);
    expect(foundUnit).toBe(unit);
  });

  it.each(['|boats', 'a |boat'])('finds no number at "%s"', (marked) => {
    expect(read(marked)).toBeNull();
  });
});

describe('startsNumber', () => {
  it.each([['|12', true], ['|twelve', true], ['|½', true], ['|a million', true], ['|a boat', false], ['|boats', false], ['|dozens', true]])('at "%s" is %s', (marked, starts) => {
    const { scan, at } = scanned(marked);
    expect(startsNumber(scan, at)).toBe(starts);
  });
});

describe('scaleLetter', () => {
  it.each<[string, boolean, number | null]>([
    ['25|k', false, 1e3], ['25|K', false, null], ['25|K', true, 1e3], ['2|bn', false, 1e9], ['2|tn', false, null], ['2|tn', true, 1e12], ['2|m', true, 1e6], ['2|M', false, 1e6],
    ['2|t', false, null], ['2 |bn', true, 1e9], ['2 |bn', false, null], ['2|x', true, null],
  ])('"%s", of money %s: %s', (marked, money, scale) => {
    const { scan, at } = scanned(marked);
    expect(scaleLetter(scan, at, money)).toBe(scale);
  });
});

describe('isMinus', () => {
  it.each([['minus |5', true], ['minus-|5', true], ['negative |5', true], ['the |5', false]])('before "%s" is %s', (marked, minus) => {
    const { scan, at } = scanned(marked);
    expect(isMinus(scan, at)).toBe(minus);
  });
});
