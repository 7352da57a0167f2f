import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordHash } from '../../../src/text/words/tokens.ts';
import { WordSet } from '../../../src/text/words/word-set.ts';

describe('a set of words', () => {
  it('holds its words however they are cased, and no other', () => {
    const set = new WordSet(['mayor', 'harbour']);
    expect(set.has(wordHash('Mayor'))).toBe(true);
    expect(set.has(wordHash('harbor'))).toBe(false);
    expect(new WordSet([]).has(wordHash('mayor'))).toBe(false);
  });

  it('answers as a plain set of hashes does', () => {
    fc.assert(fc.property(fc.array(fc.string()), fc.array(fc.string()), (words, others) => {
      const plain = new Set(words.map(wordHash));
      const set = new WordSet(words);
      for (const word of [...words, ...others]) expect(set.has(wordHash(word))).toBe(plain.has(wordHash(word)));
      expect(set.has(0)).toBe(plain.has(0));
    }));
  });
});
