import type { Hono } from 'hono';
import { type Standing, figurePage, disputePage, quotationPage } from '../../../web/site/evidence.ts';
import { storiesPage } from '../../../web/site/home.ts';
import { siteLinks } from '../../../web/site/links.ts';
import { isPartName, partPage } from '../../../web/site/parts.ts';
import { eventPage, storyPage } from '../../../web/site/story.ts';
import { ADDRESS } from '../../../web/site/addresses.ts';
import { anchorOf } from '../../text/anchor.ts';
import type { House } from '../house.ts';
import { nothingHere } from '../problem.ts';
import { dayOr, textOr, wholeOr } from '../query.ts';
import type { Told } from '../told.ts';
import { showKept } from './present.ts';

/** Events that the list of stories shows of one. */
const EVENTS_SHOWN = 6;
const STORIES_SHOWN = 30;

/** The pages of stories and of what stands in them. */
export function storyRoutes(app: Hono, house: House): void {
  const { store } = house.library;
  const list = async (c: Parameters<typeof showKept>[0]): Promise<Response> => showKept(c, house, 'stories', async () => {
    const filter = { from: dayOr(c, 'from'), to: dayOr(c, 'to'), least: wholeOr(c, 'least', 1) };
    const rows = await store.stories({ limit: STORIES_SHOWN, after: c.req.query('after') ?? null, leastReports: filter.least, ...textOr('from', filter.from), ...textOr('to', filter.to) });
    const items = await Promise.all(rows.items.map(async (story) => ({ story, events: story.events < 2 ? [] : (await store.events({ story: story.id, limit: EVENTS_SHOWN })).items })));
    return storiesPage(await store.state(), { ...rows, items }, filter);
  });
  app.get(ADDRESS.home, list);
  app.get(ADDRESS.stories, list);

  app.get('/stories/:id', async (c) => {
    const id = c.req.param('id');
    return (await moved(id)) ?? showKept(c, house, 'stories', async () => {
      const { account, digest } = await told(house, id);
      return storyPage(digest, id, siteLinks(account, id)) ?? missing('This story');
    });
  });

  app.get('/stories/:id/parts/:part', async (c) => {
    const [id, part] = [c.req.param('id'), c.req.param('part')];
    return (await moved(id)) ?? showKept(c, house, 'stories', async () => {
      const { account, digest } = await told(house, id);
      const story = digest.stories.find((s) => s.id === id);
      return (story === undefined || !isPartName(part) ? null : partPage({ digest, story }, part, wholeOr(c, 'page', 1), siteLinks(account, id))) ?? missing('This part of the story');
    });
  });

  app.get('/events/:id', async (c) => {
    const id = c.req.param('id');
    const event = await store.event(id);
    const successor = event === null ? await store.successor('event', id) : null;
    if (successor !== null) return c.redirect(ADDRESS.event(successor), 308);
    if (event === null) throw nothingHere('This event');
    return showKept(c, house, 'stories', async () => {
      const { account, digest } = await told(house, event.story);
      return eventPage(digest, event.story, id, wholeOr(c, 'page', 1), siteLinks(account, event.story)) ?? missing('This event');
    });
  });

  app.get('/stories/:id/disputes/:dispute', async (c) => {
    const [id, wanted] = [c.req.param('id'), c.req.param('dispute')];
    return (await moved(id)) ?? showKept(c, house, 'stories', async (visit) => {
      const { account, digest, standing } = await told(house, id);
      const check = digest.checks.find((one) => one.id === wanted);
      const place = account.disputes.find((d) => d.id === wanted)?.items[0];
      const report = account.reports.find((r) => r.id === place?.report);
      if (check === undefined || place === undefined || report === undefined) throw nothingHere('This difference is gone: its passages changed or somebody decided on it. It');
      const { exact, prefix, suffix } = anchorOf(report.text, place.span);
      return disputePage(check, { report: report.id, exact, prefix, suffix, at: place.span.join('-') }, standing, visit);
    });
  });

  app.get('/stories/:id/claims/:claim', async (c) => {
    const [id, wanted] = [c.req.param('id'), c.req.param('claim')];
    return (await moved(id)) ?? showKept(c, house, 'stories', async () => {
      const { digest, standing } = await told(house, id);
      const [story] = digest.stories.filter((s) => s.id === id);
      const figure = story?.figures.find((f) => f.id === wanted);
      if (figure !== undefined) return figurePage(figure, standing);
      const said = story?.said.find((s) => s.quotations.some((q) => q.id === wanted));
      const quotation = said?.quotations.find((q) => q.id === wanted);
      if (said === undefined || quotation === undefined) throw nothingHere('This statement');
      return quotationPage(said.speaker, quotation, standing);
    });
  });

  /** Leads on from the address of a story that was superseded. */
  async function moved(id: string): Promise<Response | null> {
    const successor = (await store.story(id)) === null ? await store.successor('story', id) : null;
    return successor === null ? null : new Response(null, { status: 308, headers: { location: ADDRESS.story(successor) } });
  }
}

/** A story as it is told, with where its items stand. */
interface ToldHere extends Told {
  readonly standing: Standing;
}

async function told({ told: stories }: House, id: string): Promise<ToldHere> {
  const story = await stories.story(id);
  if (story === null) throw nothingHere('This story');
  const { account, digest } = story;
  const title = digest.stories.find((s) => s.id === id)?.title ?? '';
  return { ...story, standing: { story: { id, title }, lines: digest.independence.lines, links: siteLinks(account, id) } };
}

function missing(what: string): never {
  throw nothingHere(what);
}
