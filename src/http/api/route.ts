import { createRoute, z } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import { demandToken } from '../access.ts';
import { isDay } from '../query.ts';
import type { Settings } from '../settings.ts';
import { problemSchema } from './schemas.ts';

/** Query of a list: which page of it. */
export const pagingQuery = {
  limit: z.coerce.number().int().min(1).max(500).optional().describe('Most items on the page; 50 unless given.'),
  after: z.string().max(400).optional().describe('The next of the page before.'),
} as const;

const NO_DAY = 'must be a day such as 2031-03-04';

/** A day of a query. */
export const dayQuery = z.string().regex(/^\d{4}-\d\d-\d\d$/, NO_DAY).refine(isDay, NO_DAY).optional();

/** Words of a query, to be compared whole. */
export const wordQuery = z.string().max(1000).optional();

/** How a problem is told. */
export const PROBLEM = { description: 'What went wrong.', content: { 'application/problem+json': { schema: problemSchema } } } as const;

/** A route that gives JSON to whoever asks. */
export function reads<Path extends string, Query extends z.ZodObject, Params extends z.ZodObject, Out extends z.ZodType>(
  path: Path,
  summary: string,
  query: Query,
  params: Params,
  out: Out,
) {
  return createRoute({
    method: 'get',
    path,
    summary,
    request: { query, params },
    responses: {
      200: {
        description: summary,
        content: { 'application/json': { schema: out } },
        headers: { etag: { schema: { type: 'string' }, description: 'Changes with the store.' } },
      },
      304: { description: 'Nothing changed since the tag of If-None-Match.' },
      default: PROBLEM,
    },
  });
}

/** What a route that writes has beside its own: it takes the token, before anything else of the request is looked at. */
export function writes(settings: Settings) {
  const middleware: MiddlewareHandler = async (c, next) => {
    demandToken(c, settings);
    await next();
  };
  return { security: [{ token: [] as string[] }], middleware };
}

/** Without the properties that are not given, as the store wants its questions. */
export function given<T extends object>(
  query: T,
): { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & { [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)) as never;
}
