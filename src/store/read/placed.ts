import type { Claim, Dispute } from '../../model/claim.ts';
import type { Queries } from '../db/database.ts';
import type { KeptComponent } from '../kept.ts';
import type { ClaimQuery, DisputeQuery, JudgementQuery, Page } from '../queries.ts';
import type { ClaimRow, DisputeRow, JudgementRow } from '../store.ts';
import { componentOf } from './accounts.ts';
import { behind, limitOf, offsetOf, pageOf } from './paging.ts';

/** One page of claims, what more lineages carry first. */
export async function listClaims(db: Queries, query: ClaimQuery): Promise<Page<ClaimRow>> {
  if (query.report !== undefined) return claimsOfReport(db, query, query.report);
  const { story, kind, standing } = query;
  const limit = limitOf(query);
  let chosen = db.selectFrom('claim');
  if (story !== undefined) chosen = chosen.where('story', '=', story);
  if (kind !== undefined) chosen = chosen.where('kind', '=', kind);
  if (standing !== undefined) chosen = chosen.where('standing', '=', standing);
  const { total } = await chosen.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const found = await chosen
    .where(behind(query.after, ['rank', 'number']))
    .selectAll()
    .orderBy('rank', 'desc')
    .orderBy('number', 'desc')
    .limit(limit + 1)
    .execute();
  const { rows, next } = pageOf(found, limit, ({ rank, number }) => [rank, number]);
  const components = await componentsOf(db, rows.map(({ component }) => component));
  return {
    items: rows.map(({ component, place, story: of }) => claimRow(components.get(component)!, components.get(component)!.account.claims[place]!, of)),
    total,
    next,
  };
}

/** One page of disputes, conflicts first, of the latest stories first. */
export async function listDisputes(db: Queries, query: DisputeQuery): Promise<Page<DisputeRow>> {
  if (query.report !== undefined) return disputesOfReport(db, query, query.report);
  const { story, kind, severity } = query;
  const limit = limitOf(query);
  let chosen = db.selectFrom('dispute');
  if (story !== undefined) chosen = chosen.where('story', '=', story);
  if (kind !== undefined) chosen = chosen.where('kind', '=', kind);
  if (severity !== undefined) chosen = chosen.where('severity', '=', severity);
  const { total } = await chosen.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const found = await chosen
    .where(behind(query.after, ['conflict', 'day', 'number']))
    .selectAll()
    .orderBy('conflict', 'desc')
    .orderBy('day', 'desc')
    .orderBy('number', 'desc')
    .limit(limit + 1)
    .execute();
  const { rows, next } = pageOf(found, limit, ({ conflict, day, number }) => [conflict, day, number]);
  const components = await componentsOf(db, rows.map(({ component }) => component));
  return {
    items: rows.map(({ component, place, story: of }) => disputeRow(components.get(component)!, components.get(component)!.account.disputes[place]!, of)),
    total,
    next,
  };
}

/** One page of judgements, as they were given. */
export async function listJudgements(db: Queries, query: JudgementQuery): Promise<Page<JudgementRow>> {
  const { kind, report, story } = query;
  const limit = limitOf(query);
  let chosen = db.selectFrom('judgement').leftJoin('report', 'report.id', 'judgement.report');
  if (kind !== undefined) chosen = chosen.where('judgement.kind', '=', kind);
  if (report !== undefined) chosen = chosen.where('judgement.report', '=', report);
  if (story !== undefined) chosen = chosen.where('report.story', '=', story);
  const from = offsetOf(query.after);
  const { total } = await chosen.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  // Every page of a report asks, and of most reports nobody decided anything.
  if (total === 0) return { items: [], total, next: null };
  const found = await chosen
    .select(['judgement.id', 'judgement.body', 'judgement.applied', 'report.story'])
    .orderBy('judgement.number')
    .offset(from)
    .limit(limit + 1)
    .execute();
  const { rows, next } = pageOf(found, limit, () => [from + limit]);
  return {
    items: rows.map(({ id, body, applied, story: of }): JudgementRow => {
      const judgement = JSON.parse(body) as JudgementRow['judgement'];
      return {
        id,
        judgement,
        applied: applied === null ? null : { judgement, ...(JSON.parse(applied) as Omit<NonNullable<JudgementRow['applied']>, 'judgement'>) },
        story: of,
      };
    }),
    total, next,
  };
}

async function claimsOfReport(db: Queries, query: ClaimQuery, report: string): Promise<Page<ClaimRow>> {
  const kept = await keptWith(db, report);
  const claims =
    kept === null
      ? []
      : kept.component.account.claims.filter(
          ({ readings, kind, standing }) =>
            readings.some(({ evidence }) => evidence.some((place) => place.report === report))
            && (query.kind ?? kind) === kind
            && (query.standing ?? standing) === standing
            && (query.story ?? kept.story) === kept.story,
        );
  return counted(claims, query, (claim) => claimRow(kept!.component, claim, kept!.story));
}

async function disputesOfReport(db: Queries, query: DisputeQuery, report: string): Promise<Page<DisputeRow>> {
  const kept = await keptWith(db, report);
  const disputes = kept === null ? [] : kept.component.account.disputes.filter(({ items, kind, severity }) => items.some((item) => item.report === report)
    && (query.kind ?? kind) === kind && (query.severity ?? severity) === severity && (query.story ?? kept.story) === kept.story);
  return counted(disputes, query, (dispute) => disputeRow(kept!.component, dispute, kept!.story));
}

/** One page of a list that is at hand as a whole. */
function counted<Item, Row>(items: readonly Item[], query: ClaimQuery | DisputeQuery, rowOf: (item: Item) => Row): Page<Row> {
  const [limit, from] = [limitOf(query), offsetOf(query.after)];
  const { rows, next } = pageOf(items.slice(from, from + limit + 1), limit, () => [from + limit]);
  return { items: rows.map(rowOf), total: items.length, next };
}

async function keptWith(db: Queries, report: string): Promise<{ readonly component: KeptComponent; readonly story: string } | null> {
  const row = await db.selectFrom('report').select(['component', 'story']).where('id', '=', report).executeTakeFirst();
  const component = row?.component == null ? null : await componentOf(db, row.component);
  return component === null ? null : { component, story: row!.story! };
}

async function componentsOf(db: Queries, keys: readonly string[]): Promise<ReadonlyMap<string, KeptComponent>> {
  const kept = new Map<string, KeptComponent>();
  for (const key of new Set(keys)) {
    const component = await componentOf(db, key);
    if (component !== null) kept.set(key, component);
  }
  return kept;
}

function claimRow({ account }: KeptComponent, claim: Claim, story: string): ClaimRow {
  return { claim, story, speaker: account.entities.find(({ id }) => id === claim.speaker)?.name ?? null };
}

function disputeRow({ account }: KeptComponent, dispute: Dispute, story: string): DisputeRow {
  return { dispute, story, storyTitle: account.stories.find(({ id }) => id === story)?.title ?? '' };
}
