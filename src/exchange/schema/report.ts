import { z } from 'zod';
import { boundSchema, edtfSchema, entityTypeSchema, listOf, noticeSchema, rawSpanSchema, spanSchema, wordsSchema } from './parts.ts';

const evidence = z
  .strictObject({
    value: z.string(),
    why: z.string(),
    raw: z.exactOptional(rawSpanSchema),
    span: z.exactOptional(spanSchema),
    report: z.exactOptional(z.string()),
    accepted: z.boolean(),
  })
  .meta({ id: 'Evidence', description: 'Why a value was taken or rejected, and where that stands.' });

const removed = z.strictObject({
  kind: z.enum([
    'title', 'byline', 'credit', 'caption', 'teaser', 'share', 'advertisement', 'navigation', 'date-line', 'copyright', 'related', 'rule', 'other',
  ]),
  raw: rawSpanSchema, text: z.string(),
}).meta({ id: 'Removed', description: 'Furniture taken out of the text.' });

const repair = z.strictObject({
  kind: z.enum(['mojibake', 'entity', 'control', 'line-wrap', 'lost-bytes']), codec: z.exactOptional(z.string()), raw: rawSpanSchema, span: spanSchema,
}).meta({ id: 'Repair', description: 'Damage that was undone: the raw bytes now read as the text at the span.' });

const piece = z.strictObject({ kind: z.enum(['identity', 'substitution', 'insertion']), span: spanSchema, raw: rawSpanSchema })
  .meta({ id: 'Piece', description: 'One step of the map from the text to its raw bytes; together the pieces cover the text.' });

const entity = z.strictObject({
  id: z.string(), type: entityTypeSchema, name: z.string(), aliases: listOf(z.string()), roles: listOf(z.string()),
}).meta({ id: 'Entity', description: 'Whom or what a name stands for, within one report.' });

const occasion = z.strictObject({ when: edtfSchema.nullable(), where: wordsSchema, to: wordsSchema, event: wordsSchema })
  .meta({ id: 'Occasion', description: 'When, where and to whom words were spoken, as far as the text says.' });

const quote = z
  .strictObject({
    id: z.string(),
    kind: z.enum(['direct', 'mixed', 'indirect']),
    content: listOf(spanSchema),
    cue: listOf(spanSchema),
    source: listOf(spanSchema),
    speaker: wordsSchema,
    frame: listOf(spanSchema),
    polarity: z.enum(['affirmed', 'negated', 'conditional', 'asked']),
    relayedBy: wordsSchema,
    occasion: occasion.nullable(),
  })
  .meta({ id: 'Quote', description: "Words that the report gives as somebody's." });

const figure = z.strictObject({
  id: z.string(), span: spanSchema, value: z.number().nullable(), low: z.number().nullable(), high: z.number().nullable(), bound: boundSchema,
  unit: wordsSchema, unitText: wordsSchema, dimension: z.string(), of: wordsSchema, subject: wordsSchema, subjectEntity: wordsSchema,
  asOf: edtfSchema.nullable(), direction: z.enum(['up', 'down', 'none']), origin: wordsSchema,
}).meta({ id: 'Figure', description: 'A quantity as the report gives it.' });

const time = z.strictObject({ span: spanSchema, type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']), value: z.string(), edtf: edtfSchema.nullable() })
  .meta({ id: 'Time', description: 'An expression of time (TimeML).' });

/** One report: what `stemma read --json` prints a line. */
export const reportSchema = z
  .strictObject({
    id: z.string(),
    key: wordsSchema,
    origin: z.string(),
    captured: wordsSchema,
    charset: z.string(),
    text: z.string(),
    language: wordsSchema,
    title: wordsSchema,
    outlet: wordsSchema,
    credit: wordsSchema,
    agency: wordsSchema,
    bylines: listOf(z.string()),
    contributors: listOf(z.string()),
    dateline: z.strictObject({ place: z.string(), agency: wordsSchema }).nullable(),
    published: edtfSchema.nullable(),
    happened: edtfSchema.nullable(),
    evidence: z.strictObject({
      published: listOf(evidence),
      happened: listOf(evidence),
      title: listOf(evidence),
      outlet: listOf(evidence),
      agency: listOf(evidence),
      bylines: listOf(evidence),
    }),
    removed: listOf(removed),
    repairs: listOf(repair),
    map: listOf(piece),
    paragraphs: listOf(spanSchema),
    sentences: listOf(spanSchema),
    entities: listOf(entity),
    names: listOf(z.strictObject({ span: spanSchema, entity: z.string() })),
    quotes: listOf(quote),
    figures: listOf(figure),
    times: listOf(time),
    notices: listOf(noticeSchema),
  })
  .meta({ id: 'Report', description: 'One report, restored from a capture, segmented and marked.' });
