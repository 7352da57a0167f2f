import type { Mention } from '../../../../model/quote.ts';
import type { Cast } from './cast.ts';
import type { Chunk } from '../view/noun-phrases.ts';
import type { View } from '../view/view.ts';
import { PLACE_BEFORE_WHO } from '../../../../language/en/names/name-forms.ts';
import { SETTING_ASIDE } from '../../../../language/en/grammar/list-words.ts';
import { AND, BUT, COMMA, WHICH, WHO } from '../../../../language/en/grammar/grammar-hashes.ts';
import { Tag } from '../../../../language/tagger.ts';
import { TokenKind, tokenAt, wordHash } from '../../../../text/words/tokens.ts';
import { isNegator } from '../phrases/negator.ts';
import { isGoverned } from './sex-votes.ts';

/** Pairs that set aside whom they lead to, the second word to the first. */
const CONTRAST: ReadonlyMap<number, number> = new Map(Object.entries(SETTING_ASIDE).map(([second, first]) => [wordHash(second), wordHash(first)]));
/** Units between whom a sentence picks out and what sets another aside: a comma, or "and". */
const LONGEST_LINK = 5;

/** How many units of an apposition may stand between a name and "who". */
const APPOSITION = 60;

/** Units that an age, or a party and its state, between commas takes at most. */
const LONGEST_ASIDE = 20;

/** "…, who": the entity of the name that ends just before the relative at a token, over a comma; `null` for none, and for a person before "which". */
export function antecedent(view: View, cast: Cast, at: number): string | null {
  const m = cast.mentionBefore(view.tokens.starts[at]!);
  const aside = m === null || !isRightBehind(view, m.span[1], at) ? -1 : setAside(view, phraseStart(view, m.span[0]));
  if (aside >= 0) return pickedOut(view, cast, aside);
  if (m === null || !isRightBehind(view, m.span[1], at) || isSecond(view, m.span[0])) return null;
  if (view.tokens.hashes[phraseStart(view, m.span[0]) - 1] === BUT) return m.entity;
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

/** Whom a sentence picks out right before what sets another aside: "it was | Osten, not Quill, who"; `null` where that one has no name. */
function pickedOut({ tokens: { starts } }: View, cast: Cast, aside: number): string | null {
  const picked = cast.mentionBefore(starts[aside]!);
  return picked !== null && starts[aside]! - picked.span[1] <= LONGEST_LINK ? picked.entity : null;
}

/** Where the words begin that set a phrase at `first` aside: ", | not Quill", "| rather than Quill"; -1 where none do. */
function setAside(view: View, first: number): number {
  const { hashes } = view.tokens;
  const before = hashes[first - 2] ?? 0;
  if (isNegator(view, first - 1)) return before === COMMA || before === AND ? first - 1 : -1;
  return CONTRAST.get(hashes[first - 1] ?? 0) === before ? first - 2 : -1;
}

/** True for a phrase that the text sets aside before "who": "Osten, not | Quill, | who said". */
export function isSetAside(view: View, { from, to }: Chunk): boolean {
  const { hashes } = view.tokens;
  return (hashes[to] === WHO || (hashes[to] === COMMA && hashes[to + 1] === WHO)) && setAside(view, from) >= 0;
}

/** True for "a row with Democrats who": several, whom nothing but "who" goes on about. */
function isGroupRightBefore({ tokens }: View, cast: Cast, { entity, span }: Mention, at: number): boolean {
  return cast.entity(entity)?.type === 'group' && tokens.starts[at]! - span[1] <= 1;
}

/** True for "Vane" in "Quill and Vane, who": two who speak together are neither of them. */
function isSecond(view: View, start: number): boolean {
  const { tags, tokens: { hashes } } = view;
  const first = phraseStart(view, start);
  return first > 1 && tags[first - 1] === Tag.cconj && hashes[first - 1] !== BUT && tags[first - 2] === Tag.propn;
}

/** Where the phrase begins that a name stands in. */
function phraseStart({ tokens, chunkAt, chunks }: View, start: number): number {
  const token = tokenAt(tokens, start);
  return chunkAt[token]! < 0 ? token : chunks[chunkAt[token]!]!.from;
}

/** True where no more than a comma, an age, or a party and its state stands between the end of a name and "who". */
function isRightBehind({ tokens: { starts, text } }: View, end: number, at: number): boolean {
  const between = text.slice(end, Math.min(starts[at]!, end + LONGEST_ASIDE));
  return starts[at]! - end <= 3 || /^, ?\d{1,3}, ?$/.test(between) || PLACE_BEFORE_WHO.test(between);
}
