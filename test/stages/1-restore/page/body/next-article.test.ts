import { describe, expect, it } from 'vitest';
import { withoutNextArticles } from '../../../../../src/stages/1-restore/page/body/next-article.ts';
import { openPage } from '../../../../../src/stages/1-restore/page/parts/page.ts';
import { identityText } from '../../../../../src/text/mapped/mapped.ts';

const LONG = 'The council of Ostermark has voted, after three evenings of debate, to keep the ferry running through the winter. '.repeat(5);

/** The texts that stay of a page all of whose blocks were likely. */
function kept(html: string): string[] {
  const { blocks } = openPage(identityText(html, 'utf-8'), null);
  return withoutNextArticles(blocks, blocks.map((_, i) => i)).map((i) => blocks[i]!.text.slice(0, 12).trim());
}

describe('withoutNextArticles', () => {
  it('drops the report that the page goes on with', () => {
    expect(kept(`<article><h1>Ferry stays</h1><p>${LONG}</p></article><article><h1>Mill burns</h1><p>Another day.</p></article>`)).toEqual(['Ferry stays', 'The council']);
  });

  it('keeps the entries of a live page, which have no heading of the first rank, and what stands in no article', () => {
    expect(kept(`<p>Before.</p><article><h1>Ferry stays</h1><p>${LONG}</p></article><article><h2>9:15</h2><p>More.</p></article>`)).toEqual(['Before.', 'Ferry stays', 'The council', '9:15', 'More.']);
  });

  it('keeps all where the first article is a teaser', () => {
    expect(kept(`<article><h1>Ferry stays</h1></article><article><h1>Mill burns</h1><p>${LONG}</p></article>`)).toHaveLength(3);
  });
});
