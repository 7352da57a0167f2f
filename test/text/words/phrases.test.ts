import { describe, expect, it } from 'vitest';
import { phraseBook, readPhrase } from '../../../src/text/words/phrases.ts';

describe('phraseBook', () => {
  const book = phraseBook(new Map([['more than', 1], ['more', 2], ['in excess of', 3]]));

  const read = (text: string): readonly [number, number] | null => {
    const words = text.split(' ');
    const found = readPhrase(book, (n) => words[n] ?? '');
    return found === null ? null : [found.value, found.words];
  };

  it('reads the longest phrase that some words begin with', () => {
    expect(['more than ten', 'more ships', 'more', 'in excess of ten', 'in excess', 'in port', 'ships sank'].map(read)).toEqual([[1, 2], [2, 1], [2, 1], [3, 3], null, null, null]);
  });

  it('keeps the values', () => {
    expect(book.values.get('in excess of')).toBe(3);
  });
});
