import model from './body-model.json' with { type: 'json' };
import type { Block } from './blocks.ts';
import { contextFeatures } from './context.ts';
import { localFeatures } from './features.ts';
import type { Page } from './page.ts';
import { likelihood } from './trees.ts';

/** How likely each block is to be part of the report's body, 0 to 1, in the order of the page's blocks. */
export function bodyLikelihoods(page: Page): number[] {
  const local = localFeatures(page);
  const first = local.map((row) => likelihood(model.first, row));
  const context = contextFeatures(page.blocks, first);
  const row = new Float64Array((local[0]?.length ?? 0) + (context[0]?.length ?? 0));
  return local.map((own, i) => {
    row.set(own);
    row.set(context[i]!, own.length);
    return likelihood(model.second, row);
  });
}

/** The blocks to keep as the body: those that are more likely part of it than not. */
export function bodyBlocks(blocks: readonly Block[], likely: readonly number[]): number[] {
  const kept: number[] = [];
  likely.forEach((p, i) => {
    if (p > KEEP && blocks[i]!.text !== '') kept.push(i);
  });
  return kept;
}

const KEEP = 0.5;
