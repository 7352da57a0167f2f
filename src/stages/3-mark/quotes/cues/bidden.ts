import { addressingVerbs, negators } from '../../../../language/en/words/word-sets.ts';
import { TO } from '../../../../language/en/grammar/grammar-hashes.ts';
import type { View } from '../view/view.ts';

/** True for what others are told to do or to leave: "told jurors not to | discuss the case". Whoever tells them does not say what they would. */
export function isBidden(view: View, head: number): boolean {
  const { chunkAt, chunks, quotedAt, tokens: { hashes } } = view;
  if (hashes[head - 1] !== TO || quotedAt[head]! >= 0) return false;
  const behind = negators.has(hashes[head - 2]!) ? head - 3 : head - 2;
  const object = behind > 0 ? chunkAt[behind]! : -1;
  return object >= 0 && chunks[object]!.from > 0 && addressingVerbs.has(hashes[chunks[object]!.from - 1]!) && view.sentenceAt[behind] === view.sentenceAt[head];
}
