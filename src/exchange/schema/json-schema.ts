import { z } from 'zod';
import type { Account } from '../../model/account.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { Report } from '../../model/report.ts';
import { accountSchema } from './account.ts';
import { judgementSchema } from './judgement.ts';
import { reportSchema } from './report.ts';

/** The schema where it and the model's type can stand for each other; else no type, so that a schema that drifts from the model does not compile. */
type Fitting<T, S extends z.ZodType> = [T] extends [z.output<S>] ? ([z.output<S>] extends [T] ? S : never) : never;

interface Schemas {
  readonly report: Fitting<Report, typeof reportSchema>;
  readonly account: Fitting<Account, typeof accountSchema>;
  readonly judgement: Fitting<Judgement, typeof judgementSchema>;
}

const SCHEMAS: Schemas = { report: reportSchema, account: accountSchema, judgement: judgementSchema };

/** Names of the schemas, as their files are called. */
export type SchemaName = keyof Schemas;

/** All schemas by name, as JSON Schema (draft 2020-12). */
export function jsonSchemas(): Readonly<Record<SchemaName, object>> {
  return { report: jsonSchema('report'), account: jsonSchema('account'), judgement: jsonSchema('judgement') };
}

function jsonSchema(name: SchemaName): object {
  return z.toJSONSchema(SCHEMAS[name], { override: plainly });
}

/** Leaves out of a JSON Schema what says nothing to its readers. */
export function plainly({ jsonSchema: made }: { readonly jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  delete made.readOnly;
  // Zod bounds integers by what a double can hold; readers of the schema need no more than that they are integers.
  if (made.type === 'integer' && made.maximum === Number.MAX_SAFE_INTEGER) delete made.maximum;
}
