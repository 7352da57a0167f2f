import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../src/text/words/tokenize.ts';
import { tokenAt, wordHash } from '../../../src/text/words/tokens.ts';

describe('wordHash', () => {
  it('is the same for what differs in case and in the form of an apostrophe', () => {
    expect(wordHash('DON’T')).toBe(wordHash("don't"));
    expect(tokenize('DON’T').hashes[0]).toBe(wordHash("don't"));
    expect(wordHash('dont')).not.toBe(wordHash("don't"));
  });
});

describe('tokenAt', () => {
  it('finds the first token that ends after a position', () => {
    const tokens = tokenize('one two three');
    expect(tokenAt(tokens, 0)).toBe(0);
    expect(tokenAt(tokens, 3)).toBe(1);
    expect(tokenAt(tokens, 5)).toBe(1);
    expect(tokenAt(tokens, 13)).toBe(3);
  });
});
