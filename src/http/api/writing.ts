import { type OpenAPIHono, createRoute, z } from '@hono/zod-openapi';
import { weighed } from '../../engine/weighed.ts';
import { judgementSchema } from '../../exchange/schema/judgement.ts';
import { takeInSent } from '../../intake/upload.ts';
import { addHeard } from '../adding.ts';
import type { House } from '../house.ts';
import { judgementLines } from '../judgement-lines.ts';
import { readJudgementLines } from '../judging.ts';
import { RequestProblem, nothingHere } from '../problem.ts';
import { PROBLEM, given, pagingQuery, reads, wordQuery, writes } from './route.ts';
import { addedSchema, judgementRowSchema, pageSchema } from './schemas.ts';

const ids = z.object({ ids: z.array(z.string()) });
const json = <S extends z.ZodType>(schema: S, description: string) => ({ description, content: { 'application/json': { schema } } });
/** A body that is read as it comes, whatever kind it is said to be. */
const ANYTHING = { required: true, content: { '*/*': { schema: { type: 'string', format: 'binary' } } } } as const;

/** Judgements, and what takes the token: adding and taking out captures, deciding and undoing. */
export function writingRoutes(app: OpenAPIHono, house: House): void {
  judgementReading(app, house);
  deciding(app, house);
  decidingMany(app, house);
  undoing(app, house);
  captureAdding(app, house);
  reportRemoving(app, house);
}

function judgementReading(app: OpenAPIHono, { library: { store } }: House): void {
  const query = z.object({ ...pagingQuery, kind: judgementSchema.shape.kind.optional(), report: wordQuery, story: wordQuery });
  app.openapi(
    reads('/api/judgements', 'What people decided, in the order in which it was given', query, z.object({}), pageSchema(judgementRowSchema, 'Judgements')),
    async (c) => c.json(await store.judgements(given(c.req.valid('query'))), 200),
  );
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/judgements/lines',
      summary: 'All judgements as JSON Lines',
      responses: { 200: { description: 'A judgement a line.', content: { 'application/jsonl': { schema: z.string() } } }, default: PROBLEM },
    }),
    (c) => judgementLines(c, store) as never,
  );
}

function deciding(app: OpenAPIHono, { library, writer, settings }: House): void {
  app.openapi(
    createRoute({
      method: 'post',
      path: '/api/judgements',
      summary: 'Decides',
      ...writes(settings),
      request: { body: { required: true, content: { 'application/json': { schema: judgementSchema } } } },
      responses: { 201: json(ids, 'The id under which it can be undone.'), default: PROBLEM },
    }),
    async (c) => c.json({ ids: [...(await writer.judge([await weighed(c.req.valid('json'), library.store)]))] }, 201),
  );
}

function decidingMany(app: OpenAPIHono, { writer, settings }: House): void {
  app.openapi(
    createRoute({
      method: 'post',
      path: '/api/judgements/lines',
      summary: 'Takes judgements in as JSON Lines: all of them, or none where one cannot be read',
      ...writes(settings),
      request: { body: ANYTHING },
      responses: { 201: json(ids, 'Their ids in order.'), default: PROBLEM },
    }),
    async (c) => {
      const { judgements, problems } = await readJudgementLines(new Uint8Array(await c.req.arrayBuffer()));
      if (problems.length > 0) throw new RequestProblem(422, 'Some lines are no judgements; nothing was taken in.', problems.slice(0, 100));
      return c.json({ ids: [...(await writer.judge(judgements))] }, 201);
    },
  );
}

function undoing(app: OpenAPIHono, { writer, settings }: House): void {
  app.openapi(
    createRoute({
      method: 'delete',
      path: '/api/judgements/{id}',
      summary: 'Takes a judgement back',
      ...writes(settings),
      request: { params: z.object({ id: z.string().max(200) }) },
      responses: { 204: { description: 'It is undone.' }, default: PROBLEM },
    }),
    async (c) => {
      if ((await writer.withdraw([c.req.valid('param').id])).length === 0) throw nothingHere('This judgement');
      return c.body(null, 204);
    },
  );
}

function captureAdding(app: OpenAPIHono, house: House): void {
  const { settings } = house;
  const words = z.string().max(4000).optional();
  app.openapi(
    createRoute({
      method: 'post',
      path: '/api/captures',
      summary: 'Adds captures: a page, a text, JSON Lines, a feed, or an archive of these',
      ...writes(settings),
      request: {
        query: z.object({
          name: z
            .string()
            .min(1)
            .max(1000)
            .describe('What it is called and where it comes from: a file name or address. Its ending tells what it is where the bytes do not.'),
          url: words,
          title: words,
          outlet: words,
          published: words,
          captured: words,
        }),
        body: ANYTHING,
      },
      responses: { 200: json(addedSchema, 'What became of each.'), default: PROBLEM },
    }),
    async (c) => {
      const { name, ...known } = c.req.valid('query');
      const sent = new Uint8Array(await c.req.arrayBuffer());
      const { added, taken } = await addHeard(house, takeInSent(sent, name, given(known)));
      return c.json({ ...added, taken: taken.slice(0, 1000).map((one) => ({ ...one })) }, 200);
    },
  );
}

function reportRemoving(app: OpenAPIHono, { library, writer, settings }: House): void {
  app.openapi(
    createRoute({
      method: 'delete',
      path: '/api/reports/{id}',
      summary: 'Takes a report out, with its bytes',
      ...writes(settings),
      request: { params: z.object({ id: z.string().max(1000) }) },
      responses: { 204: { description: 'It is out.' }, default: PROBLEM },
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      if ((await library.store.reportRow(id)) === null || (await writer.remove([id])).length === 0) throw nothingHere('This report');
      return c.body(null, 204);
    },
  );
}
