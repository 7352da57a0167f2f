import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context, Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { methodNotAllowed } from 'hono/method-not-allowed';
import type { Library } from '../engine/library.ts';
import { StoreError } from '../store/store.ts';
import { problemPage } from '../../web/site/doors.ts';
import { apiRoutes } from './api/index.ts';
import { Rate, bodyBounds, ownHost, rateBounds, securityHeaders } from './guards.ts';
import type { House } from './house.ts';
import { KeptPages } from './kept-pages.ts';
import { doorRoutes } from './pages/doors.ts';
import { judgementRoutes } from './pages/judgements.ts';
import { showOnce, visitOf } from './pages/present.ts';
import { reportRoutes } from './pages/reports.ts';
import { searchRoutes } from './pages/search.ts';
import { storyRoutes } from './pages/stories.ts';
import type { PageMaker } from './threads/page-threads.ts';
import { RequestProblem, problemResponse, titleOf } from './problem.ts';
import type { Settings } from './settings.ts';
import { ToldStories } from './told.ts';
import { WorkNews } from './work.ts';
import type { Writer } from './threads/writer.ts';

/** Over how many seconds of its rate an address may ask at once. */
const BURST_SECONDS = 5;

/**
 * The whole server as a function from request to answer: pages for people, and the API below `/api`. What is costly to make is asked of `pages`
 * first, where there are any.
 */
export function application(library: Pick<Library, 'store'>, writer: Writer, settings: Settings, pages: PageMaker | null = null): OpenAPIHono {
  const { limits, now } = settings;
  const house: House = {
    library,
    writer,
    settings,
    pages,
    kept: new KeptPages(limits.keptBytes),
    told: new ToldStories(library.store, limits.toldReports),
    news: new WorkNews(),
    signIns: new Rate(limits.signInsPerMinute / 60, limits.signInsPerMinute, now),
  };
  const app = new OpenAPIHono({
    defaultHook: (result) => {
      if (!result.success) {
        throw new RequestProblem(
          422,
          'The request does not fit; see errors.',
          result.error.issues.map((i) => ({ at: i.path.join('.'), message: i.message })),
        );
      }
    },
  });
  app.use(
    securityHeaders(),
    ownHost(settings),
    rateBounds(new Rate(limits.requestsPerSecond, limits.requestsPerSecond * BURST_SECONDS, now)),
    bodyBounds(settings),
  );
  app.use(methodNotAllowed({ app, onMethodNotAllowed: (c, methods) => wrongMethod(c, house, methods.toSorted()) }));
  apiRoutes(app, house);
  for (const add of [storyRoutes, reportRoutes, searchRoutes, judgementRoutes, doorRoutes]) add(app as unknown as Hono, house);
  app.notFound((c) => told(c, house, new RequestProblem(404, 'No page has this address.')));
  app.onError((error, c) => told(c, house, problemOf(error, settings)));
  return app;
}

function problemOf(error: unknown, { onDefect }: Settings): RequestProblem {
  if (error instanceof RequestProblem) return error;
  // With a cause it is the database that could not; without one the question made no sense.
  if (error instanceof StoreError) return new RequestProblem(error.cause === undefined ? 400 : 503, error.message);
  if (error instanceof HTTPException) return new RequestProblem(error.status, error.message === '' ? 'The request cannot be read.' : error.message);
  onDefect(error);
  return new RequestProblem(500, 'Something went wrong here; it has been told on the standard error of the server.');
}

/** For an address that is there but not for this method: which it takes, in `allow` (RFC 9110, 15.5.6). */
async function wrongMethod(c: Context, house: House, methods: readonly string[]): Promise<Response> {
  c.header('allow', methods.join(', '));
  return told(c, house, new RequestProblem(405, `This address takes ${methods.join(', ')}.`));
}

/** Tells a problem: as problem details to programs, as a page to people. */
function told(c: Context, house: House, problem: RequestProblem): Response | Promise<Response> {
  if (c.req.path === '/api' || c.req.path.startsWith('/api/')) return problemResponse(c, problem);
  return showOnce(c, problemPage(titleOf(problem.status), problem.message), visitOf(c, house), problem.status as 404);
}
