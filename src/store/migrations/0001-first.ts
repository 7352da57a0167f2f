import { sql } from 'kysely';
import type { Flavour, Queries } from '../db/database.ts';

/** The tables as the first version has them. A migration that was released is never changed: what comes later is a migration of its own. */
export async function first(db: Queries, flavour: Flavour): Promise<void> {
  const { counter, bytes, text } = flavour;
  const table = (name: string, columns: string): Promise<unknown> =>
    sql.raw(`create table ${name} (${columns.replaceAll('TEXT', text).replaceAll('BYTES', bytes).replaceAll('COUNTER', counter)})`).execute(db);
  await table('content', 'sha256 TEXT primary key, bytes BYTES not null');
  // What is packed comes last, so that lists need not read past it.
  await table('report', `number COUNTER, id TEXT not null unique, base_id TEXT not null, address TEXT not null, sha256 TEXT not null, day TEXT not null, component TEXT, event TEXT, story TEXT,
    title TEXT, outlet TEXT, agency TEXT, published TEXT, happened TEXT, language TEXT, captured TEXT, length integer not null, origin TEXT not null, code TEXT not null, digest TEXT not null,
    header TEXT not null, profile BYTES, changed BYTES, text BYTES not null, reading BYTES not null`);
  await table('component', 'id TEXT primary key, account BYTES not null');
  await table('story', `id TEXT primary key, component TEXT not null, title TEXT not null, first_day TEXT not null, last_day TEXT not null, events integer not null, reports integer not null,
    separate integer not null, conflicts integer not null, disputes integer not null, account BYTES`);
  await table(
    'event',
    'id TEXT primary key, component TEXT not null, story TEXT not null, title TEXT not null, date TEXT, day TEXT not null, reports integer not null',
  );
  await table(
    'claim',
    'number COUNTER, component TEXT not null, story TEXT not null, place integer not null, kind TEXT not null, standing TEXT not null, rank integer not null',
  );
  await table(
    'dispute',
    'number COUNTER, component TEXT not null, story TEXT not null, place integer not null, kind TEXT not null, severity TEXT not null, conflict integer not null, day TEXT not null',
  );
  await table('judgement', 'number COUNTER, id TEXT not null unique, kind TEXT not null, report TEXT, body TEXT not null, applied TEXT');
  await table('forward', 'kind TEXT not null, old_id TEXT not null, new_id TEXT not null, primary key (kind, old_id)');
  await table('saved', 'name TEXT not null, part integer not null, bytes BYTES not null, primary key (name, part)');
  await flavour.createWords(db);
  for (const [name, columns] of INDEXES) await sql.raw(`create index ${name.replace(' ', '_by_')} on ${name.split(' ')[0]} (${columns})`).execute(db);
}

const INDEXES: readonly (readonly [name: string, columns: string])[] = [
  ['report address', 'address, sha256'],
  ['report base', 'base_id'],
  ['report component', 'component'],
  ['report story', 'story'],
  ['report event', 'event'],
  ['report day', 'day, number'],
  ['report outlet', 'outlet, day, number'],
  ['report origin', 'origin'],
  ['report sha', 'sha256'],
  ['report code', 'code'],
  ['story day', 'last_day, id'],
  ['story component', 'component'],
  ['event day', 'day, id'],
  ['event story', 'story'],
  ['event component', 'component'],
  ['claim rank', 'rank, number'],
  ['claim story', 'story, rank, number'],
  ['claim component', 'component'],
  ['claim kind', 'kind, standing, rank, number'],
  ['dispute day', 'conflict, day, number'],
  ['dispute story', 'story, conflict, day, number'],
  ['dispute component', 'component'],
  ['judgement report', 'report'],
];
