import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { contextFeatures } from '../../src/stages/1-restore/page/body/context.ts';
import { localFeatures } from '../../src/stages/1-restore/page/body/features.ts';
import type { Block } from '../../src/stages/1-restore/page/parts/blocks.ts';
import { joinRows, keptBlocks, withoutRefrains } from '../../src/stages/1-restore/page/body/body.ts';
import { withoutNextArticles } from '../../src/stages/1-restore/page/body/next-article.ts';
import { openPage, type Page } from '../../src/stages/1-restore/page/parts/page.ts';
import { identityText } from '../../src/text/mapped/mapped.ts';
import { alignBody } from './align.ts';
import { skippedItems } from './skipped-items.ts';
import { readCorpus } from './corpus.ts';
import { boost, predict, type Growth, type Table } from './boost.ts';
import { shingleScore } from './score.ts';
import { forestText } from './write.ts';

/*
 * Trains the two models that tell body from furniture in HTML pages, and measures them by cross-validation over outlets.
 * usage: node bench/train/page-body.ts [DATA] [OUT.ts]    DATA holds pages/scrapinghub and pages/fundus
 */
const FOLDS = 4;
const GROWTH: Growth = { trees: 120, depth: 4, rate: 0.09, minWeight: 5, l2: 6, sample: 0.35, seed: 1 };

/** The set whose bodies people marked; in the other, parsers of each outlet took them, and a page of the first counts as much more as this. */
const MARKED_BY_HAND = 'scrapinghub';
const TRUST = 1.6;

/** A page to learn from: which blocks are body, and how much each counts: a page counts as much as any other. */
interface Lesson {
  readonly set: string;
  readonly id: string;
  readonly outlet: string;
  readonly gold: string;
  readonly page: Page;
  readonly rows: readonly Float64Array[];
  readonly label: Uint8Array;
  readonly weight: readonly number[];
}

const [data = '../shared/data', out] = process.argv.slice(2);
const corpus = readCorpus(data);
const outlets = new Map(corpus.map((sample) => [sample.id, sample.outlet]));
const lessons = ['scrapinghub', 'fundus'].flatMap((set) => readLessons(data, set));
const foldOf = foldsOf(lessons, FOLDS);

if (process.env['STEMMA_TRAIN_CV'] !== 'no') {
  const likely = new Map<Lesson, readonly number[]>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const [first, second] = learn(lessons.filter((lesson) => foldOf.get(lesson.outlet) !== fold));
    for (const lesson of lessons) {
      if (foldOf.get(lesson.outlet) === fold) likely.set(lesson, predict(second!, withContext(lesson, predict(first!, lesson.rows))));
    }
  }
  for (const set of ['scrapinghub', 'fundus']) {
    const scored = lessons.filter((lesson) => lesson.set === set).map((lesson) => ({
      gold: lesson.gold, found: keptOf(lesson.page.blocks, likely.get(lesson)!).map((i) => lesson.page.blocks[i]!.text).join('\n'),
    }));
    console.log(set, shingleScore(scored));
  }
  if (process.env['STEMMA_TRAIN_DUMP'] !== undefined) {
    writeFileSync(process.env['STEMMA_TRAIN_DUMP'], lessons.map((lesson) => JSON.stringify({
      set: lesson.set, id: lesson.id, p: likely.get(lesson)!.map((p) => Math.round(p * 100) / 100), label: [...lesson.label],
      text: lesson.page.blocks.map((block) => block.text), tag: lesson.page.blocks.map((block) => block.element.tag),
    })).join('\n'));
  }
}
if (out !== undefined) {
  const [first, second] = learn(lessons);
  writeFileSync(out, `// Written by bench/train/page-body.ts; see MODEL.md.

/** The forest that judges a block by itself, as text. */
export const FIRST_FOREST = '${forestText(first!)}';

/** The forest that judges a block among the others, as text. */
export const SECOND_FOREST = '${forestText(second!)}';
`);
}

/** The two models: the second is taught with what the first says of pages that it has not seen. */
function learn(taught: readonly Lesson[]) {
  const first = boost(tableOf(taught, (lesson) => lesson.rows), GROWTH);
  const folds = foldsOf(taught, 3);
  const unseen = new Map<Lesson, readonly Float64Array[]>();
  for (let fold = 0; fold < 3; fold++) {
    const forest = boost(tableOf(taught.filter((lesson) => folds.get(lesson.outlet) !== fold), (lesson) => lesson.rows), GROWTH);
    for (const lesson of taught) if (folds.get(lesson.outlet) === fold) unseen.set(lesson, withContext(lesson, predict(forest, lesson.rows)));
  }
  return [first, boost(tableOf(taught, (lesson) => unseen.get(lesson)!), { ...GROWTH, seed: 2 })];
}

/** What of a page stays as the body, but for what its words alone prove. */
function keptOf(blocks: readonly Block[], likely: readonly number[]): readonly number[] {
  return withoutRefrains(blocks, withoutNextArticles(blocks, keptBlocks(blocks, likely)), likely);
}

function withContext(lesson: Lesson, likely: readonly number[]): Float64Array[] {
  const context = contextFeatures(lesson.page.blocks, likely);
  return lesson.rows.map((row, i) => joinRows(row, context[i]!));
}

function tableOf(taught: readonly Lesson[], rowsOf: (lesson: Lesson) => readonly Float64Array[]): Table {
  const taken = taught.flatMap((lesson) => rowsOf(lesson).flatMap((row, i) => (lesson.weight[i]! > 0 ? [{ row, label: lesson.label[i]!, weight: lesson.weight[i]! }] : [])));
  const mean = taken.reduce((sum, { weight }) => sum + weight, 0) / taken.length;
  return { rows: taken.map(({ row }) => row), label: Uint8Array.from(taken, ({ label }) => label), weight: Float64Array.from(taken, ({ weight }) => weight / mean) };
}

function readLessons(folder: string, set: string): Lesson[] {
  const base = `${folder}/pages/${set}`;
  return readFileSync(`${base}/gold.jsonl`, 'utf8').split('\n').filter(Boolean).flatMap((line): Lesson[] => {
    const record = JSON.parse(line) as { id: string; url?: string; body?: string };
    if (!record.body) return [];
    const gold = record.body;
    const page = openPage(identityText(gunzipSync(readFileSync(`${base}/html/${record.id}.html.gz`)).toString('utf8'), 'utf-8'), record.url ?? null);
    const outlet = outlets.get(record.id)!;
    const texts = page.blocks.map((block) => block.text);
    const label = labelsOf(page, gold);
    const unknown = set === MARKED_BY_HAND ? new Set<number>() : skippedItems(page.blocks, label);
    return [{
      set, id: record.id, outlet, gold, page,
      rows: localFeatures(page), label, weight: texts.map((text, i) => (unknown.has(i) ? 0 : (set === MARKED_BY_HAND ? TRUST : 1) * (0.004 + text.length / gold.length))),
    }];
  });
}

/** Which blocks are body. Some pages hold the whole text once more in a hidden place: that is body only where there is no other. */
function labelsOf(page: Page, gold: string): Uint8Array {
  const seen = alignBody(page.blocks.map((block) => (block.hidden ? '' : block.text)), gold);
  const found = page.blocks.reduce((sum, block, i) => sum + (seen[i] === 1 ? block.text.length : 0), 0);
  return found > 0.5 * gold.length ? seen : alignBody(page.blocks.map((block) => block.text), gold);
}

/** The same number of outlets in each fold, in an order that says nothing of them. */
function foldsOf(taught: readonly Lesson[], folds: number): Map<string, number> {
  const mixed = (name: string): number => [...name].reduce((hash, letter) => (Math.imul(hash, 31) + letter.codePointAt(0)!) >>> 0, folds);
  const outlets = [...new Set(taught.map((lesson) => lesson.outlet))].sort((a, b) => mixed(a) - mixed(b) || (a < b ? -1 : 1));
  return new Map(outlets.map((outlet, i) => [outlet, i % folds]));
}
