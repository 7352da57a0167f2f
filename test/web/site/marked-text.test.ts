import { describe, expect, it } from 'vitest';
import type { Span } from '../../../src/model/span.ts';
import { markedParagraphs, windowOf, type MarkKind } from '../../../web/site/marked-text.ts';
import { placeOf, reportOf } from '../../support/account.ts';

const plain = reportOf('r', 'The <quay> broke in May.\nForty boats sank in May.');
const spanOf = (words: string): Span => placeOf(plain, words).span;
const report = {
  ...plain,
  times: [{ span: spanOf('in May'), type: 'DATE' as const, value: '2031-05', edtf: '2031-05' }],
  names: [{ span: spanOf('<quay>'), entity: 'e1' }, { span: spanOf('The <quay> broke'), entity: 'e2' }],
};
const shown = (kinds: readonly MarkKind[], open: Span | null = null): string =>
  markedParagraphs(report, report.paragraphs, new Set(kinds), open).map(({ markup }) => markup.replaceAll(/href="[^"]*"/g, 'href')).join('');

describe('markedParagraphs', () => {
  it('shows a text as it is where no marks are asked for, escaped', () => {
    expect(shown([])).toBe('<p>The &lt;quay&gt; broke in May.</p>\n<p>Forty boats sank in May.</p>\n');
  });

  it('makes links of the marks that are asked for, the innermost where they nest', () => {
    expect(shown(['time'])).toContain('The &lt;quay&gt; broke <a class="mk time" href>in May</a>.');
    expect(shown(['name'])).toContain('<p><a class="mk name" href>The </a><a class="mk name" href>&lt;quay&gt;</a><a class="mk name" href> broke</a> in May.');
  });

  it('lights the open passage up, also over two paragraphs, and leads to where it begins', () => {
    expect(shown(['time'], [spanOf('May')[0], spanOf('Forty')[1]]))
      .toBe('<p>The &lt;quay&gt; broke <a class="mk time" href>in </a><mark id="passage"><a class="mk time" href>May</a></mark><mark>.</mark></p>\n<p><mark>Forty</mark> boats sank in May.</p>\n');
  });
});

describe('windowOf', () => {
  const line = `${'x'.repeat(99_998)}.`;
  const long = reportOf('l', Array.from({ length: 7 }, () => line).join('\n'));
  const start = (index: number): number => long.paragraphs[index]![0];

  it('is the whole of a text that one page takes', () => {
    expect(windowOf(report, 30)).toEqual({ paragraphs: report.paragraphs, before: null, behind: null });
  });

  it('of a long text is what one page takes from the paragraph that holds the place on', () => {
    expect(windowOf(long, 0)).toEqual({ paragraphs: long.paragraphs.slice(0, 2), before: null, behind: start(2) });
    expect(windowOf(long, start(3) + 5)).toEqual({ paragraphs: long.paragraphs.slice(3, 5), before: start(1), behind: start(5) });
    expect(windowOf(long, start(6))).toEqual({ paragraphs: long.paragraphs.slice(6), before: start(4), behind: null });
  });

  it('leads from page to page over every paragraph once', () => {
    const seen: Span[] = [];
    for (let at: number | null = 0; at !== null;) {
      const page = windowOf(long, at);
      seen.push(...page.paragraphs);
      at = page.behind;
    }
    expect(seen).toEqual(long.paragraphs);
  });
});
