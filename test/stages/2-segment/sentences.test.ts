import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Span } from '../../../src/model/span.ts';
import { sentenceSpans } from '../../../src/stages/2-segment/sentences.ts';
import { numberNeighbours } from '../../../src/language/en/figures/number-neighbours.ts';
import { StraySpaces } from '../../../src/text/numbers/stray-spaces.ts';

const spansIn = (text: string, language: string | null = 'en'): Span[] => {
  const out: Span[] = [];
  sentenceSpans(text, [0, text.length], language, new StraySpaces(text, numberNeighbours), out);
  return out;
};
const cut = (text: string, language: string | null = 'en'): string[] => spansIn(text, language).map((span) => text.slice(...span).trim());

describe('sentenceSpans', () => {
  it.each<[string, number]>([
    ['It fell. It broke.', 2], ['Mr. Quill left. Rain came.', 2], ['It fell 3.5 percent. It broke.', 2], ['It fell… Then it broke.', 2], ['He waited ... and left.', 1],
    ['He waited . . . and left.', 1], ['He waited . . . . Then it broke.', 2], ['“The most . . . and least” of it . . . Rain came.', 2], ['It fell. .5 of it stayed.', 2],
    ['“Why?” she asked.', 1], ['It fell.It broke.', 1], ['They met J. Quill.', 1], ['So did I. Rain came.', 2], ['', 0],
    ['TELMA, Wash. — It fell.', 1], ['She joined Orla Corp., and left.', 1], ['Rep. Tom Quill Jr. (D-Tel.) resigned.', 1],
    ['She left Orla Corp. (She had run it.) Rain came.', 3],
  ])('cuts "%s" into %i', (text, count) => {
    expect(cut(text)).toHaveLength(count);
  });

  it('knows abbreviations of English only where the text may be English', () => {
    expect([cut('Sie sahen Mr. Quill.', 'de').length, cut('They saw Mr. Quill.', null).length]).toEqual([2, 1]);
  });

  it('cuts behind an ideographic stop without a space', () => {
    expect(cut('雨が降った。船が沈んだ。', 'ja')).toHaveLength(2);
  });

  it('parts what no writer could have meant as one sentence, at white space where there is any', () => {
    const words = 'quay '.repeat(1000).trim();
    const parts = cut(words);
    expect(parts.every((part) => part.length <= 2000 && /^quay(?: quay)*$/.test(part))).toBe(true);
    expect(parts.join(' ')).toBe(words);
    expect(cut('x'.repeat(5000)).map(({ length }) => length)).toEqual([2000, 2000, 1000]);
    expect(cut('🌊'.repeat(2500)).every((part) => part.isWellFormed())).toBe(true);
  });

  test('loses nothing but white space, in order and apart', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('Rain', ' ', '.', '!', '"', '”', 'Mr', '3', '\u2026', '。', 'and', '?')), (pieces) => {
      const text = pieces.join('').trim();
      const spans = spansIn(text);
      for (const [i, [start]] of spans.entries()) expect(start >= (spans[i - 1]?.[1] ?? 0)).toBe(true);
      expect(spans.map((span) => text.slice(...span)).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }));
  });
});
