import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Report } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import type { Database, Flavour, Queries, Term } from '../db/database.ts';
import { unpack, unpackSpans } from '../db/pack.ts';
import { termsOf } from '../db/terms.ts';
import type { SearchQuery } from '../queries.ts';
import type { FacetCount, SearchHit, SearchPage } from '../store.ts';
import { excerptOf } from './excerpt.ts';
import { limitOf, offsetOf, pageOf } from './paging.ts';
import { REPORT_COLUMNS, VERSIONS, reportRow } from './rows.ts';
import type { ListedReport } from './rows.ts';

/**
 * Where more reports hold the words, only so many of the latest are ranked, and so many of the latest that hold them in their titles: to rank tens of
 * thousands takes longer than anybody waits.
 */
const RANKED = 500;
/** Values shown of one facet, and stories. */
const VALUES = 30;
const STORIES = 10;

/** One page of the reports that hold all words searched for, best first. */
export async function search(db: Queries, { flavour }: Database, query: SearchQuery): Promise<SearchPage> {
  const [limit, from, terms] = [limitOf(query), offsetOf(query.after), termsOf(query.words)];
  if (terms.length === 0) return NOTHING;
  const within = restriction(query);
  const total = await countOf(db, flavour, terms, within);
  if (total === 0) return NOTHING;
  const found = await rankedOf(db, flavour, terms, within, total);
  const { rows, next } = pageOf(found.slice(from, from + limit + 1), limit, () => [from + limit]);
  return {
    items: await hitsOf(
      db,
      rows.map(({ number }) => number),
      terms,
    ),
    total,
    next,
    counted: found.length,
    disputed: found.filter(({ disputed }) => disputed === 1).length,
    facets: facetsOf(found),
  };
}

const NOTHING: SearchPage = { items: [], total: 0, next: null, counted: 0, disputed: 0, facets: { outlet: [], language: [], month: [], story: [] } };

/** A report that holds the words, with what hits are counted by. */
interface Ranked {
  readonly number: number;
  readonly score: number;
  readonly outlet: string | null;
  readonly language: string | null;
  readonly month: string;
  readonly story: string | null;
  readonly title: string | null;
  readonly disputed: number | null;
}

/** What a hit must fulfil besides its words, in columns of `report` and `story`; `null` for nothing. */
function restriction({ outlet, language, story, disputed, from, to }: SearchQuery): RawBuilder<boolean> | null {
  const parts = [
    ...Object.entries({ outlet, language, story }).flatMap(([column, value]) => (value === undefined ? [] : [sql`${sql.ref(`report.${column}`)} = ${value}`])),
    ...(disputed === true ? [sql`story.disputes > 0`] : []), ...(from === undefined ? [] : [sql`report.day >= ${from}`]), ...(to === undefined ? [] : [sql`report.day <= ${to} and report.day <> ''`]),
  ];
  return parts.length === 0 ? null : sql<boolean>`${sql.join(parts, sql` and `)}`;
}

const STORY = sql`left join story on story.id = report.story`;

/** How many reports hold the words; the index alone tells where nothing narrows. */
async function countOf(db: Queries, { words }: Flavour, terms: readonly Term[], within: RawBuilder<boolean> | null): Promise<number> {
  const where = words.holds(terms, false);
  const counted =
    within === null
      ? sql<{ total: number }>`select count(*) as total from report_words where ${where}`
      : sql<{ total: number }>`select count(*) as total from ${words.joined} ${STORY} where ${where} and ${within}`;
  return (await counted.execute(db)).rows[0]!.total;
}

/**
 * All that hold the words, best first, the latest among equals; where there are too many, the latest that hold them in their titles, then the latest
 * of the others.
 */
async function rankedOf(
  db: Queries,
  { words }: Flavour,
  terms: readonly Term[],
  within: RawBuilder<boolean> | null,
  total: number,
): Promise<readonly Ranked[]> {
  const latest = async (inTitle: boolean): Promise<readonly Ranked[]> => {
    const { rows } = await sql<Ranked>`select report.number, ${words.score(terms)} as score, report.outlet, report.language, substr(report.day, 1, 7) as month, report.story, story.title, case when story.disputes > 0 then 1 else 0 end as disputed
      from ${words.joined} ${STORY} where ${words.holds(terms, inTitle)}${within === null ? sql`` : sql` and ${within}`} order by ${words.number} desc limit ${sql.lit(RANKED)}`.execute(db);
    return [...rows].sort((x, y) => x.score - y.score || y.number - x.number);
  };
  const titled = total > RANKED ? await latest(true) : [];
  const known = new Set(titled.map(({ number }) => number));
  return [...titled, ...(await latest(false)).filter(({ number }) => !known.has(number))];
}

function facetsOf(found: readonly Ranked[]): SearchPage['facets'] {
  const months = valuesOf(found.map(({ month }) => month)).sort((x, y) => (x.value < y.value ? -1 : 1));
  const titles = new Map(found.map(({ story, title }) => [story, title]));
  return {
    outlet: valuesOf(found.map(({ outlet }) => outlet)).slice(0, VALUES),
    language: valuesOf(found.map(({ language }) => language)).slice(0, VALUES),
    month: months,
    story: valuesOf(found.map(({ story }) => story))
      .slice(0, STORIES)
      .map(({ value, count }) => ({ value, count, title: titles.get(value) ?? '' })),
  };
}

/** How often each value stands in a list, the most frequent first; what is unknown is not counted. */
function valuesOf(values: readonly (string | null)[]): FacetCount[] {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null && value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((x, y) => y.count - x.count || (x.value < y.value ? -1 : 1));
}

/** What is read of a report to show where it holds the words. */
interface Shown extends ListedReport {
  readonly text: Uint8Array;
  readonly sentences: Uint8Array | null;
}

/** The reports of some numbers as hits, in this order. */
async function hitsOf(db: Queries, numbers: readonly number[], terms: readonly Term[]): Promise<SearchHit[]> {
  if (numbers.length === 0) return [];
  const rows = await db
    .selectFrom('report')
    .select([...REPORT_COLUMNS, VERSIONS, 'report.text', 'report.sentences'])
    .where('report.number', 'in', numbers)
    .execute();
  const hits = new Map<number, SearchHit>();
  for (const row of rows) hits.set(row.number, { report: reportRow(row), ...excerptOf(unpack(row.text) as string, await sentencesOf(db, row), terms) });
  return numbers.map((number) => hits.get(number)!);
}

async function sentencesOf(db: Queries, { number, sentences }: Shown): Promise<readonly Span[]> {
  if (sentences !== null) return unpackSpans(sentences);
  const { reading } = await db.selectFrom('report').select('reading').where('number', '=', number).executeTakeFirstOrThrow();
  return (unpack(reading) as Report).sentences;
}
