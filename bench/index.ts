import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { firstOf, hashOf } from './data.ts';
import { formatted } from './figures.ts';
import type { Figures } from './figures.ts';
import { pinned, readFloors, shortfalls, writeFloors } from './floors.ts';
import type { Floor } from './floors.ts';
import { kills } from './kills.ts';
import { scale } from './scale.ts';
import { serve } from './serve.ts';
import { SETS } from './sets.ts';
import { store } from './store.ts';
import type { BenchSet } from './sets.ts';

const USAGE = `npm run bench -- [--data FOLDER] [--check | --pin] [SET…]

Measures quality on data that is not part of the project (../shared/data unless told otherwise).
  --check   fail when a figure is below its floor in bench/floors.json
  --pin     make what is measured the floor
  scale     alone: growth curves of match and gather on made-up reports, in time and memory
  kills     alone: 2,000 reports are added to a store by processes that are killed 20 times
  store N   alone: how fast a store of N made-up reports takes them in and answers
  serve N   alone: how fast the server answers 50 connections over a store of N reports made of the samples, and its memory; behind N a file may be named that keeps the store, and behind that kinds of pages
Sets: ${Object.keys(SETS).join(' ')}
`;

const DEFAULT_DATA = join(import.meta.dirname, '../../shared/data');

interface Options {
  readonly data: string;
  readonly check: boolean;
  readonly pin: boolean;
}

/** Measures the named sets (all, where none is named), prints each figure, and gives the exit code. */
async function bench(names: readonly string[], { data, check, pin }: Options): Promise<number> {
  if (!existsSync(data)) {
    process.stdout.write(`Nothing was measured: there is no folder ${data}.\n`);
    return check ? 0 : 1;
  }
  const floors = { ...readFloors() };
  const short: string[] = [];
  for (const name of names) {
    const measured = await measure(name, SETS[name]!, data);
    if (measured === null) continue;
    if (pin) floors[name] = { data: measured.data, figures: pinned(measured.figures) };
    else if (check) short.push(...compared(name, measured, floors[name]));
  }
  if (pin) writeFloors(floors);
  if (check) process.stdout.write(short.length === 0 ? '\nEvery floor holds.\n' : `\nBelow the floor:\n${short.join('\n')}\n`);
  return short.length === 0 ? 0 : 1;
}

async function measure(name: string, set: BenchSet, data: string): Promise<Floor | null> {
  const files = set.files.map((alternatives) => firstOf(data, alternatives));
  const missing = set.files.find((_, i) => files[i] === null);
  if (missing !== undefined) {
    process.stdout.write(`${name}\n  not measured: ${missing[0]} is not there\n`);
    return null;
  }
  const cpu = process.cpuUsage();
  const figures = await set.measure(data);
  const { user, system } = process.cpuUsage(cpu);
  process.stdout.write(`${name} (${((user + system) / 1e6).toFixed(1)} s of processor time)\n${table(figures)}`);
  if (Object.keys(figures).length === 0) return null;
  return { data: hashOf(data, files as readonly string[]), figures };
}

function table(figures: Figures): string {
  const entries = Object.entries(figures);
  if (entries.length === 0) return '  not measured: the generator of its groups is not there\n';
  return entries.map(([name, value]) => `  ${name.padEnd(36)}${formatted(value)}\n`).join('');
}

function compared(name: string, { data, figures }: Floor, floor: Floor | undefined): readonly string[] {
  if (floor === undefined) return [`${name}: has no floor yet; npm run bench -- --pin makes one.`];
  if (floor.data !== data) {
    process.stdout.write('  not compared: the floor was pinned on other data\n');
    return [];
  }
  return shortfalls(name, figures, floor);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string', default: DEFAULT_DATA },
    check: { type: 'boolean', default: false },
    pin: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
/** Measurements that need no data and run alone; what is named behind them is theirs to read. */
const ALONE: Readonly<Record<string, (rest: readonly string[]) => void | Promise<void>>> = { scale: () => scale(), kills, store, serve };
const alone = ALONE[positionals[0] ?? ''];
const unknown = alone === undefined ? positionals.filter((name) => SETS[name] === undefined) : [];
if (values.help || unknown.length > 0) {
  process.stdout.write(unknown.length > 0 ? `There is no set ${unknown.join(', ')}.\n\n${USAGE}` : USAGE);
  process.exitCode = values.help ? 0 : 2;
} else if (alone !== undefined) await alone(positionals.slice(1));
else process.exitCode = await bench(positionals.length === 0 ? Object.keys(SETS) : positionals, values);
