import { readFileSync, writeFileSync } from 'node:fs';
import { looseGroups, type LooseGroup } from '../../src/stages/5-gather/grouping.ts';
import { Profiler } from '../../src/stages/5-gather/profiler.ts';
import { Slabs } from '../../src/stages/5-gather/slabs.ts';
import { seamsOf } from '../../src/stages/5-gather/seam.ts';
import { logistic, type Example } from './logistic.ts';

/** How much each set counts, whatever its size. */
const SETS: readonly (readonly [name: string, share: number])[] = [['ecb', 1], ['basil', 0.3], ['neus', 1]];
/** A half must be of one event to this share to teach what a seam is. */
const PURE = 0.6;

interface Row {
  readonly id: string;
  readonly event: string;
  readonly topic?: number;
  readonly title?: string;
  readonly text: string;
  readonly date?: string | null;
}

/** Learns when a group of reports is two events, and writes the weights as a module: node bench/learn/event-cut.ts DATA OUT [FOLD]. With a fold of five, only the other four are learned from. */
function learn(data: string, out: string, fold: number | null): void {
  const examples = SETS.flatMap(([name, share]) => {
    const rows = readFileSync(`${data}/stories/${name}.jsonl`, 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Row);
    const kept = fold === null ? rows : rows.filter((row) => foldOf(row) !== fold);
    const found = seams(kept);
    const total = found.reduce((sum, { weight }) => sum + weight, 0);
    return found.map((example) => ({ ...example, weight: (example.weight * share) / total }));
  });
  const { weights, bias } = logistic(examples);
  writeFileSync(out, `/** Weights of the features of a seam, in the order of \`seamFeatures\`, and what is added to their sum. Learned by bench/learn/event-cut.ts. */
export const CUT: { readonly weights: readonly number[]; readonly bias: number } = {
  weights: [${weights.map((weight) => weight.toFixed(4)).join(', ')}],
  bias: ${bias.toFixed(4)},
};
`);
}

function foldOf({ topic, event }: Row): number {
  return (topic ?? Number.parseInt(event.replace(/\D/g, '').slice(-3) || '0', 10)) % 5;
}

function seams(rows: readonly Row[]): Example[] {
  const profiler = new Profiler(new Slabs());
  const profiles = rows.map(({ id, title, text, date }) => profiler.profile({ id, title: title ?? null, text, language: 'en', published: date ?? null, happened: null, sentences: [], times: [] }));
  return looseGroups(profiles).flatMap((group) => examplesOf(group, rows));
}

function examplesOf(group: LooseGroup, rows: readonly Row[]): Example[] {
  return seamsOf(group).flatMap(({ halves, features }) => {
    const [[x, pureX], [y, pureY]] = halves.map(({ items }) => majority(items.map((k) => rows[group.members[k]!]!.event))) as [[string, number], [string, number]];
    const pure = Math.min(pureX, pureY);
    const size = Math.min(...halves.map(({ items }) => items.length));
    return pure > PURE ? [{ features, label: x === y ? 1 : 0, weight: (size * pure) ** 0.8 }] : [];
  });
}

function majority(events: readonly string[]): [string, number] {
  const counts = new Map<string, number>();
  for (const event of events) counts.set(event, (counts.get(event) ?? 0) + 1);
  const [event, count] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best));
  return [event, count / events.length];
}

const [data, out, fold] = process.argv.slice(2);
if (data === undefined || out === undefined) throw new Error('usage: node bench/learn/event-cut.ts DATA OUT [FOLD]');
learn(data, out, fold === undefined ? null : Number(fold));
