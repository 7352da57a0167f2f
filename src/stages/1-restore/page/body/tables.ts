import type { Block } from '../parts/blocks.ts';
import { closest } from '../tree/tree.ts';
import type { PageElement } from '../tree/tree.ts';

/** A table of fewer cells is a frame for something else, one of more a table of data. */
const FEWEST = 4;
const MOST = 200;
/** So many of its cells hold figures at least, and so much of it is linked at the most. */
const LEAST_FIGURES = 0.3;
const MOST_LINKED = 0.2;
/** A cell of a table of figures is no longer than this. */
const LONGEST_CELL = 120;
/** How far above a paragraph the element may be that holds the table too. */
const REACH = 2;

/** The kept blocks (by index), and the cells of tables of figures that stand between two of them in the element that holds these. */
export function withTables(blocks: readonly Block[], kept: readonly number[]): readonly number[] {
  const cells = cellsByTable(blocks);
  if (cells.size === 0 || kept.length === 0) return kept;
  const keep = new Set(kept);
  const added = [...cells].flatMap(([table, own]) => {
    if (own.some((at) => keep.has(at)) || !isOfFigures(blocks, own)) return [];
    const before = kept.findLast((at) => at < own[0]!);
    const behind = kept.find((at) => at > own.at(-1)!);
    return isBeside(blocks, before, table) && isBeside(blocks, behind, table) ? own : [];
  });
  return added.length === 0 ? kept : [...kept, ...added].sort((a, b) => a - b);
}

/** The blocks of each table, in order; those of a table within another are the inner one's. */
function cellsByTable(blocks: readonly Block[]): Map<PageElement, number[]> {
  const cells = new Map<PageElement, number[]>();
  blocks.forEach(({ element }, at) => {
    if (!/^t[dhr]$/.test(element.tag)) return;
    const table = closest(element, ({ tag }) => tag === 'table');
    if (table === null) return;
    const own = cells.get(table);
    if (own === undefined) cells.set(table, [at]);
    else own.push(at);
  });
  return cells;
}

function isOfFigures(blocks: readonly Block[], cells: readonly number[]): boolean {
  if (cells.length < FEWEST || cells.length > MOST) return false;
  if (cells.some((at) => blocks[at]!.hidden || blocks[at]!.text.length > LONGEST_CELL)) return false;
  const linked = cells.reduce((sum, at) => sum + blocks[at]!.linked, 0);
  return linked <= MOST_LINKED * cells.length && cells.filter((at) => /\d/.test(blocks[at]!.text)).length >= LEAST_FIGURES * cells.length;
}

/** True where the element that holds the table, or a wrapper alone around it, holds the block too. */
function isBeside(blocks: readonly Block[], at: number | undefined, table: PageElement): boolean {
  if (at === undefined) return false;
  const { element } = blocks[at]!;
  const holders = new Set([table.parent, table.parent?.parent ?? null]);
  return closest(element.parent, (one) => element.depth - one.depth <= REACH && holders.has(one)) !== null;
}
