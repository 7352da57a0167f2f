import { z } from 'zod';
import { judgementSchema } from './judgement.ts';
import { boundSchema, edtfSchema, entityTypeSchema, listOf, noticeSchema, placeSchema, spanSchema, wordsSchema } from './parts.ts';
import { reportSchema } from './report.ts';

const evidence = listOf(placeSchema);
const ids = listOf(z.string());

const unchecked = z.strictObject({ report: z.string(), what: z.enum(['not-read', 'language', 'undated', 'speakers', 'judgement']), message: z.string() })
  .meta({ id: 'Unchecked', description: 'What could not be checked, and why.' });

const entity = z.strictObject({
  id: z.string(), type: entityTypeSchema, name: z.string(), aliases: ids, roles: ids,
  members: listOf(z.strictObject({ report: z.string(), entity: z.string() })), evidence,
}).meta({ id: 'AccountEntity', description: 'One person, body or place that reports name.' });

const event = z
  .strictObject({ id: z.string(), title: z.string(), date: edtfSchema.nullable(), reports: ids })
  .meta({ id: 'Event', description: 'Reports of one happening.' });

const story = z
  .strictObject({ id: z.string(), title: z.string(), events: ids, reports: ids })
  .meta({ id: 'Story', description: 'Events of one running story.' });

const change = z.strictObject({ kind: z.enum(['added', 'removed', 'rewritten', 'moved', 'stale', 'corrected']), from: spanSchema, to: spanSchema })
  .meta({ id: 'Change', description: 'What a later version did to a passage: from in the parent, to in the child.' });

const descent = z.strictObject({
  from: z.string(), to: z.string(), kind: z.enum(['update', 'reprint', 'excerpt', 'shared-source']),
  carrier: z.enum(['same-outlet', 'other-outlet', 'both-carry-one-wire', 'unknown']), share: z.number().min(0).max(1),
  matches: listOf(z.strictObject({ from: spanSchema, to: spanSchema })), changes: listOf(change),
}).meta({ id: 'Descent', description: 'A report that was made from another: from the parent to the child.' });

const reading = z.strictObject({
  text: z.string(), evidence: listOf(z.strictObject({ report: z.string(), span: spanSchema, lineage: z.string(), attributed: z.boolean() })),
}).meta({ id: 'Reading', description: 'How one or more reports word or count a claim.' });

const claim = z
  .strictObject({
    id: z.string(),
    kind: z.enum(['quotation', 'figure', 'date', 'role', 'assertion']),
    speaker: wordsSchema,
    standing: z.enum(['agreed', 'single', 'disputed', 'unknown']),
    lineages: z.int().nonnegative(),
    origins: z.int().nonnegative(),
    readings: listOf(reading),
  })
  .meta({ id: 'Claim', description: 'The same thing said or asserted in one or more reports.' });

const dispute = z
  .strictObject({
    id: z.string(),
    kind: z.enum([
      'wording',
      'truncation',
      'attribution',
      'figure',
      'unit',
      'basis',
      'scope',
      'date',
      'rounding',
      'hedge',
      'as-of',
      'revision',
      'arithmetic',
      'calendar',
    ]),
    severity: z.enum(['conflict', 'difference']),
    items: listOf(z.strictObject({ report: z.string(), span: spanSchema, reading: z.string() })),
    explanation: z.string(),
  })
  .meta({ id: 'Dispute', description: 'A typed difference between readings, or figures that do not add up.' });

const value = z.strictObject({
  party: z.string(), value: z.number().nullable(), low: z.number().nullable(), high: z.number().nullable(), bound: boundSchema, unit: wordsSchema,
  asOf: edtfSchema.nullable(), evidence,
}).meta({ id: 'ReportedValue', description: "A value that reports give for a party, under a commitment's measure." });

const commitment = z
  .strictObject({
    party: z.string().nullable(),
    with: z.exactOptional(listOf(z.string())),
    by: z.exactOptional(z.string()),
    condition: z.exactOptional(placeSchema),
    measure: wordsSchema,
    of: wordsSchema,
    threshold: z.strictObject({ value: z.number(), bound: boundSchema, unit: wordsSchema, of: wordsSchema }),
    due: edtfSchema.nullable(),
    standing: z.enum(['guideline', 'proposed', 'pledged', 'agreed', 'met', 'missed', 'ruled-out', 'floor']),
    values: listOf(value),
    evidence,
  })
  .meta({ id: 'Commitment', description: 'A figure with a party and a threshold.' });

const position = z.strictObject({ holder: z.string(), on: z.string(), stance: z.enum(['for', 'against', 'rules-out', 'demands', 'open']), evidence })
  .meta({ id: 'Position', description: 'Who is for or against what.' });

const relation = z.strictObject({
  from: z.string(), type: z.enum([
    'member-of', 'chairs', 'convened', 'founded', 'hosts', 'supports', 'part-of', 'predecessor-of', 'holds-office',
  ]), to: z.string(), evidence,
}).meta({ id: 'Relation', description: 'What ties one entity to another.' });

const omission = z.strictObject({ report: z.string(), from: z.string(), span: spanSchema, kind: z.enum(['cut-from-parent', 'agreed-elsewhere']) })
  .meta({ id: 'Omission', description: 'What the report named in from has, at the span there, and the other lacks.' });

/** The account: what `stemma reconcile --json` prints. */
export const accountSchema = z
  .strictObject({
    format: z.literal('stemma/1'),
    unchecked: listOf(unchecked),
    reports: listOf(reportSchema),
    entities: listOf(entity),
    events: listOf(event),
    stories: listOf(story),
    descents: listOf(descent),
    lineages: listOf(z.strictObject({ id: z.string(), reports: ids })),
    claims: listOf(claim),
    disputes: listOf(dispute),
    commitments: listOf(commitment),
    positions: listOf(position),
    relations: listOf(relation),
    timeline: listOf(z.strictObject({ date: edtfSchema, what: z.string(), evidence })),
    omissions: listOf(omission),
    judgements: listOf(
      z.strictObject({
        judgement: judgementSchema,
        place: placeSchema.nullable(),
        machine: wordsSchema,
        status: z.enum(['applied', 'passage-gone', 'not-applicable']),
        also: z.exactOptional(listOf(placeSchema)),
      }),
    ),
    notices: listOf(noticeSchema),
  })
  .meta({ id: 'Account', description: 'What the reports of a set say, reconciled.' });
