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

/** A heading between two kept paragraphs that is half as likely as others that stay is one of the report's own. */
const LEAST_HEADING = 0.15;
const LONGEST_HEADING = 120;

/**
 * The kept blocks, and the headings between two kept paragraphs that nothing but their place in a part of their own spoke against (`likely`: of each block).
 */
export function withHeadingsAbove(blocks: readonly Block[], kept: readonly number[], likely: readonly number[]): readonly number[] {
  const keep = new Set(kept);
  const [first] = kept;
  const added = kept.flatMap((at) => {
    const { element, text, hidden, linked } = blocks[at - 1] ?? blocks[at]!;
    const isOwn = HEADING.test(element.tag) && !hidden && linked < MOST_LINKED && text.length <= LONGEST_HEADING && likely[at - 1]! >= LEAST_HEADING;
    return isOwn && at - 1 > first! && !keep.has(at - 1) && isParagraph(blocks[at]!) ? [at - 1] : [];
  });
  return added.length === 0 ? kept : [...kept, ...added].sort((a, b) => a - b);
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
