import { sql } from 'kysely';
import type { Database, Flavour, Queries } from '../db/database.ts';
import { StoreError } from '../store.ts';
import { first } from './0001-first.ts';
import { search } from './0002-search.ts';

/** Changes a store from the version before it. */
export type Migration = (db: Queries, flavour: Flavour) => Promise<void>;

/** All migrations in order; the number of the last is the version of the schema. */
export const MIGRATIONS: readonly Migration[] = [first, search];

/**
 * Brings a store to the version of this program, each step with its number in one transaction with the others, so that a kill leaves the store as it was.
 * Throws a StoreError for a store that a later program made.
 */
export async function migrate(database: Database, migrations: readonly Migration[] = MIGRATIONS): Promise<void> {
  const { flavour } = database;
  if (await database.reading(versionOf).catch(() => 0) === migrations.length) return;
  await database.writing(async (db) => {
    await sql.raw(`create table if not exists meta (name ${flavour.text} primary key, value ${flavour.text} not null)`).execute(db);
    const version = await versionOf(db);
    if (version > migrations.length) {
      throw new StoreError(`The store was made by a later version of Stemma (schema ${version}; this one knows ${migrations.length}).`);
    }
    for (const migration of migrations.slice(version)) await migration(db, flavour);
    await db
      .insertInto('meta')
      .values({ name: 'schema', value: String(migrations.length) })
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: String(migrations.length) }))
      .execute();
  });
}

async function versionOf(db: Queries): Promise<number> {
  const row = await db.selectFrom('meta').select('value').where('name', '=', 'schema').executeTakeFirst();
  return Number(row?.value ?? 0);
}
