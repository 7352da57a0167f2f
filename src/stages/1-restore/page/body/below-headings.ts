import type { Block } from '../parts/blocks.ts';

const HEADING = /^h[2-4]$/;
const SHORTEST = 60;
const MOST_LINKED = 0.5;
const SENTENCE_END = /[.!?…。！？]["'”’»)\]]{0,3}$/u;
/** Below so many headings of a page paragraphs are missed before it is taken for one of boxes that each have a heading. */
const FEWEST = 3;

/**
 * The kept blocks, and the paragraphs of boxes whose headings were kept without a word below them, as live pages and answers to questions have them:
 * where three headings and more stand so, the paragraphs in the same element as each, down to the next heading.
 */
export function withParagraphsBelow(blocks: readonly Block[], kept: readonly number[]): readonly number[] {
  const keep = new Set(kept);
  const bare = kept.flatMap((at) => {
    const below = HEADING.test(blocks[at]!.element.tag) ? paragraphsBelow(blocks, at) : [];
    return below.length > 0 && below.every((i) => !keep.has(i)) ? [below] : [];
  });
  return bare.length < FEWEST ? kept : [...new Set([...kept, ...bare.flat()])].sort((a, b) => a - b);
}

function paragraphsBelow(blocks: readonly Block[], heading: number): number[] {
  const { parent } = blocks[heading]!.element;
  const found: number[] = [];
  for (let at = heading + 1; at < blocks.length && blocks[at]!.element.parent === parent && isParagraph(blocks[at]!); at++) found.push(at);
  return found;
}

function isParagraph({ element, text, hidden, linked }: Block): boolean {
  return element.tag === 'p' && !hidden && linked < MOST_LINKED && text.length >= SHORTEST && SENTENCE_END.test(text);
}
