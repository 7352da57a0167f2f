import { COMMA, FOR, TIME } from '../../../../language/en/grammar/grammar-hashes.ts';
import { DAYS_OF_SAYING } from '../../../../language/en/speech/content-words.ts';
import { Tag } from '../../../../language/tagger.ts';
import { TokenKind } from '../../../../text/words/tokens.ts';
import { WordSet } from '../../../../text/words/word-set.ts';
import { Side } from '../contents/candidates.ts';
import type { Attribution } from '../attribution.ts';
import type { View } from '../view/view.ts';

const DAYS = new WordSet(DAYS_OF_SAYING);
/** Fewest tokens of a clause that is said. */
const SHORTEST = 3;

/**
 * An attribution of a clause that stands before who says it, with the day and what else the reporter tells taken for the words, without these: "The lake
 * has no fish, | the poll showed Sunday, ending eight years of doubt".
 */
export function beforeDay(view: View, a: Attribution): Attribution {
  const { sentences, sentenceAt, quotedAt, tokens: { hashes, kinds } } = view;
  const { source, head } = a;
  const day = head + 1;
  if (source === null || source.to !== head || !DAYS.has(hashes[day]!) || kinds[day + 1] !== TokenKind.stop) return a;
  const { from } = sentences[sentenceAt[head]!]!;
  const to = source.from - 1;
  if (hashes[to] !== COMMA || to - from < SHORTEST || !hasVerb(view, from, to) || quotedAt[to]! >= 0) return a;
  if (a.content.from > head) return { ...a, content: { from, to, side: Side.left }, tails: [] };
  return { ...a, tails: a.tails.filter(([tail]) => tail !== day) };
}

/** An attribution whose content opens with how often something was said, without that: "said for | the first time | she backs the dam". */
export function behindTime(view: View, a: Attribution): Attribution {
  const { chunkAt, chunks, quotedAt, tokens: { hashes } } = view;
  const { from, to } = a.content;
  if (from !== a.head + 2 || hashes[a.head + 1] !== FOR || quotedAt[from]! >= 0) return a;
  const phrase = chunks[chunkAt[from]!];
  const subject = phrase === undefined || hashes[phrase.to - 1] !== TIME ? undefined : chunks[chunkAt[phrase.to]!];
  if (subject === undefined || subject.from !== phrase!.to || subject.to >= to || !hasVerb(view, subject.to, subject.to + 1)) return a;
  return { ...a, content: { ...a.content, from: subject.from } };
}

/** True for words that may be a clause: "On the quay" is none. */
function hasVerb({ tags }: View, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tags[i] === Tag.verb || tags[i] === Tag.aux) return true;
  return false;
}
