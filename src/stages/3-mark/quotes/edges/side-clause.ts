import { AS, COMMA } from '../../../../language/en/grammar/grammar-hashes.ts';
import { speechForms, subordinators } from '../../../../language/en/words/word-sets.ts';
import { Tag } from '../../../../language/tagger.ts';
import { TokenKind } from '../../../../text/words/tokens.ts';
import type { Attribution } from '../attribution.ts';
import type { View } from '../view/view.ts';

/**
 * An attribution by the verb of a side clause that opens its sentence, whose content runs on into the main clause, cut before that: "When Quill said the quay
 * was “rotten,” | the board called a vote".
 */
export function withinSideClause(view: View, a: Attribution): Attribution {
  const { tokens: { hashes }, sentences, sentenceAt, quotedAt, stopsBefore } = view;
  const { content, head, source } = a;
  const { from } = sentences[sentenceAt[head]!]!;
  if (source === null || source.from > head || content.from < head || quotedAt[head]! >= 0 || !speechForms.has(hashes[head]!)) return a;
  if (!subordinators.has(hashes[from]!) || source.from !== from + 1) return a;
  // The stop of "Mr." ends nothing.
  if (stopsBefore[content.from] !== stopsBefore[source.to]) return a;
  // “As Quill said late on Monday the quay is …”: what is said is the main clause.
  if (hashes[from] === AS && content.from > head + 1) return a;
  for (let i = content.from + 1; i + 2 < content.to; i++) {
    if (subordinators.has(hashes[i]!) && quotedAt[i]! < 0) return a;
    if (!endsClause(view, i)) continue;
    const next = quotedAt[i]! >= 0 ? i + 2 : i + 1;
    if (opensClause(view, next)) return { ...a, content: { ...content, to: quotedAt[i]! >= 0 ? next : i }, tails: [] };
  }
  return a;
}

/** True for a comma outside quotation marks, or right before a closing one. */
function endsClause({ tokens: { hashes, kinds }, quotedAt, quoted }: View, i: number): boolean {
  if (hashes[i] !== COMMA) return false;
  const q = quotedAt[i]!;
  return q < 0 || (kinds[i + 1] === TokenKind.quote && quoted[q]!.close === i + 2);
}

/** True for a subject with its verb right behind it. */
function opensClause({ chunks, chunkAt, tags, quotedAt }: View, at: number): boolean {
  const chunk = chunks[chunkAt[at] ?? -1];
  if (chunk === undefined || chunk.from !== at || quotedAt[at]! >= 0) return false;
  const verb = tags[chunk.to] === Tag.adv ? chunk.to + 1 : chunk.to;
  return tags[verb] === Tag.verb || tags[verb] === Tag.aux;
}
