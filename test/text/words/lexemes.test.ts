import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LexemeKind, lexemeAt, lexemesOf, touchesNext } from '../../../src/text/words/lexemes.ts';

describe('lexemesOf', () => {
  it.each([
    ['640bhp, 1,234.5 km', ['640', 'bhp', ',', '1,234.5', 'km']],
    ['don’t — it’s', ['don', "'t", '\u2014', 'it', "'s"]],
    ['rate of .5 per cent', ['rate', 'of', '.5', 'per', 'cent']],
    ['in 1,2345 or 12,34,567', ['in', '1', ',', '2345', 'or', '12,34,567']],
    ['a\n\nb', ['a', '\n', 'b']],
    ['Dec. 2,2031', ['dec', '.', '2', ',', '2031']],
  ])('cuts %j', (text, words) => {
    expect(lexemesOf(text).word).toEqual(words);
  });

  it('has room for more marks than texts have', () => {
    const { count, start, end, kind, word } = lexemesOf('.'.repeat(100));
    expect(count).toBe(100);
    for (let at = 0; at < count; at++) expect([start[at], end[at], kind[at], word[at]]).toEqual([at, at + 1, LexemeKind.mark, '.']);
  });

  it('tells what touches and finds a place', () => {
    const lexemes = lexemesOf('5kg of tea');
    expect([touchesNext(lexemes, 0), touchesNext(lexemes, 1), touchesNext(lexemes, 3)]).toEqual([true, false, false]);
    expect([lexemeAt(lexemes, 0), lexemeAt(lexemes, 4), lexemeAt(lexemes, 99)]).toEqual([0, 2, 4]);
  });

  it('keeps every character that is not space, in order, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const lexemes = lexemesOf(text);
      let last = 0;
      let kept = '';
      for (let i = 0; i < lexemes.count; i++) {
        expect(lexemes.start[i]).toBeGreaterThanOrEqual(last);
        if (lexemes.word[i] !== '\n') kept += text.slice(lexemes.start[i], lexemes.end[i]);
        last = lexemes.end[i]!;
      }
      expect(kept.replace(/[\s\u200b\ufeff]/g, '').length).toBe(text.replace(/[\s\u0000-\u0020\u200b\ufeff]/g, '').length);
    }));
  });
});
