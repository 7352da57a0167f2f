import type { Block } from '../parts/blocks.ts';
import type { PageElement } from '../tree/tree.ts';

/** What is measured of a block by the columns of text around it, by name, in order. */
export const COLUMN_FEATURES: readonly string[] = ['columnSteps', 'columnText', 'columnShare', 'columnBefore', 'columnAfter', 'columnPlace'];

/** A block of this much text, mostly outside links, is a paragraph of a column. */
const LONG = 80;
const MOST_LINKED = 0.5;
/** How far up a column is looked for, and how far up it may lie. */
const REACH = 6;

interface Column {
  /** How much text its paragraphs hold. */
  size: number;
  readonly places: number[];
}

/** The elements that hold paragraphs side by side: where a report's text stands, whatever its elements are called. */
export class Columns {
  readonly #columns = new Map<PageElement, Column>();
  readonly #largest: number;

  constructor(blocks: readonly Block[], sizes: readonly number[]) {
    blocks.forEach((block, i) => {
      if (sizes[i]! < LONG || block.linked > MOST_LINKED || block.hidden) return;
      const element = block.element.parent ?? block.element;
      const column = this.#columns.get(element) ?? { size: 0, places: [] };
      column.size += sizes[i]!;
      column.places.push(i);
      this.#columns.set(element, column);
    });
    this.#largest = [...this.#columns.values()].reduce((most, { size }) => Math.max(most, size), 1);
  }

  /** How far up the nearest column stands around a block, how much it holds, by itself and against the largest, and the block's place among its paragraphs. */
  of(block: Block, at: number): number[] {
    let steps = 0;
    for (let element: PageElement | null = block.element; element !== null && steps <= REACH; element = element.parent, steps++) {
      const column = this.#columns.get(element);
      if (column === undefined || (column.places.length === 1 && column.places[0] === at)) continue;
      const before = countBelow(column.places, at);
      const after = column.places.length - countBelow(column.places, at + 1);
      return [steps, Math.log1p(column.size), column.size / this.#largest, Math.min(5, before), Math.min(5, after), before > 0 && after > 0 ? 1 : 0];
    }
    return [REACH + 1, 0, 0, 0, 0, -1];
  }
}

/** How many of the rising numbers are below the limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
