import { z } from 'zod';
import { spanSchema } from './parts.ts';

/** A line of a file of judgements. */
export const judgementSchema = z.strictObject({
  kind: z.enum(['speaker', 'date', 'removed', 'same-event', 'same-claim', 'same-entity', 'origin', 'dispute']),
  report: z.string(),
  span: z.exactOptional(spanSchema),
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  value: z.unknown(),
  author: z.string(),
  reason: z.string(),
  day: z.string(),
}).meta({ id: 'Judgement', description: 'What a person decided about a passage.' });
