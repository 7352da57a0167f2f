import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../../src/model/span.ts';
import { termsOf } from '../../../src/store/db/terms.ts';
import { excerptOf } from '../../../src/store/read/excerpt.ts';

const TEXT = 'The ferry left Velm. Nobody saw Édith Brandt on the ferry at Velm. It rained.';
const SENTENCES: readonly Span[] = [[0, 20], [21, 66], [67, 77]];

describe('excerptOf', () => {
  it('gives the sentence that holds most of the words, with the words marked', () => {
    const { span, excerpt, marks } = excerptOf(TEXT, SENTENCES, termsOf('edith FERRY velm'));
    expect(span).toEqual([21, 66]);
    expect(marks.map(([start, end]) => excerpt.slice(start, end))).toEqual(['Édith', 'ferry', 'Velm']);
  });

  it('finds the beginnings of words where a star leaves their end open', () => {
    const { excerpt, marks } = excerptOf(TEXT, SENTENCES, termsOf('rain*'));
    expect(marks.map(([start, end]) => excerpt.slice(start, end))).toEqual(['rained']);
  });

  it('gives the beginning of the text where no sentence holds a word', () => {
    expect(excerptOf(TEXT, SENTENCES, termsOf('orchard'))).toEqual({ span: null, excerpt: TEXT, marks: [] });
  });

  it('stays within a long sentence, at the first word found', () => {
    const long = `${'and so on '.repeat(80)}the ferry came ${'and so on '.repeat(80)}`;
    const { excerpt, marks } = excerptOf(long, [[0, long.length]], termsOf('ferry'));
    expect(excerpt.length).toBeLessThanOrEqual(320);
    expect(marks.map(([start, end]) => excerpt.slice(start, end))).toEqual(['ferry']);
  });

  it('marks only what fits the excerpt, whatever is typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, typed) => {
      const { excerpt, marks } = excerptOf(text, [[0, text.length]], termsOf(`${typed} ${text.slice(0, 9)}`));
      expect(marks.filter(([start, end]) => start >= end || end > excerpt.length)).toEqual([]);
    }));
  });
});
