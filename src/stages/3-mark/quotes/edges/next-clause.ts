import { AND, COMMA, THAT } from '../../../../language/en/grammar/grammar-hashes.ts';
import { Tag } from '../../../../language/tagger.ts';
import type { ContentCandidate } from '../contents/candidates.ts';
import { Side } from '../contents/candidates.ts';
import { verbOfSubject } from '../phrases/clause-opening.ts';
import { holdsMarks } from '../view/marks-within.ts';
import type { View } from '../view/view.ts';

/**
 * A content that tells no clause, up to where another sentence is joined to its own: "called the mayor to urge her to stop, | and Ada Quill, the chair, sent her
 * a note citing “doubts”". What somebody else does there is not said by the first.
 */
export function withinOwnSentence(view: View, head: number, content: ContentCandidate): ContentCandidate {
  const { tokens: { hashes }, tags, chunkAt, chunks, quotedAt } = view;
  const { to: end } = view.sentences[view.sentenceAt[head]!]!;
  if (content.side !== Side.right || content.from <= head || hashes[content.from] === THAT || !holdsMarks(view, content.from, content.to)) return content;
  for (let i = content.from; i + 2 < content.to && quotedAt[i]! < 0; i++) {
    const chunk = chunks[chunkAt[i] ?? -1];
    if (chunk !== undefined && (tags[chunk.to] === Tag.verb || tags[chunk.to] === Tag.aux)) return content;
    const next = hashes[i] === COMMA && hashes[i + 1] === AND ? chunks[chunkAt[i + 2]!] : undefined;
    if (next !== undefined && next.from === i + 2 && tags[next.to - 1] === Tag.propn && verbOfSubject(view, next, end) >= 0) return { ...content, to: i };
  }
  return content;
}
