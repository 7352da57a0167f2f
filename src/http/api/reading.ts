import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { accountSchema } from '../../exchange/schema/account.ts';
import { reportSchema } from '../../exchange/schema/report.ts';
import { citationText, citedPassage } from '../../exchange/digest/citation.ts';
import type { StoreReader } from '../../store/store.ts';
import { anchorOf } from '../../text/align/anchor.ts';
import { toRaw } from '../../text/mapped/mapped.ts';
import { ADDRESS, findPassage } from '../../../web/site/addresses.ts';
import type { House } from '../house.ts';
import { RequestProblem, nothingHere } from '../problem.ts';
import { dayQuery, given, pagingQuery, reads, wordQuery } from './route.ts';
import {
  claimRowSchema, disputeRowSchema, eventRowSchema, pageSchema, passageSchema, reportRowSchema, searchPageSchema, stateSchema, storyRowSchema,
} from './schemas.ts';

/** Most raw bytes of a passage that are given. */
const MOST_RAW = 65_536;

/** Lists of an account that are given in pages, each item as it stands in the account. */
const LISTS = [
  'reports', 'claims', 'disputes', 'descents', 'lineages', 'entities', 'commitments', 'positions', 'relations', 'timeline', 'omissions', 'unchecked',
  'judgements', 'notices',
] as const;

/** Items of a list on a page where nothing else is asked for. */
const USUAL = 50;

const none = z.object({});
const byId = z.object({ id: z.string().max(1000) });
const days = { from: dayQuery, to: dayQuery };
const least = z.coerce.number().int().min(1).optional().describe('At least so many reports.');
const { claims, disputes } = accountSchema.shape;

/** What anybody may ask of the API: lists, single items, passages, search. */
export function readingRoutes(app: OpenAPIHono, { library: { store } }: House): void {
  app.openapi(reads('/api/state', 'How much the store holds', none, none, stateSchema), async (c) => c.json(await store.state(), 200));
  for (const routes of [storyRoutes, eventRoutes, reportRoutes, itemRoutes, searchRoute, passageRoute]) routes(app, store);
}

function storyRoutes(app: OpenAPIHono, store: StoreReader): void {
  app.openapi(
    reads(
      '/api/stories',
      'Running stories, the latest first',
      z.object({ ...pagingQuery, ...days, leastReports: least }),
      none,
      pageSchema(storyRowSchema, 'Stories'),
    ),
    async (c) => c.json(await store.stories(given(c.req.valid('query'))), 200),
  );
  app.openapi(reads('/api/stories/{id}', 'The account of one story', none, byId, accountSchema), async (c) => {
    const { id } = c.req.valid('param');
    const account = await store.storyAccount(id);
    if (account !== null) return c.json(account, 200);
    return leadOn(await store.successor('story', id), (next) => `/api/stories/${next}`, 'This story') as never;
  });

  const listOfStory = z.object({ id: z.string().max(1000), list: z.enum(LISTS) });
  app.openapi(
    reads(
      '/api/stories/{id}/{list}',
      'One list of the account of a story, in pages',
      z.object(pagingQuery),
      listOfStory,
      pageSchema(z.unknown(), 'AccountItems'),
    ),
    async (c) => {
      const [{ id, list }, { limit, after }] = [c.req.valid('param'), c.req.valid('query')];
      const account = await store.storyAccount(id);
      if (account === null) return leadOn(await store.successor('story', id), (next) => `/api/stories/${next}/${list}`, 'This story') as never;
      return c.json(pageAt(account[list], { limit, after }), 200);
    },
  );
}

function eventRoutes(app: OpenAPIHono, store: StoreReader): void {
  app.openapi(
    reads(
      '/api/events',
      'Events, the latest first',
      z.object({ ...pagingQuery, ...days, story: wordQuery, leastReports: least }),
      none,
      pageSchema(eventRowSchema, 'Events'),
    ),
    async (c) => c.json(await store.events(given(c.req.valid('query'))), 200),
  );
  app.openapi(reads('/api/events/{id}', 'One event', none, byId, eventRowSchema), async (c) => {
    const { id } = c.req.valid('param');
    const event = await store.event(id);
    if (event !== null) return c.json(event, 200);
    return leadOn(await store.successor('event', id), (next) => `/api/events/${next}`, 'This event') as never;
  });
}

function reportRoutes(app: OpenAPIHono, store: StoreReader): void {
  app.openapi(
    reads(
      '/api/reports',
      'Reports, the newest first',
      z.object({ ...pagingQuery, ...days, story: wordQuery, event: wordQuery, outlet: wordQuery, language: wordQuery, address: wordQuery }),
      none,
      pageSchema(reportRowSchema, 'Reports'),
    ),
    async (c) => c.json(await store.reports(given(c.req.valid('query'))), 200),
  );
  app.openapi(reads('/api/reports/{id}', 'One report with its text and marks', none, byId, reportSchema), async (c) => {
    const { id } = c.req.valid('param');
    const report = await store.report(id);
    if (report !== null) return c.json(report, 200);
    return leadOn(await store.successor('report', id), (next) => `/api/reports/${encodeURIComponent(next)}`, 'This report') as never;
  });
  app.openapi(
    reads('/api/reports/{id}/versions', 'All versions of the address of a report', none, byId, z.object({ items: z.array(reportRowSchema) })),
    async (c) => {
      const items = await store.versions(c.req.valid('param').id);
      if (items.length === 0) throw nothingHere('This report');
      return c.json({ items: [...items] }, 200);
    },
  );
}

function itemRoutes(app: OpenAPIHono, store: StoreReader): void {
  const item = { ...pagingQuery, story: wordQuery, report: wordQuery };
  const claim = claims.unwrap().element.shape;
  app.openapi(
    reads(
      '/api/claims',
      'Claims, those of most separate reports first',
      z.object({ ...item, kind: claim.kind.optional(), standing: claim.standing.optional() }),
      none,
      pageSchema(claimRowSchema, 'Claims'),
    ),
    async (c) => c.json(await store.claims(given(c.req.valid('query'))), 200),
  );
  const dispute = disputes.unwrap().element.shape;
  app.openapi(
    reads(
      '/api/disputes',
      'Disputes, conflicts first',
      z.object({ ...item, kind: dispute.kind.optional(), severity: dispute.severity.optional() }),
      none,
      pageSchema(disputeRowSchema, 'Disputes'),
    ),
    async (c) => c.json(await store.disputes(given(c.req.valid('query'))), 200),
  );
}

function searchRoute(app: OpenAPIHono, store: StoreReader): void {
  app.openapi(
    reads(
      '/api/search',
      'Reports that hold all of some words',
      z.object({
        ...pagingQuery,
        ...days,
        words: z.string().min(1).max(400),
        outlet: wordQuery,
        language: wordQuery,
        story: wordQuery,
        disputed: z.literal('true').optional().describe('Only reports of stories in which something is in dispute.'),
      }),
      none,
      searchPageSchema,
    ),
    async (c) => {
      const { disputed, ...query } = c.req.valid('query');
      return c.json(await store.search({ ...given(query), disputed: disputed === 'true' }), 200);
    },
  );
}

function passageRoute(app: OpenAPIHono, store: StoreReader): void {
  const passageQuery = z.object({
    report: z.string().max(1000),
    q: z.string().min(1).max(4000).describe('The words, or the first of them.'),
    to: z.string().max(400).optional().describe('The last words of a long passage.'),
    p: z.string().max(400).optional().describe('What stands before them.'),
    s: z.string().max(400).optional().describe('What stands behind them.'),
    at: z
      .string()
      .regex(/^\d{1,10}-\d{1,10}$/)
      .optional()
      .describe('start-end, where they stood: a hint.'),
  });
  app.openapi(reads('/api/passages', 'A passage, found again by its words', passageQuery, none, passageSchema), async (c) => {
    const query = c.req.valid('query');
    const [report, stored] = await Promise.all([store.report(query.report), store.capture(query.report)]);
    if (report === null || stored === null) throw nothingHere('This report');
    const span = findPassage(report.text, query);
    if (span === null) throw nothingHere('This passage no longer stands in the report; it');
    const { exact, prefix, suffix } = anchorOf(report.text, span);
    const raw = toRaw(report, span);
    const address = ADDRESS.passage(report.id, report.text, span);
    return c.json(
      {
        report: report.id,
        span,
        exact,
        prefix,
        suffix,
        raw,
        base64: Buffer.from(stored.capture.bytes.subarray(raw[0], Math.min(raw[1], raw[0] + MOST_RAW))).toString('base64'),
        citation: citationText(citedPassage(report, span), `${new URL(c.req.url).origin}${address}`),
        address,
      },
      200,
    );
  });
}

/** The page of a list behind a mark: the number of items before it. */
function pageAt(
  items: readonly unknown[],
  { limit = USUAL, after = '0' }: { readonly limit?: number | undefined; readonly after?: string | undefined },
): { items: unknown[]; total: number; next: string | null } {
  if (!/^\d{1,9}$/.test(after)) throw new RequestProblem(400, `"${after.slice(0, 80)}" is no mark of a page.`);
  const end = Number(after) + limit;
  return { items: items.slice(Number(after), end), total: items.length, next: end < items.length ? String(end) : null };
}

/** Leads to what took the place of something superseded; a problem where nothing did. */
function leadOn(successor: string | null, address: (id: string) => string, what: string): Response {
  if (successor === null) throw nothingHere(what);
  return new Response(null, { status: 308, headers: { location: address(successor) } });
}
