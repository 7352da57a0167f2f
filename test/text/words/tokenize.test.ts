import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../src/text/words/tokenize.ts';
import { Shape, TokenKind, tokenText } from '../../../src/text/words/tokens.ts';

const words = (text: string): string[] => {
  const tokens = tokenize(text);
  return Array.from({ length: tokens.count }, (_, i) => tokenText(tokens, i));
};

describe('tokenize', () => {
  it.each([
    ['The U.S. envoy left.', ['The', 'U.S.', 'envoy', 'left', '.']],
    ['J. Oduya’s plan', ['J.', 'Oduya', '’s', 'plan']],
    ["It wasn't they'll O'Neil", ['It', "wasn't", 'they', "'ll", "O'Neil"]],
    ['about 1,200.5 at 5% in the 1990s', ['about', '1,200.5', 'at', '5', '%', 'in', 'the', '1990s']],
    ["''Well,'' she said", ["''", 'Well', ',', "''", 'she', 'said']],
    ['far-right AFL-CIO — so', ['far-right', 'AFL-CIO', '—', 'so']],
    ['Wait...', ['Wait', '...']],
  ])('cuts %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('tells kinds and shapes', () => {
    const tokens = tokenize('Anna NATO McKay iPad low 5\n“');
    expect([...tokens.shapes.slice(0, 5)]).toEqual([Shape.capital, Shape.upper, Shape.capital, Shape.mixed, Shape.lower]);
    expect([...tokens.kinds.slice(5)]).toEqual([TokenKind.number, TokenKind.break, TokenKind.quote]);
  });

  it('covers every unit that is not white space, in order, for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const tokens = tokenize(text);
      let at = 0;
      for (let i = 0; i < tokens.count; i++) {
        expect(text.slice(at, tokens.starts[i]).trim()).toBe('');
        expect(tokens.starts[i]).toBeGreaterThanOrEqual(at);
        expect(tokens.ends[i]).toBeGreaterThan(tokens.starts[i]!);
        at = tokens.ends[i]!;
      }
      expect(text.slice(at).replace(/[\s\u200b\u0085\u2028\u2029\ufeff]/g, '')).toBe('');
    }));
  });
});
