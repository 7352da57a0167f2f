import type { Block } from '../parts/blocks.ts';
import { closest } from '../tree/tree.ts';

/** So many captions of a sentence and more make a gallery, where they hold more than all paragraphs together. */
const FEWEST = 3;
const SHORTEST = 60;
const MOST_LINKED = 0.3;
const SENTENCE = /\p{Ll}{2}["'”’»)]?[.!?…。](?:\s|$)/u;

/** The kept blocks (by index), and the captions of a gallery whose pictures are the story: they tell more than its text does. */
export function withGallery(blocks: readonly Block[], kept: readonly number[]): readonly number[] {
  const keep = new Set(kept);
  const texts = new Set(kept.map((at) => blocks[at]!.text));
  const told = kept.reduce((sum, at) => sum + blocks[at]!.text.length, 0);
  const captions = blocks.flatMap((block, at) => (!keep.has(at) && !texts.has(block.text) && isCaption(block) ? [at] : []));
  const alike = captions.filter((at, i) => captions.findIndex((one) => blocks[one]!.text === blocks[at]!.text) === i);
  const size = alike.reduce((sum, at) => sum + blocks[at]!.text.length, 0);
  return alike.length < FEWEST || alike.length > MOST || size <= told || kept.length === 0 ? kept : [...kept, ...alike].sort((a, b) => a - b);
}

/** More captions are those of a page of pictures. */
const MOST = 100;

function isCaption({ element, text, hidden, linked }: Block): boolean {
  return !hidden && linked <= MOST_LINKED && text.length >= SHORTEST && SENTENCE.test(text) && closest(element, ({ tag }) => tag === 'figcaption') !== null;
}
