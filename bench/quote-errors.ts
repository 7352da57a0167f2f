import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Quote } from '../src/model/quote.ts';
import type { Span } from '../src/model/span.ts';
import type { GoldAttribution } from './train/gold.ts';
import { mark } from '../src/stages/3-mark/index.ts';
import { segment } from '../src/stages/2-segment/index.ts';
import { Tally } from './figures.ts';
import { dice, pairUp, shared, unitsOf } from './pairing.ts';
import { restoredOf } from './restored.ts';
import { readGold } from './train/gold.ts';

const USAGE = `node bench/quote-errors.ts [--data FOLDER] [--set dev|train]

What is wrong with the attributions found in the reports of FOLDER/quotes (../shared/data unless told otherwise), counted by kind of error: an
attribution is matched where half of its content is shared, and each error is counted once.
`;

/** Counts the errors of one report. */
function count(n: Tally, text: string, gold: readonly GoldAttribution[], found: readonly Quote[]): void {
  const [wanted, given] = [gold.map((a) => unitsOf(a.content)), found.map((a) => unitsOf(a.content))];
  const pairs = pairUp(wanted, given, dice, 0.5);
  const [matchedGold, matchedFound] = [new Set(pairs.map(([i]) => i)), new Set(pairs.map(([, j]) => j))];
  for (const [i, j] of pairs) {
    n.add(`kind: ${kindError(text, gold[i]!, found[j]!)}`, gold[i]!.kind !== found[j]!.kind);
    const speaker = speakerError(gold[i]!.source, found[j]!.source);
    if (speaker !== null) n.add(`speaker: ${speaker}`);
  }
  for (const [j, { kind, cue, content }] of found.entries()) {
    if (matchedFound.has(j)) continue;
    const where = gold.some((a) => touches(a.content, content)) ? 'within or around annotated words' : 'where nothing is annotated';
    const near = gold.some((a, i) => !matchedGold.has(i) && touches(a.cue, cue));
    n.add(near ? 'content: its words are cut in another way' : `false: ${kind}, ${where}`);
  }
  for (const [i, { kind, cue }] of gold.entries()) {
    if (matchedGold.has(i) || found.some((a, j) => !matchedFound.has(j) && touches(cue, a.cue))) continue;
    n.add(`missed: ${kind}, ${touches(cue, found.flatMap((a) => a.cue)) ? 'its cue given other words' : 'its cue not taken'}`);
  }
}

function kindError(text: string, wanted: GoldAttribution, given: Quote): string {
  const around = text.slice(Math.max(0, given.content[0]![0] - 3), given.content.at(-1)![1] + 3);
  if (/''/.test(around)) return 'two single marks';
  return /[‘’']/.test(around) && !/["“”]/.test(around) ? 'single marks' : `${wanted.kind} given as ${given.kind}`;
}

function speakerError(wanted: readonly Span[], given: readonly Span[]): string | null {
  if (wanted.length === 0) return given.length === 0 ? null : 'one given where none is annotated';
  if (given.length === 0) return 'none given where one is annotated';
  return touches(wanted, given) ? null : 'another phrase';
}

function touches(a: readonly Span[], b: readonly Span[]): boolean {
  return shared(unitsOf(a), unitsOf(b)) > 0;
}

const { values } = parseArgs({ options: { data: { type: 'string' }, set: { type: 'string' }, help: { type: 'boolean' } } });
const path = join(values.data ?? join(import.meta.dirname, '../../shared/data'), `quotes/polnear-${values.set ?? 'dev'}.jsonl`);
if (values.help === true) process.stdout.write(USAGE);
else if (!existsSync(path)) process.stdout.write(`Nothing was measured: there is no ${path}.\n`);
else {
  const n = new Tally();
  for (const { id, text, attributions } of readGold(path)) count(n, text, attributions, mark(restoredOf(text, id), segment(text, 'en')).quotes);
  for (const [name, times] of n.commonest()) process.stdout.write(`| ${times} | ${name} |\n`);
}
