import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../src/store/open.ts';
import type { Page } from '../src/store/queries.ts';
import type { ReportRow } from '../src/store/store.ts';
import { Random } from './generate/random.ts';
import { stories } from './generate/stories.ts';

const STEMMA = join(import.meta.dirname, '../stemma');

/** What a run of kills is to do. */
export interface KillPlan {
  readonly reports: number;
  /** Units of each report. */
  readonly units: number;
  readonly kills: number;
  /** Every other kill comes at a random moment within this many milliseconds of the start, the others within a tenth of that of the first report taken in. */
  readonly within: number;
  readonly seed: number;
}

/** What was found after each kill, and in the end. */
export interface Survived {
  /** Reports that were acknowledged before a kill, over all kills; those of them that were missing afterwards. */
  readonly acknowledged: number;
  readonly lost: readonly string[];
  /** Kills that met the work under way, and how many reports were kept after each. */
  readonly kept: readonly number[];
  /** Reports in the end, and how many of them stand there more than once. */
  readonly reports: number;
  readonly twice: number;
  /** What waits in the end to be set beside the others. */
  readonly waiting: number;
}

/**
 * Adds made-up reports to a store, at the address given or in a file of its own, in processes that are killed, each carrying on after the one before,
 * until one may finish.
 */
export async function survive({ reports, units, kills, within, seed }: KillPlan, address: string | null = null): Promise<Survived> {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-kills-'));
  const [input, store] = [join(folder, 'reports.jsonl'), address ?? join(folder, 'store.db')];
  writeFileSync(input, stories(reports, seed, units).map(({ id, title, text, published }) => `${JSON.stringify({ id, title, text, published })}\n`).join(''));
  const random = new Random(seed);
  const acknowledged = new Set<string>();
  const [lost, kept]: [string[], number[]] = [[], []];
  try {
    for (let kill = 0; kill <= kills; kill++) {
      for (const id of await adding(
        input,
        store,
        kill < kills ? { first: kill % 2 === 0, after: random.below(kill % 2 === 0 ? within / 10 : within) } : null,
      )) {
        acknowledged.add(id);
      }
      const held = new Set((await heldIn(store)).ids);
      lost.push(...[...acknowledged].filter((id) => !held.has(id)));
      kept.push(held.size);
    }
    const { ids, waiting } = await heldIn(store);
    return { acknowledged: acknowledged.size, lost, kept, reports: ids.length, twice: ids.length - new Set(ids).size, waiting };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** When a process is killed: so many milliseconds after its start, or after the first report that it took in. */
interface Kill {
  readonly first: boolean;
  readonly after: number;
}

/** Runs `stemma add`, killed where it is told; gives the ids of the reports that it acknowledged. */
function adding(input: string, store: string, kill: Kill | null): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    // The launcher runs the program in its own process where Node is new enough, so that the kill meets the program itself.
    const child = spawn(process.execPath, [STEMMA, 'add', input, '--store', store], { stdio: ['ignore', 'pipe', 'ignore'] });
    let [words, isDoomed] = ['', false];
    const doom = (): void => {
      if (kill === null || isDoomed) return;
      isDoomed = true;
      setTimeout(() => child.kill('SIGKILL'), kill.after);
    };
    child.stdout.on('data', (chunk: Buffer) => {
      words += chunk.toString('utf8');
      if (words.includes('new\t')) doom();
    });
    child.on('error', reject);
    child.on('close', () => resolve(words.split('\n').slice(0, -1).map((line) => line.split('\t')[1]!)));
    if (kill?.first === false) doom();
  });
}

/** What a store holds after a kill: ids in order of paging, and how many reports wait. */
async function heldIn(address: string): Promise<{ readonly ids: readonly string[]; readonly waiting: number }> {
  const store = await openStore(address);
  const ids: string[] = [];
  try {
    for (let after: string | null = null, first = true; first || after !== null; first = false) {
      const page: Page<ReportRow> = await store.reports({ limit: 500, after });
      ids.push(...page.items.map(({ id }) => id));
      after = page.next;
    }
    return { ids, waiting: (await store.state()).waiting };
  } finally {
    await store.close();
  }
}

/** The whole proof: 2,000 reports, 20 kills. */
export async function kills(): Promise<void> {
  const survived = await survive({ reports: 2000, units: 1500, kills: 20, within: 8000, seed: 20_260_101 });
  process.stdout.write(
    `2000 reports added, killed 20 times: ${survived.acknowledged} acknowledged, ${survived.lost.length} of them lost; in the end ${survived.reports} reports, ${survived.twice} twice, ${survived.waiting} waiting\n`,
  );
  process.stdout.write(`  kept after each kill: ${survived.kept.join(' ')}\n`);
  if (survived.lost.length > 0 || survived.twice > 0 || survived.reports !== 2000 || survived.waiting > 0) process.exitCode = 1;
}
