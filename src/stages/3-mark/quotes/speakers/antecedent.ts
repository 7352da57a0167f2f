import type { Mention } from '../../../../model/quote.ts';
import type { Cast } from './cast.ts';
import type { View } from '../view/view.ts';
import { PLACE_BEFORE_WHO } from '../../../../language/en/names/name-forms.ts';
import { WHICH } from '../../../../language/en/grammar/grammar-hashes.ts';
import { Tag } from '../../../../language/tagger.ts';
import { TokenKind, tokenAt } from '../../../../text/words/tokens.ts';
import { isGoverned } from './sex-votes.ts';

/** How many units of an apposition may stand between a name and "who". */
const APPOSITION = 60;

/** Units that an age, or a party and its state, between commas takes at most. */
const LONGEST_ASIDE = 20;

/** "…, who": the entity of the name that ends just before the relative at a token, over a comma; `null` for none, and for a person before "which". */
export function antecedent(view: View, cast: Cast, at: number): string | null {
  const m = cast.mentionBefore(view.tokens.starts[at]!);
  if (m === null || !isRightBehind(view, m.span[1], at) || isSecond(view, m.span[0])) return null;
  const isThing = view.tokens.hashes[at] === WHICH;
  if (isThing && cast.entity(m.entity)?.type === 'person') return null;
  for (let back = isThing ? -1 : cast.firstMention(m.span[0]); back >= 0 && m.span[0] - cast.names[back]!.span[1] < APPOSITION; back--) {
    const { entity, span } = cast.names[back]!;
    if (cast.entity(entity)?.type !== 'person' || view.sentenceAt[tokenAt(view.tokens, span[0])] !== view.sentenceAt[at]) continue;
    // "Quill's claims than some other Republicans, who": not whose the claims are.
    if (span !== m.span && view.tokens.kinds[tokenAt(view.tokens, span[1] - 1) + 1] === TokenKind.clitic) continue;
    // "Quill and two writers of the Tide, who": the writers.
    return span !== m.span && view.tags[tokenAt(view.tokens, span[1] - 1) + 1] === Tag.cconj ? null : entity;
  }
  return cast.entity(m.entity)?.type === 'place' || (isGoverned(view, m.span[0]) && !isGroupRightBefore(view, cast, m, at)) ? null : m.entity;
}

/** True for "a row with Democrats who": several, whom nothing but "who" goes on about. */
function isGroupRightBefore({ tokens }: View, cast: Cast, { entity, span }: Mention, at: number): boolean {
  return cast.entity(entity)?.type === 'group' && tokens.starts[at]! - span[1] <= 1;
}

/** True for "Vane" in "Quill and Vane, who": two who speak together are neither of them. */
function isSecond({ tags, tokens, chunkAt, chunks }: View, start: number): boolean {
  const token = tokenAt(tokens, start);
  const first = chunkAt[token]! < 0 ? token : chunks[chunkAt[token]!]!.from;
  return first > 1 && tags[first - 1] === Tag.cconj && tags[first - 2] === Tag.propn;
}

/** True where no more than a comma, an age, or a party and its state stands between the end of a name and "who". */
function isRightBehind({ tokens: { starts, text } }: View, end: number, at: number): boolean {
  const between = text.slice(end, Math.min(starts[at]!, end + LONGEST_ASIDE));
  return starts[at]! - end <= 3 || /^, ?\d{1,3}, ?$/.test(between) || PLACE_BEFORE_WHO.test(between);
}
