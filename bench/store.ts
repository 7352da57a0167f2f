import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLibrary } from '../src/engine/open-library.ts';
import { readingVersion } from '../src/engine/code-version.ts';
import type { Library, LibraryOptions } from '../src/engine/library.ts';
import { captureKey, headerOf } from '../src/engine/library/capture-key.ts';
import { captureOf } from '../src/intake/capture.ts';
import type { Intaken } from '../src/intake/intaken.ts';
import { segment } from '../src/stages/2-segment/index.ts';
import type { NewReport } from '../src/store/kept.ts';
import { openStore } from '../src/store/open.ts';
import { contentId } from '../src/text/hash.ts';
import { Random } from './generate/random.ts';
import { stories } from './generate/stories.ts';
import type { MadeUpReport } from './generate/stories.ts';
import { restoredOf } from './restored.ts';

const SEED = 20_260_101;
/** Units of a made-up report. */
const UNITS = 1000;
/** Reports that are put in in one transaction. */
const AT_ONCE = 1000;
/** Look-ups of each kind that are timed. */
const LOOKUPS = 300;

/**
 * Measures a store of so many made-up reports (10,000 where not said), put in as if read; then two thousand that are really read, one more, opening
 * it, and looking things up.
 */
export async function store([size = '10000']: readonly string[] = []): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-bench-'));
  const address = join(folder, 'store.db');
  const all = stories(Number(size) + 2001, SEED, UNITS);
  try {
    await putIn(address, all.slice(0, Number(size)));
    await taking(address, '2000 more, in a new process as it were', all.slice(Number(size), -1));
    await taking(address, 'one more', all.slice(-1));
    say(`file ${(statSync(address).size / 1e6).toFixed(0)} MB, memory at most ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
    await lookups(address);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Puts reports in without reading them, which would take most of the time, and sets them beside each other. */
async function putIn(address: string, reports: readonly MadeUpReport[]): Promise<void> {
  const opened = await openStore(address);
  const code = readingVersion();
  for (let from = 0; from < reports.length; from += AT_ONCE) {
    await opened.change(async (work) => {
      await work.insert(reports.slice(from, from + AT_ONCE).map((report) => asRead(report, code)));
      await work.setValue('settled', '');
    });
  }
  await opened.close();
  await measured(address, `${reports.length} as if read, set beside each other`, reports.length, (library, options) => library.settle(options));
}

function asRead({ id, title, text, published }: MadeUpReport, code: string): NewReport {
  const capture = captureOf(Buffer.from(text), `${id}.txt`, 'text/plain', { id, title, published, charset: 'utf-8' });
  const report = {
    ...restoredOf(text),
    id,
    key: id,
    origin: capture.origin,
    title,
    published,
    language: null,
    ...segment(text, null),
    entities: [],
    names: [],
    quotes: [],
    figures: [],
    times: [],
  };
  return { ...captureKey(capture), id, capture, header: headerOf(capture), code, report, digest: contentId(id, text) };
}

async function taking(address: string, what: string, reports: readonly MadeUpReport[]): Promise<void> {
  await measured(address, what, reports.length, (library, options) => library.add(captures(reports), options));
}

/** Opens a library as a new process would, and says how long some work on it takes. */
async function measured(address: string, what: string, reports: number, work: (library: Library, options: LibraryOptions) => Promise<unknown>): Promise<void> {
  const [cpu, start] = [process.cpuUsage(), performance.now()];
  const library = await openLibrary(address);
  const phases = new Map<string, number>();
  let [phase, since] = ['reading', process.cpuUsage()];
  const note = (next: string): void => {
    const { user, system } = process.cpuUsage(since);
    phases.set(phase, (phases.get(phase) ?? 0) + (user + system) / 1e6);
    [phase, since] = [next, process.cpuUsage()];
  };
  await work(library, { onProgress: (progress) => { if (progress.phase !== phase) note(progress.phase); } });
  note('');
  await library.close();
  const { user, system } = process.cpuUsage(cpu);
  const [wall, used] = [(performance.now() - start) / 1000, (user + system) / 1e6];
  say(
    `${what}: ${used.toFixed(1)} s CPU (${[...phases].map(([name, seconds]) => `${name} ${seconds.toFixed(1)} s`).join(', ')}), ${Math.round(reports / used)} reports per CPU-second; ${wall.toFixed(1)} s wall`,
  );
}

/** Made-up reports as captures. */
async function* captures(reports: readonly MadeUpReport[]): AsyncGenerator<Intaken> {
  for (const { id, title, text, published } of reports) {
    yield { kind: 'capture', capture: captureOf(Buffer.from(text), `${id}.txt`, 'text/plain', { id, title, published, charset: 'utf-8' }) };
  }
}

async function lookups(address: string): Promise<void> {
  const start = performance.now();
  const opened = await openStore(address);
  await opened.state();
  say(`open and count: ${(performance.now() - start).toFixed(1)} ms`);
  const random = new Random(SEED);
  const [ids, words] = [
    (await opened.stories({ limit: 500 })).items.map(({ id }) => id),
    (await opened.reports({ limit: 500 })).items.flatMap(({ title }) => title?.split(' ') ?? []),
  ];
  await timed('one story’s account', () => opened.storyAccount(random.pick(ids)));
  await timed('a page of stories', () => opened.stories());
  await timed('a page of disputes', () => opened.disputes());
  await timed('a search of one word', () => opened.search({ words: random.pick(words), limit: 20 }));
  await timed('a search of two words', () => opened.search({ words: `${random.pick(words)} ${random.pick(words)}`, limit: 20 }));
  await opened.close();
}

async function timed(what: string, look: () => Promise<unknown>): Promise<void> {
  const times: number[] = [];
  for (let k = 0; k < LOOKUPS; k++) {
    const start = performance.now();
    await look();
    times.push(performance.now() - start);
  }
  times.sort((x, y) => x - y);
  say(`${what}: ${times[LOOKUPS / 2]!.toFixed(2)} ms at the median, ${times[Math.floor(LOOKUPS * 0.99)]!.toFixed(2)} ms at the 99th percentile`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
