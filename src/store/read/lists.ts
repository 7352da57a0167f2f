import type { ExpressionBuilder, SqlBool, Expression } from 'kysely';
import type { Queries } from '../db/database.ts';
import type { Tables } from '../db/tables.ts';
import type { DayQuery, EventQuery, Page, ReportQuery } from '../queries.ts';
import type { EventRow, ReportRow, StoryRow } from '../store.ts';
import { behind, limitOf, pageOf } from './paging.ts';
import { REPORT_COLUMNS, STORY_COLUMNS, VERSIONS, eventRow, reportRow, storyRow } from './rows.ts';

/** One page of reports, newest first. */
export async function listReports(db: Queries, query: ReportQuery): Promise<Page<ReportRow>> {
  const limit = limitOf(query);
  const chosen = db.selectFrom('report').where(reportsIn(query));
  const total = await chosen.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const found = await chosen
    .where(behind(query.after, ['day', 'number']))
    .select([...REPORT_COLUMNS, VERSIONS])
    .orderBy('day', 'desc')
    .orderBy('number', 'desc')
    .limit(limit + 1)
    .execute();
  const { rows, next } = pageOf(found, limit, ({ day, number }) => [day, number]);
  return { items: rows.map(reportRow), total: total.total, next };
}

/** The reports that fulfil all restrictions of a query. */
function reportsIn({ story, event, outlet, language, address, from, to }: Omit<ReportQuery, 'limit' | 'after'>) {
  return (is: ExpressionBuilder<Tables, 'report'>): Expression<SqlBool> => {
    const equals = (['story', 'event', 'outlet', 'language', 'address'] as const).flatMap((column) => {
      const value = { story, event, outlet, language, address }[column];
      return value === undefined ? [] : [is(`report.${column}`, '=', value)];
    });
    return is.and([
      ...equals,
      ...(from === undefined ? [] : [is('report.day', '>=', from)]),
      ...(to === undefined ? [] : [is('report.day', '<=', to), is('report.day', '<>', '')]),
    ]);
  };
}

/** One page of running stories, the latest first. */
export async function listStories(db: Queries, query: DayQuery): Promise<Page<StoryRow>> {
  const { from, to, leastReports } = query;
  const limit = limitOf(query);
  let chosen = db.selectFrom('story');
  if (from !== undefined) chosen = chosen.where('last_day', '>=', from);
  if (to !== undefined) chosen = chosen.where('first_day', '<=', to).where('first_day', '<>', '');
  if (leastReports !== undefined) chosen = chosen.where('reports', '>=', leastReports);
  const { total } = await chosen.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const found = await chosen
    .where(behind(query.after, ['last_day', 'id']))
    .select(STORY_COLUMNS)
    .orderBy('last_day', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute();
  const { rows, next } = pageOf(found, limit, ({ last_day: day, id }) => [day, id]);
  return { items: rows.map(storyRow), total, next };
}

/** One page of events, the latest first. */
export async function listEvents(db: Queries, query: EventQuery): Promise<Page<EventRow>> {
  const { from, to, leastReports, story } = query;
  const limit = limitOf(query);
  let chosen = db.selectFrom('event');
  if (story !== undefined) chosen = chosen.where('story', '=', story);
  if (from !== undefined) chosen = chosen.where('day', '>=', from);
  if (to !== undefined) chosen = chosen.where('day', '<=', to).where('day', '<>', '');
  if (leastReports !== undefined) chosen = chosen.where('reports', '>=', leastReports);
  const { total } = await chosen.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const found = await chosen.where(behind(query.after, ['day', 'id'])).selectAll().orderBy('day', 'desc').orderBy('id', 'desc').limit(limit + 1).execute();
  const { rows, next } = pageOf(found, limit, ({ day, id }) => [day, id]);
  return { items: rows.map(eventRow), total, next };
}
