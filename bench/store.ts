import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLibrary } from '../src/engine/open-library.ts';
import type { LibraryProgress } from '../src/engine/library.ts';
import { captureOf } from '../src/intake/capture.ts';
import type { Intaken } from '../src/intake/intaken.ts';
import { openStore } from '../src/store/open.ts';
import { Random } from './generate/random.ts';
import { stories } from './generate/stories.ts';

const SEED = 20_260_101;
/** Units of a made-up report. */
const UNITS = 1000;
/** Look-ups of each kind that are timed. */
const LOOKUPS = 300;

/** Measures a store of so many made-up reports (10,000 where not said): taking them in, two thousand more, one more, then opening it and looking things up. */
export async function store([size = '10000']: readonly string[] = []): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-bench-'));
  const address = join(folder, 'store.db');
  const all = stories(Number(size) + 2001, SEED, UNITS);
  try {
    await taking(address, `the first ${size}`, all.slice(0, Number(size)));
    await taking(address, '2000 more, in a new process as it were', all.slice(Number(size), -1));
    await taking(address, 'one more', all.slice(-1));
    say(`file ${(statSync(address).size / 1e6).toFixed(0)} MB, memory at most ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
    await lookups(address);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function taking(address: string, what: string, reports: ReturnType<typeof stories>): Promise<void> {
  const library = await openLibrary(address);
  const phases = new Map<string, number>();
  let [phase, since] = ['reading', performance.now()];
  const onProgress = (progress: LibraryProgress): void => {
    if (progress.phase === phase) return;
    phases.set(phase, performance.now() - since);
    [phase, since] = [progress.phase, performance.now()];
  };
  const [cpu, start] = [process.cpuUsage(), performance.now()];
  await library.add(captures(reports), { onProgress });
  phases.set(phase, performance.now() - since);
  const { user, system } = process.cpuUsage(cpu);
  const wall = (performance.now() - start) / 1000;
  say(`${what}: ${wall.toFixed(1)} s wall, ${((user + system) / 1e6).toFixed(1)} s CPU, ${Math.round(reports.length / wall)} reports a second (${[...phases].map(([name, ms]) => `${name} ${(ms / 1000).toFixed(1)} s`).join(', ')})`);
  await library.close();
}

/** Made-up reports as captures. */
export async function* captures(reports: ReturnType<typeof stories>): AsyncGenerator<Intaken> {
  for (const { id, title, text, published } of reports) yield { kind: 'capture', capture: captureOf(Buffer.from(text), `${id}.txt`, 'text/plain', { id, title, published, charset: 'utf-8' }) };
}

async function lookups(address: string): Promise<void> {
  const start = performance.now();
  const opened = await openStore(address);
  await opened.state();
  say(`open and count: ${(performance.now() - start).toFixed(1)} ms`);
  const random = new Random(SEED);
  const [ids, words] = [(await opened.stories({ limit: 500 })).items.map(({ id }) => id), (await opened.reports({ limit: 500 })).items.flatMap(({ title }) => title?.split(' ') ?? [])];
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
