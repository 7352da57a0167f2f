import { writeFileSync } from 'node:fs';
import { featuresOf } from '../../src/stages/1-restore/dump/body/features.ts';
import { boost, generator, predict, type Growth, type Table } from './boost.ts';
import { readCorpus, variantsOf, type Sample } from './corpus.ts';
import { WordCounts } from './lexicon.ts';
import { bodyScore } from './score.ts';
import { modelText } from './write.ts';

/*
 * Trains the model that tells body from furniture in dumps, and measures it by cross-validation over outlets.
 * usage: node bench/train/body-model.ts DATA [OUT.ts]    DATA holds pages/scrapinghub and pages/fundus
 */
const FOLDS = 5;
const MIN_OUTLETS = 6;
const GROWTH: Growth = { trees: 220, depth: 5, rate: 0.05, minWeight: 6, l2: 4, sample: 0.25, seed: 11 };

/** How much more a page counts whose body people marked than one whose body a parser took. */
const TRUST = 1.6;

interface Prepared {
  readonly sample: Sample;
  readonly rows: readonly (readonly number[])[];
  readonly fold: number;
}

const [data = '../shared/data', out] = process.argv.slice(2);
const pages = readCorpus(data);
const random = generator(5);
const foldOf = foldsByOutlet(pages.map((s) => s.outlet));
const samples = pages.flatMap((page) => [page, ...variantsOf(page, random)]);
const counts = new WordCounts(pages);
const prepared = prepare(samples, counts);

if (process.env['STEMMA_TRAIN_CV'] !== 'no') {
  const predictions = crossPredict(prepared);
  for (const set of ['scrapinghub', 'fundus', 'all'] as const) {
    const pages = prepared.flatMap(({ sample }, i) => (wanted(sample, set) ? [{ sample, p: predictions[i]! }] : []));
    console.log(set, bodyScore(pages));
  }
  for (const kind of ['body', 'near', 'dense', 'short']) {
    console.log('variant', kind, bodyScore(prepared.flatMap(({ sample }, i) => (sample.id.endsWith(`/${kind}`) ? [{ sample, p: predictions[i]! }] : []))));
  }
  if (process.env['STEMMA_TRAIN_DUMP'] !== undefined) {
    writeFileSync(
      process.env['STEMMA_TRAIN_DUMP'],
      prepared
        .flatMap(({ sample }, i) =>
          sample.whole
            ? [
                JSON.stringify({
                  id: sample.id,
                  p: predictions[i]!.map((x) => Math.round(x * 100) / 100),
                  label: [...sample.label],
                  text: sample.units.map((u) => u.text),
                }),
              ]
            : [],
        )
        .join('\n'),
    );
  }
}
if (out !== undefined) {
  const lexicon = counts.lexicon(null, MIN_OUTLETS);
  writeFileSync(out, modelText(boost(tableOf(prepared), GROWTH), counts.words().flatMap((word) => {
    const score = lexicon(word);
    return score === undefined || score === 0 ? [] : [[word, score] as const];
  })));
}

function prepare(all: readonly Sample[], words: WordCounts): Prepared[] {
  const lexicons = new Map(all.map((s) => [s.outlet, words.lexicon(s.outlet, MIN_OUTLETS)]));
  return all.map((sample) => {
    const rowAt = featuresOf(sample.units, lexicons.get(sample.outlet)!);
    return { sample, fold: foldOf.get(sample.outlet)!, rows: sample.units.map((_, i) => rowAt(i)) };
  });
}

function crossPredict(all: readonly Prepared[]): readonly (readonly number[])[] {
  const out: (readonly number[])[] = new Array(all.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const forest = boost(tableOf(all.filter((p) => p.fold !== fold)), GROWTH);
    all.forEach((p, i) => { if (p.fold === fold) out[i] = predict(forest, p.rows); });
  }
  return out;
}

function tableOf(all: readonly Prepared[]): Table {
  const label: number[] = [];
  const weight: number[] = [];
  for (const { sample } of all) {
    const body = sample.units.reduce((sum, u, i) => sum + (sample.label[i] === 1 ? u.text.length : 0), 0);
    sample.units.forEach((unit, i) => {
      label.push(sample.label[i]!);
      // Pages count alike, and lines by their length, as in the score; a floor keeps headings and labels in view.
      weight.push((sample.whole ? 1 : 0.5) * (isMarkedByHand(sample) ? TRUST : 1) * (0.15 + Math.min(25, (unit.text.length / (body + 200)) * 100)));
    });
  }
  return { rows: all.flatMap((p) => p.rows), label: Uint8Array.from(label), weight: Float64Array.from(weight) };
}

function foldsByOutlet(outlets: readonly string[]): ReadonlyMap<string, number> {
  const order = [...new Set(outlets)].sort();
  const shuffle = generator(3);
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(shuffle() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return new Map(order.map((outlet, i) => [outlet, i % FOLDS]));
}

function wanted(sample: Sample, set: 'scrapinghub' | 'fundus' | 'all'): boolean {
  return sample.whole && (set === 'all' || isMarkedByHand(sample) === (set === 'scrapinghub'));
}

/** True for a page of the first set, or a variant of one. */
function isMarkedByHand(sample: Sample): boolean {
  return /^[0-9a-f]{16}(?:\/|$)/.test(sample.id);
}
