import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Restored } from '../src/model/report.ts';
import { restoredOf } from './restored.ts';
import { optimizeLater } from '../src/engine/optimizing.ts';
import { mark } from '../src/stages/3-mark/index.ts';
import { segment } from '../src/stages/2-segment/index.ts';
import { readGold } from './train/gold.ts';

const USAGE = `node bench/quotes.ts [--data FOLDER]

How many reports a second of processor time are segmented and marked (names, times, quotations, figures), and how many compromise's
quotations() reads, in one run and on one thread, which compiles as a reading thread does: once in the first rounds, in which the engine
still compiles on threads that count as well, and once at full speed. Reports are those of FOLDER/quotes (../shared/data unless told otherwise).
`;

/** Rounds that count as a start: some five hundred reports. */
const FIRST = 6;
/** Rounds after which the engine has nothing left to compile. */
const WARM_UP = 30;
/** Rounds of which the best is the full speed. */
const MEASURED = 15;

/** The best rate of the first rounds and of those after the warm-up, in reports a second of processor time. */
interface Rates {
  readonly first: number;
  readonly full: number;
}

function ratesOf(reports: readonly Restored[], work: (report: Restored) => unknown): Rates {
  const first = bestRate(reports, FIRST, work);
  bestRate(reports, WARM_UP - FIRST, work);
  return { first, full: bestRate(reports, MEASURED, work) };
}

/** The best of several rounds, in reports a second of processor time: other work on the machine only ever slows a round. */
function bestRate(reports: readonly Restored[], rounds: number, work: (report: Restored) => unknown): number {
  let best = 0;
  for (let round = 0; round < rounds; round++) {
    const start = process.cpuUsage();
    for (const report of reports) work(report);
    const { user, system } = process.cpuUsage(start);
    best = Math.max(best, reports.length / ((user + system) / 1e6));
  }
  return best;
}

function print(name: string, { first, full }: Rates): void {
  process.stdout.write(`${name.padEnd(26)}${first.toFixed(0).padStart(5)} in the first rounds${full.toFixed(0).padStart(7)} at full speed\n`);
}

async function main(folder: string): Promise<void> {
  const path = join(folder, 'quotes/polnear-dev.jsonl');
  if (!existsSync(path)) {
    process.stdout.write(`Nothing was measured: there is no ${path}.\n`);
    return;
  }
  const reports = readGold(path).map((r) => restoredOf(r.text, r.id));
  const units = reports.reduce((sum, r) => sum + r.text.length, 0) / reports.length;
  process.stdout.write(`${reports.length} reports of ${Math.round(units)} characters at the mean; reports a second of processor time\n`);
  optimizeLater();
  print('segment and mark', ratesOf(reports, (r) => mark(r, segment(r.text, 'en'))));
  const { default: nlp } = await import('compromise');
  print('compromise quotations()', ratesOf(reports.slice(0, 12), (r) => nlp(r.text).quotations().json()));
}

const { values } = parseArgs({ options: { data: { type: 'string' }, help: { type: 'boolean' } } });
if (values.help === true) process.stdout.write(USAGE);
else await main(values.data ?? join(import.meta.dirname, '../../shared/data'));
