import { describe, expect, it } from 'vitest';
import { fullYear, isBoundary, isCapitalAt, skipHyphen } from '../../../src/calendar/expressions/scan.ts';
import { asked } from './marked.ts';

describe('isCapitalAt', () => {
  it.each([['|May', true], ['|may', false], ['|12', false]])('of "%s" is %s', (marked, capital) => {
    const { scan, at } = asked(marked);
    expect(isCapitalAt(scan, at)).toBe(capital);
    expect([isCapitalAt(scan, -1), isCapitalAt(scan, scan.lexemes.count)]).toEqual([false, false]);
  });
});

describe('skipHyphen', () => {
  it.each([['mid|-May', 2], ['mid |- May', 1], ['mid |-May', 1], ['mid |May', 1]])('at "%s" leads to %i', (marked, next) => {
    const { scan, at } = asked(marked);
    expect(skipHyphen(scan, at)).toBe(next);
  });
});

describe('isBoundary', () => {
  it.each([['May|, then', true], ['May|. Then', true], ['May| boats', false], ['May| - boats', false]])('at "%s" is %s', (marked, boundary) => {
    const { scan, at } = asked(marked);
    expect(isBoundary(scan, at)).toBe(boundary);
    expect(isBoundary(scan, scan.lexemes.count)).toBe(true);
  });
});

describe('fullYear', () => {
  it.each([[0, 2000], [36, 2036], [37, 1937], [99, 1999]])('of %i is %i', (digits, year) => {
    expect(fullYear(digits)).toBe(year);
  });
});
