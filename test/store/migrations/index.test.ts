import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSqlite } from '../../../src/store/db/sqlite.ts';
import { MIGRATIONS, migrate } from '../../../src/store/migrations/index.ts';
import type { Migration } from '../../../src/store/migrations/index.ts';
import { openStore } from '../../../src/store/open.ts';
import { StoreError } from '../../../src/store/store.ts';

/** What a store of the first version is made of; released, so never changed. */
const FIRST = readFileSync(join(import.meta.dirname, '0001.sql'), 'utf8');

let folder: string;
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'stemma-migrations-')); });
afterAll(() => rmSync(folder, { recursive: true }));

/** The statements that made a store, without the tables that the index of words makes for itself. */
function statementsIn(path: string): string {
  const db = new DatabaseSync(path);
  const rows = db.prepare("select sql from sqlite_master where sql is not null and name not like 'report_words_%' and name not like 'sqlite_%' order by rowid").all() as { readonly sql: string }[];
  db.close();
  return `${rows.map((row) => row.sql.replace(/\s+/g, ' ')).join(';\n')};\n`;
}

describe('migrations', () => {
  it('make of nothing what the first version was released with', async () => {
    const database = openSqlite(join(folder, 'fresh.db'));
    await migrate(database, MIGRATIONS.slice(0, 1));
    await database.close();
    expect(statementsIn(join(folder, 'fresh.db'))).toBe(FIRST);
  });

  it('bring a store of the first version forward, with what it holds', async () => {
    const path = join(folder, 'first.db');
    const db = new DatabaseSync(path);
    db.exec(FIRST);
    db.exec("insert into meta values ('schema', '1'), ('revision', '7'); insert into story values ('s1', 'k1', 'The bridge', '2031-03-04', '2031-03-05', 1, 2, 2, 0, 0, null)");
    db.close();
    const store = await openStore(path);
    expect(await store.state()).toMatchObject({ revision: 7, stories: 1, schema: MIGRATIONS.length });
    expect((await store.stories()).items).toMatchObject([{ id: 's1', title: 'The bridge', firstDay: '2031-03-04' }]);
    await store.close();
  });

  it('run each once, in order, all or none', async () => {
    const path = join(folder, 'steps.db');
    const note = (value: string): Migration => async (db) => { await sql`insert into meta values (${value}, ${value})`.execute(db); };
    const failing: Migration = async (db) => {
      await sql`insert into meta values ('half', 'done')`.execute(db);
      throw new Error('no room');
    };
    const run = async (migrations: readonly Migration[]): Promise<void> => {
      const database = openSqlite(path);
      await migrate(database, migrations).finally(() => database.close());
    };
    await run([note('one')]);
    await run([note('one'), note('two')]);
    await expect(run([note('one'), note('two'), failing])).rejects.toThrow('no room');
    const db = new DatabaseSync(path);
    expect(db.prepare('select name, value from meta order by name').all().map((row) => row['name'])).toEqual(['one', 'schema', 'two']);
    db.close();
  });

  it('leave alone what a later version made', async () => {
    const path = join(folder, 'later.db');
    const database = openSqlite(path);
    await migrate(database, [...MIGRATIONS, async () => {}]);
    await database.close();
    await expect(openStore(path)).rejects.toThrow(StoreError);
  });
});
