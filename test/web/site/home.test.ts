import { describe, expect, it } from 'vitest';
import type { EventRow, StoreState, StoryRow } from '../../../src/store/store.ts';
import { type ListedStory, moreLink, storiesPage } from '../../../web/site/home.ts';

const STATE = { stories: 1, events: 2, reports: 3, waiting: 0 } as unknown as StoreState;
const STORY = { id: 's', title: 'Quay & rain', firstDay: '2031-03-04', lastDay: '2031-03-12', reports: 3, separate: 2, conflicts: 1, disputes: 3, events: 2 } as unknown as StoryRow;
const event = (id: string): EventRow => ({ id, title: `Event ${id}`, date: '2031-03-04', reports: 1 } as unknown as EventRow);
const listed = (story: Partial<StoryRow>, ...events: EventRow[]): ListedStory => ({ story: { ...STORY, ...story }, events });
const page = (items: readonly ListedStory[], state: Partial<StoreState> = {}, least = 1): string =>
  storiesPage({ ...STATE, ...state }, { items, total: items.length, next: items.length > 0 ? 'x' : null } as never, { from: '', to: '', least }).main.markup;

describe('storiesPage', () => {
  it('shows a story with its days, how many are separate and what is in dispute', () => {
    const shown = page([listed({}, event('e1'), event('e2'))]);
    for (const words of ['4 to 12 March 2031', 'Quay &amp; rain', '3 reports, 2 separate', '1 cannot both be right', 'Event e1']) expect(shown).toContain(words);
  });

  it.each<[string, Partial<StoryRow>, string]>([
    ['one day', { lastDay: '2031-03-04' }, '>4 March 2031<'], ['no day', { firstDay: null, lastDay: null }, '>day unknown<'],
    ['two months', { lastDay: '2031-04-02' }, 'April 2031'], ['all separate', { separate: 3 }, '3 reports, all separate'],
  ])('of %s', (_, story, words) => {
    expect(page([listed(story)])).toContain(words);
  });

  it('says how many more events there are', () => {
    expect(page([listed({ events: 5 }, event('e1'), event('e2'))])).toContain('and 3 more events');
    expect(page([listed({ events: 2 }, event('e1'), event('e2'))])).not.toContain('more event');
  });

  it('tells an empty store from days without a story, and what waits', () => {
    expect(page([], { reports: 0 })).toContain('stemma add');
    expect(page([])).toContain('No story is of these days.');
    expect(page([], { waiting: 2 })).toContain('2 reports not yet set beside the others');
  });

  it('leads on with what was asked', () => {
    expect(page([listed({})], {}, 4)).toContain('href="/stories?least=4&amp;after=x"');
    expect(page([listed({})], {}, 1)).toContain('href="/stories?after=x"');
  });
});

describe('moreLink', () => {
  it('is none on the last page', () => {
    expect([moreLink('/stories', { after: null }), moreLink('/stories', {})]).toEqual([null, null]);
  });
});
