import { describe, expect, it } from 'vitest';
import { isIdiom, isInDate, isInName, isListNumber, skipCode, startsSentence } from '../../../../../src/stages/3-mark/figures/quantities/not-figures.ts';
import { findQuantities } from '../../../../../src/stages/3-mark/figures/quantities/quantities.ts';
import { scanned } from '../scanned.ts';

describe('skipCode', () => {
  it.each([
    ['|20th', 2], ['|1980s', 2], ['|90s', 2], ['A|350', 2], ['F-|16', 3], ['A350-|900', 4], ['#|5', 2], ['1/|2', 3], ['5|xq', null], ['|5xq', 2], ['|5km', null],
    ['$|5', null], ['|12 boats', null], ['|3s', null], ['from 3-to-|5', null],
  ])('at "%s" leads to %s', (marked, next) => {
    const { scan, at } = scanned(marked);
    expect(skipCode(scan, at)).toBe(next);
  });
});

describe('isListNumber', () => {
  it.each([
    ['|1. The league met.', true], ['It met.\n|12. It voted.', true], ['It met.\n(|3) It voted.', true], ['|2) It voted.', true], ['It had |3. They left.', false],
    ['|1.5 boats', false], ['|2031. A year', false], ['|3 boats', false], ['|3.', false],
  ])('of "%s" is %s', (marked, listed) => {
    const { scan, at } = scanned(marked);
    expect(isListNumber(scan, at)).toBe(listed);
  });
});

describe('isIdiom', () => {
  it.each([['no |one came', true], ['one-on-|one', true], ["class of '|08", true], ['twenty-|one boats', false], ['only |one boat', false], ['|12 boats', false]])(
    'of "%s" is %s', (marked, idiom) => {
      const { scan, at } = scanned(marked);
      expect(isIdiom(scan, at)).toBe(idiom);
    },
  );
});

describe('isInName', () => {
  it.each([['the |One Harbour Act', true], ['|One Harbour Act', false], ['the |one Harbour', false], ['the |One boat', false]])('of "%s" is %s', (marked, named) => {
    const { scan, at } = scanned(marked);
    expect(isInName(scan, at)).toBe(named);
  });
});

describe('isInDate', () => {
  it.each([['on March |3, 2031', true], ['in |2029', true], ['every |3 days', true], ['for |3 days', false], ['|3 days ago', false], ['|3 boats', false]])(
    'of "%s" is %s', (marked, dated) => {
      const { scan, at } = scanned(marked);
      expect(isInDate(scan, at)).toBe(dated);
    },
  );
});

describe('startsSentence', () => {
  it.each([['|Boats', true], ['Rain. |Boats', true], ['Rain? |Boats', true], ['“|Boats', true], ['Rain, |boats', false]])('at "%s" is %s', (marked, starts) => {
    const { scan, at } = scanned(marked);
    expect(startsSentence(scan, at)).toBe(starts);
  });
});

describe('numbers that neither count nor measure', () => {
  it.each([
    'The score was 3-1.', 'They won 12-10.', '2:1 odds', 'Article 5 holds.', 'No. 3 came first.', 'The 3400 block of Weir Lane', 'Stoxx 50 fell', '737 Max jet', 'on page 12',
  ])('stand in "%s"', (text) => {
    expect(findQuantities(scanned(text).scan)).toEqual([]);
  });
});
