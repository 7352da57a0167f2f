import { COMMA } from '../../../../language/en/grammar/grammar-hashes.ts';
import { Tag } from '../../../../language/tagger.ts';
import { TokenKind } from '../../../../text/words/tokens.ts';
import type { Chunk } from '../view/noun-phrases.ts';
import type { View } from '../view/view.ts';

/** Tokens of what stands between commas behind a name, at most. */
const LONGEST_APPOSED = 14;

/** The verb of a subject, right behind it or behind what two commas set beside it, before `end`; -1 where none stands there. */
export function verbOfSubject({ tokens: { hashes, kinds }, tags }: View, { to }: Chunk, end: number): number {
  let at = to;
  if (hashes[to] === COMMA) {
    at = to + 1;
    while (at < end && at < to + LONGEST_APPOSED && hashes[at] !== COMMA && kinds[at] !== TokenKind.quote) at++;
    if (hashes[at] !== COMMA) return -1;
    at++;
  }
  return at < end && (tags[at] === Tag.verb || tags[at] === Tag.aux) ? at : -1;
}
