import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { SQLInputValue, StatementSync } from 'node:sqlite';
import { Kysely, SqliteDialect, sql } from 'kysely';
import type { SqliteDatabase, SqliteStatement } from 'kysely';
import { StoreError } from '../store.ts';
import type { Database, Flavour, Term } from './database.ts';
import type { Tables } from './tables.ts';

/** How long, in milliseconds, a read waits; and a transaction that writes, whose wait holds up all else in this process and is better begun again. */
const PATIENCE = { read: 5000, write: 200 } as const;
/**
 * What a connection holds of the file in memory. A server has several that read, and what the machine holds of the file anyway is read again at
 * little cost.
 */
const MEMORY = { read: 'pragma cache_size = -8192', write: 'pragma cache_size = -32768; pragma mmap_size = 67108864' } as const;
/** How many statements stay compiled. */
const KEPT = 200;

/** Opens the SQLite database in the file at `path`, which is made where it is missing; `:memory:` for one that is gone when it is closed. */
export function openSqlite(path: string): Database {
  const writing = opened(path, PATIENCE.write, MEMORY.write);
  const write = connect(writing, 'begin immediate');
  // What is in memory belongs to its connection.
  const read = path === ':memory:' ? write : connect(opened(path, PATIENCE.read, MEMORY.read), 'begin');
  return {
    flavour: SQLITE,
    reading: (work) => read.transaction().execute(work),
    writing: (work) => write.transaction().execute(work).catch((error: unknown) => { throw unwritable(path, error) ?? error; }),
    textNow: textReader(writing),
    close: async () => {
      await write.destroy();
      if (read !== write) await read.destroy();
    },
  };
}

function connect(db: DatabaseSync, begin: string): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: new SqliteDialect({ database: adapted(db, begin) }) });
}

function opened(path: string, timeout: number, memory: string): DatabaseSync {
  try {
    const db = new DatabaseSync(path, { timeout });
    // Written pages are on disk before a transaction is acknowledged to survive a kill; a loss of power may take the last ones.
    db.exec('pragma journal_mode = wal; pragma synchronous = normal; pragma temp_store = memory');
    db.exec(memory);
    return db;
  } catch (error) {
    throw new StoreError(`${path}: cannot be opened as a store (${unopened(path, error)}).`, { cause: error });
  }
}

function unopened(path: string, error: unknown): string {
  if ((error as { readonly errcode?: unknown }).errcode !== 14) return error instanceof Error ? error.message : String(error);
  if (!existsSync(dirname(path))) return 'there is no such folder';
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true ? 'it is a folder' : UNWRITABLE[14]!;
}

// Result codes of SQLite (https://www.sqlite.org/rescode.html): what the disk does, not this program.
const UNWRITABLE: Readonly<Record<number, string>> = {
  8: 'it is read-only',
  10: 'its disk fails',
  13: 'no space is left on its disk',
  14: 'its folder cannot be written to',
};

/** What keeps a store from being written, or `null` where the error is another. */
function unwritable(path: string, error: unknown): StoreError | null {
  const code = (error as { readonly errcode?: unknown }).errcode;
  const why = typeof code === 'number' ? UNWRITABLE[code & 0xff] : undefined;
  return why === undefined ? null : new StoreError(`${path}: cannot be written (${why}).`, { cause: error });
}

/** Reads texts by a statement that is compiled when the first is asked for: the table may not be there before. */
function textReader(db: DatabaseSync): (id: string) => Uint8Array | null {
  let compiled: StatementSync | null = null;
  return (id) => {
    compiled ??= db.prepare('select text from report where id = ?');
    return (compiled.get(id) as { readonly text: Uint8Array } | undefined)?.text ?? null;
  };
}

/** Node's SQLite in the shape that Kysely's dialect speaks to; statements stay compiled. */
function adapted(db: DatabaseSync, begin: string): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    close: () => db.close(),
    prepare: (query) => {
      const words = query === 'begin' ? begin : query;
      const known = kept.get(words);
      if (known !== undefined) return known;
      if (kept.size >= KEPT) kept.delete(kept.keys().next().value!);
      const fresh = statement(db.prepare(words), words === 'rollback' ? () => db.isTransaction : undefined);
      kept.set(words, fresh);
      return fresh;
    },
  };
}

/** A statement in Kysely's shape; `applies` says whether it still has something to do. */
function statement(prepared: StatementSync, applies?: () => boolean): SqliteStatement {
  const values = (parameters: readonly unknown[]): SQLInputValue[] => parameters as SQLInputValue[];
  const reader = prepared.columns().length > 0;
  // After a row is deleted from the index of words the count of changes is beyond what a number holds; nobody reads it.
  if (!reader) prepared.setReadBigInts(true);
  return {
    reader,
    all: (parameters) => prepared.all(...values(parameters)),
    // A full disk has ended the transaction already, and rolling back what is gone would hide why.
    run: (parameters) => (applies?.() === false ? { changes: 0, lastInsertRowid: 0 } : prepared.run(...values(parameters))),
    iterate: (parameters) => prepared.iterate(...values(parameters)) as IterableIterator<unknown>,
  };
}

const SQLITE: Flavour = {
  engine: 'sqlite',
  counter: 'integer primary key autoincrement',
  bytes: 'blob',
  text: 'text',
  createWords: async (db) => {
    await sql`create virtual table report_words using fts5(title, body, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2')`.execute(
      db,
    );
  },
  addWords: async (db, reports) => {
    for (const { number, title, text } of reports) await sql`insert into report_words(rowid, title, body) values (${number}, ${title}, ${text})`.execute(db);
  },
  dropWords: async (db, numbers) => {
    for (const number of numbers) await sql`delete from report_words where rowid = ${number}`.execute(db);
  },
  words: {
    number: sql`report_words.rowid`,
    score: () => sql`bm25(report_words, 4.0, 1.0)`,
    holds: (terms, inTitle) => sql`report_words match ${`${inTitle ? 'title : ' : ''}(${terms.map(asMatch).join(' AND ')})`}`,
    joined: sql`report_words cross join report indexed by report_by_facets on report.number = report_words.rowid`,
  },
  isBusy: (error) => error instanceof Error && /database is (?:locked|busy)/.test(error.message),
};

/** Terms are folded to letters and digits, so that nothing in them is read as an operator. */
function asMatch({ words, begins }: Term): string {
  return `"${words.join(' ')}"${begins ? '*' : ''}`;
}
