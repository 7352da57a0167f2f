import { ACCORDING, COMMA, THAT } from '../../../../language/en/grammar/grammar-hashes.ts';
import { Tag } from '../../../../language/tagger.ts';
import { Side } from '../contents/candidates.ts';
import type { Attribution } from '../attribution.ts';
import type { View } from '../view/view.ts';

/**
 * An attribution by "according to" to whose right a clause on a noun stands that sums up what was said before, with that: "Sales fell, | according to the Tide
 * Bank, a sign that the town is poor".
 */
export function beforeAccording(view: View, a: Attribution): Attribution {
  const { chunkAt, chunks, tags, tokens: { hashes }, sentences, sentenceAt } = view;
  const { from } = sentences[sentenceAt[a.head]!]!;
  if (hashes[a.head] !== ACCORDING || a.content.from < a.head || hashes[a.content.from] !== THAT || a.head - from < 3 || hashes[a.head - 1] !== COMMA) return a;
  const noun = chunks[chunkAt[a.content.from - 1]!];
  const body = chunks[chunkAt[a.head + 2]!];
  if (noun === undefined || body === undefined || hashes[noun.from - 1] !== COMMA || noun.from - 1 !== body.to || tags[a.content.from - 1] !== Tag.noun) return a;
  return { ...a, content: { from, to: a.head - 1, side: Side.left }, tails: [], source: { from: body.from, to: body.to, part: false } };
}
