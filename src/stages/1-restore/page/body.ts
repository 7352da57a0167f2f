import { readForest } from '../dump/body-model.ts';
import { forestScore, logistic } from '../dump/trees.ts';
import type { Forest } from '../dump/trees.ts';
import type { Block } from './blocks.ts';
import { FIRST_FOREST, SECOND_FOREST } from './body-weights.ts';
import { contextFeatures } from './context.ts';
import { localFeatures } from './features.ts';
import type { Page } from './page.ts';

/** How likely each block is to be part of the report's body, 0 to 1, in the order of the page's blocks. */
export function bodyLikelihoods(page: Page): number[] {
  const rows = localFeatures(page);
  const first = likelihoods(readForest(FIRST_FOREST), rows);
  const context = contextFeatures(page.blocks, first);
  return likelihoods(readForest(SECOND_FOREST), rows.map((row, i) => joinRows(row, context[i]!)));
}

/** One row of both measures. */
export function joinRows(own: Float64Array, context: Float64Array): Float64Array {
  const row = new Float64Array(own.length + context.length);
  row.set(own);
  row.set(context, own.length);
  return row;
}

/** The blocks to keep as the body, by index: those whose likelihood passes. */
export function keptBlocks(blocks: readonly Block[], likely: readonly number[]): number[] {
  return blocks.flatMap((_, i) => (likely[i]! > KEEP ? [i] : []));
}

/** A doubtful block is kept rather than lost. */
const KEEP = 0.42;

function likelihoods(forest: Forest, rows: readonly Float64Array[]): number[] {
  return rows.map((row) => logistic(forestScore(forest, row)));
}
