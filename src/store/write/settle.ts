import type { Report } from '../../model/report.ts';
import { firstAndLastDay } from '../days.ts';
import type { Queries } from '../db/database.ts';
import { pack } from '../db/pack.ts';
import type { NewComponent } from '../kept.ts';
import { storable } from '../storable.ts';
import { chunks } from './chunks.ts';
import { rowsOf } from './rows.ts';

/** Where a report lay before, and lies now. */
interface Move {
  readonly report: string;
  readonly event: string | null;
  readonly story: string | null;
}

/** Takes out components that are no more, puts in fresh ones, and says where superseded events and stories lead. */
export async function settle(db: Queries, gone: readonly string[], fresh: AsyncIterable<NewComponent>): Promise<void> {
  const before = await placesOf(db, gone);
  await dropComponents(db, gone);
  for await (const component of fresh) await putComponent(db, component);
  await forward(db, before);
}

async function dropComponents(db: Queries, gone: readonly string[]): Promise<void> {
  for (const some of chunks(gone)) {
    for (const table of ['story', 'event', 'claim', 'dispute'] as const) await db.deleteFrom(table).where('component', 'in', [...some]).execute();
    await db.deleteFrom('component').where('id', 'in', [...some]).execute();
    await db.updateTable('report').set({ component: null }).where('component', 'in', [...some]).execute();
  }
}

async function putComponent(db: Queries, component: NewComponent): Promise<void> {
  const { account, stories, events, claims, disputes } = rowsOf(component);
  await db.insertInto('component').values({ id: component.key, account }).execute();
  for (const some of chunks(stories)) await db.insertInto('story').values([...some]).execute();
  for (const some of chunks(events)) await db.insertInto('event').values([...some]).execute();
  for (const some of chunks(claims)) await db.insertInto('claim').values([...some]).execute();
  for (const some of chunks(disputes)) await db.insertInto('dispute').values([...some]).execute();
  await placeReports(db, component);
}

async function placeReports(db: Queries, { key, account, changes }: NewComponent): Promise<void> {
  const event = new Map(account.events.flatMap(({ id, reports }) => reports.map((report) => [report, id] as const)));
  const story = new Map(account.stories.flatMap(({ id, reports }) => reports.map((report) => [report, id] as const)));
  for (const report of account.reports) {
    const { id, published, happened, agency } = report;
    const changed: Partial<Report> = changes.get(id) ?? {};
    await db
      .updateTable('report')
      .set({
        component: key,
        event: event.get(id) ?? null,
        story: story.get(id) ?? null,
        published,
        happened,
        agency: storable(agency),
        day: firstAndLastDay(published)[0],
        changed: Object.keys(changed).length === 0 ? null : pack(changed),
      })
      .where('id', '=', id)
      .execute();
  }
}

/** Where the reports of some components lie; those that wait since they lay somewhere are among them, whatever component they had. */
async function placesOf(db: Queries, gone: readonly string[]): Promise<Move[]> {
  const moves = await db
    .selectFrom('report')
    .select(['id as report', 'event', 'story'])
    .where('component', 'is', null)
    .where('story', 'is not', null)
    .execute();
  for (const some of chunks(gone)) {
    moves.push(
      ...(await db
        .selectFrom('report')
        .select(['id as report', 'event', 'story'])
        .where('component', 'in', [...some])
        .execute()),
    );
  }
  return moves;
}

/** Lets each event and story that is no more lead to the one of today that holds most of its reports, the first by id among equals. */
async function forward(db: Queries, before: readonly Move[]): Promise<void> {
  const now = new Map<string, Move>();
  for (const some of chunks(before)) {
    const rows = await db.selectFrom('report').select(['id as report', 'event', 'story']).where('id', 'in', some.map(({ report }) => report)).execute();
    for (const row of rows) now.set(row.report, row);
  }
  for (const kind of ['event', 'story'] as const) {
    const old = Map.groupBy(before.filter((move) => move[kind] !== null), (move) => move[kind]!);
    for (const [id, members] of old) {
      const heir = mostCommon(members.flatMap(({ report }) => now.get(report)?.[kind] ?? []));
      if (heir === null || heir === id) continue;
      await db
        .insertInto('forward')
        .values({ kind, old_id: id, new_id: heir })
        .onConflict((conflict) => conflict.columns(['kind', 'old_id']).doUpdateSet({ new_id: heir }))
        .execute();
    }
  }
}

function mostCommon(ids: readonly string[]): string | null {
  const counts = [...Map.groupBy(ids, (id) => id)].map(([id, all]) => ({ id, count: all.length }));
  return counts.sort((x, y) => y.count - x.count || (x.id < y.id ? -1 : 1))[0]?.id ?? null;
}
