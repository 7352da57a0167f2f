import type { Span } from '../../../../model/span.ts';
import type { TaggerModel } from '../../../../language/tagger.ts';
import type { Tokens } from '../../../../text/words/tokens.ts';
import type { Counts } from './counts.ts';
import type { Quoted } from './marks.ts';
import type { Chunk } from './noun-phrases.ts';
import { Tag, tag } from '../../../../language/tagger.ts';
import { OWN_VOICE } from '../../../../language/en/speech/content-words.ts';
import { WordSet } from '../../../../text/words/word-set.ts';
import { countsBefore } from './counts.ts';
import { findQuoted } from './marks.ts';
import { mendTags } from './mended-tags.ts';
import { nounPhrases } from './noun-phrases.ts';
import { stemHashes } from './stems.ts';

/** A report as the finders of attributions see it: tokens with word classes, sentences, quoted stretches and noun phrases. */
export interface View extends Counts {
  readonly tokens: Tokens;
  readonly tags: Uint8Array;
  /** Hash of a word without its ending, so that "warns" and "warning" are one. */
  readonly stems: Int32Array;
  readonly quoted: readonly Quoted[];
  /** Index of the quoted stretch that a token lies in, its marks included, or -1. */
  readonly quotedAt: Int32Array;
  /** Token ranges of the sentences, and which of them a token lies in (-1 for a break between). */
  readonly sentences: readonly Chunk[];
  readonly sentenceAt: Int32Array;
  /** Paragraph number of each sentence. */
  readonly paragraphOf: Int32Array;
  readonly chunks: readonly Chunk[];
  /** Index of the noun phrase that a token lies in, or -1. */
  readonly chunkAt: Int32Array;
  /** The full verb before and behind each token in its sentence, or -1. */
  readonly verbBefore: Int32Array;
  readonly verbBehind: Int32Array;
  /** What kind of text it is, as small numbers that features look at: how much of it is quoted, how much speaks of "I" and "we", how long it is. */
  readonly style: { readonly quoted: number; readonly personal: number; readonly length: number };
}

const PERSONAL = new WordSet(OWN_VOICE);

/** Looks at a report. */
export function viewOf(tokens: Tokens, paragraphs: readonly Span[], sentences: readonly Span[], tagger: TaggerModel): View {
  const tags = tag(tokens, tagger);
  mendTags(tokens, tags);
  const quoted = findQuoted(tokens, paragraphs, sentences);
  const quotedAt = new Int32Array(tokens.count).fill(-1);
  for (let q = 0; q < quoted.length; q++) quotedAt.fill(q, quoted[q]!.open, quoted[q]!.close);
  const sentenceAt = new Int32Array(tokens.count).fill(-1);
  const ranges = sentenceRanges(tokens, sentences, sentenceAt);
  const { chunks, chunkAt } = nounPhrases(tokens, tags, sentenceAt);
  const neighbours = neighbouringVerbs(tags, ranges);
  return {
    ...neighbours,
    ...countsBefore(tokens, tags, chunks, chunkAt),
    style: styleOf(tokens, quotedAt),
    tokens,
    tags,
    stems: stemHashes(tokens),
    quoted,
    quotedAt,
    sentences: ranges,
    sentenceAt,
    paragraphOf: paragraphNumbers(paragraphs, sentences),
    chunks,
    chunkAt,
  };
}

function neighbouringVerbs(tags: Uint8Array, sentences: readonly Chunk[]): { verbBefore: Int32Array; verbBehind: Int32Array } {
  const verbBefore = new Int32Array(tags.length).fill(-1);
  const verbBehind = new Int32Array(tags.length).fill(-1);
  for (const { from, to } of sentences) {
    for (let i = from, last = -1; i < to; i++) {
      verbBefore[i] = last;
      if (tags[i] === Tag.verb) last = i;
    }
    for (let i = to - 1, next = -1; i >= from; i--) {
      verbBehind[i] = next;
      if (tags[i] === Tag.verb) next = i;
    }
  }
  return { verbBefore, verbBehind };
}

function styleOf(tokens: Tokens, quotedAt: Int32Array): View['style'] {
  let quoted = 0;
  let personal = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (quotedAt[i]! >= 0) quoted++;
    else if (PERSONAL.has(tokens.hashes[i]!)) personal++;
  }
  const n = Math.max(1, tokens.count);
  return {
    quoted: Math.min(10, Math.round((20 * quoted) / n)),
    personal: Math.min(5, Math.round((200 * personal) / n)),
    length: Math.min(8, Math.round(Math.log2(n))),
  };
}

function sentenceRanges(tokens: Tokens, sentences: readonly Span[], sentenceAt: Int32Array): Chunk[] {
  const ranges: Chunk[] = [];
  let i = 0;
  for (const [start, end] of sentences) {
    while (i < tokens.count && tokens.ends[i]! <= start) i++;
    const from = i;
    while (i < tokens.count && tokens.starts[i]! < end) sentenceAt[i++] = ranges.length;
    ranges.push({ from, to: i });
  }
  return ranges;
}

function paragraphNumbers(paragraphs: readonly Span[], sentences: readonly Span[]): Int32Array {
  const out = new Int32Array(sentences.length);
  let p = 0;
  for (let s = 0; s < sentences.length; s++) {
    while (p + 1 < paragraphs.length && paragraphs[p]![1] <= sentences[s]![0]) p++;
    out[s] = p;
  }
  return out;
}
