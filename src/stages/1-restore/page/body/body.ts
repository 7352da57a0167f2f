import { readForest } from '../../../../language/trees.ts';
import { forestScore, logistic } from '../../../../language/trees.ts';
import type { Forest } from '../../../../language/trees.ts';
import type { Block } from '../parts/blocks.ts';
import { FIRST_FOREST, SECOND_FOREST } from './body-weights.ts';
import { contextFeatures } from './context.ts';
import { localFeatures, sizeOf } from './features.ts';
import { Shingles, shareIn } from './shingles.ts';
import type { Page } from '../parts/page.ts';

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

/** The blocks to keep as the body, by index: those whose likelihood passes; where none does, the likeliest and what is like it. */
export function keptBlocks(blocks: readonly Block[], likely: readonly number[]): number[] {
  const best = likely.reduce((most, p) => Math.max(most, p), 0);
  return best > KEEP ? likely.flatMap((p, i) => (p > KEEP ? [i] : [])) : likeliestBlocks(blocks, likely, best);
}

/**
 * On a page where no block is likely, as one that is made like no other: the block with the most likely text, and those nearly as likely and
 * not much shorter. A short line that is a little likelier than a long paragraph is its heading, and not the report.
 */
function likeliestBlocks(blocks: readonly Block[], likely: readonly number[], best: number): number[] {
  const mass = blocks.map(({ text, hidden, linked }, i) => (hidden || linked > MOST_LINKED ? 0 : likely[i]! * Math.min(LONG_BLOCK, sizeOf(text))));
  const most = mass.reduce((all, one, i) => (one > mass[all]! ? i : all), 0);
  const isText = mass.length > 0 && sizeOf(blocks[most]!.text) >= LEAST_TEXT && mass[most]! > 0;
  const least = isText ? likely[most]! * NEARLY : Math.max(LEAST, best * NEARLY);
  return likely.flatMap((p, i) => (p >= least && p > 0 && (!isText || mass[i]! >= mass[most]! * MUCH_SHORTER) ? [i] : []));
}

const MOST_LINKED = 0.5;
/** Text beyond this length makes a block no likelier. */
const LONG_BLOCK = 2000;
/** A block of less text than this is no report by itself. */
const LEAST_TEXT = 200;
const NEARLY = 0.6;
const MUCH_SHORTER = 0.2;

/**
 * The blocks without their refrains and copies: what stands three times and more in the same long words stays once alone (notes in place of embedded
 * content, calls to subscribe; a question may be asked again and again, and what is surely body may be too), and hidden text that the page shows as
 * well goes.
 */
export function withoutRefrains(blocks: readonly Block[], kept: readonly number[], likely: readonly number[]): readonly number[] {
  const places = new Map<string, number[]>();
  for (const i of kept) {
    const list = places.get(blocks[i]!.text);
    if (list === undefined) places.set(blocks[i]!.text, [i]);
    else list.push(i);
  }
  const once = kept.filter((i) => {
    const { text, element } = blocks[i]!;
    const list = places.get(text)!;
    if (list.length < REFRAIN || text.endsWith('?')) return true;
    if (text.length >= LONG_REFRAIN) return list[0] === i;
    return list.length < MANY || text.length < SHORT_REFRAIN || element.tag === 'li' || likely[i]! > SURE;
  });
  return withoutHiddenCopies(blocks, once);
}

const REFRAIN = 3;
const MANY = 5;
const SHORT_REFRAIN = 20;
const LONG_REFRAIN = 80;
/** A short line that is repeated and no more likely than this is a label. */
const SURE = 0.75;

/** The blocks without the hidden ones most of whose words shown ones hold. */
function withoutHiddenCopies(blocks: readonly Block[], kept: readonly number[]): readonly number[] {
  const hidden = kept.filter((i) => blocks[i]!.hidden);
  if (hidden.length === 0 || hidden.length === kept.length) return kept;
  const shingles = new Shingles();
  const shown = new Set<number>();
  for (const i of kept) if (!blocks[i]!.hidden) for (const shingle of shingles.of(blocks[i]!.text)) shown.add(shingle);
  const copies = new Set(hidden.filter((i) => shareIn(shingles.of(blocks[i]!.text), shown) > MOSTLY_SHOWN));
  return copies.size === 0 ? kept : kept.filter((i) => !copies.has(i));
}

const MOSTLY_SHOWN = 0.5;

/** A doubtful block is kept rather than lost. */
const KEEP = 0.38;
/** Less than this is furniture even where nothing else is there. */
export const LEAST = 0.02;

function likelihoods(forest: Forest, rows: readonly Float64Array[]): number[] {
  return rows.map((row) => logistic(forestScore(forest, row)));
}
