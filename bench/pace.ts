import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Segments } from '../src/model/report.ts';
import { readTimes } from '../src/calendar/expressions/read.ts';
import { timeWords } from '../src/language/en/time/time-words.ts';
import { markFigures } from '../src/stages/3-mark/figures/index.ts';
import { segment } from '../src/stages/2-segment/index.ts';
import { lexemesOf } from '../src/text/words/lexemes.ts';
import { tokenize } from '../src/text/words/tokenize.ts';
import { restoredOf } from './restored.ts';
import { recordsIn } from './data.ts';

const USAGE = `node bench/pace.ts [--data FOLDER]

Tokens a second of processor time on one thread, over the news texts of dates/timebank.jsonl: times alone, times and figures, and
chrono-node (dates alone), each in a process of its own; the first rounds, in which the engine still compiles, do not count.
`;

const WARM_UP = 8;
const ROUNDS = 20;
const DAY = '1998-01-08';

/** What is timed: each reads one text. */
const READERS: Readonly<Record<string, () => Promise<(text: string) => void>>> = {
  times: async () => (text) => void readTimes(text, DAY, timeWords),
  'times and figures': async () => {
    // The sentences are made by another stage, so they are made before the clock runs.
    const segments = new Map<string, Segments>();
    return (text) => {
      const known = segments.get(text) ?? segment(text, 'en');
      segments.set(text, known);
      markBoth(text, known);
    };
  },
  'chrono-node': async () => {
    const chrono = await import('chrono-node');
    const reference = new Date(DAY);
    return (text) => void chrono.parse(text, reference);
  },
};

function markBoth(text: string, segments: Segments): void {
  const lexemes = lexemesOf(text);
  const times = readTimes(lexemes, DAY, timeWords);
  markFigures({ report: restoredOf(text), segments, tokens: NO_TOKENS, lexemes }, { entities: [], names: [] }, times);
}

/** Figures read lexemes; the tokens of the quotes stay out of the timing. */
const NO_TOKENS = tokenize('');

/** Times one reader over all texts, after a warm-up, and prints tokens a second. */
async function pace(name: string, data: string): Promise<void> {
  const texts = recordsIn<{ readonly text: string }>(join(data, 'dates/timebank.jsonl')).map(({ text }) => text);
  const tokens = texts.reduce((sum, text) => sum + lexemesOf(text).count, 0);
  const read = await READERS[name]!();
  for (let round = 0; round < WARM_UP; round++) texts.forEach(read);
  const before = process.cpuUsage();
  for (let round = 0; round < ROUNDS; round++) texts.forEach(read);
  const { user, system } = process.cpuUsage(before);
  process.stdout.write(`${name.padEnd(20)}${Math.round((tokens * ROUNDS) / ((user + system) / 1e6))} tokens/s\n`);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string', default: join(import.meta.dirname, '../../shared/data') }, help: { type: 'boolean', default: false } },
});
if (values.help) process.stdout.write(USAGE);
else if (!existsSync(join(values.data, 'dates/timebank.jsonl'))) {
  process.stdout.write(`Nothing was measured: there is no ${join(values.data, 'dates/timebank.jsonl')}.\n`);
} else if (positionals[0] !== undefined && READERS[positionals[0]] !== undefined) await pace(positionals[0], values.data);
else for (const name of Object.keys(READERS)) execFileSync(process.execPath, [import.meta.filename, name, '--data', values.data], { stdio: 'inherit' });
