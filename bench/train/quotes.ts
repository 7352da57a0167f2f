import type { ModelArray } from '../../src/language/model-file.ts';
import type { EnglishModel } from '../../src/language/en/model/load.ts';
import type { GoldReport, Prepared, TokenAttribution } from './gold.ts';
import type { ContentCandidate } from '../../src/stages/3-mark/quotes/candidates.ts';
import type { SourceCandidate } from '../../src/stages/3-mark/quotes/sources.ts';
import type { Span } from '../../src/model/span.ts';
import type { View } from '../../src/stages/3-mark/quotes/view.ts';
import { writeFileSync } from 'node:fs';
import { Features } from '../../src/language/features.ts';
import { readEnglishModel } from '../../src/language/en/model/load.ts';
import { openModel, packModel } from '../../src/language/model-file.ts';
import { proposals } from '../../src/stages/3-mark/quotes/attribute.ts';
import { contentCandidates } from '../../src/stages/3-mark/quotes/candidates.ts';
import { contentFeatures } from '../../src/stages/3-mark/quotes/content-features.ts';
import { continuationFeatures, tailsOf } from '../../src/stages/3-mark/quotes/continuations.ts';
import { cueCandidates, cueFeatures } from '../../src/stages/3-mark/quotes/cues.ts';
import { decisionFeatures, surroundingsOf } from '../../src/stages/3-mark/quotes/decision.ts';
import { sourceCandidates, sourceFeatures } from '../../src/stages/3-mark/quotes/sources.ts';
import { prepare, readGold } from './gold.ts';
import { Logistic, openTable, quantize, seeded, shuffled } from './linear.ts';
import { trainTagger } from './tagger.ts';

const BITS = { cue: 19, content: 19, speaker: 19, continuation: 16, decision: 16 } as const;
const EPOCHS = { cue: 3, content: 3, speaker: 3, continuation: 3, decision: 4 } as const;

/** Into how many parts the reports are cut for the last decision. */
const FOLDS = 4;

const features = new Features();
const keysNow = (): Int32Array => features.keys.slice(0, features.size);

/** One choice among several: the features of each, and which are right. */
interface Choice {
  readonly options: readonly Int32Array[];
  readonly right: readonly boolean[];
}

/** One decision: its features and its answer. */
interface Example {
  readonly keys: Int32Array;
  readonly yes: boolean;
}

/** Learns all decisions from annotated reports; the arrays of the model file. */
function train(reports: readonly GoldReport[]): ModelArray[] {
  const taggerArrays = trainTagger(reports.map((r) => r.text));
  const tagger = partial(taggerArrays).tagger;
  const prepared = reports.map((r) => prepare(r, tagger));
  const first = trainSteps(prepared);
  return [...taggerArrays, ...first, decision(prepared, taggerArrays)];
}

/** The steps before the last decision. */
function trainSteps(prepared: readonly Prepared[]): ModelArray[] {
  const known = cueWords(prepared);
  const matched = prepared.flatMap((p) => p.gold.filter((g) => p.view.sentenceAt[g.head]! >= 0).map((g) => ({ view: p.view, gold: g, content: rightContent(p.view, g) })));
  const withContent = matched.filter((m): m is typeof m & { content: ContentCandidate } => m.content !== null);
  return [
    { name: 'cueWords', values: openTable(known), scale: 1 },
    quantize('cue', binary(prepared.flatMap((p) => cueExamples(p, known)), BITS.cue, EPOCHS.cue)),
    quantize('content', ranking(withContent.map((m) => contentChoice(m.view, m.gold, m.content)), BITS.content, EPOCHS.content)),
    quantize('speaker', ranking(withContent.map((m) => sourceChoice(m.view, m.gold, m.content)), BITS.speaker, EPOCHS.speaker)),
    quantize('continuation', binary(withContent.flatMap((m) => tailExamples(m.view, m.gold, m.content)), BITS.continuation, EPOCHS.continuation)),
  ];
}

/** The last decision, learned on reports that the steps before it have not seen: each fold is proposed by steps learned on the others. */
function decision(prepared: readonly Prepared[], tagger: readonly ModelArray[]): ModelArray {
  const examples: Example[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = partial([...tagger, ...trainSteps(prepared.filter((_, i) => i % FOLDS !== fold))]);
    for (const p of prepared.filter((_, i) => i % FOLDS === fold)) {
      const all = proposals(p.view, model, features);
      const around = surroundingsOf(p.view, all);
      for (const [i, proposal] of all.entries()) {
        decisionFeatures(p.view, all, i, around, features);
        const match = p.gold.find((g) => Math.max(dice(p.view, proposal.content, g.content), dice(p.view, proposal.content, [pieceOf(g)])) >= 0.5 && sourceFits(proposal.source, g));
        examples.push({ keys: keysNow(), yes: match !== undefined });
      }
    }
  }
  return quantize('decision', binary(examples, BITS.decision, EPOCHS.decision));
}

function sourceFits(source: SourceCandidate | null, g: TokenAttribution): boolean {
  return source === null ? g.source.length === 0 : g.source.some(([from, to]) => source.from < to && from < source.to);
}

/** Words other than verbs that head a cue at least twice, and at least once in 25 times that they stand in a report. */
function cueWords(prepared: readonly Prepared[]): Set<number> {
  const all = new Map<number, number>();
  const heads = new Map<number, number>();
  for (const { view, gold } of prepared) {
    for (let i = 0; i < view.tokens.count; i++) count(all, view.tokens.hashes[i]!);
    for (const g of gold) count(heads, view.tokens.hashes[g.head]!);
  }
  return new Set([...heads].filter(([hash, n]) => n >= 2 && n / all.get(hash)! >= 0.04).map(([hash]) => hash));
}

function count(map: Map<number, number>, key: number): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}

function cueExamples({ view, gold }: Prepared, known: ReadonlySet<number>): Example[] {
  const heads = new Set(gold.map((g) => g.head));
  return cueCandidates(view, (hash) => known.has(hash)).map((i) => {
    cueFeatures(view, i, features);
    return { keys: keysNow(), yes: heads.has(i) };
  });
}

/** The candidate that shares most with the piece of content beside the cue, or `null` when none shares half. */
function rightContent(view: View, g: TokenAttribution): ContentCandidate | null {
  const piece = pieceOf(g);
  let best: ContentCandidate | null = null;
  let most = 0.5;
  for (const c of contentCandidates(view, g.head)) {
    const d = dice(view, c, [piece]) + 0.001 * dice(view, c, g.content);
    if (d > most) {
      most = d;
      best = c;
    }
  }
  return best;
}

/** The piece of a content that stands next to its cue. */
function pieceOf(g: TokenAttribution): Span {
  const far = ([from, to]: Span): number => (to <= g.head ? g.head - to : from - g.head);
  return g.content.filter(([from, to]) => !(from <= g.head && g.head < to)).sort((a, b) => far(a) - far(b))[0] ?? g.content[0]!;
}

function dice(view: View, c: { readonly from: number; readonly to: number }, pieces: readonly Span[]): number {
  const units = (from: number, to: number): number => (to > from ? view.tokens.ends[to - 1]! - view.tokens.starts[from]! : 0);
  let shared = 0;
  let sum = units(c.from, c.to);
  for (const [from, to] of pieces) {
    shared += units(Math.max(from, c.from), Math.min(to, c.to));
    sum += units(from, to);
  }
  return (2 * shared) / sum;
}

function contentChoice(view: View, g: TokenAttribution, right: ContentCandidate): Choice {
  const candidates = contentCandidates(view, g.head);
  const options = candidates.map((c) => {
    contentFeatures(view, g.head, c, features);
    return keysNow();
  });
  return { options, right: candidates.map((c) => c.from === right.from && c.to === right.to && c.side === right.side) };
}

function sourceChoice(view: View, g: TokenAttribution, content: ContentCandidate): Choice {
  const candidates = [null, ...sourceCandidates(view, g.head, content)];
  const options = candidates.map((c) => {
    sourceFeatures(view, g.head, content, c, features);
    return keysNow();
  });
  return { options, right: candidates.map((c) => sourceFits(c, g)) };
}

function tailExamples(view: View, g: TokenAttribution, content: ContentCandidate): Example[] {
  const source = sourceCandidates(view, g.head, content).find((c) => sourceFits(c, g)) ?? null;
  return tailsOf(view, g.head, content, source).map((tail) => {
    continuationFeatures(view, g.head, content, tail, features);
    return { keys: keysNow(), yes: g.content.some(([from, to]) => 2 * (Math.min(to, tail.to) - Math.max(from, tail.from)) > tail.to - tail.from) };
  });
}

/** Orders in which the examples are learned; what is kept is the mean of the weights of all, which leaves less to chance. */
const SEEDS: readonly number[] = [1, 2, 3];

function binary(examples: readonly Example[], bits: number, epochs: number): Float64Array {
  return meanOver(bits, (model, random) => {
    for (let e = 0; e < epochs; e++) for (const x of shuffled(examples, random)) model.learn(x.keys, x.yes);
  });
}

/** Learns to choose: the softmax over the options, the right ones sharing what is right. */
function ranking(choices: readonly Choice[], bits: number, epochs: number): Float64Array {
  const open = choices.filter((c) => c.right.includes(true));
  return meanOver(bits, (model, random) => {
    for (let e = 0; e < epochs; e++) for (const c of shuffled(open, random)) learnChoice(model, c);
  });
}

function meanOver(bits: number, learn: (model: Logistic, random: () => number) => void): Float64Array {
  const sum = new Float64Array(1 << bits);
  for (const seed of SEEDS) {
    const model = new Logistic(bits, 0.05, 0);
    learn(model, seeded(seed));
    model.weights.forEach((w, i) => { sum[i]! += w / SEEDS.length; });
  }
  return sum;
}

function learnChoice(model: Logistic, { options, right }: Choice): void {
  const scores = options.map((keys) => model.score(keys));
  const top = Math.max(...scores);
  const weights = scores.map((s) => Math.exp(s - top));
  let all = 0;
  let good = 0;
  weights.forEach((w, i) => {
    all += w;
    if (right[i]) good += w;
  });
  options.forEach((keys, i) => {
    const gradient = weights[i]! / all - (right[i] ? weights[i]! / good : 0);
    if (Math.abs(gradient) > 0.002) model.move(keys, gradient);
  });
}

/** A model of the arrays that there are; empty weights for the others. */
function partial(arrays: readonly ModelArray[]): EnglishModel {
  const have = new Set(arrays.map((a) => a.name));
  const missing = ['cue', 'content', 'speaker', 'continuation', 'decision'].filter((name) => !have.has(name)).map((name): ModelArray => ({ name, values: new Int8Array(2), scale: 1 }));
  const words: ModelArray[] = have.has('cueWords') ? [] : [{ name: 'cueWords', values: new Int32Array(2), scale: 1 }];
  return readEnglishModel(openModel(packModel([...arrays, ...missing, ...words])));
}

const [input, output] = process.argv.slice(2);
if (input === undefined || output === undefined) {
  console.error('usage: node bench/train/quotes.ts TRAIN.jsonl OUTPUT.bin');
  process.exitCode = 2;
} else {
  writeFileSync(output, packModel(train(readGold(input))));
}
