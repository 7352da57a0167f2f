import { readForest } from '../../../language/trees.ts';
import { forestScore, logistic } from '../../../language/trees.ts';
import type { Forest } from '../../../language/trees.ts';
import type { Block } from './blocks.ts';
import { FIRST_FOREST, SECOND_FOREST } from './body-weights.ts';
import { contextFeatures } from './context.ts';
import { localFeatures } from './features.ts';
import type { Page } from './page.ts';

const FIRST = readForest(FIRST_FOREST);
const SECOND = readForest(SECOND_FOREST);

/** How likely each block is to be part of the report's body, 0 to 1, in the order of the page's blocks. */
export function bodyLikelihoods(page: Page): number[] {
  const rows = localFeatures(page);
  const first = likelihoods(FIRST, rows);
  const context = contextFeatures(page.blocks, first);
  return likelihoods(SECOND, rows.map((row, i) => joinRows(row, context[i]!)));
}

/** One row of both measures. */
export function joinRows(own: Float64Array, context: Float64Array): Float64Array {
  const row = new Float64Array(own.length + context.length);
  row.set(own);
  row.set(context, own.length);
  return row;
}

/** The blocks to keep as the body, by index: those whose likelihood passes; where none does, the likeliest. */
export function keptBlocks(likely: readonly number[]): number[] {
  const best = likely.reduce((most, p) => Math.max(most, p), 0);
  const least = best > KEEP ? KEEP : Math.max(LEAST, best * 0.6);
  return likely.flatMap((p, i) => (p > least ? [i] : []));
}

/**
 * The blocks, those that stand three times and more in the same long words once alone: notes in place of embedded content, calls to
 * subscribe. A question may be asked again and again.
 */
export function withoutRefrains(blocks: readonly Block[], kept: readonly number[]): readonly number[] {
  const places = new Map<string, number[]>();
  for (const i of kept) {
    const list = places.get(blocks[i]!.text);
    if (list === undefined) places.set(blocks[i]!.text, [i]);
    else list.push(i);
  }
  return kept.filter((i) => {
    const { text } = blocks[i]!;
    const list = places.get(text)!;
    return list[0] === i || list.length < REFRAIN || text.length < LONG_REFRAIN || text.endsWith('?');
  });
}

const REFRAIN = 3;
const LONG_REFRAIN = 80;

/** A doubtful block is kept rather than lost. */
const KEEP = 0.42;
/** Less than this is furniture even where nothing else is there. */
export const LEAST = 0.02;

function likelihoods(forest: Forest, rows: readonly Float64Array[]): number[] {
  return rows.map((row) => logistic(forestScore(forest, row)));
}
