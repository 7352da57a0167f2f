import type { Span } from '../../../../model/span.ts';
import { oneLine } from '../parts/characters.ts';
import type { Page } from '../parts/page.ts';
import { rawAttribute } from '../tree/tree.ts';
import { dayOfValue } from './day-of-value.ts';
import { standsInFurniture } from './stands-in-furniture.ts';
import type { StatedDay, Surroundings } from './stated-day.ts';

/** More marked times than this are those of a list or of comments. */
const MAX_DAYS = 200;
const PUBLISHED_NAME = /publish|posted|pubdate|entry-date|post-date|postdate|created|dateline|issued/i;
const MODIFIED_NAME = /modif|updat|edited/i;

/** The days of elements that are marked as a time. */
export function timeElements(page: Page, around: Surroundings): StatedDay[] {
  const days: StatedDay[] = [];
  const headed = headerStretch(page, around);
  for (const element of page.tree.elements) {
    if (days.length >= MAX_DAYS) break;
    const itemprop = rawAttribute(element, 'itemprop') ?? '';
    const isTime = element.tag === 'time' || element.tag === 'relative-time';
    if (!isTime && !/^date/i.test(itemprop)) continue;
    const value =
      rawAttribute(element, 'datetime')
      ?? rawAttribute(element, 'content')
      ?? oneLine(page.tree.markup.slice(element.inner, Math.min(element.end, element.inner + 200)).replace(/<[^>]*>/g, ' '));
    const day = dayOfValue(value, around.order);
    if (day === null) continue;
    const own = `${itemprop} ${rawAttribute(element, 'class') ?? ''} ${rawAttribute(element, 'pubdate') === null ? '' : 'pubdate'} ${element.parent === null ? '' : (rawAttribute(element.parent, 'class') ?? '')}`;
    if (standsInFurniture(element)) continue;
    const inHeader = element.start >= headed[0] && element.start < headed[1];
    const place =
      MODIFIED_NAME.test(own) && !PUBLISHED_NAME.test(own)
        ? 'printed-modified'
        : PUBLISHED_NAME.test(own) && (inHeader || itemprop !== '')
          ? 'marked-published'
          : inHeader
            ? 'time-in-header'
            : 'time';
    days.push({ day, value, place, at: [element.start, element.inner] });
  }
  return days;
}

/** The units of the page from a little before the heading to the first paragraphs of the body, or the whole where there is no heading. */
function headerStretch(page: Page, around: Surroundings): Span {
  const { blocks } = page;
  if (blocks.length === 0) return [0, 0];
  const heading = around.heading >= 0 ? around.heading : around.first;
  const from = Math.max(0, Math.min(heading, around.first) - 4);
  const to = Math.min(blocks.length - 1, Math.max(heading, around.first) + 1);
  return [blocks[from]?.runs[0]!.start ?? 0, blocks[to]?.runs.at(-1)!.end ?? page.tree.markup.length];
}
