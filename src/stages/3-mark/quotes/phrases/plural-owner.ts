import { APOSTROPHES } from '../../../../text/characters.ts';
import type { View } from '../view/view.ts';

/** True for the mark at `at` of whose a thing is where several own it, right before the phrase of the thing: "the drivers | ' | union". */
export function isPluralOwner({ chunkAt, quotedAt, tokens: { text, starts, ends, count } }: View, at: number): boolean {
  if (at < 1 || at + 1 >= count || !APOSTROPHES.has(text.charCodeAt(starts[at]!)) || ends[at]! - starts[at]! !== 1) return false;
  return ends[at - 1] === starts[at] && text[starts[at]! - 1] === 's' && starts[at + 1] === ends[at]! + 1 && chunkAt[at + 1]! >= 0 && quotedAt[at + 1] === quotedAt[at - 1];
}
