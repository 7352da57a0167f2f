import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Restored } from '../src/model/report.ts';
import { restoredOf } from './restored.ts';
import { optimizeLater } from '../src/engine/optimizing.ts';
import { mark } from '../src/stages/3-mark/index.ts';
import { segment } from '../src/stages/2-segment/index.ts';
import { readGold } from './train/gold.ts';

const USAGE = `node bench/quotes.ts [--data FOLDER] [--rounds N]

How many reports a second of processor time are segmented and marked (names, times, quotations, figures), and how many compromise's
quotations() reads, in one run and on one thread, which compiles as a reading thread does. Reports are those of FOLDER/quotes (../shared/data unless told otherwise).
`;

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

async function main(folder: string, rounds: number): Promise<void> {
  const path = join(folder, 'quotes/polnear-dev.jsonl');
  if (!existsSync(path)) {
    process.stdout.write(`Nothing was measured: there is no ${path}.\n`);
    return;
  }
  const reports = readGold(path).map((r) => restoredOf(r.text, r.id));
  const units = reports.reduce((sum, r) => sum + r.text.length, 0) / reports.length;
  process.stdout.write(`${reports.length} reports of ${Math.round(units)} characters at the mean\n`);
  optimizeLater();
  const own = bestRate(reports, rounds + 2, (r) => mark(r, segment(r.text, 'en')));
  process.stdout.write(`segment and mark          ${own.toFixed(0)} reports a second of processor time\n`);
  const { default: nlp } = await import('compromise');
  const few = reports.slice(0, 12);
  const peer = bestRate(few, 2, (r) => nlp(r.text).quotations().json());
  process.stdout.write(`compromise quotations()   ${peer.toFixed(0)}\n`);
}

const { values } = parseArgs({ options: { data: { type: 'string' }, rounds: { type: 'string' }, help: { type: 'boolean' } } });
if (values.help === true) process.stdout.write(USAGE);
else await main(values.data ?? join(import.meta.dirname, '../../shared/data'), Number(values.rounds ?? 4));
