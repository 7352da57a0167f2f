import type { Hono } from 'hono';
import { ADDRESS } from '../../../web/site/addresses.ts';
import { type ShownHit, searchPage } from '../../../web/site/search.ts';
import type { SearchHit } from '../../store/store.ts';
import type { House } from '../house.ts';
import { dayOr, textOr } from '../query.ts';
import { showKept } from './present.ts';

/** Hits on one page. */
const SHOWN = 20;

/** The search page. */
export function searchRoutes(app: Hono, house: House): void {
  const { store } = house.library;
  app.get(ADDRESS.search, (c) => showKept(c, house, 'search', async () => {
    const words = (c.req.query('words') ?? '').trim().slice(0, 400);
    const [outlet, language] = [c.req.query('outlet') ?? '', c.req.query('language') ?? ''];
    const [story, disputed] = [c.req.query('story') ?? '', c.req.query('disputed') === 'true'];
    const asked = { words, outlet, language, story, disputed: disputed ? 'true' : '', from: dayOr(c, 'from'), to: dayOr(c, 'to') };
    if (words === '') return searchPage(asked, null, []);
    const found = await store.search({
      words,
      limit: SHOWN,
      after: c.req.query('after') ?? null,
      ...textOr('outlet', outlet),
      ...textOr('language', language),
      ...textOr('story', story),
      disputed,
      ...textOr('from', asked.from),
      ...textOr('to', asked.to),
    });
    return searchPage(asked, found, found.items.map(shown));
  }));
}

/** A hit opens at its sentence, by its words alone: the excerpt may leave white space out, which finding a passage does not mind. */
function shown(hit: SearchHit): ShownHit {
  const { report: { id }, span, excerpt } = hit;
  if (span === null) return { hit, address: ADDRESS.report(id) };
  return {
    hit,
    address: `${ADDRESS.report(id)}?${new URLSearchParams({ q: excerpt.replace(/^…|…$/g, '').slice(0, 300), at: span.join('-') }).toString()}#passage`,
  };
}
