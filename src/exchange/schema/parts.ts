import { z } from 'zod';

const offset = z.int().nonnegative();

/** `[start, end)` in UTF-16 code units of a report's text. */
export const spanSchema = z
  .tuple([offset, offset])
  .readonly()
  .meta({ id: 'Span', description: '[start, end) in UTF-16 code units of the text of the report that it belongs to or names.' });

/** `[start, end)` in bytes of a capture. */
export const rawSpanSchema = z.tuple([offset, offset]).readonly().meta({ id: 'RawSpan', description: '[start, end) in bytes of the capture.' });

/** A day, a month, an interval, one of a set. */
export const edtfSchema = z.string().meta({ id: 'Edtf', description: 'An extended date/time (EDTF, ISO 8601-2:2019).' });

/** Words, or `null` where they are not known. */
export const wordsSchema = z.string().nullable();

/** A list of what a schema describes. */
export function listOf<S extends z.ZodType>(schema: S): z.ZodReadonly<z.ZodArray<S>> {
  return z.array(schema).readonly();
}

/** What a stage could not do or had to assume. */
export const noticeSchema = z.strictObject({
  code: z.string(), message: z.string(), span: z.exactOptional(spanSchema), report: z.exactOptional(z.string()),
}).meta({ id: 'Notice', description: 'What a stage could not do or had to assume.' });

/** What kind of thing a name stands for. */
export const entityTypeSchema = z.enum(['person', 'organization', 'place', 'group', 'document', 'other']);

/** How the words around a number bound it. */
export const boundSchema = z.enum(['exact', 'about', 'more-than', 'less-than', 'at-least', 'at-most']);

/** A place in one report, as proof. */
export const placeSchema = z.strictObject({ report: z.string(), span: spanSchema }).meta({ id: 'Place', description: 'A place in one report, as proof.' });
