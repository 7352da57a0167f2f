import { COMMA, THAT, TO } from '../../../../language/en/grammar/grammar-hashes.ts';
import { subordinators } from '../../../../language/en/words/word-sets.ts';
import { Tag } from '../../../../language/tagger.ts';
import { TokenKind, tokenText } from '../../../../text/words/tokens.ts';
import type { EntityType } from '../../../../model/quote.ts';
import type { Attribution } from '../attribution.ts';
import { roleType } from '../phrases/role-words.ts';
import { verbGroup } from '../phrases/verb-group.ts';
import type { Chunk } from '../view/noun-phrases.ts';
import type { View } from '../view/view.ts';

/**
 * An attribution to somebody whom a preposition ties to the subject of its verb, given to that subject: | "a source close to him | said", | "a letter to Mr.
 * Voss | warned"; to nobody where the subject is none that speaks: "her bond with Mr. Voss reflected".
 */
export function withTyingSubject(view: View, a: Attribution): Attribution {
  const { source, head } = a;
  if (source === null || source.part || source.from > head || source.from < 3 || view.quotedAt[head]! >= 0) return a;
  const link = linkBefore(view, source.from);
  if (link < 0 || source.to !== verbGroup(view, head)[0]) return a;
  const subject = tying(view, link);
  if (subject === null || !opensClause(view, subject.from)) return a;
  const type = nounType(view, subject);
  // "Hours into the search | police said": the phrases are one.
  if (type === null) return view.tags[source.to - 1] === Tag.noun && nounType(view, source) !== null ? a : { ...a, source: null };
  return { ...a, content: endingBefore(view, a.content, subject.from), source: { from: subject.from, to: type === 'document' ? subject.to : source.to, part: false } };
}

/** The preposition before a phrase, or before its office that was read as a verb: "aide | to | minister Tom Reddick"; else -1. */
function linkBefore({ tags, tokens }: View, from: number): number {
  const isOffice = tags[from - 1] === Tag.verb && tokens.hashes[from - 2] === TO && roleType(tokenText(tokens, from - 1)) === 'person';
  if (isOffice) return from - 2;
  return tags[from - 1] === Tag.adp && !subordinators.has(tokens.hashes[from - 1]!) ? from - 1 : -1;
}

function nounType({ tokens }: View, { to }: Chunk): EntityType | null {
  return roleType(tokenText(tokens, to - 1).toLowerCase());
}

/** The phrase that a preposition follows, with an adjective between at most: "a source | close | to". */
function tying({ tags, chunkAt, chunks }: View, at: number): Chunk | null {
  const chunk = chunks[chunkAt[at - 1]!];
  if (chunk === undefined) return null;
  let { to } = chunk;
  while (to - 1 > chunk.from && tags[to - 1] === Tag.adj) to--;
  return tags[to - 1] === Tag.noun ? { from: chunk.from, to } : null;
}

/** True where a sentence begins, or a clause behind a comma, a dash or "that". */
function opensClause({ tokens: { hashes, kinds, starts, ends }, sentences, sentenceAt }: View, at: number): boolean {
  if (sentences[sentenceAt[at]!]!.from === at || hashes[at - 1] === COMMA || hashes[at - 1] === THAT) return true;
  return kinds[at - 1] === TokenKind.dash && starts[at]! > ends[at - 1]!;
}

/** A content that runs on into the subject, up to there. */
function endingBefore({ tags }: View, content: Attribution['content'], at: number): Attribution['content'] {
  return content.from < at && at < content.to ? { ...content, to: tags[at - 1] === Tag.punct ? at - 1 : at } : content;
}
