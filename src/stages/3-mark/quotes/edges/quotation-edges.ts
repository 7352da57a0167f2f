import { addressingVerbs, speechForms } from '../../../../language/en/words/word-sets.ts';
import { THAT } from '../../../../language/en/grammar/grammar-hashes.ts';
import type { ContentCandidate } from '../contents/candidates.ts';
import type { SourceCandidate } from '../sources/source-candidates.ts';
import type { View } from '../view/view.ts';
import { Tag } from '../../../../language/tagger.ts';
import { Shape } from '../../../../text/words/tokens.ts';
import { verbGroup } from '../phrases/verb-group.ts';

/** How many tokens may stand before the opening mark. */
const LONGEST = 12;

/**
 * A content whose quotation begins in the middle of a sentence, with what the sentence has before the opening mark: said that the bridge “was
 * never safe. It should have been closed.” So it is for a quotation that begins with the verb of a subject before it, and for one that goes on
 * into further sentences.
 */
export function withOuterSubject(view: View, head: number, content: ContentCandidate, source: SourceCandidate | null): ContentCandidate {
  const q = view.quotedAt[content.from]!;
  if (q < 0 || q === view.quotedAt[head] || view.quoted[q]!.open !== content.from || !speechForms.has(view.tokens.hashes[head]!)) return content;
  const { open, close } = view.quoted[q]!;
  const sentence = view.sentences[view.sentenceAt[open]!]!;
  const from = head < open ? behindCue(view, head, open, source) : sentence.from;
  if (from >= open || open - from > LONGEST) return content;
  const runsOn = close > sentence.to && view.tokens.shapes[open + 1]! < Shape.capital && !holdsPunctuation(view, from, open);
  return runsOn || (beginsWithVerb(view, open + 1) && isSubject(view, view.tokens.hashes[from] === THAT ? from + 1 : from, open))
    ? { ...content, from }
    : content;
}

/**
 * A content that ends with its sentence, in the middle of a quotation that goes on, up to the closing mark: said that the bridge “was never safe. It
 * should have been closed.” Where that mark was lost, a content that ends anywhere in the quotation goes up to where its words are seen to end.
 */
export function throughClosingMark(view: View, head: number, found: ContentCandidate): ContentCandidate {
  const content = intoUnclosed(view, head, found);
  const q = view.quotedAt[content.to - 1]!;
  if (q < 0 || q === view.quotedAt[head] || view.quoted[q]!.open <= content.from || head >= content.from) return content;
  const { close, closed } = view.quoted[q]!;
  const { to } = view.sentences[view.sentenceAt[content.to - 1]!]!;
  const goesOn = closed ? close > to && content.to >= to - 1 : close <= to && content.to < close;
  return goesOn ? { ...content, to: close } : content;
}

/** A content that breaks off behind "had", before a mark whose closer was lost, with the first word in the marks. */
function intoUnclosed({ tags, quoted, quotedAt }: View, head: number, content: ContentCandidate): ContentCandidate {
  const next = quoted[quotedAt[content.to] ?? -1];
  const breaksOff = next !== undefined && !next.closed && next.open === content.to && content.from > head && tags[content.to - 1] === Tag.aux;
  return breaksOff ? { ...content, to: content.to + 1 } : content;
}

/** True for a finite verb in lower case, adverbs before it passed over. */
function beginsWithVerb({ tags, tokens }: View, first: number): boolean {
  let at = first;
  while (tags[at] === Tag.adv && tokens.shapes[at]! < Shape.capital) at++;
  if ((tags[at] !== Tag.verb && tags[at] !== Tag.aux) || tokens.shapes[at]! >= Shape.capital) return false;
  return tags[at] === Tag.aux || !tokens.text.startsWith('ing', tokens.ends[at]! - 3);
}

/** Where the words said begin behind a cue: with "that", else behind the verb and a speaker or listener after it. */
function behindCue(view: View, head: number, open: number, source: SourceCandidate | null): number {
  const { hashes } = view.tokens;
  for (let i = open - 1; i > head && i >= open - LONGEST; i--) if (hashes[i] === THAT) return i;
  const from = source !== null && source.from > head ? Math.max(head + 1, source.to) : verbGroup(view, head)[1];
  const chunk = view.chunkAt[open - 1]!;
  return addressingVerbs.has(hashes[head]!) && chunk >= 0 ? Math.max(from, view.chunks[chunk]!.from) : from;
}

/** True for a phrase, with what "of" or "and" ties to it, that ends at `to`: no verb and no mark stands in it. */
function isSubject(view: View, from: number, to: number): boolean {
  const { chunkAt, chunks, verbsBefore, tags } = view;
  if (from >= to || chunkAt[from]! < 0 || chunkAt[to - 1]! < 0 || chunks[chunkAt[to - 1]!]!.to !== to || verbsBefore[from] !== verbsBefore[to]) return false;
  return !tags.subarray(from, to).includes(Tag.aux) && !holdsPunctuation(view, from, to);
}

function holdsPunctuation({ tags }: View, from: number, to: number): boolean {
  return tags.subarray(from, to).includes(Tag.punct);
}
