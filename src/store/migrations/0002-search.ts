import { sql } from 'kysely';
import type { Flavour, Queries } from '../db/database.ts';

/** What a search asks of thousands of reports stands in a narrow index, and where the sentences of a text begin and end stands beside it. */
export async function search(db: Queries, { bytes }: Flavour): Promise<void> {
  await sql.raw(`alter table report add column sentences ${bytes}`).execute(db);
  await sql.raw('create index report_by_facets on report (number, outlet, language, day, story)').execute(db);
}
