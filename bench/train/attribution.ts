import type { ModelArray } from '../../src/language/model-file.ts';
import type { EnglishModel } from '../../src/language/en/model/load.ts';
import type { ContentCandidate } from '../../src/stages/3-mark/quotes/contents/candidates.ts';
import type { View } from '../../src/stages/3-mark/quotes/view/view.ts';
import type { Forest } from '../../src/language/trees.ts';
import type { GoldReport, Prepared, TokenAttribution } from './gold.ts';
import type { Choice, Example } from './learning.ts';
import type { Vectors } from './vectors.ts';
import type { RoleExample } from './word-roles.ts';
import { Features, keyOf } from '../../src/language/features.ts';
import { readEnglishModel } from '../../src/language/en/model/load.ts';
import { openModel, packModel } from '../../src/language/model-file.ts';
import { forestArrays } from '../../src/language/trees.ts';
import { contentFeatures } from '../../src/stages/3-mark/quotes/contents/content-features.ts';
import { continuationFeatures } from '../../src/stages/3-mark/quotes/edges/continuations.ts';
import { settingOf } from '../../src/stages/3-mark/quotes/contents/cue-setting.ts';
import { cueCandidates } from '../../src/stages/3-mark/quotes/cues/cue-candidates.ts';
import { CUE_ROLES, cueFeatures } from '../../src/stages/3-mark/quotes/cues/cue-features.ts';
import { sourceCandidates } from '../../src/stages/3-mark/quotes/sources/source-candidates.ts';
import { sourceFeatures } from '../../src/stages/3-mark/quotes/sources/source-features.ts';
import { learnDecision } from './decision.ts';
import { prepare } from './gold.ts';
import { SEEDS, binary, ranking } from './learning.ts';
import { openTable, quantize } from './linear.ts';
import { belongs, candidatesOf, headSource, partsBeside, reach, rightContent, sourceFits } from './reach.ts';
import { trainTagger } from './tagger.ts';
import { learnWithRoles } from './word-roles.ts';

const BITS = { cue: 19, content: 19, speaker: 19, continuation: 16 } as const;
const EPOCHS = { cue: 3, content: 3, speaker: 3, continuation: 3 } as const;

const features = new Features();
const keysNow = (): Int32Array => features.blends.slice(0, features.size).map(keyOf);

/** Learns all decisions from annotated reports; the arrays of the model file. */
export function learnAttribution(reports: readonly GoldReport[], vectors: Vectors): ModelArray[] {
  const taggerArrays = trainTagger(reports.map((r) => r.text));
  const tagger = partial(taggerArrays).tagger;
  const prepared = reports.map((r) => prepare(r, tagger));
  const first = trainSteps(prepared, vectors);
  return [...taggerArrays, ...first, ...learnDecision(prepared, (some) => partial([...taggerArrays, ...trainSteps(some, vectors)]))];
}

/** The steps before the last decision. */
function trainSteps(prepared: readonly Prepared[], vectors: Vectors): ModelArray[] {
  const known = cueWords(prepared);
  const matched = prepared.flatMap((p) => p.gold.filter((g) => p.view.sentenceAt[g.head]! >= 0).map((g) => ({ view: p.view, gold: g, content: rightContent(p.view, g) })));
  const withContent = matched.filter((m): m is typeof m & { content: ContentCandidate } => m.content !== null);
  return [
    { name: 'cueWords', values: openTable(known), scale: 1 },
    ...learnWithRoles('cue', prepared.flatMap((p) => cueExamples(p, known)), vectors, SEEDS, BITS.cue, EPOCHS.cue),
    quantize('content', ranking(withContent.map((m) => contentChoice(m.view, m.gold)), BITS.content, EPOCHS.content)),
    quantize('speaker', ranking(withContent.map((m) => sourceChoice(m.view, m.gold, m.content)), BITS.speaker, EPOCHS.speaker)),
    quantize('continuation', binary(withContent.flatMap((m) => tailExamples(m.view, m.gold, m.content)), BITS.continuation, EPOCHS.continuation)),
  ];
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

function cueExamples({ view, gold }: Prepared, known: ReadonlySet<number>): RoleExample[] {
  const heads = new Set(gold.map((g) => g.head));
  return cueCandidates(view, (hash) => known.has(hash)).map((i) => {
    const words = new Int32Array(CUE_ROLES);
    cueFeatures(view, i, features, words);
    return { keys: keysNow(), yes: heads.has(i), words };
  });
}

/** How fast a content counts for less than the best one as it reaches less. */
const NEARLY = 12;

function contentChoice(view: View, g: TokenAttribution): Choice {
  const cue = settingOf(view, g.head);
  const candidates = candidatesOf(view, g.head);
  const options = candidates.map((c) => {
    contentFeatures(view, cue, c, features);
    return keysNow();
  });
  const d = candidates.map((c) => reach(view, c, g));
  const most = Math.max(...d);
  return { options, right: candidates.map((_, i) => (d[i]! >= most / 2 ? (d[i]! / most) ** NEARLY : 0)) };
}

function sourceChoice(view: View, g: TokenAttribution, content: ContentCandidate): Choice {
  const candidates = [null, ...sourceCandidates(view, g.head, content)];
  const options = candidates.map((c) => {
    sourceFeatures(view, g.head, content, c, features);
    return keysNow();
  });
  const heads = headSource(candidates, g);
  return { options, right: candidates.map((c) => (heads === null ? sourceFits(c, g) : c === heads) ? 1 : 0) };
}

function tailExamples(view: View, g: TokenAttribution, content: ContentCandidate): Example[] {
  return partsBeside(view, g, content).map((tail) => {
    continuationFeatures(view, g.head, content, tail, features);
    return { keys: keysNow(), yes: belongs(tail, g) };
  });
}

const NO_TREES: Forest = { feature: new Int16Array(0), threshold: new Float32Array(0), left: new Int32Array(0), roots: new Int32Array(0), base: 0 };

/** A model of the arrays that there are; empty weights for the others. */
function partial(arrays: readonly ModelArray[]): EnglishModel {
  const have = new Set(arrays.map((a) => a.name));
  const missing = ['cue', 'cue.weights', 'content', 'speaker', 'continuation'].filter((name) => !have.has(name)).map((name): ModelArray => ({ name, values: new Int8Array(2), scale: 1 }));
  const words = ['cueWords', 'cue.words'].filter((name) => !have.has(name)).map((name): ModelArray => ({ name, values: new Int32Array(2), scale: 1 }));
  const forest = have.has('decision.roots') ? [] : forestArrays('decision', NO_TREES);
  return readEnglishModel(openModel(packModel([...arrays, ...missing, ...words, ...forest])));
}
