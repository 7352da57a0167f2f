import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Report } from '../../model/report.ts';
import type { Database, Queries, Term } from '../db/database.ts';
import { unpack } from '../db/pack.ts';
import { termsOf } from '../db/terms.ts';
import type { FacetCount, SearchHit, SearchPage, SearchQuery } from '../store.ts';
import { excerptOf } from './excerpt.ts';
import { reportsIn } from './lists.ts';
import { limitOf, offsetOf, pageOf } from './paging.ts';
import { REPORT_COLUMNS, VERSIONS, reportRow } from './rows.ts';
import type { ListedReport } from './rows.ts';

/** Hits beyond this many are neither counted in facets nor reached by paging. */
const COUNTED = 5000;
/** Values shown of one facet. */
const VALUES = 30;

/** One page of the reports that hold all words searched for, best first. */
export async function search(db: Queries, { flavour }: Database, query: SearchQuery): Promise<SearchPage> {
  const [limit, from, terms] = [limitOf(query), offsetOf(query.after), termsOf(query.words)];
  if (terms.length === 0) return NOTHING;
  const hits = db.with('hits', () => flavour.hits(terms) as RawBuilder<Hit>).selectFrom('hits').innerJoin('report', 'report.number', 'hits.number').where(reportsIn(query));
  const total = await hits.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const found = from >= COUNTED ? [] : await hits.select([...REPORT_COLUMNS, VERSIONS, 'report.reading', 'hits.score']).orderBy('hits.score').orderBy('report.number', 'desc').offset(from).limit(limit + 1).execute();
  const { rows, next } = pageOf(found, limit, () => [from + limit]);
  const counted = hits.select(['report.outlet', 'report.language', sql<string>`substr(report.day, 1, 7)`.as('month')]).limit(COUNTED);
  return {
    items: rows.map((row) => hitOf(row, terms)), total: total.total, next, counted: Math.min(total.total, COUNTED),
    facets: { outlet: await counts(db, counted, 'outlet'), language: await counts(db, counted, 'language'), month: (await counts(db, counted, 'month')).sort((x, y) => (x.value < y.value ? -1 : 1)) },
  };
}

const NOTHING: SearchPage = { items: [], total: 0, next: null, counted: 0, facets: { outlet: [], language: [], month: [] } };

interface Hit {
  readonly number: number;
  readonly score: number;
}

/** How often each value of a column stands among some rows. */
async function counts(db: Queries, rows: { readonly as: (name: 'counted') => unknown }, column: 'outlet' | 'language' | 'month'): Promise<FacetCount[]> {
  const { rows: found } = await sql<FacetCount>`select ${sql.ref(column)} as value, count(*) as count from ${rows.as('counted')} where ${sql.ref(column)} is not null and ${sql.ref(column)} <> '' group by ${sql.ref(column)} order by count desc, value limit ${sql.lit(VALUES)}`.execute(db);
  return found.map(({ value, count }) => ({ value, count }));
}

function hitOf({ reading, ...row }: ListedReport & { readonly reading: Uint8Array }, terms: readonly Term[]): SearchHit {
  const { text, sentences } = unpack(reading) as Report;
  return { report: reportRow(row), ...excerptOf(text, sentences, terms) };
}
