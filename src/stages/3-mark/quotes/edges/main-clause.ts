import { askingVerbs, subordinators } from '../../../../language/en/words/word-sets.ts';
import { COMMA, THAT } from '../../../../language/en/grammar/grammar-hashes.ts';
import type { ContentCandidate } from '../contents/candidates.ts';
import type { View } from '../view/view.ts';
import { Tag } from '../../../../language/tagger.ts';
import { TokenKind } from '../../../../text/words/tokens.ts';
import { Side } from '../contents/candidates.ts';
import { verbOfClause } from '../phrases/main-verb.ts';


/**
 * A content that is only the side clause of what was said, with the main clause behind its comma: said that while the goal would be missed, the
 * peace must hold. Contents of any other shape stay as they are.
 */
export function throughMainClause(view: View, head: number, content: ContentCandidate): ContentCandidate {
  const { tokens, tags } = view;
  const first = tokens.hashes[content.from] === THAT ? content.from + 1 : content.from;
  // "asked if" leads to a whole question.
  if (content.side !== Side.right || askingVerbs.has(tokens.hashes[head]!) || !subordinators.has(tokens.hashes[first] ?? 0)) return content;
  const comma = tokens.hashes[content.to - 1] === COMMA ? content.to - 1 : content.to;
  const sentence = view.sentences[view.sentenceAt[content.from]!];
  if (
    sentence === undefined
    || comma + 2 >= sentence.to
    || tokens.hashes[comma] !== COMMA
    || view.stopsBefore[comma] !== view.stopsBefore[first]
    || verbOfClause(view, comma + 1) < 0
  ) {
    return content;
  }
  const to = tokens.kinds[sentence.to - 1] === TokenKind.stop && tags[sentence.to - 1] === Tag.punct ? sentence.to - 1 : sentence.to;
  return { ...content, to };
}
