import type { Hono } from 'hono';
import { storiesPage } from '../../../web/site/home.ts';
import { isPartName, partPage } from '../../../web/site/parts.ts';
import { eventPage, storyPage } from '../../../web/site/story.ts';
import { ADDRESS } from '../../../web/site/addresses.ts';
import type { House } from '../house.ts';
import { nothingHere } from '../problem.ts';
import { dayOr, textOr, wholeOr } from '../query.ts';
import { evidenceRoutes } from './evidence.ts';
import { showKept } from './present.ts';
import { moved, toldHere } from './told-here.ts';

/** Events that the list of stories shows of one. */
const EVENTS_SHOWN = 6;
const STORIES_SHOWN = 30;

/** The pages of stories and of what stands in them. */
export function storyRoutes(app: Hono, house: House): void {
  const { store } = house.library;
  const list = async (c: Parameters<typeof showKept>[0]): Promise<Response> => showKept(c, house, 'stories', async () => {
    const filter = { from: dayOr(c, 'from'), to: dayOr(c, 'to'), least: wholeOr(c, 'least', 1) };
    const rows = await store.stories({
      limit: STORIES_SHOWN,
      after: c.req.query('after') ?? null,
      leastReports: filter.least,
      ...textOr('from', filter.from),
      ...textOr('to', filter.to),
    });
    const items = await Promise.all(
      rows.items.map(async (story) => ({ story, events: story.events < 2 ? [] : (await store.events({ story: story.id, limit: EVENTS_SHOWN })).items })),
    );
    return storiesPage(await store.state(), { ...rows, items }, filter);
  });
  app.get(ADDRESS.home, list);
  app.get(ADDRESS.stories, list);

  storyRoute(app, house);
  eventRoute(app, house);
  evidenceRoutes(app, house);
}

function storyRoute(app: Hono, house: House): void {
  app.get('/stories/:id', async (c) => {
    const id = c.req.param('id');
    return (await moved(house, id)) ?? showKept(c, house, 'stories', async () => {
      const { digest, standing } = await toldHere(house, id);
      return storyPage(digest, id, standing.links) ?? missing('This story');
    });
  });

  app.get('/stories/:id/parts/:part', async (c) => {
    const [id, part] = [c.req.param('id'), c.req.param('part')];
    return (await moved(house, id)) ?? showKept(c, house, 'stories', async () => {
      const { digest, standing } = await toldHere(house, id);
      const story = digest.stories.find((s) => s.id === id);
      return (
        (story === undefined || !isPartName(part) ? null : partPage({ digest, story }, part, wholeOr(c, 'page', 1), standing.links))
        ?? missing('This part of the story')
      );
    });
  });
}

function eventRoute(app: Hono, house: House): void {
  const { store } = house.library;
  app.get('/events/:id', async (c) => {
    const id = c.req.param('id');
    const event = await store.event(id);
    const successor = event === null ? await store.successor('event', id) : null;
    if (successor !== null) return c.redirect(ADDRESS.event(successor), 308);
    if (event === null) throw nothingHere('This event');
    return showKept(c, house, 'stories', async () => {
      const { digest, standing } = await toldHere(house, event.story);
      return eventPage(digest, event.story, id, wholeOr(c, 'page', 1), standing.links) ?? missing('This event');
    });
  });
}

function missing(what: string): never {
  throw nothingHere(what);
}
