import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { termsOf, wordsIn, wordsMeant } from '../../../src/store/db/terms.ts';

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

describe('wordsMeant', () => {
  it('gives the same words of a plain text as of all its words', () => {
    const part = fc.constantFrom('ab', 'abc', 'Ab', 'b', 'c1', '1', ' ', '-', '\u2019', '\u00e9', 'a\u0301', '\u00b2', '\u0130');
    fc.assert(fc.property(fc.array(part, { maxLength: 30 }), fc.array(fc.tuple(fc.constantFrom('ab', 'b', 'c1', 'abab', 'e'), fc.boolean()), { minLength: 1, maxLength: 3 }), (parts, asked) => {
      const text = parts.join('');
      const terms = asked.map(([word, begins]) => ({ words: [word], begins }));
      const meant = wordsIn(text).filter(({ folded }) => asked.some(([word, begins]) => (begins ? folded.startsWith(word) : folded === word)));
      expect(wordsMeant(text, terms)).toEqual(meant);
    }));
  });
});
