import { describe, expect, it } from 'vitest';
import { termsOf, wordsIn } from '../../../src/store/db/terms.ts';

describe('termsOf', () => {
  it.each([
    ['Ferry VELM', [{ words: ['ferry'], begins: false }, { words: ['velm'], begins: false }]],
    ['"before the winter" é*', [{ words: ['before', 'the', 'winter'], begins: false }, { words: ['e'], begins: true }]],
    ['“in time', [{ words: ['in', 'time'], begins: false }]],
    ['U.S. o’clock', [{ words: ['u', 's'], begins: false }, { words: ['o', 'clock'], begins: false }]],
    ['* ( ) OR NEAR(', [{ words: ['or'], begins: false }, { words: ['near'], begins: false }]],
    ['', []],
  ])('reads %s', (typed, terms) => {
    expect(termsOf(typed)).toEqual(terms);
  });

  it('takes no more words than a search can bear', () => {
    expect(termsOf('word '.repeat(5000)).length).toBe(32);
  });
});

describe('wordsIn', () => {
  it('gives words with their places, folded as the databases fold them', () => {
    expect(wordsIn('Zoë’s 2nd')).toEqual([{ start: 0, end: 3, folded: 'zoe' }, { start: 4, end: 5, folded: 's' }, { start: 6, end: 9, folded: '2nd' }]);
  });
});
