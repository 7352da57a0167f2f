import type { Hono } from 'hono';
import { count } from '../../exchange/digest/words.ts';
import type { Added, Taken } from '../../engine/library.ts';
import { takeInSent } from '../../intake/upload.ts';
import type { Intaken } from '../../intake/intaken.ts';
import { ADDRESS } from '../../../web/site/addresses.ts';
import { addPage, addedOutcome, signInPage } from '../../../web/site/doors.ts';
import { SITE_STYLE } from '../../../web/site/style.ts';
import { demandOwnForm, demandOwnPage, isToken, signIn, signOut } from '../access.ts';
import { addressOf } from '../guards.ts';
import type { House } from '../house.ts';
import { RequestProblem } from '../problem.ts';
import { addHeard } from '../adding.ts';
import { ownPath, showOnce, visitOf } from './present.ts';

/** Signing in and out, adding by hand, and the style sheet. */
export function doorRoutes(app: Hono, house: House): void {
  app.get(ADDRESS.style, (c) => {
    c.header('cache-control', 'public, max-age=31536000, immutable');
    c.header('content-type', 'text/css; charset=utf-8');
    return c.body(SITE_STYLE);
  });
  signInRoutes(app, house);
  addingRoutes(app, house);
}

function signInRoutes(app: Hono, house: House): void {
  const { settings, signIns } = house;

  app.get(ADDRESS.signIn, (c) => {
    if (settings.token === null) throw new RequestProblem(403, 'This server only shows: it was started without a token.');
    return showOnce(c, signInPage(visitOf(c, house), false, ownPath(c.req.query('back'))), visitOf(c, house));
  });

  app.post(ADDRESS.signIn, async (c) => {
    demandOwnPage(c);
    if (!signIns.allows(addressOf(c))) throw new RequestProblem(429, 'Too many tries to sign in; wait a minute.');
    const { token, back } = await c.req.parseBody();
    if (typeof token !== 'string' || !isToken(token, settings)) return showOnce(c, signInPage(visitOf(c, house), true, ownPath(back)), visitOf(c, house), 401);
    signIn(c, settings);
    return c.redirect(ownPath(back), 303);
  });

  app.post(`${ADDRESS.signIn}/out`, async (c) => {
    demandOwnForm(c, (await c.req.parseBody())['form'], settings);
    signOut(c);
    return c.redirect(ADDRESS.home, 303);
  });
}

function addingRoutes(app: Hono, house: House): void {
  app.get(ADDRESS.add, (c) => {
    const visit = visitOf(c, house, 'add');
    if (!visit.mayWrite) return c.redirect(`${ADDRESS.signIn}?back=${ADDRESS.add}`, 303);
    return showOnce(c, addPage(visit, null), visit);
  });

  app.post(ADDRESS.add, async (c) => {
    const body = await c.req.parseBody({ all: true });
    demandOwnForm(c, body['form'], house.settings);
    const files = [body['file']].flat().filter((file): file is File => file instanceof File && file.size > 0);
    if (files.length === 0) throw new RequestProblem(400, 'No file came along.');
    const { added, taken } = await addHeard(house, sent(files));
    const visit = visitOf(c, house, 'add');
    return showOnce(c, addPage(visit, addedOutcome(taken.map(shown), countedWords(added))), visit);
  });
}

async function* sent(files: readonly File[]): AsyncGenerator<Intaken> {
  for (const file of files) yield* takeInSent(new Uint8Array(await file.arrayBuffer()), file.name);
}

const BECAME = { new: 'new', 'new-version': 'a new version', known: 'was here already', updated: 'read again' } as const;

function shown(taken: Taken): { readonly words: string; readonly address: string | null } {
  if (taken.kind === 'unread') return { words: taken.message, address: null };
  return { words: `${taken.origin}: ${BECAME[taken.kind]}`, address: ADDRESS.report(taken.report) };
}

function countedWords({ reports, known, unread }: Added): string {
  return [`${count(reports, 'report')} added`, known > 0 ? `${known} known already` : '', unread > 0 ? `${unread} not read` : '']
    .filter((w) => w !== '')
    .join(', ');
}
