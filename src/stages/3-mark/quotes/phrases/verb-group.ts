import type { View } from '../view/view.ts';
import { NEITHER } from '../../../../language/en/grammar/grammar-hashes.ts';
import { Tag } from '../../../../language/tagger.ts';
import { TokenKind } from '../../../../text/words/tokens.ts';

/** How many tokens a verb group may hold. */
const LONGEST_GROUP = 8;

/** The verb group around a verb: token indexes `[from, to)`, auxiliaries, adverbs and "to" before it included. */
export function verbGroup(view: View, head: number): readonly [number, number] {
  const { tags, tokens } = view;
  const start = Math.max(head - LONGEST_GROUP, view.sentences[view.sentenceAt[head]!]!.from);
  let from = head;
  while (from > start) {
    const t = tags[from - 1]!;
    if (
      t === Tag.aux
      || t === Tag.adv
      || (t === Tag.part && tokens.kinds[from - 1] === TokenKind.word)
      || (tokens.kinds[from - 1] === TokenKind.clitic && t === Tag.aux)
      || (tokens.hashes[from - 1] === NEITHER && from - 2 >= start && tags[from - 2] === Tag.aux)
    ) {
      from--;
    } else break;
  }
  while (from < head && tags[from] === Tag.adv) from++;
  return [from, head + 1];
}
