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
/** Milliseconds between signs of life to a listener. */
const SIGN_OF_LIFE = 15_000;

/** The API below `/api`, with its own description. */
export function apiRoutes(app: OpenAPIHono, house: House): void {
  app.use('/api/*', conditional(house));
  app.openAPIRegistry.registerComponent('securitySchemes', 'token', { type: 'http', scheme: 'bearer', description: 'The token that the server was started with; reading takes none.' });
  readingRoutes(app, house);
  writingRoutes(app, house);
  news(app as unknown as Hono, house);
  app.get('/api/openapi.json', (c) => c.json(description(app)));
}

const INFO = {
  title: 'Stemma', version: '1',
  description: 'What reports of the news say, every line tied to its passage. Lists are paged by a cursor (after, next); every answer to GET carries a tag that changes with the store.',
};

/** The API's own description, with the very schemas of the format: the library that lists the routes does not know all of their terms. */
function description(app: OpenAPIHono): object {
  const listed = app.getOpenAPI31Document({ openapi: '3.1.0', info: INFO });
  const { schemas } = z.toJSONSchema(z.globalRegistry, { uri: (id) => `#/components/schemas/${id}`, override: plainly });
  const named = Object.entries(schemas).map(([id, { $schema: _, $id: __, ...schema }]) => [id, schema] as const);
  return { ...listed, components: { ...listed.components, schemas: { ...listed.components?.schemas, ...Object.fromEntries(named) } } };
}

/** Answers of GET carry a tag that changes with the store; who has the answer already is told so. */
function conditional({ library: { store } }: House): MiddlewareHandler {
  return async (c, next) => {
    const isRead = (c.req.method === 'GET' || c.req.method === 'HEAD') && c.req.path !== '/api/progress';
    const tag = isRead ? `W/"${await store.revision()}"` : '';
    if (isRead && asksFor(c.req.header('if-none-match'), tag)) return c.body(null, 304, { etag: tag, 'cache-control': 'no-cache' });
    await next();
    if (!isRead || c.res.status !== 200) return;
    c.res.headers.set('etag', tag);
    c.res.headers.set('cache-control', 'no-cache');
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
