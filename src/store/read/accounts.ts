import type { Account } from '../../model/account.ts';
import type { Capture } from '../../model/capture.ts';
import type { Report } from '../../model/report.ts';
import type { Queries } from '../db/database.ts';
import { unpack, unpackBytes } from '../db/pack.ts';
import type { Header, KeptComponent } from '../kept.ts';
import type { StoredCapture, StoryOutline } from '../store.ts';

/** How many ids one query names. */
const AT_ONCE = 500;

/** The account of one story with its reports. */
export async function storyAccount(db: Queries, id: string): Promise<Account | null> {
  const kept = await keptStory(db, id);
  if (kept === null) return null;
  const known = await reportsOf(db, kept.reports);
  return { ...kept.account, reports: kept.reports.flatMap((report) => known.get(report) ?? []) };
}

/** The account of one story with what lists tell of its reports. */
export async function storyOutline(db: Queries, id: string): Promise<StoryOutline | null> {
  const kept = await keptStory(db, id);
  if (kept === null) return null;
  const known = new Map<string, StoryOutline['reports'][number]>();
  for (const ids of inTurn(kept.reports)) {
    const rows = await db.selectFrom('report').select(['id', 'title', 'published', 'happened']).where('id', 'in', ids).execute();
    for (const row of rows) known.set(row.id, row);
  }
  return { ...kept.account, reports: kept.reports.flatMap((report) => known.get(report) ?? []) };
}

async function keptStory(db: Queries, id: string): Promise<KeptComponent | null> {
  const row = await db
    .selectFrom('story')
    .innerJoin('component', 'component.id', 'story.component')
    .select(['story.account as own', 'component.account as whole'])
    .where('story.id', '=', id)
    .executeTakeFirst();
  return row === undefined ? null : (unpack(row.own ?? row.whole) as KeptComponent);
}

/** Reports as the account has them, by their ids. */
export async function reportsOf(db: Queries, ids: readonly string[]): Promise<ReadonlyMap<string, Report>> {
  const reports = new Map<string, Report>();
  for (const some of inTurn(ids)) {
    const rows = await db.selectFrom('report').select(['id', 'reading', 'changed']).where('id', 'in', some).execute();
    for (const row of rows) reports.set(row.id, told(row));
  }
  return reports;
}

/** Ids as queries name them, one query after the other. */
function* inTurn(ids: readonly string[]): Generator<readonly string[]> {
  for (let from = 0; from < ids.length; from += AT_ONCE) yield ids.slice(from, from + AT_ONCE);
}

function told({ id, reading, changed }: { readonly id: string; readonly reading: Uint8Array; readonly changed: Uint8Array | null }): Report {
  return { ...(unpack(reading) as Report), ...(changed === null ? {} : (unpack(changed) as Partial<Report>)), id };
}

/** The kept account of a component, without its reports. */
export async function componentOf(db: Queries, key: string): Promise<KeptComponent | null> {
  const row = await db.selectFrom('component').select('account').where('id', '=', key).executeTakeFirst();
  return row === undefined ? null : (unpack(row.account) as KeptComponent);
}

/** The raw bytes of a report with what came with them. */
export async function captureOf(db: Queries, report: string): Promise<StoredCapture | null> {
  const row = await db
    .selectFrom('report')
    .innerJoin('content', 'content.sha256', 'report.sha256')
    .select(['report.sha256', 'report.header', 'report.captured', 'content.bytes'])
    .where('report.id', '=', report)
    .executeTakeFirst();
  return row === undefined ? null : { sha256: row.sha256, capture: asCapture(row) };
}

/** A capture out of the parts in which it is kept. */
export function asCapture({ header, captured, bytes }: { readonly header: string; readonly captured: string | null; readonly bytes: Uint8Array }): Capture {
  return { ...(JSON.parse(header) as Header), captured, bytes: unpackBytes(bytes) };
}

/** Where a superseded id leads today, by way of others that were superseded since. */
export async function successorOf(db: Queries, kind: 'event' | 'story' | 'report', id: string): Promise<string | null> {
  const isToday = async (one: string): Promise<boolean> => (await db.selectFrom(kind).select('id').where('id', '=', one).executeTakeFirst()) !== undefined;
  const seen = new Set<string>();
  for (let at = id; !seen.has(at);) {
    seen.add(at);
    if (await isToday(at)) return at === id ? null : at;
    const next = await db.selectFrom('forward').select('new_id').where('kind', '=', kind).where('old_id', '=', at).executeTakeFirst();
    if (next === undefined) return null;
    at = next.new_id;
  }
  return null;
}
