import { z } from '@hono/zod-openapi';
import { accountSchema } from '../../exchange/schema/account.ts';
import { judgementSchema } from '../../exchange/schema/judgement.ts';
import { edtfSchema, listOf, spanSchema, wordsSchema } from '../../exchange/schema/parts.ts';
import type { ClaimRow, DisputeRow, EventRow, JudgementRow, ReportRow, SearchHit, SearchPage, StoreState, StoryRow } from '../../store/store.ts';

/** The schema where its output is exactly the store's type; else no type, so that one that drifts does not compile. */
type Fitting<T, S extends z.ZodType> = [T] extends [z.output<S>] ? ([z.output<S>] extends [T] ? S : never) : never;

/** Gives the schema back, and does not compile where it and the store's type differ. */
function fits<T>() {
  return <S extends z.ZodType>(schema: Fitting<T, S> & S): S => schema;
}

const count = z.int().nonnegative();
const { claims, disputes, judgements } = accountSchema.shape;

/** A report as lists show it. */
export const reportRowSchema = fits<ReportRow>()(
  z
    .object({
      id: z.string(),
      address: z.string(),
      origin: z.string(),
      title: wordsSchema,
      outlet: wordsSchema,
      agency: wordsSchema,
      published: edtfSchema.nullable(),
      happened: edtfSchema.nullable(),
      language: wordsSchema,
      captured: wordsSchema,
      length: count,
      sha256: z.string(),
      event: wordsSchema,
      story: wordsSchema,
      versions: count,
    })
    .meta({ id: 'ReportRow', description: 'A report as lists show it.' }),
);

/** An event as lists show it. */
export const eventRowSchema = fits<EventRow>()(
  z
    .object({ id: z.string(), title: z.string(), date: edtfSchema.nullable(), story: z.string(), reports: count })
    .meta({ id: 'EventRow', description: 'An event as lists show it.' }),
);

/** A story as lists show it. */
export const storyRowSchema = fits<StoryRow>()(
  z
    .object({
      id: z.string(),
      title: z.string(),
      firstDay: wordsSchema,
      lastDay: wordsSchema,
      events: count,
      reports: count,
      separate: count,
      conflicts: count,
      disputes: count,
      version: z.string(),
    })
    .meta({ id: 'StoryRow', description: 'A running story as lists show it; version changes whenever its account does.' }),
);

/** A claim with where it stands. */
export const claimRowSchema = fits<ClaimRow>()(
  z
    .object({ claim: claims.unwrap().element, story: z.string(), speaker: wordsSchema })
    .meta({ id: 'ClaimRow', description: 'A claim with its story and the name of its speaker.' }),
);

/** A dispute with where it stands. */
export const disputeRowSchema = fits<DisputeRow>()(
  z
    .object({ dispute: disputes.unwrap().element, story: z.string(), storyTitle: z.string() })
    .meta({ id: 'DisputeRow', description: 'A dispute with its story.' }),
);

/** A judgement as the store keeps it. */
export const judgementRowSchema = fits<JudgementRow>()(
  z
    .object({ id: z.string(), judgement: judgementSchema, applied: judgements.unwrap().element.nullable(), story: wordsSchema })
    .meta({ id: 'JudgementRow', description: 'A judgement with its place, what the program says there on its own, and whether it holds.' }),
);

/** A hit of a search. */
const searchHitSchema = fits<SearchHit>()(z.object({ report: reportRowSchema, span: spanSchema.nullable(), excerpt: z.string(), marks: listOf(spanSchema) })
  .meta({ id: 'SearchHit', description: 'A report that holds the words, and the sentence that holds most of them.' }));

const facet = listOf(z.object({ value: z.string(), count }));

/** A page of hits. */
export const searchPageSchema = fits<SearchPage>()(
  z
    .object({
      items: listOf(searchHitSchema),
      total: count,
      next: wordsSchema,
      facets: z.object({ outlet: facet, language: facet, month: facet, story: listOf(z.object({ value: z.string(), count, title: z.string() })) }),
      disputed: count,
      counted: count,
    })
    .meta({
      id: 'SearchPage',
      description:
        'One page of hits, best first, and how the hits spread. Where more than some hundreds hold the words, the latest are ranked and counted, those first that hold them in their titles; counted says how many. disputed: of how many the story has something in dispute.',
    }),
);

/** How much the store holds. */
export const stateSchema = fits<StoreState>()(
  z
    .object({
      revision: count,
      captures: count,
      reports: count,
      waiting: count,
      events: count,
      stories: count,
      claims: count,
      disputes: count,
      judgements: count,
      schema: count,
      engine: z.string(),
    })
    .meta({ id: 'StoreState', description: 'How much the store holds, and at which revision it stands.' }),
);

/** One page of a list. */
export function pageSchema<S extends z.ZodType>(item: S, id: string) {
  return z
    .object({ items: listOf(item), total: count, next: wordsSchema })
    .meta({ id, description: 'One page of a list; next is what after must be for the page behind it, or null on the last.' });
}

/** A passage with what stands around it and its raw bytes. */
export const passageSchema = z
  .object({
    report: z.string(),
    span: spanSchema,
    exact: z.string(),
    prefix: z.string(),
    suffix: z.string(),
    raw: spanSchema,
    base64: z.string(),
    citation: z.string(),
    address: z.string(),
  })
  .meta({
    id: 'Passage',
    description: 'A passage of a report: its words and surroundings, its raw bytes (at most 64 kB of them, in Base64), how to cite it, and its stable address.',
  });

/** What went wrong, by RFC 9457. */
export const problemSchema = z.object({
  type: z.string(), title: z.string(), status: z.int(), detail: z.string(), errors: z.array(z.object({ at: z.string(), message: z.string() })).optional(),
}).meta({ id: 'Problem', description: 'What went wrong with a request (RFC 9457).' });

/** What became of captures that were added. */
export const addedSchema = z
  .object({
    reports: count,
    versions: count,
    known: count,
    updated: count,
    unread: count,
    stories: count,
    taken: z.array(
      z.object({
        kind: z.enum(['new', 'new-version', 'known', 'updated', 'unread']),
        report: z.string().optional(),
        origin: z.string(),
        message: z.string().optional(),
      }),
    ),
  })
  .meta({ id: 'Added', description: 'How many inputs of each kind were added, and what became of each (the first thousand).' });
