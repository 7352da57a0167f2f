import { COMMA, IN, OF, PER, THE, WORDS } from '../../../../language/en/grammar/grammar-hashes.ts';
import type { Attribution } from '../attribution.ts';
import type { Chunk } from '../view/noun-phrases.ts';
import type { View } from '../view/view.ts';
import { Tag } from '../../../../language/tagger.ts';
import { speechForms } from '../../../../language/en/words/word-sets.ts';
import { TokenKind } from '../../../../text/words/tokens.ts';
import { Side } from '../contents/candidates.ts';

/** Log-odds given to what a set phrase leaves no doubt about. */
const PROVEN = 3;

/** Attributions by a set phrase without a verb: in the words of one diplomat, “…”; sales fell, per a report. */
export function setPhrases(view: View): Attribution[] {
  const { count, hashes } = view.tokens;
  const out: Attribution[] = [];
  for (let i = 1; i + 1 < count; i++) {
    if (view.quotedAt[i]! >= 0) continue;
    const found =
      hashes[i] === WORDS && hashes[i + 1] === OF && hashes[i - 1] === THE && hashes[i - 2] === IN
        ? inTheWordsOf(view, i)
        : hashes[i] === WORDS
          ? inOnesWords(view, i)
        : hashes[i] === PER && hashes[i - 1] === COMMA
          ? perReport(view, i)
          : null;
    if (found !== null) out.push(found);
  }
  return out;
}

function inTheWordsOf(view: View, head: number): Attribution | null {
  const who = chunkFrom(view, head + 2);
  if (who === null) return null;
  const behind = view.tokens.hashes[who.to] === COMMA ? who.to + 1 : who.to;
  const before = view.tokens.hashes[head - 3] === COMMA ? head - 4 : head - 3;
  const q = behind < view.tokens.count && view.quotedAt[behind]! >= 0 ? view.quotedAt[behind]! : before >= 0 ? view.quotedAt[before]! : -1;
  if (q < 0) return null;
  const { open, close } = view.quoted[q]!;
  if (open !== behind && close !== before + 1) return null;
  return {
    head,
    content: { from: open, to: close, side: open === behind ? Side.right : Side.left },
    tails: [],
    source: { ...who, part: false },
    score: PROVEN,
  };
}

/**
 * "In Quill's | words |, the dam is “rotten”", "The dam was, in Quill's words, “a sieve”": what stands behind the phrase, or around it, up to the ends of the
 * sentence. The words of nobody who is named are left out, and what a verb behind the phrase tells.
 */
function inOnesWords(view: View, head: number): Attribution | null {
  const { tags, quotedAt, chunkAt, chunks, sentences, sentenceAt, tokens: { hashes, kinds } } = view;
  const { from, to } = sentences[sentenceAt[head]!]!;
  const whose = chunks[chunkAt[head - 1]!];
  const link = whose === undefined ? -1 : whose.from - 1;
  if (whose === undefined || link < from || hashes[link] !== IN || kinds[head - 1] !== TokenKind.clitic || tags[head - 2] !== Tag.propn || hashes[head + 1] !== COMMA) return null;
  const opens = link === from;
  if (!opens && hashes[link - 1] !== COMMA) return null;
  const end = tags[to - 1] === Tag.punct && quotedAt[to - 1]! < 0 ? to - 1 : to;
  const q = end > head + 2 && sentenceAt[end - 1] === sentenceAt[head] ? quotedIn(view, head + 2, end) : -1;
  if (q < 0 || view.quoted[q]!.close !== end || holdsSpeech(view, from, view.quoted[q]!.open)) return null;
  const source = { from: whose.from, to: head - 1, part: false };
  if (opens) return { head, content: { from: head + 2, to: end, side: Side.right }, tails: [], source, score: PROVEN };
  return { head, content: { from, to: link - 1, side: Side.left }, tails: [[head + 2, end]], source, score: PROVEN };
}

/** The first stretch in marks that opens in `[from, to)`; -1 for none. */
function quotedIn({ quoted, quotedAt }: View, from: number, to: number): number {
  for (let i = from; i < to; i++) if (quotedAt[i]! >= 0) return quoted[quotedAt[i]!]!.open >= from ? quotedAt[i]! : -1;
  return -1;
}

/** True where a verb of speech stands in `[from, to)`: another tells it all. */
function holdsSpeech({ tokens: { hashes } }: View, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (speechForms.has(hashes[i]!)) return true;
  return false;
}

/** ", per a report by …" at the end of a whole clause; "per cent" and "per day" name nobody. */
function perReport(view: View, head: number): Attribution | null {
  const who = chunkFrom(view, head + 1);
  const { from } = view.sentences[view.sentenceAt[head]!]!;
  if (who === null || (view.tags[who.from] !== Tag.det && view.tags[who.from] !== Tag.propn) || view.verbsBefore[head - 1] === view.verbsBefore[from]) {
    return null;
  }
  return { head, content: { from, to: head - 1, side: Side.left }, tails: [], source: { ...who, part: false }, score: PROVEN };
}

function chunkFrom(view: View, at: number): Chunk | null {
  const chunk = at < view.tokens.count ? view.chunkAt[at]! : -1;
  return chunk >= 0 && view.chunks[chunk]!.from === at ? view.chunks[chunk]! : null;
}
