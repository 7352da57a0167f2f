import type { NumericOrder } from '../../dating/printed-day.ts';
import { placeIn } from '../parts/page.ts';
import type { Page } from '../parts/page.ts';
import { dayOfValue } from './day-of-value.ts';
import type { StatedDay } from './stated-day.ts';

const PUBLISHED_META =
  /^(?:article:published(?:_time|_date)?|og:(?:article:)?published_time|og:pubdate|og:published|datepublished|pubdate|publishdate|publish[-_]?date|published[-_]?date|published|published_at|date[._-]published|publication[-_]?date|parsely-pub-date|sailthru\.date|cxenseparse:(?:recs:)?publishtime|dc(?:terms)?\.(?:date\.)?(?:issued|created|published)|dc\.date\.issued|dcterms\.(?:created|issued)|prism\.publicationdate|citation_(?:publication_|online_)?date|originalpublicationdate|article[._](?:date_original|created|published)|displaydate|ptime|article_date_original|iso-8601-publish-date|rnews:datepublished|firstpublished|field-name-post-date|shareaholic:article_published_time|buildtime|gentime|video:release_date|content_published_date|date_published)$/;
const OTHER_META =
  /^(?:date|dc(?:terms)?\.date|dcterms\.available|datecreated|created|creation_date|created_date|article:date|og:date|time|timestamp|dc\.created|article\.created|og:article:date)$/;
const MODIFIED_META = /(?:modified|updated|last-modified|revised|dateupdate|lastmod|moddate)/;

/** The days of the metas in a page's head. */
export function metaDays(page: Page, order: NumericOrder): StatedDay[] {
  const days: StatedDay[] = [];
  for (const meta of page.metas) {
    const place = PUBLISHED_META.test(meta.name)
      ? 'meta-published'
      : OTHER_META.test(meta.name)
        ? 'meta-date'
        : MODIFIED_META.test(meta.name)
          ? 'meta-modified'
          : null;
    const day = place === null ? null : dayOfValue(meta.content, order);
    if (place !== null && day !== null) {
      days.push({
        day,
        value: meta.content,
        place,
        at:
          placeIn(page, meta.element, meta.content)[0] === meta.element.inner
            ? [meta.element.start, meta.element.inner]
            : placeIn(page, meta.element, meta.content),
      });
    }
  }
  return days;
}
