import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segment } from '../../../src/stages/2-segment/index.ts';

const sentences = (text: string, language: string | null = 'en'): string[] => segment(text, language).sentences.map(([a, b]) => text.slice(a, b));

describe('segment', () => {
  it.each([
    [['Gov. Ada Quill met Mr. J. R. Oduya at 5 p.m. Monday.', 'They spoke.']],
    [['The U.S. Navy left.', 'It was in the U.S.', 'The ship sank.']],
    [['“We hear you.', 'We do,” she said.']],
    [['“Why now?” Lindqvist asked.', 'Nobody knew.']],
    [['“Why now?”', 'Nobody in the room had an answer.']],
    [['“Stop!” the minister of ports shouted.']],
    [['It fell 3.5 percent.', '“No.”', 'That was all.']],
    [['He waited ... and left.']],
    [['Harrow Corp. of Delmark grew.', 'Vol. 2 is out.']],
    [['She works for Harrow Inc. and likes it.']],
    [['The quay cost $2. 6 million.', 'Nobody paid.']],
    [['A 6. 7 - degree slope is steep.', 'The bus slid.']],
    [['The harbour opened in 2016.', '12 people came.']],
    [['It began at 9: 30 p. m. Saturday.', 'It ended at 10 p. m.', 'The guests left.']],
    [['The U. S. Navy left the U. S.', 'The ship sank.']],
    [['"We go. "', 'Lindqvist left.', '"Why? " Oduya said.']],
    [['“We go. ”', 'Lindqvist said “ no. ”']],
    [['He left.', '" We go , " she said.']],
  ])('cuts %j', (expected) => {
    expect(sentences(expected.join(' '))).toEqual(expected);
  });

  it('splits paragraphs at lines, joins lines wrapped to a width', () => {
    const wrapped = 'The harbour board of Eastmere voted on Tuesday night to close the\nnorthern quay for repairs, a step that ship owners had opposed for\nyears. The work begins in May.';
    expect(segment(wrapped, 'en').paragraphs).toHaveLength(1);
    expect(segment('First one.\nSecond one.\n\nThird.', 'en').paragraphs).toHaveLength(3);
  });

  it.each([
    ['goes on in lower case behind a long line', 'The harbour board of Eastmere voted on Tuesday to close\nthe northern quay.', 1],
    ['begins anew with a capital', 'The harbour board of Eastmere voted on Tuesday to close\nThe northern quay.', 2],
    ['begins anew behind the end of a sentence', 'The harbour board of Eastmere voted on Tuesday to close.\nthe northern quay.', 2],
    ['begins anew behind a short line', 'The harbour board of Eastmere\nthe northern quay.', 2],
    ['begins anew with a figure', 'The harbour board of Eastmere voted on Tuesday to close\n12 quays.', 2],
  ])('a line %s', (_, text, paragraphs) => {
    expect(segment(text, 'en').paragraphs).toHaveLength(paragraphs);
  });

  it('works for other languages', () => {
    expect(sentences('Der Rat tagt. Er stimmt ab.', 'de')).toHaveLength(2);
    expect(sentences('', null)).toEqual([]);
  });

  it('parts what has no end, at white space where there is some, and no pair of surrogates', () => {
    const words = 'boats and quays '.repeat(1_000);
    expect(sentences(words).every((part) => part.length <= 2_000 && /^\w.*\w$/.test(part))).toBe(true);
    expect(sentences(words).join(' ')).toBe(words.trim());
    const parts = sentences(`x${'😀'.repeat(5_000)}`);
    expect(parts.length).toBe(6);
    expect(parts.every((part) => part.isWellFormed())).toBe(true);
  });

  it('gives ordered sentences inside their paragraphs that lose no word, for any text', () => {
    const unit = fc.constantFrom('a', 'B', '.', '!', ' ', '\n', '"', '’', 'Mr', '5', '…');
    fc.assert(fc.property(fc.array(unit, { maxLength: 80 }), (units) => {
      const text = units.join('');
      const { paragraphs, sentences: spans } = segment(text, 'en');
      let at = 0;
      for (const [a, b] of spans) {
        expect(text.slice(at, a).trim()).toBe('');
        expect(b).toBeGreaterThan(a);
        expect(paragraphs.some(([p, q]) => p <= a && b <= q)).toBe(true);
        at = b;
      }
      expect(text.slice(at).trim()).toBe('');
    }));
  });
});
