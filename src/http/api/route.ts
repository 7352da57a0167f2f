import { createRoute, z } from '@hono/zod-openapi';
import { problemSchema } from './schemas.ts';

/** Query of a list: which page of it. */
export const pagingQuery = {
  limit: z.coerce.number().int().min(1).max(500).optional().describe('Most items on the page; 50 unless given.'),
  after: z.string().max(400).optional().describe('The next of the page before.'),
} as const;

/** A day of a query. */
export const dayQuery = z.string().regex(/^\d{4}-\d\d-\d\d$/, 'must be a day such as 2031-03-04').optional();

/** Words of a query, to be compared whole. */
export const wordQuery = z.string().max(1000).optional();

const PROBLEM = { description: 'What went wrong.', content: { 'application/problem+json': { schema: problemSchema } } } as const;

/** A route that gives JSON to whoever asks. */
export function reads<Path extends string, Query extends z.ZodObject, Params extends z.ZodObject, Out extends z.ZodType>(path: Path, summary: string, query: Query, params: Params, out: Out) {
  return createRoute({
    method: 'get', path, summary, request: { query, params },
    responses: { 200: { description: summary, content: { 'application/json': { schema: out } }, headers: { etag: { schema: { type: 'string' }, description: 'Changes with the store.' } } }, 304: { description: 'Nothing changed since the tag of If-None-Match.' }, default: PROBLEM },
  });
}

/** What a route that writes says beside its own: it takes the token, and problems are told. */
export const WRITES = { security: [{ token: [] as string[] }], problem: PROBLEM };

/** Without the properties that are not given, as the store wants its questions. */
export function given<T extends object>(query: T): { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & { [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)) as never;
}
