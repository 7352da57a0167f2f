import { insertionOpeners, sayingWords } from '../../../../language/en/word-sets.ts';
import { COMMA } from '../../../../language/en/grammar-hashes.ts';
import type { Span } from '../../../../model/span.ts';
import type { TaggerModel } from '../../../../language/tagger.ts';
import type { Tokens } from '../../../../text/tokens.ts';
import type { Quoted } from './marks.ts';
import { Tag, tag } from '../../../../language/tagger.ts';
import { OWN_VOICE } from '../../../../language/en/content-words.ts';
import { TokenKind } from '../../../../text/tokens.ts';
import { isLetter } from '../../../../text/unit-kinds.ts';
import { WordSet } from '../../../../text/word-set.ts';
import { findQuoted } from './marks.ts';
import { mendTags } from './mended-tags.ts';

/** A noun phrase without what follows its head: token indexes `[from, to)`. */
export interface Chunk {
  readonly from: number;
  readonly to: number;
}

/** A report as the finders of attributions see it: tokens with word classes, sentences, quoted stretches and noun phrases. */
export interface View {
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
  /** Running counts before each token, so that what a stretch holds is a difference: verbs and auxiliaries, stops, brackets, dashes. */
  readonly verbsBefore: Int32Array;
  readonly stopsBefore: Int32Array;
  readonly bracketsBefore: Int32Array;
  readonly dashesBefore: Int32Array;
  /** Running counts of plain verbs of speech, and of tokens in quotation marks. */
  readonly sayingsBefore: Int32Array;
  /** Running counts of the commas behind which a new clause with its subject begins, a participle, or a relative or subordinate clause. */
  readonly clausesBefore: Int32Array;
  readonly participlesBefore: Int32Array;
  readonly subordinatesBefore: Int32Array;
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
    ...runningCounts(tokens, tags),
    ...clauseCounts(tokens, tags, chunks, chunkAt),
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

/** How many verbs, stops, brackets, dashes and verbs of speech stand before each place; in one pass, since it is done for every report. */
function runningCounts(
  { count, kinds, hashes }: Tokens,
  tags: Uint8Array,
): Pick<View, 'verbsBefore' | 'stopsBefore' | 'bracketsBefore' | 'dashesBefore' | 'sayingsBefore'> {
  const [verbsBefore, stopsBefore, bracketsBefore, dashesBefore, sayingsBefore] = Array.from({ length: 5 }, () => new Int32Array(count + 1)) as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  for (let i = 0; i < count; i++) {
    const kind = kinds[i]!;
    verbsBefore[i + 1] = verbsBefore[i]! + (tags[i] === Tag.verb || tags[i] === Tag.aux ? 1 : 0);
    stopsBefore[i + 1] = stopsBefore[i]! + (kind === TokenKind.stop ? 1 : 0);
    bracketsBefore[i + 1] = bracketsBefore[i]! + (kind === TokenKind.bracket ? 1 : 0);
    dashesBefore[i + 1] = dashesBefore[i]! + (kind === TokenKind.dash ? 1 : 0);
    sayingsBefore[i + 1] = sayingsBefore[i]! + (sayingWords.has(hashes[i]!) ? 1 : 0);
  }
  return { verbsBefore, stopsBefore, bracketsBefore, dashesBefore, sayingsBefore };
}

/** Counts the commas that part clauses, by what stands behind each; a closing mark behind the comma is passed over. */
function clauseCounts(
  tokens: Tokens,
  tags: Uint8Array,
  chunks: readonly Chunk[],
  chunkAt: Int32Array,
): Pick<View, 'clausesBefore' | 'participlesBefore' | 'subordinatesBefore'> {
  const { count, kinds, hashes } = tokens;
  const [clausesBefore, participlesBefore, subordinatesBefore] = [new Int32Array(count + 1), new Int32Array(count + 1), new Int32Array(count + 1)];
  let [clauses, participles, subordinates] = [0, 0, 0];
  for (let i = 0; i < count; i++) {
    if (hashes[i] === COMMA && i + 2 < count) {
      const next = kinds[i + 1] === TokenKind.quote ? i + 2 : i + 1;
      const chunk = chunkAt[next]!;
      const verb = tags[next] === Tag.adv ? next + 1 : next;
      if (tags[verb] === Tag.verb) participles += tokens.text.startsWith('ing', tokens.ends[verb]! - 3) ? 1 : 0;
      else if (tags[next] === Tag.sconj || insertionOpeners.has(hashes[next]!)) subordinates++;
      else if (chunk >= 0 && chunks[chunk]!.to < count && (tags[chunks[chunk]!.to] === Tag.verb || tags[chunks[chunk]!.to] === Tag.aux)) clauses++;
    }
    clausesBefore[i + 1] = clauses;
    participlesBefore[i + 1] = participles;
    subordinatesBefore[i + 1] = subordinates;
  }
  return { clausesBefore, participlesBefore, subordinatesBefore };
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

/** Hashes of the words in lower case without "-s", "-es", "-ed", "-d", "-ing": crude, but alike in training and use. */
function stemHashes(tokens: Tokens): Int32Array {
  const out = new Int32Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) {
    out[i] = tokens.kinds[i] === TokenKind.word ? stemHash(tokens.text, tokens.starts[i]!, tokens.ends[i]!) : tokens.hashes[i]!;
  }
  return out;
}

function stemHash(text: string, start: number, end: number): number {
  const length = end - start;
  const last = text.charCodeAt(end - 1) | 32;
  const second = text.charCodeAt(end - 2) | 32;
  let cut = 0;
  if (length > 5 && last === 103 && second === 110 && (text.charCodeAt(end - 3) | 32) === 105) cut = 3;
  else if (length > 4 && last === 100 && second === 101) cut = 2;
  else if (length > 4 && last === 115 && second === 101) cut = 2;
  else if (length > 3 && last === 115 && second !== 115) cut = 1;
  else if (length > 4 && last === 101) cut = 1;
  let hash = 0x811c9dc5 | 0;
  for (let i = start; i < end - cut; i++) {
    const unit = text.charCodeAt(i);
    hash = Math.imul(hash ^ (isLetter(unit) ? unit | 32 : unit), 0x01000193);
  }
  return hash;
}

/** Runs of determiners, adjectives, numbers, nouns and names; a pronoun or a determiner begins a new one. */
function nounPhrases(tokens: Tokens, tags: Uint8Array, sentenceAt: Int32Array): { chunks: Chunk[]; chunkAt: Int32Array } {
  const chunks: Chunk[] = [];
  const chunkAt = new Int32Array(tokens.count).fill(-1);
  let from = -1;
  const close = (to: number): void => {
    if (from >= 0 && hasHead(tags, from, to)) {
      chunkAt.fill(chunks.length, from, to);
      chunks.push({ from, to });
    }
    from = -1;
  };
  for (let i = 0; i < tokens.count; i++) {
    const t = tags[i]!;
    const clitic = tokens.kinds[i] === TokenKind.clitic && t === Tag.part;
    const inside =
      t === Tag.det || t === Tag.adj || t === Tag.noun || t === Tag.propn || t === Tag.num || t === Tag.pron || clitic || isNameStop(tokens, tags, i);
    if (!inside) close(i);
    else if (
      from >= 0
      && (t === Tag.det || t === Tag.pron || sentenceAt[i] !== sentenceAt[i - 1] || (tags[i - 1] === Tag.pron && !isPossessive(tokens, i - 1)))
    ) {
      close(i);
      from = i;
    } else if (from < 0 && !clitic) from = i;
  }
  close(tokens.count);
  return { chunks, chunkAt };
}

function hasHead(tags: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const t = tags[i]!;
    if (t === Tag.noun || t === Tag.propn || t === Tag.pron || t === Tag.num || t === Tag.det || t === Tag.adj) return true;
  }
  return false;
}

/** The stop of "Mr." between two names. */
function isNameStop(tokens: Tokens, tags: Uint8Array, i: number): boolean {
  return (
    tokens.kinds[i] === TokenKind.stop
    && i > 0
    && i + 1 < tokens.count
    && tags[i - 1] === Tag.propn
    && tags[i + 1] === Tag.propn
    && tokens.starts[i] === tokens.ends[i - 1]
    && tokens.ends[i - 1]! - tokens.starts[i - 1]! <= 4
    && tokens.text.charCodeAt(tokens.starts[i]!) === 46
  );
}

function isPossessive(tokens: Tokens, i: number): boolean {
  const length = tokens.ends[i]! - tokens.starts[i]!;
  const first = tokens.text.charCodeAt(tokens.starts[i]!) | 32;
  const last = tokens.text.charCodeAt(tokens.ends[i]! - 1) | 32;
  return (
    (length === 3 && ((first === 104 && (last === 115 || last === 114)) || (first === 105 && last === 115) || (first === 111 && last === 114)))
    || (length === 2 && last === 121)
    || (length === 5 && (last === 114 || last === 101))
    || (length === 4 && last === 114)
  );
}
