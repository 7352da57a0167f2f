import { describe, expect, it } from 'vitest';
import { headingsOf, wordsOf } from '../../../../../src/stages/1-restore/page/head/headings.ts';
import { openPage } from '../../../../../src/stages/1-restore/page/parts/page.ts';
import { identityText } from '../../../../../src/text/mapped/mapped.ts';

const headingsIn = (html: string, others: readonly string[] = []): { shown: string[]; inPath: string | null } => {
  const { shown, inPath } = headingsOf(openPage(identityText(html, 'utf-8'), null).blocks, others);
  return { shown: shown.map(({ value }) => value), inPath: inPath?.value ?? null };
};

const SOUGHT = 'Ferry strike Ostermark: What travellers must know';
const PATHS: readonly (readonly [string, string])[] = [
  ['a list for finding the way', `<nav><ol><li><a href="/">Home</a><li><h1>${SOUGHT}</h1></ol></nav>`],
  ['a part named after crumbs', `<div class="page-BreadCrumb"><a href="/">Home</a><h1>${SOUGHT}</h1></div>`],
  ['a name for tests', `<div data-testid="breadcrumb"><div><a href="/">Home</a></div><div><h1>${SOUGHT}</h1></div></div>`],
];

describe('headingsOf', () => {
  it.each(PATHS)('tells the headline below from the heading in %s', (_, path) => {
    const body = '<h2>Ferry stays in port: what travellers must know</h2><p>The ferries of the Ostermark coast stayed in port on Monday.</p>';
    expect(headingsIn(path + body)).toEqual({ shown: ['Ferry stays in port: what travellers must know'], inPath: SOUGHT });
  });

  it('reads a headline of two lines whole, and without the line over it', () => {
    const body = '<h2><div>Strike on the coast</div><div>Ferry stays in port: what travellers must know</div></h2>';
    expect(headingsIn(PATHS[0]![1] + body).shown).toEqual(['Strike on the coast Ferry stays in port: what travellers must know', 'Ferry stays in port: what travellers must know']);
  });

  it.each([
    ['shares too few words with the titles', '<h2>Most read in the region this week</h2>'],
    ['stands behind the first paragraph', `<p>${'The ferries of the coast stayed in port on Monday, and nobody could say for how long. '.repeat(2)}</p><h2>What ferry travellers must know</h2>`],
    ['is hidden', '<h2 hidden>Ferry strike: what travellers must know</h2>'],
  ])('keeps the heading in the path where what follows %s', (_, body) => {
    expect(headingsIn(PATHS[0]![1] + body)).toEqual({ shown: [SOUGHT], inPath: null });
  });

  it('leaves a heading alone that stands in the article of a page with a path', () => {
    expect(headingsIn(`<div class="with-breadcrumb"><article><h1>${SOUGHT}</h1></article></div><h2>Ferry strike: what travellers must know</h2>`).shown).toEqual([SOUGHT]);
  });

  it('prefers the heading that shares its words with the other titles, and knows none where there is none', () => {
    expect(headingsIn('<h1>Menu</h1><h1>Harbour opens late</h1>', ['Harbour opens late | Post']).shown).toEqual(['Harbour opens late']);
    expect(headingsIn('<h1>Menu</h1><h1>Harbour opens late</h1>').shown).toEqual(['Menu']);
    expect(headingsIn('<p>text')).toEqual({ shown: [], inPath: null });
  });
});

describe('wordsOf', () => {
  it('gives the words in lower case', () => {
    expect(wordsOf('Zwölf Boote — 3 fehlen!')).toEqual(['zwölf', 'boote', '3', 'fehlen']);
  });
});
