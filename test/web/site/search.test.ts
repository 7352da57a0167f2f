import { describe, expect, it } from 'vitest';
import type { SearchHit, SearchPage } from '../../../src/store/store.ts';
import { searchPage, type Asked } from '../../../web/site/search.ts';

const ASKED: Asked = { words: 'quay <rain>', outlet: '', language: '', story: '', disputed: '', from: '', to: '' };
const report = { id: 'r', title: 'Rain & the quay', outlet: 'Orla Courier', agency: null, origin: 'pile/r.html', published: '2031-03-04' };
const hit = { report, excerpt: 'Rain on the quay & rain again', marks: [[0, 4], [19, 23]] } as unknown as SearchHit;
const found = (more: Partial<SearchPage> = {}): SearchPage => ({
  items: [hit], next: null, total: 1, counted: 1, disputed: 0, facets: { outlet: [], language: [], story: [], month: [] }, ...more,
} as unknown as SearchPage);
const markup = (asked: Asked, page: SearchPage | null, hits: readonly SearchHit[] = page?.items ?? []): string =>
  searchPage(asked, page, hits.map((one) => ({ hit: one, address: '/reports/r?q=quay' }))).main.markup;

describe('searchPage', () => {
  it('marks the words of each hit and escapes all else', () => {
    const page = markup(ASKED, found());
    expect(page).toContain('<mark>Rain</mark> on the quay &amp; <mark>rain</mark> again');
    expect(page).toContain('<a href="/reports/r?q=quay">Rain &amp; the quay</a>');
    expect(page).toContain('quay &lt;rain&gt;');
    expect(page).not.toContain('<rain>');
  });

  it('says that nothing was found, and before anything was asked how to ask', () => {
    expect(markup(ASKED, found({ items: [], total: 0 }))).toContain('No report holds all of these words');
    const empty = searchPage({ ...ASKED, words: '' }, null, []);
    expect([empty.title, empty.main.markup.includes('words in quotation marks stand together')]).toEqual(['Search', true]);
  });

  it('shows marks that cross each other once', () => {
    const crossed = { ...hit, marks: [[0, 7], [5, 11]] } as unknown as SearchHit;
    expect(markup(ASKED, found(), [crossed])).toContain('<mark>Rain on</mark><mark> the</mark> quay');
  });

  it('shows months as bars where there are two, and what was chosen even where nothing is left of it', () => {
    const months = (...values: string[]): Partial<SearchPage> => ({ facets: { outlet: [], language: [], story: [], month: values.map((value) => ({ value, count: 2 })) } as never });
    expect(markup(ASKED, found(months('2031-03', '2031-04')))).toContain('By month');
    expect(markup(ASKED, found(months('2031-03', '')))).not.toContain('By month');
    expect(markup({ ...ASKED, outlet: 'Gone Post' }, found())).toContain('<option selected value="Gone Post">');
  });
});
