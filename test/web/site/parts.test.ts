import { describe, expect, it } from 'vitest';
import { digestOf } from '../../../src/exchange/digest/index.ts';
import { siteLinks } from '../../../web/site/links.ts';
import { isPartName, partPage } from '../../../web/site/parts.ts';
import { eventPage, storyPage } from '../../../web/site/story.ts';
import { sampleAccount } from '../../support/account.ts';

const account = sampleAccount();
const small = digestOf(account);
const [story] = small.stories;
const links = siteLinks(account, story!.id);

function many<T>(items: readonly T[], count: number): readonly T[] {
  return Array.from({ length: count }, (_, k) => items[k % items.length]!);
}

/** The sample's digest as that of a story of two thousand reports. */
const large = {
  ...small, checks: many(small.checks, 500), independence: { ...small.independence, reports: 2000, lines: many(small.independence.lines, 2000).map((line, k) => ({ ...line, number: k + 1 })) },
  stories: [{ ...story!, said: story!.said.map((one) => ({ ...one, quotations: many(one.quotations, 700) })), figures: many(story!.figures, 300), timeline: many([{ edtf: '2031-03-04', day: '4 March 2031', text: 'The bridge opened.', passages: [] }], 400) }],
};

const times = (words: string, page: string): number => page.split(words).length - 1;

describe('a story of many reports', () => {
  const page = storyPage(large, story!.id, links)!.main.markup;

  it('opens with the first of each list and leads to the whole of it', () => {
    expect(page).toContain('2000 reports, of which');
    expect(times('<li><a href="/reports/', page)).toBe(100);
    for (const [part, words] of [['reports', 'All 2000 reports'], ['checks', 'All 500 differences'], ['figures', 'All 300 figures'], ['timeline', 'All 400 entries']]) expect(page).toContain(`<a href="/stories/${story!.id}/parts/${part}">${words}</a>`);
    expect(page).toContain('493 smaller differences');
    expect(page.length).toBeLessThan(400_000);
  });

  it('has every item of a list on one page of it, each under its number', () => {
    const pages = Array.from({ length: 20 }, (_, k) => partPage({ digest: large, story: large.stories[0]! }, 'reports', k + 1, links)!.main.markup);
    expect(pages.map((one) => times('<li><a href="/reports/', one))).toEqual(Array.from({ length: 20 }, () => 100));
    expect(pages[19]).toContain('<ol class="reports" start="1901">');
    expect(pages[19]).toContain('Page 20 of 20');
    expect(pages[1]).toContain(`<a rel="next" href="/stories/${story!.id}/parts/reports?page=3">`);
    expect(pages[1]).toContain(`<a rel="prev" href="/stories/${story!.id}/parts/reports">`);
  });

  it('shows of a list nothing but that list', () => {
    const said = partPage({ digest: large, story: large.stories[0]! }, 'said', 2, links)!.main.markup;
    expect(said).toContain('Who said what');
    expect(said).not.toContain('Timeline');
    expect(times('class="quotation', said)).toBe(60);
  });

  it.each([0, 21, 1e9])('has no page %i of its reports', (number) => {
    expect(partPage({ digest: large, story: large.stories[0]! }, 'reports', number, links)).toBe(null);
  });
});

describe('a story of few reports', () => {
  it('has all on one page', () => {
    expect(storyPage(small, story!.id, links)!.main.markup).not.toContain('/parts/');
  });

  it('knows its lists by name, and no other', () => {
    expect(['reports', 'not-carried', 'constructor', ''].map(isPartName)).toEqual([true, true, false, false]);
  });

  it('has events of one page', () => {
    const [event] = story!.events;
    expect(eventPage(small, story!.id, event!.id, 1, links)).not.toBe(null);
    expect(eventPage(small, story!.id, event!.id, 2, links)).toBe(null);
  });
});
