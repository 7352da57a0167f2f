import type { Block } from '../../src/stages/1-restore/page/parts/blocks.ts';
import type { PageElement } from '../../src/stages/1-restore/page/tree/tree.ts';

/** A block of more units than this is a paragraph. */
const LONG = 60;

/**
 * The items of lists that stand between a report's paragraphs, in the very element that holds these, and that the marked body leaves out: parsers
 * that take paragraphs alone skip them, and nothing can be learned from that. Indexes of `blocks`; `label` is 1 for what is marked.
 */
export function skippedItems(blocks: readonly Block[], label: Uint8Array): ReadonlySet<number> {
  const [first, last] = [label.indexOf(1), label.lastIndexOf(1)];
  const columns = new Set<PageElement | null>(blocks.flatMap(({ text, element }, i) => (label[i] === 1 && text.length > LONG ? [element.parent] : [])));
  return new Set(blocks.flatMap(({ element, linked, hidden }, i) => {
    const isItem = element.tag === 'li' && linked < 0.5 && !hidden && i > first && i < last;
    return isItem && label[i] === 0 && columns.has(element.parent?.parent ?? null) ? [i] : [];
  }));
}
