import { THE } from '../../../../language/en/grammar/grammar-hashes.ts';
import { Shape } from '../../../../text/words/tokens.ts';
import type { Proposal } from '../proposal.ts';
import type { View } from '../view/view.ts';

/**
 * True for a verb whose subject opens a sentence of its own behind a quotation that goes on with what the sentence before tells: “We are late,” said Quill. “Who
 * will pay?” | The Fund asked for more. A capital alone tells it of an article; where no other speaker stands before, an outlet may only write it so.
 */
export function opensOwnSentence(view: View, { head, content, source }: Proposal): boolean {
  const { tokens, quotedAt, quoted, sentenceAt, sentences, paragraphOf } = view;
  const q = source !== null && source.from > 0 && content.to <= source.from && source.from < head ? quotedAt[source.from - 1]! : -1;
  if (q < 0 || tokens.hashes[source!.from] !== THE || tokens.shapes[source!.from] !== Shape.capital) return false;
  const { open } = quoted[q]!;
  const s = sentenceAt[open]!;
  if (s <= 0 || paragraphOf[s] !== paragraphOf[s - 1] || sentences[s]!.from < open) return false;
  const { from, to } = sentences[s - 1]!;
  if (quotedAt[to - 1]! >= 0) return false;
  for (let i = from; i < to; i++) if (quotedAt[i]! >= 0) return true;
  return false;
}
