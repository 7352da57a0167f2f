import type { Block } from '../parts/blocks.ts';
import type { PageElement } from '../tree/tree.ts';

const MOST_LINKED = 0.5;
/** A list of fewer items is none, one of more an index. */
const FEWEST = 2;
const MOST = 60;

/** The kept blocks (by index), and the other items of lists of which one was kept between two kept paragraphs: a list stays as a whole. */
export function withLists(blocks: readonly Block[], kept: readonly number[]): readonly number[] {
  const keep = new Set(kept);
  const [first, last] = [kept.find((at) => isParagraph(blocks[at]!)) ?? Infinity, kept.findLast((at) => isParagraph(blocks[at]!)) ?? -1];
  const added = itemsByList(blocks).flatMap((items) =>
    items.length >= FEWEST
    && items.length <= MOST
    && items[0]! > first
    && items.at(-1)! < last
    && items.some((at) => keep.has(at))
    && items.every((at) => isPlain(blocks[at]!))
      ? items
      : [],
  );
  return added.length === 0 ? kept : [...new Set([...kept, ...added])].sort((a, b) => a - b);
}

function itemsByList(blocks: readonly Block[]): readonly (readonly number[])[] {
  const lists = new Map<PageElement, number[]>();
  blocks.forEach(({ element }, at) => {
    if (element.tag !== 'li' || element.parent === null) return;
    const own = lists.get(element.parent);
    if (own === undefined) lists.set(element.parent, [at]);
    else own.push(at);
  });
  return [...lists.values()];
}

function isPlain({ hidden, linked }: Block): boolean {
  return !hidden && linked < MOST_LINKED;
}

function isParagraph({ element }: Block): boolean {
  return element.tag !== 'li' && !/^h\d$/.test(element.tag);
}
