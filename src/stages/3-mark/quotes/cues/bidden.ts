import { addressingVerbs, negators } from '../../../../language/en/words/word-sets.ts';
import { AS, COMMA, TO } from '../../../../language/en/grammar/grammar-hashes.ts';
import { COUNSEL_SIDES } from '../../../../language/en/speech/speech-verbs.ts';
import { Tag } from '../../../../language/tagger.ts';
import { WordSet } from '../../../../text/words/word-set.ts';
import type { Proposal } from '../proposal.ts';
import type { View } from '../view/view.ts';

const SIDES = new WordSet(COUNSEL_SIDES);

/** True for what others are told to do or to leave: "told jurors not to | discuss the case". Whoever tells them does not say what they would. */
export function isBidden(view: View, head: number): boolean {
  const { chunkAt, chunks, quotedAt, tokens: { hashes } } = view;
  if (hashes[head - 1] !== TO || quotedAt[head]! >= 0) return false;
  const behind = negators.has(hashes[head - 2]!) ? head - 3 : head - 2;
  const object = behind > 0 ? chunkAt[behind]! : -1;
  return object >= 0 && chunks[object]!.from > 0 && addressingVerbs.has(hashes[chunks[object]!.from - 1]!) && view.sentenceAt[behind] === view.sentenceAt[head];
}

/** True for the side of a court on which counsel stand, told between commas: "Osten SC, | defending, |". */
export function isSideOfCourt({ tokens: { hashes } }: View, head: number): boolean {
  return SIDES.has(hashes[head]!) && hashes[head - 1] === COMMA && hashes[head + 1] === COMMA;
}

/**
 * True for "those who hoped, | as he promised in May, | will wait": a verb or auxiliary behind the comma goes on with the clause before, not with his words.
 */
export function isAsideOfAnother({ tags, tokens: { hashes } }: View, { head, content: { from }, source }: Pick<Proposal, 'head' | 'content' | 'source'>): boolean {
  if (source === null || source.from < 2 || from <= head || hashes[from - 1] !== COMMA || hashes[source.from - 1] !== AS) return false;
  return hashes[source.from - 2] === COMMA && (tags[from] === Tag.aux || tags[from] === Tag.verb);
}
