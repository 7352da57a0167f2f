import { speechForms } from '../../../../language/en/words/word-sets.ts';
import { ACCORDING, COMMA } from '../../../../language/en/grammar/grammar-hashes.ts';
import type { Attribution } from '../attribution.ts';
import type { ContentCandidate } from '../contents/candidates.ts';
import type { SourceCandidate } from '../sources/source-candidates.ts';
import type { View } from '../view/view.ts';
import { RELAYING_VERBS } from '../../../../language/en/speech/speech-verbs.ts';
import { WordSet } from '../../../../text/words/word-set.ts';
import { Side } from '../contents/candidates.ts';
import { quotedSpeaker } from '../cues/quoted-as-saying.ts';
import { verbGroup } from '../phrases/verb-group.ts';

const RELAYING = new WordSet(RELAYING_VERBS);
/** Most tokens of "Ada Quill told a rally" between the words and who passes them on. */
const LONGEST_CLAUSE = 16;

/**
 * The content of one who passes another's words on, with the clause that says whose they are: “…,” Quill said, according to the agency; “…,” she told a rally,
 * the agency reported. Any other content stays.
 */
export function withInnerClause(view: View, head: number, content: ContentCandidate, source: SourceCandidate | null): ContentCandidate {
  const { hashes } = view.tokens;
  if (content.to > head || view.quotedAt[head]! >= 0) return content;
  const according = hashes[head] === ACCORDING;
  if (!according && !(RELAYING.has(hashes[head]!) && source !== null && source.to <= head)) return content;
  const start = according ? head : Math.min(source!.from, verbGroup(view, head)[0]);
  const comma = start - 1;
  if (hashes[comma] !== COMMA || comma <= content.to || comma - content.to > LONGEST_CLAUSE) return content;
  if (view.quotedAt[content.to - 1]! < 0 || view.sentenceAt[comma] !== view.sentenceAt[head]) return content;
  let said = false;
  for (let i = content.to; i < comma; i++) {
    if (view.quotedAt[i]! >= 0) return content;
    said ||= speechForms.has(hashes[i]!);
  }
  return said ? { ...content, to: comma } : content;
}

/**
 * The clause that one who passes on quoted words gives as another's, as an attribution of its own: “…,” | Quill told a rally |, according to the agency; `null`
 * where the content ends otherwise.
 */
export function innerClause(view: View, a: Attribution): Attribution | null {
  const q = a.content.to <= a.head ? view.quotedAt[a.content.from]! : -1;
  const end = view.tokens.hashes[a.content.to] === COMMA ? a.content.to : a.content.to - 1;
  if (q < 0 || view.quoted[q]!.close >= end || view.tokens.hashes[end] !== COMMA) return null;
  const { open, close } = view.quoted[q]!;
  for (let head = close; head < end; head++) {
    if (!speechForms.has(view.tokens.hashes[head]!)) continue;
    const [group] = verbGroup(view, head);
    const subject = group > close ? view.chunkAt[group - 1]! : view.chunkAt[head + 1]!;
    if (subject < 0 || view.chunks[subject]!.from < close || view.chunks[subject]!.to > end) return null;
    return { head, content: { from: open, to: close, side: Side.left }, tails: a.tails, source: { ...view.chunks[subject]!, part: false }, score: a.score };
  }
  return null;
}

/** The content of the "saying" of "was quoted as saying," behind quoted words: those words; any other content stays. */
export function quotedBeforeSaying(view: View, head: number, content: ContentCandidate): ContentCandidate {
  if (content.from < head || view.tokens.hashes[head + 1] !== COMMA || quotedSpeaker(view, head) === null) return content;
  const { from } = view.sentences[view.sentenceAt[head]!]!;
  for (let i = head - 1; i >= from; i--) {
    const q = view.quotedAt[i]!;
    if (q >= 0) return { from: view.quoted[q]!.open, to: view.quoted[q]!.close, side: Side.left };
  }
  return content;
}
