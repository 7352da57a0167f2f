import type { Context } from 'hono';
import { type Page, type Visit, sitePage } from '../../../web/site/layout.ts';
import { formToken, sessionOf } from '../access.ts';
import type { House } from '../house.ts';
import { asksFor } from '../tags.ts';
import { STYLE_ADDRESS } from './style.ts';

/** Whom a page is for. */
export function visitOf(c: Context, { settings }: House, here?: Visit['here']): Visit {
  const session = sessionOf(c, settings);
  return {
    mayWrite: session !== null, takesToken: settings.token !== null, formToken: session === null ? '' : formToken(session, settings),
    today: settings.now().toISOString().slice(0, 10), style: STYLE_ADDRESS, here, words: c.req.query('words'),
  };
}

/**
 * Answers with a page that changes with the store alone: a reader who has it already is told so, and what was made for one reader is kept for the next.
 * A visitor who may write gets a page of their own, with forms, that nobody keeps.
 */
export async function showKept(c: Context, house: House, here: Visit['here'], build: (visit: Visit) => Promise<Page>): Promise<Response> {
  const visit = visitOf(c, house, here);
  if (visit.mayWrite) return showOnce(c, await build(visit), visit);
  const revision = await house.library.store.revision();
  const tag = `W/"${revision}-${STYLE_ADDRESS.slice(-8)}"`;
  const headers = { etag: tag, 'cache-control': 'no-cache', vary: 'cookie' };
  if (asksFor(c.req.header('if-none-match'), tag)) return c.body(null, 304, headers);
  // Pages name the server in citations, so that each of its names has pages of its own: the whole address counts.
  const body = await house.kept.answer(c.req.url, revision, async () => (await house.pages?.body(c.req.url)) ?? sitePage(await build(visit), visit));
  return c.body(body, 200, { ...headers, 'content-type': 'text/html; charset=UTF-8' });
}

/** Answers with a page that is made for this visit alone. */
export function showOnce(
  c: Context,
  page: Page,
  visit: Visit,
  status: 200 | 400 | 401 | 403 | 404 | 409 | 413 | 415 | 421 | 422 | 429 | 500 | 503 = 200,
): Response | Promise<Response> {
  c.header('cache-control', 'no-store');
  return c.html(sitePage(page, visit), status);
}

/** A path of this server to return to; the first page for anything else. */
export function ownPath(given: unknown): string {
  return typeof given === 'string' && /^\/(?![/\\])[\u0020-\u007e]*$/.test(given) ? given : '/';
}
