import { fork } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { openLibrary } from '../src/engine/open-library.ts';
import { stayingSmall } from '../src/http/memory.ts';
import { PageThreads } from '../src/http/threads/page-threads.ts';
import { serveLibrary } from '../src/http/server.ts';
import { HTTP_LIMITS } from '../src/http/settings.ts';
import { openStore } from '../src/store/open.ts';
import type { Page } from '../src/store/queries.ts';
import type { ReportRow, StoreReader } from '../src/store/store.ts';
import { Random } from './generate/random.ts';
import { replicate } from './generate/replicas.ts';
import { takeIn } from '../src/intake/index.ts';

const SEED = 20_260_101;
const SAMPLES = join(import.meta.dirname, '../samples');
const CONNECTIONS = 50;
/** Seconds that each kind of page is asked for. */
const SECONDS = 6;
/**
 * Addresses that are chosen of each kind, and how many of them one connection asks for in turn: to make ready many more would take the client
 * seconds, in which the first connections already wait.
 */
const [ADDRESSES, IN_TURN] = [20_000, 1000];

/**
 * Measures the server over a store of so many reports (10,000 where not said; copies of the samples with words of their own), in a process of its
 * own, at 50 connections: pages of stories, of reports and of searches, each address in turn, and the memory that it took. A second argument names a
 * store to be used, and made where it is missing; a third, words of the kinds of pages that are asked for alone.
 */
export async function serve([size = '10000', kept, only = '']: readonly string[] = []): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-bench-'));
  const address = kept ?? join(folder, 'store.db');
  try {
    if (!existsSync(address)) await filled(address, Number(size));
    await measured(address, only);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function filled(address: string, size: number): Promise<void> {
  const samples = await openLibrary(`${address}.samples`);
  await samples.add(takeIn(['varrow-dykes', 'tessa-quake', 'keel-locks'].map((name) => join(SAMPLES, name, 'reports'))));
  await samples.close();
  const [source, target] = [await openStore(`${address}.samples`), await openStore(address)];
  await replicate(source, target, size);
  await source.close();
  await target.close();
  rmSync(`${address}.samples`);
}

async function measured(address: string, only: string): Promise<void> {
  const paths = await pathsIn(address);
  const random = new Random(SEED);
  const child = fork(import.meta.filename, ['child', address], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const url = await heard(child);
  for (const [what, all] of Object.entries(paths).filter(([name]) => name.includes(only))) {
    const inTurn = what.endsWith('(as people read)') ? (): readonly string[] => favoured(all, random) : (): readonly string[] => alike(all, random);
    const before = await usage(child);
    const { requests, latency, non2xx, errors } = await autocannon({
      url,
      connections: CONNECTIONS,
      duration: SECONDS,
      setupClient: (client) => client.setRequests(inTurn().map((path) => ({ method: 'GET', path }))),
    });
    const after = await usage(child);
    const cost = `${((after.processor - before.processor) / 1000 / Math.max(1, requests.total)).toFixed(2)} ms of processor time each, ${after.memory} MB at most`;
    say(
      `${what.padEnd(28)} ${latency.p50.toString().padStart(5)} ms at the median, ${latency.p99.toString().padStart(5)} ms at the 99th percentile, ${Math.round(requests.average).toString().padStart(6)} a second, ${cost}${non2xx + errors > 0 ? `, ${non2xx + errors} failed` : ''}`,
    );
  }
  child.disconnect();
}

/** Items as people ask for them: the latest by far the most (the n-th about one n-th as often as the first, after Zipf). */
function favoured<T>(list: readonly T[], random: Random): readonly T[] {
  return Array.from({ length: IN_TURN }, () => list[Math.floor(list.length ** random.next()) - 1]!);
}

/** Items of a list, each as likely. */
function alike<T>(list: readonly T[], random: Random): readonly T[] {
  return Array.from({ length: IN_TURN }, () => random.pick(list));
}

/** What a server took so far. */
interface Usage {
  /** Microseconds of processor time, of all its threads. */
  readonly processor: number;
  /** Megabytes at most. */
  readonly memory: number;
}

async function usage(child: ReturnType<typeof fork>): Promise<Usage> {
  child.send('usage');
  return JSON.parse(await heard(child)) as Usage;
}

function heard(child: ReturnType<typeof fork>): Promise<string> {
  return new Promise((resolve) => { child.once('message', (message) => resolve(String(message))); });
}

/** Reports from all over the store. */
async function manyReports(store: StoreReader): Promise<readonly ReportRow[]> {
  const rows: ReportRow[] = [];
  for (let after: string | null = null, first = true; (first || after !== null) && rows.length < ADDRESSES; first = false) {
    const page: Page<ReportRow> = await store.reports({ limit: 500, after });
    rows.push(...page.items);
    after = page.next;
  }
  return rows;
}

/** Addresses of each kind, chosen over the whole store. */
async function pathsIn(address: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const store = await openStore(address);
  const random = new Random(SEED);
  const [ids, reports, words] = [[] as string[], [] as string[], new Set<string>()];
  for (let after: string | null = null, first = true; (first || after !== null) && ids.length < ADDRESSES; first = false) {
    const page = await store.stories({ limit: 500, after });
    ids.push(...page.items.map(({ id }) => `/stories/${id}`));
    after = page.next;
  }
  for (const { id, title } of await manyReports(store)) {
    reports.push(`/reports/${encodeURIComponent(id)}`);
    for (const word of title?.split(/\W+/) ?? []) if (word.length > 3) words.add(word);
  }
  const { reports: held, stories: told } = await store.state();
  await store.close();
  say(`${held} reports in ${told} stories, ${CONNECTIONS} connections`);
  const all = [...words];
  const searches = Array.from({ length: ADDRESSES }, (_, i) => `/search?words=${random.pick(all)}${i % 2 === 0 ? '' : `+${random.pick(all)}`}`);
  return { 'stories (as people read)': ids, 'stories (each as likely)': ids, 'one story': ids.slice(0, 1), 'reports (as people read)': reports, 'reports (each as likely)': reports, 'searches': searches, 'the first page': ['/'], 'lists of the API': ['/api/stories', '/api/disputes', '/api/claims?limit=20'] };
}

async function child(address: string): Promise<void> {
  stayingSmall();
  const library = await openLibrary(address);
  const pages = new PageThreads(address, false);
  await pages.started();
  const { address: url } = await serveLibrary(library, {
    host: '127.0.0.1',
    port: 0,
    token: null,
    pages,
    limits: { ...HTTP_LIMITS, requestsPerSecond: 1e9 },
    onDefect: (error) => {
      throw error;
    },
  });
  process.on('message', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    process.send!(JSON.stringify({ processor: userCPUTime + systemCPUTime, memory: Math.round(maxRSS / 1024) } satisfies Usage));
  });
  process.on('disconnect', () => process.exit(0));
  process.send!(url);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

if (process.argv[2] === 'child' && process.argv[1] === import.meta.filename) await child(process.argv[3]!);
