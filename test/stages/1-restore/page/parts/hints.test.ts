import { describe, expect, it } from 'vitest';
import { HINTS, HintReader } from '../../../../../src/stages/1-restore/page/parts/hints.ts';
import { parsePage } from '../../../../../src/stages/1-restore/page/tree/parse.ts';

const hintsOf = (html: string): string[] => {
  const bits = new HintReader().of(parsePage(html).elements[0]!);
  return HINTS.filter((_, bit) => (bits & (1 << bit)) !== 0);
};

describe('HintReader', () => {
  it.each([
    ['<div class="article-body">', 'body'], ['<div itemprop="articleBody">', 'body'], ['<div class="c-related__list">', 'related'], ['<div id="comments">', 'comment'],
    ['<p class="imageCaption">', 'caption'], ['<div class="social_share">', 'share'], ['<div role="navigation">', 'navigation'], ['<div data-component="newsletter">', 'newsletter'],
  ])('of %s say %s', (html, hint) => {
    expect(hintsOf(html)).toContain(hint);
  });

  it('are none for names that say nothing, or are whole texts', () => {
    expect(hintsOf('<div class="x1 sc-abcd">')).toEqual([]);
    expect(hintsOf(`<div data-text="${'comments and shares '.repeat(10)}">`)).toEqual([]);
  });
});
