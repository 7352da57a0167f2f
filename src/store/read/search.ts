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
  const found = from >= COUNTED ? [] : await hits.select([...REPORT_COLUMNS, VERSIONS, 'report.reading', 'hits.score']).orderBy('hits.score').orderBy('report.number', 'desc').offset(from).limit(limit + 1).execute();
  const { rows, next } = pageOf(found, limit, () => [from + limit]);
  const { total, ...facets } = await countedOf(db, hits.select(['report.outlet', 'report.language', sql<string>`substr(report.day, 1, 7)`.as('month')]));
  return { items: rows.map((row) => hitOf(row, terms)), total, next, counted: Math.min(total, COUNTED), facets };
}

const NOTHING: SearchPage = { items: [], total: 0, next: null, counted: 0, facets: { outlet: [], language: [], month: [] } };

interface Hit {
  readonly number: number;
  readonly score: number;
}

type Facet = keyof SearchPage['facets'];

/** One row of what is counted: how many hits there are, or how many have one value of a facet. */
interface Counted {
  readonly facet: Facet | 'total';
  readonly value: string | null;
  readonly count: number;
}

/** How many hits there are, and how often each value of a facet stands among the first thousands of them, in one look at the hits. */
async function countedOf(db: Queries, hits: { readonly as: (name: 'found') => unknown }): Promise<Record<Facet, readonly FacetCount[]> & { readonly total: number }> {
  const of = (facet: Facet): RawBuilder<unknown> => sql`select ${sql.lit(facet)} as facet, ${sql.ref(facet)} as value, count(*) as count from counted where ${sql.ref(facet)} <> '' group by ${sql.ref(facet)}`;
  const { rows } = await sql<Counted>`with chosen as materialized (select outlet, language, month from ${hits.as('found')}), counted as materialized (select * from chosen limit ${sql.lit(COUNTED)})
    select 'total' as facet, null as value, count(*) as count from chosen union all ${of('outlet')} union all ${of('language')} union all ${of('month')}`.execute(db);
  const values = (facet: Facet): FacetCount[] => rows.filter((row) => row.facet === facet).map(({ value, count }) => ({ value: value!, count })).sort((x, y) => y.count - x.count || (x.value < y.value ? -1 : 1));
  return {
    total: rows.find(({ facet }) => facet === 'total')!.count, outlet: values('outlet').slice(0, VALUES), language: values('language').slice(0, VALUES),
    month: values('month').sort((x, y) => (x.value < y.value ? -1 : 1)),
  };
}

function hitOf({ reading, ...row }: ListedReport & { readonly reading: Uint8Array }, terms: readonly Term[]): SearchHit {
  const { text, sentences } = unpack(reading) as Report;
  return { report: reportRow(row), ...excerptOf(text, sentences, terms) };
}
