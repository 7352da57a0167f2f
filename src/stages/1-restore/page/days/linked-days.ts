import { articleNodes, placeIn } from '../parts/page.ts';
import type { Page } from '../parts/page.ts';
import { dayOfValue } from './day-of-value.ts';
import type { StatedDay } from './stated-day.ts';

/** The days of a page's linked data: of its article's nodes and of the page's own. */
export function linkedDays(page: Page): StatedDay[] {
  const days: StatedDay[] = [];
  const articles = articleNodes(page);
  for (const node of page.linked) {
    const main = articles.includes(node);
    const isPage = node.types.some((type) => /WebPage$/i.test(type));
    if (!main && !isPage) continue;
    for (const [key, place] of [
      ['datePublished', main ? 'linked-data' : 'linked-other'],
      ['dateCreated', 'linked-other'],
      ['uploadDate', 'linked-other'],
      ['dateModified', 'linked-modified'],
    ] as const) {
      const value = node.values[key];
      const text = Array.isArray(value) ? value[0] : value;
      if (typeof text !== 'string') continue;
      const day = dayOfValue(text);
      if (day !== null) days.push({ day, value: text.trim(), place, at: placeIn(page, node.script, text) });
    }
  }
  return days;
}
