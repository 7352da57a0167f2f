import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { repairText } from '../src/stages/1-restore/repair/index.ts';
import { firstOf, recordsIn } from './data.ts';
import { share } from './figures.ts';
import type { Figures } from './figures.ts';
import { readRecords, reconcileRecords } from './reading.ts';
import type { InputRecord } from './reading.ts';
import { scoreDisputes } from './scores/disputes.ts';
import type { DisputeGroup } from './scores/disputes.ts';
import { scoreFamilies } from './scores/families.ts';
import type { Family } from './scores/families.ts';
import { scoreFigures } from './scores/figures.ts';
import type { Quantity } from './scores/figures.ts';
import { scorePages } from './scores/pages.ts';
import type { GoldPage } from './scores/pages.ts';
import { scoreQuotes } from './scores/quotes.ts';
import type { Attribution } from './scores/quotes.ts';
import { figuresFound, isOfDays, passesTimes } from './scores/recognizers.ts';
import type { Recognized } from './scores/recognizers.ts';
import { scoreRepair } from './scores/repair.ts';
import { scoreStories } from './scores/stories.ts';
import type { GoldReport } from './scores/stories.ts';
import { scoreTimes } from './scores/times.ts';
import type { Timex } from './scores/times.ts';

/** One set of data: the files that it stands on (alternatives, the first that is there counts), and how it is measured. */
export interface BenchSet {
  readonly files: readonly (readonly string[])[];
  readonly measure: (data: string) => Promise<Figures>;
}

/** A text with an id, as most sets have it. */
interface TextRecord {
  readonly id: string | number;
  readonly text: string;
  readonly dct?: string;
}

const QUOTES = ['quotes/polnear-test.jsonl', 'quotes/polnear-dev.jsonl'];
const TIMES = ['dates/te3-platinum.jsonl', 'dates/timebank.jsonl'];
const FIGURES = ['figures/newsquant.jsonl'];

/** All sets by the names that the command line knows them by. */
export const SETS: Readonly<Record<string, BenchSet>> = {
  'scrapinghub-html': pages('scrapinghub', 'html'),
  'scrapinghub-dump': pages('scrapinghub', 'dump'),
  'fundus-html': pages('fundus', 'html'),
  'fundus-dump': pages('fundus', 'dump'),
  htmldate: pages('htmldate', 'html'),
  repair: { files: [['encoding/ftfy.jsonl']], measure: measureRepair },
  quotes: { files: [QUOTES], measure: measureQuotes },
  figures: { files: [FIGURES], measure: measureFigures },
  times: { files: [TIMES], measure: measureTimes },
  'figure-cases': { files: [['figures/recognizers']], measure: measureFigureCases },
  'time-cases': { files: [['dates/recognizers/DateTimeModel.jsonl']], measure: measureTimeCases },
  ecb: stories('ecb'),
  basil: stories('basil'),
  neus: stories('neus'),
  families: { files: [['stories/basil.jsonl']], measure: measureFamilies },
  'disputes-basil': disputes('basil'),
  'disputes-ecb': disputes('ecb'),
};

function pages(name: string, form: 'html' | 'dump'): BenchSet {
  const folder = `pages/${name}`;
  const recordOf = (data: string, { id, url }: GoldPage): InputRecord => (form === 'html'
    ? { id, url, html: gunzipSync(readFileSync(join(data, folder, `html/${id}.html.gz`))).toString('utf8') }
    : { id, url, text: readFileSync(join(data, folder, `dump/${id}.txt`), 'utf8') });
  return {
    files: [[`${folder}/gold.jsonl`], [`${folder}/${form}`]],
    measure: async (data) => {
      const gold = recordsIn<GoldPage>(join(data, folder, 'gold.jsonl'));
      const reports = await readRecords(gold.map((page) => recordOf(data, page)));
      return scorePages(gold.map((page) => ({ gold: page, found: reports.get(String(page.id)) ?? null })));
    },
  };
}

async function measureRepair(data: string): Promise<Figures> {
  const cases = recordsIn<{ set: string; original: string; fixed?: string | null; 'fixed-encoding'?: string | null }>(join(data, 'encoding/ftfy.jsonl'));
  return scoreRepair(
    cases.map(({ set, original, ...wanted }) => ({ set, wanted: wanted.fixed ?? wanted['fixed-encoding'] ?? null, found: repairText(original).fixed })),
  );
}

/** Texts that are clean, read as such, each with its gold. */
async function readTexts<T extends TextRecord>(
  data: string,
  path: string,
): Promise<
  readonly { readonly gold: T; readonly report: Awaited<ReturnType<typeof readRecords>> extends ReadonlyMap<string, infer R> ? R | undefined : never }[]
> {
  const records = recordsIn<T>(join(data, path));
  const reports = await readRecords(records.map(({ id, text, dct }) => ({ id, text, plain: true, date: dct })));
  return records.map((gold) => ({ gold, report: reports.get(String(gold.id)) }));
}

async function measureQuotes(data: string): Promise<Figures> {
  const read = await readTexts<TextRecord & { attributions: readonly Attribution[] }>(data, firstOf(data, QUOTES)!);
  return scoreQuotes(read.map(({ gold, report }) => ({ gold: gold.attributions, found: report?.quotes ?? [] })));
}

async function measureFigures(data: string): Promise<Figures> {
  const read = await readTexts<TextRecord & { quantities: readonly Quantity[] }>(data, firstOf(data, FIGURES)!);
  return scoreFigures(read.map(({ gold, report }) => ({ gold: gold.quantities, found: report?.figures ?? [] })));
}

async function measureTimes(data: string): Promise<Figures> {
  const read = await readTexts<TextRecord & { timexes: readonly Timex[] }>(data, firstOf(data, TIMES)!);
  return scoreTimes(read.map(({ gold, report }) => ({ gold: gold.timexes, found: report?.times ?? [] })));
}

async function measureFigureCases(data: string): Promise<Figures> {
  const figures: Record<string, number> = {};
  const all = { right: 0, wanted: 0 };
  for (const name of readdirSync(join(data, 'figures/recognizers')).toSorted()) {
    const read = await readTexts<TextRecord & Recognized>(data, `figures/recognizers/${name}`);
    const counts = read.map(({ gold, report }) => figuresFound(gold, report?.figures ?? []));
    const [right, wanted] = [counts.reduce((sum, one) => sum + one.right, 0), counts.reduce((sum, one) => sum + one.wanted, 0)];
    if (wanted === 0) continue;
    figures[name.replace('Model.jsonl', '')] = share(right, wanted);
    // Bare numbers have no unit to be told by, and ordinals are no quantities.
    if (name !== 'NumberModel.jsonl' && name !== 'OrdinalModel.jsonl') [all.right, all.wanted] = [all.right + right, all.wanted + wanted];
  }
  return { ...figures, 'value and unit': share(all.right, all.wanted) };
}

async function measureTimeCases(data: string): Promise<Figures> {
  const cases = recordsIn<TextRecord & Recognized & { readonly context?: { readonly ReferenceDateTime?: string } }>(
    join(data, 'dates/recognizers/DateTimeModel.jsonl'),
  );
  const ofDays = cases.filter(isOfDays);
  const reports = await readRecords(ofDays.map(({ id, text, context }) => ({ id, text, plain: true, date: context?.ReferenceDateTime })));
  const passed = ofDays.filter((one) => passesTimes(one, reports.get(String(one.id))?.times ?? [], one.context?.ReferenceDateTime?.slice(0, 10) ?? ''));
  return { 'dates, durations and sets': share(passed.length, ofDays.length) };
}

function stories(name: string): BenchSet {
  const path = `stories/${name}.jsonl`;
  return {
    files: [[path]],
    measure: async (data) => {
      const gold = recordsIn<GoldReport & InputRecord>(join(data, path));
      const account = await reconcileRecords(gold.map(({ id, title, outlet, date, text }) => ({ id, title, outlet, date, text, plain: true })));
      const keys = new Map(account.reports.map(({ id, key }) => [id, key ?? id]));
      return scoreStories(gold, account.events, (id) => keys.get(id) ?? id);
    },
  };
}

/** The seed that the sets with planted differences and grown families are made with. */
const SEED = '11';

/** Groups made of stories by the generator that comes with the data, `null` where it is not there. */
function groupsMade<T>(data: string, generator: string, path: string): readonly T[] | null {
  const program = join(data, '../score', `${generator}.py`);
  if (!existsSync(program)) return null;
  const folder = mkdtempSync(join(tmpdir(), 'stemma-bench-'));
  try {
    execFileSync('python3', [program, 'make', join(data, path), join(folder, 'groups.jsonl'), SEED], { stdio: 'pipe' });
    return recordsIn<T>(join(folder, 'groups.jsonl'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measureFamilies(data: string): Promise<Figures> {
  const families = groupsMade<Family & { readonly reports: readonly InputRecord[] }>(data, 'families', 'stories/basil.jsonl');
  if (families === null) return {};
  const cases = [];
  for (const family of families) cases.push({ family, account: await reconcileRecords(family.reports) });
  return scoreFamilies(cases);
}

function disputes(name: string): BenchSet {
  const path = `stories/${name}.jsonl`;
  return {
    files: [[path]],
    measure: async (data) => {
      const groups = groupsMade<DisputeGroup & { readonly reports: readonly InputRecord[] }>(data, 'disputes', path);
      if (groups === null) return {};
      const cases = [];
      for (const group of groups) cases.push({ group, account: await reconcileRecords(group.reports) });
      return scoreDisputes(cases);
    },
  };
}
