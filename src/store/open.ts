import { setTimeout } from 'node:timers/promises';
import type { Database, Queries } from './db/database.ts';
import type { Store, StoreWork } from './kept.ts';
import { MIGRATIONS, migrate } from './migrations/index.ts';
import { captureOf, componentOf, reportsOf, storyAccount, storyOutline, successorOf } from './read/accounts.ts';
import { listEvents, listReports, listStories } from './read/lists.ts';
import { listClaims, listDisputes, listJudgements } from './read/placed.ts';
import { REPORT_COLUMNS, STORY_COLUMNS, VERSIONS, eventRow, reportRow, storyRow } from './read/rows.ts';
import { search } from './read/search.ts';
import { StoreError } from './store.ts';
import type { ReportRow, StoreState } from './store.ts';
import { indexWork } from './write/indexes.ts';
import { judgementWork } from './write/judgements.ts';
import { reportWork } from './write/reports.ts';
import { settle } from './write/settle.ts';
import { byUnits } from '../text/order.ts';

/**
 * Opens the store at `address`: the file of an SQLite database, which is made where it is missing (`:memory:` for one that is gone when it is
 * closed), or `postgres://…`. Throws a StoreError when it cannot be opened.
 */
export async function openStore(address: string): Promise<Store> {
  const database = await openDatabase(address);
  await migrate(database);
  return storeOf(database);
}

async function openDatabase(address: string): Promise<Database> {
  if (/^postgres(?:ql)?:\/\//.test(address)) return (await import('./db/postgres.ts')).openPostgres(address);
  return (await import('./db/sqlite.ts')).openSqlite(address);
}

function storeOf(database: Database): Store {
  const { reading } = database;
  return {
    state: () => reading((db) => stateOf(db, database)),
    revision: () => reading(revisionOf),
    stories: (query = {}) => reading((db) => listStories(db, query)),
    events: (query = {}) => reading((db) => listEvents(db, query)),
    reports: (query = {}) => reading((db) => listReports(db, query)),
    claims: (query = {}) => reading((db) => listClaims(db, query)),
    disputes: (query = {}) => reading((db) => listDisputes(db, query)),
    judgements: (query = {}) => reading((db) => listJudgements(db, query)),
    search: (query) => reading((db) => search(db, database, query)),
    story: (id) => reading(async (db) => mapped(await db.selectFrom('story').select(STORY_COLUMNS).where('id', '=', id).executeTakeFirst(), storyRow)),
    event: (id) => reading(async (db) => mapped(await db.selectFrom('event').selectAll().where('id', '=', id).executeTakeFirst(), eventRow)),
    reportRow: (id) => reading(async (db) => mapped(await reportRows(db).where('id', '=', id).executeTakeFirst(), reportRow)),
    storyAccount: (id) => reading((db) => storyAccount(db, id)),
    storyOutline: (id) => reading((db) => storyOutline(db, id)),
    report: (id) => reading(async (db) => (await reportsOf(db, [id])).get(id) ?? null),
    versions: (id) => reading((db) => versionsOf(db, id)),
    capture: (report) => reading((db) => captureOf(db, report)),
    successor: (kind, id) => reading((db) => successorOf(db, kind, id)),
    look: (work) => reading((db) => work(workOf(db, database))),
    change: (work) => changing(database, work),
    close: database.close,
  };
}

function reportRows(db: Queries) {
  return db.selectFrom('report').select([...REPORT_COLUMNS, VERSIONS]);
}

/** All versions of a report, by the time of capture. */
async function versionsOf(db: Queries, id: string): Promise<ReportRow[]> {
  const rows = await reportRows(db)
    .where('address', '=', (one) => one.selectFrom('report').select('address').where('id', '=', id))
    .orderBy('number')
    .execute();
  return rows.sort((x, y) => byUnits(x.captured ?? '', y.captured ?? '')).map(reportRow);
}

/** How often a transaction is begun again while another process writes, and after how many milliseconds each time. */
const [TRIES, PAUSE] = [240, 250];

/** One transaction that writes; the revision rises with it. */
async function changing<T>(database: Database, work: (store: StoreWork) => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await database.writing(async (db) => {
        const store = workOf(db, database);
        const result = await work(store);
        await store.setValue('revision', String(Number(await store.value('revision') ?? 0) + 1));
        return result;
      });
    } catch (error) {
      if (!database.flavour.isBusy(error)) throw error;
      if (tries === TRIES) throw new StoreError('Another process is writing to the store; try again when it is done.', { cause: error });
      await setTimeout(PAUSE);
    }
  }
}

function workOf(db: Queries, database: Database): StoreWork {
  return {
    ...reportWork(db, database.flavour), ...judgementWork(db), ...indexWork(db, database),
    value: async (name) => (await db.selectFrom('meta').select('value').where('name', '=', name).executeTakeFirst())?.value ?? null,
    setValue: async (name, value) => {
      await db.insertInto('meta').values({ name, value }).onConflict((conflict) => conflict.column('name').doUpdateSet({ value })).execute();
    },
    componentKeys: async () => new Set((await db.selectFrom('component').select('id').execute()).map(({ id }) => id)),
    component: (key) => componentOf(db, key),
    settle: (gone, fresh) => settle(db, gone, fresh),
  };
}

async function revisionOf(db: Queries): Promise<number> {
  const kept = await db.selectFrom('meta').select('value').where('name', '=', 'revision').executeTakeFirst();
  return Number(kept?.value ?? 0);
}

async function stateOf(db: Queries, { flavour }: Database): Promise<StoreState> {
  const count = async (table: 'content' | 'report' | 'event' | 'story' | 'claim' | 'dispute' | 'judgement'): Promise<number> =>
    (await db.selectFrom(table).select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()).count;
  const waiting = await db.selectFrom('report').select(({ fn }) => fn.countAll<number>().as('count')).where('component', 'is', null).executeTakeFirstOrThrow();
  return {
    revision: await revisionOf(db),
    captures: await count('content'),
    reports: await count('report'),
    waiting: waiting.count,
    events: await count('event'),
    stories: await count('story'),
    claims: await count('claim'),
    disputes: await count('dispute'),
    judgements: await count('judgement'),
    schema: MIGRATIONS.length,
    engine: flavour.engine,
  };
}

function mapped<Row, Shown>(row: Row | undefined, show: (row: Row) => Shown): Shown | null {
  return row === undefined ? null : show(row);
}
