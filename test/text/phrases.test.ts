import { describe, expect, it } from 'vitest';
import { mostWords, phraseBook } from '../../src/text/phrases.ts';

describe('phraseBook', () => {
  const book = phraseBook(new Map([['more than', 1], ['more', 2], ['in excess of', 3]]));

  it('tells how many words a phrase can have from its first two', () => {
    expect([mostWords(book, 'more', 'than'), mostWords(book, 'more', 'ships'), mostWords(book, 'in', 'excess'), mostWords(book, 'ships', 'sank')]).toEqual([2, 1, 3, 0]);
  });

  it('keeps the values', () => {
    expect(book.values.get('in excess of')).toBe(3);
  });
});
