import { sql } from 'kysely';
import { firstAndLastDay } from '../days.ts';
import type { Flavour, Queries } from '../db/database.ts';
import { pack, packBytes, packSpans, unpack } from '../db/pack.ts';
import type { ReportRecord } from '../db/tables.ts';
import type { CaptureKey, KeptCapture, KeptReading, NewReport, StoreWork } from '../kept.ts';
import { asCapture, reportsOf } from '../read/accounts.ts';
import type { Capture } from '../../model/capture.ts';
import type { Report } from '../../model/report.ts';
import { withoutUnseen } from '../../text/unseen.ts';
import { storable } from '../storable.ts';
import { chunks } from './chunks.ts';

type ReportWork = Pick<
  StoreWork,
  | 'captures' | 'addresses' | 'readingsOfBase' | 'readings' | 'readingsNamed' | 'named' | 'readByOthers' | 'insert' | 'replace' | 'leaveAsRead' | 'rename'
  | 'remove' | 'reports'
>;

/** What is done with the reports of a store within one transaction. */
export function reportWork(db: Queries, flavour: Flavour): ReportWork {
  return {
    captures: (keys) => capturesOf(db, keys),
    addresses: (addresses) => keptOf(db, addresses),
    readingsOfBase: (ids) => readingsWhere(db, 'base_id', ids),
    readings: (ids) => readingsWhere(db, 'id', ids),
    readingsNamed: (names) => namedReadings(db, names),
    named: (name) => namedSo(db, name),
    readByOthers: (code, most) => readByOthers(db, code, most),
    insert: (reports) => insertAll(db, flavour, reports),
    replace: (reports) => replaceAll(db, flavour, reports),
    leaveAsRead: async (keys, code) => {
      for (const { address, sha256 } of keys) {
        await db.updateTable('report').set({ code }).where('address', '=', address).where('sha256', '=', sha256).execute();
      }
    },
    rename: (names) => renameAll(db, names),
    remove: (ids) => removeAll(db, flavour, ids),
    reports: (ids) => reportsOf(db, ids),
  };
}

/** Those of some addresses of which a capture is kept. */
async function keptOf(db: Queries, addresses: readonly string[]): Promise<Set<string>> {
  const kept = new Set<string>();
  for (const some of chunks(addresses)) {
    const rows = await db.selectFrom('report').select('address').distinct().where('address', 'in', [...some]).execute();
    for (const { address } of rows) kept.add(address);
  }
  return kept;
}

/** Captures whose reading was made by other code, so many at most. */
async function readByOthers(db: Queries, code: string, most: number): Promise<Capture[]> {
  const rows = await db
    .selectFrom('report')
    .innerJoin('content', 'content.sha256', 'report.sha256')
    .select(['report.header', 'report.captured', 'content.bytes'])
    .where('code', '<>', code)
    .limit(most)
    .execute();
  return rows.map(asCapture);
}

async function insertAll(db: Queries, flavour: Flavour, reports: readonly NewReport[]): Promise<void> {
  for (const some of chunks(reports)) {
    await db.insertInto('content').values(contentsOf(some)).onConflict((conflict) => conflict.doNothing()).execute();
    const rows = await db.insertInto('report').values(some.map(recordOf)).returning(['number', 'id']).execute();
    const numbers = new Map(rows.map(({ id, number }) => [id, number]));
    const worded = some.map(({ id, report }) => ({
      number: numbers.get(id)!,
      title: storable(withoutUnseen(report.title ?? '')),
      text: storable(report.text),
    }));
    await flavour.addWords(db, worded);
  }
}

/** Makes the kept readings of some captures anew. */
async function replaceAll(db: Queries, flavour: Flavour, reports: readonly NewReport[]): Promise<void> {
  for (const one of reports) {
    const { number } = await db
      .updateTable('report')
      .set(recordOf(one))
      .where('address', '=', one.address)
      .where('sha256', '=', one.sha256)
      .returning('number')
      .executeTakeFirstOrThrow();
    await flavour.dropWords(db, [number]);
    await flavour.addWords(db, [{ number, title: storable(withoutUnseen(one.report.title ?? '')), text: storable(one.report.text) }]);
  }
}

/** Each by way of an id that nothing has, so that two may change places. */
async function renameAll(db: Queries, names: ReadonlyMap<string, string>): Promise<void> {
  for (const from of names.keys()) await db.updateTable('report').set({ id: `${from}\u001f`, component: null, profile: null }).where('id', '=', from).execute();
  for (const [from, to] of names) {
    await db.updateTable('report').set({ id: to }).where('id', '=', `${from}\u001f`).execute();
    await db
      .insertInto('forward')
      .values({ kind: 'report', old_id: from, new_id: to })
      .onConflict((conflict) => conflict.columns(['kind', 'old_id']).doUpdateSet({ new_id: to }))
      .execute();
  }
}

async function removeAll(db: Queries, flavour: Flavour, ids: readonly string[]): Promise<void> {
  for (const some of chunks(ids)) {
    const gone = await db.deleteFrom('report').where('id', 'in', [...some]).returning(['number', 'sha256']).execute();
    await flavour.dropWords(db, gone.map(({ number }) => number));
    const contents = gone.map(({ sha256 }) => sha256);
    await db
      .deleteFrom('content')
      .where('sha256', 'in', contents)
      .where(({ not, exists, selectFrom }) => not(exists(selectFrom('report').select('report.number').whereRef('report.sha256', '=', 'content.sha256'))))
      .execute();
  }
}

async function capturesOf(db: Queries, keys: readonly CaptureKey[]): Promise<KeptCapture[]> {
  const wanted = new Set(keys.map(({ address, sha256 }) => `${sha256} ${address}`));
  const kept: KeptCapture[] = [];
  for (const some of chunks(keys)) {
    const addresses = some.map(({ address }) => address);
    const rows = await db
      .selectFrom('report')
      .select(['id', 'base_id as baseId', 'address', 'sha256', 'header', 'code'])
      .where('address', 'in', addresses)
      .execute();
    kept.push(...rows.filter(({ address, sha256 }) => wanted.has(`${sha256} ${address}`)));
  }
  return kept;
}

async function readingsWhere(db: Queries, column: 'id' | 'base_id', values: readonly string[]): Promise<KeptReading[]> {
  const kept: KeptReading[] = [];
  for (const some of chunks(values)) {
    const rows = await db.selectFrom('report').select(['id', 'digest', 'reading']).where(column, 'in', [...some]).execute();
    kept.push(...rows.map(({ id, digest, reading }) => ({ id, digest, report: unpack(reading) as Report })));
  }
  return kept;
}

async function namedReadings(db: Queries, names: readonly string[]): Promise<KeptReading[]> {
  const kept = new Map<string, KeptReading>();
  for (const some of chunks(names)) {
    // A key that was given is the id that the report's own bytes give it.
    const rows = await db
      .selectFrom('report')
      .select(['id', 'digest', 'reading'])
      .where(({ or, eb }) => or((['id', 'base_id', 'origin'] as const).map((column) => eb(column, 'in', [...some]))))
      .execute();
    for (const { id, digest, reading } of rows) kept.set(id, { id, digest, report: unpack(reading) as Report });
  }
  return [...kept.values()];
}

/** Reports by id, address or origin; else those that lie under a folder, or are members or lines of a file. */
async function namedSo(db: Queries, name: string): Promise<readonly string[]> {
  const exact = await db
    .selectFrom('report')
    .select('id')
    .where(({ or, eb }) => or([eb('id', '=', name), eb('address', '=', name), eb('origin', '=', name)]))
    .execute();
  const under = exact.length > 0 ? [] : await db.selectFrom('report').select('id').where(({ or, eb }) => or(['/', ':'].map((mark) => {
    const start = name.endsWith('/') ? name : `${name}${mark}`;
    return eb(sql<string>`substr(origin, 1, ${start.length})`, '=', start);
  }))).execute();
  return [...exact, ...under].map(({ id }) => id);
}

function contentsOf(reports: readonly NewReport[]): { sha256: string; bytes: Uint8Array }[] {
  const contents = new Map(reports.map(({ sha256, capture }) => [sha256, capture.bytes]));
  return [...contents].map(([sha256, bytes]) => ({ sha256, bytes: packBytes(bytes) }));
}

function recordOf({ id, address, sha256, header, code, digest, report, capture }: NewReport): Omit<ReportRecord, 'number' | 'event' | 'story'> {
  const { title, outlet, agency, published, happened, language, text, origin } = report;
  return {
    id,
    base_id: report.id,
    address,
    sha256,
    origin,
    header,
    code,
    reading: pack(report),
    digest,
    text: pack(text),
    profile: null,
    changed: null,
    component: null,
    title: storable(title),
    outlet: storable(outlet),
    agency: storable(agency),
    published,
    happened,
    day: firstAndLastDay(published)[0],
    language,
    captured: capture.captured,
    length: text.length,
    sentences: packSpans(report.sentences),
  };
}
