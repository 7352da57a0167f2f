import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignWords } from '../../../../src/stages/8-collate/quotations/align-words.ts';
import type { Alignable } from '../../../../src/stages/8-collate/quotations/align-words.ts';

/** Words in brackets are asides. */
const words = (text: string): Alignable[] => text.split(' ').filter((word) => word !== '').map((word) => ({ key: word.replace(/[()]/g, ''), aside: word.startsWith('(') }));
const isLight = (key: string): boolean => key === 'the' || key === 'of';
const pairs = (a: string, b: string): string[] => alignWords(words(a), words(b), isLight).pairs.map((pair) => `${pair.a}-${pair.b}`);
const texts = fc.array(fc.constantFrom('the', 'of', 'tide', 'quay', '(said)', 'gull'), { maxLength: 14 }).map((list) => list.join(' '));

describe('alignWords', () => {
  it('finds the words where they stand in the other list', () => {
    expect(pairs('tide turned early', 'nobody saw that the tide turned early there')).toEqual(['0-4', '1-5', '2-6']);
  });

  it('leaves out what was put for another word, and goes on behind it', () => {
    expect(pairs('nine boats left harbour', 'nine ships left harbour')).toEqual(['0-0', '2-2', '3-3']);
  });

  it('passes over an aside at no cost', () => {
    const whole = alignWords(words('tide turned early'), words('tide turned early'), isLight);
    const broken = alignWords(words('tide turned early'), words('tide turned (said) (Odo) early'), isLight);
    expect(broken.score).toBe(whole.score);
    expect(broken.pairs).toEqual([{ a: 0, b: 0 }, { a: 1, b: 1 }, { a: 2, b: 4 }]);
  });

  it('weighs light words half', () => {
    expect(alignWords(words('tide'), words('tide'), isLight).score).toBe(2 * alignWords(words('the'), words('the'), isLight).score);
  });

  it('pairs equal words only, each once, in the order of both lists', () => {
    fc.assert(fc.property(texts, texts, (x, y) => {
      const [a, b] = [words(x), words(y)];
      const found = alignWords(a, b, isLight);
      for (const [k, pair] of found.pairs.entries()) {
        expect(a[pair.a]!.key).toBe(b[pair.b]!.key);
        expect(b[pair.b]!.aside).toBe(false);
        if (k > 0) expect(pair.a > found.pairs[k - 1]!.a && pair.b > found.pairs[k - 1]!.b).toBe(true);
      }
      expect(found.score > 0).toBe(found.pairs.length > 0);
    }));
  });
});
