import { type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Hono, MiddlewareHandler } from 'hono';
import { streamSSE } from 'hono/streaming';
import { plainly } from '../../exchange/schema/json-schema.ts';
import type { House } from '../house.ts';
import { asksFor } from '../tags.ts';
import { RequestProblem } from '../problem.ts';
import { readingRoutes } from './reading.ts';
import { writingRoutes } from './writing.ts';

/** Listeners to the news of work at once. */
const MOST_LISTENERS = 100;
/** What is streamed, and kept by nobody. */
const STREAMED: ReadonlySet<string> = new Set(['/api/progress', '/api/judgements/lines']);
/** Milliseconds between signs of life to a listener. */
const SIGN_OF_LIFE = 15_000;

/** The API below `/api`, with its own description. */
export function apiRoutes(app: OpenAPIHono, house: House): void {
  app.use('/api/*', conditional(house));
  app.openAPIRegistry.registerComponent('securitySchemes', 'token', {
    type: 'http',
    scheme: 'bearer',
    description: 'The token that the server was started with; reading takes none.',
  });
  readingRoutes(app, house);
  writingRoutes(app, house);
  news(app as unknown as Hono, house);
  app.get('/api/openapi.json', (c) => c.json(description(app)));
}

const INFO = {
  title: 'Stemma',
  version: '1',
  description:
    'What reports of the news say, every line tied to its passage. Lists are paged by a cursor (after, next); every answer to GET carries a tag that changes with the store.',
};

/** The API's own description, with the very schemas of the format: the library that lists the routes does not know all of their terms. */
function description(app: OpenAPIHono): object {
  const listed = app.getOpenAPI31Document({ openapi: '3.1.0', info: INFO });
  const { schemas } = z.toJSONSchema(z.globalRegistry, { uri: (id) => `#/components/schemas/${id}`, override: plainly });
  const named = Object.entries(schemas).map(([id, schema]) => [id, { ...schema, $schema: undefined, $id: undefined }] as const);
  return { ...listed, components: { ...listed.components, schemas: { ...listed.components?.schemas, ...Object.fromEntries(named) } } };
}

/** Answers of GET carry a tag that changes with the store; who has the answer already is told so, and what was made for one is kept for the next. */
function conditional({ library: { store }, kept, pages }: House): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.method !== 'GET' || STREAMED.has(c.req.path)) return next();
    const revision = await store.revision();
    const headers = { etag: `W/"${revision}"`, 'cache-control': 'no-cache' };
    if (asksFor(c.req.header('if-none-match'), headers.etag)) return c.body(null, 304, headers);
    const held = kept.get(c.req.url, revision);
    if (held !== undefined) return c.body(held, 200, { ...headers, 'content-type': 'application/json' });
    const made = await pages?.body(c.req.url) ?? null;
    if (made !== null) {
      kept.set(c.req.url, revision, made);
      return c.body(made, 200, { ...headers, 'content-type': 'application/json' });
    }
    await next();
    if (c.res.status !== 200) return;
    for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value);
    kept.set(c.req.url, revision, new Uint8Array(await c.res.clone().arrayBuffer()));
  };
}

/** Server-sent events on work that is under way: `progress`, `taken` and `done`. */
function news(app: Hono, { news: heard }: House): void {
  app.get('/api/progress', (c) => {
    if (heard.listeners >= MOST_LISTENERS) throw new RequestProblem(503, 'Too many listen already.');
    return streamSSE(c, async (stream) => {
      const stop = heard.listen(({ kind, data }) => void stream.writeSSE({ event: kind, data: JSON.stringify(data) }));
      stream.onAbort(stop);
      while (!stream.aborted && !stream.closed) {
        await stream.writeSSE({ event: 'alive', data: '' });
        await stream.sleep(SIGN_OF_LIFE);
      }
      stop();
    });
  });
}
