import type { Features } from '../../../language/features.ts';
import type { ContentCandidate } from './candidates.ts';
import type { View } from './view.ts';
import { Tag } from '../../../language/tagger.ts';
import { TokenKind } from '../../../text/tokens.ts';
import { STARTERS, Side } from './candidates.ts';
import { verbGroup } from './verb-group.ts';

/** Collects all features of one candidate. */
export function contentFeatures(view: View, head: number, c: ContentCandidate, f: Features): void {
  f.clear();
  startFeatures(view, head, c, f);
  endFeatures(view, head, c, f);
  spanFeatures(view, head, c, f);
}

/** Adds the features of where a candidate starts; they depend on `c.from` and `c.side` alone. */
export function startFeatures(view: View, head: number, c: ContentCandidate, f: Features): void {
  const { tokens, tags, stems } = view;
  const s = c.from;
  const side = c.side;
  const stem = stems[head]!;
  const sentence = view.sentences[view.sentenceAt[head]!]!;
  const gap = side === Side.right ? Math.min(10, s - head - 1) : s === sentence.from ? 11 : s < sentence.from ? 12 : Math.min(10, s - sentence.from);
  const mark = quoteEdge(view, s, head);
  const word = tokens.hashes[s]!;
  const before = s > 0 ? tokens.hashes[s - 1]! : 1;
  const tagBefore = s > 0 ? tags[s - 1]! : 0;
  f.add(100 + side, gap);
  f.pair(104 + side, tags[s]!, tagBefore);
  f.pair(108 + side, word, Math.min(3, gap));
  f.pair(112 + side, stem, word);
  f.pair(116 + side, stem, gap);
  f.pair(120 + side, stem, tags[s]!);
  f.pair(124 + side, before, tags[s]!);
  f.pair(128 + side, mark, gap);
  f.pair(132 + side, mark, stem);
  f.pair(136 + side, tags[head + 1] ?? 0, tags[s]! * 16 + Math.min(12, gap));
  f.pair(140 + side, tags[s]!, s + 1 < tokens.count ? tags[s + 1]! : 0);
  f.pair(144 + side, before, word);
  f.pair(148 + side, stem, before);
  const [group] = verbGroup(view, head);
  const lead = side * 4 + leadKind(view, group, sentence.from);
  f.pair(232, lead, tags[head + 1] ?? 0);
  f.pair(233, stem, lead);
  if (side === Side.right) rightFeatures(view, head, s, gap, f);
}

/** How many phrases and openers of clauses stand between the cue and a start to its right. */
function rightFeatures(view: View, head: number, s: number, gap: number, f: Features): void {
  const { tokens, tags, stems } = view;
  let chunks = 0;
  let starters = 0;
  for (let k = head + 1; k < s; k++) {
    const chunk = view.chunkAt[k]!;
    if (chunk >= 0 && view.chunks[chunk]!.from === k) chunks++;
    if (STARTERS.has(tokens.hashes[k]!)) starters++;
  }
  f.pair(150, chunks * 4 + starters, tags[s]!);
  f.pair(151, chunks * 4 + starters, stems[head]!);
  f.pair(152, tokens.hashes[head + 1] ?? 1, gap);
  skipFeatures(view, head, s, f);
}

/** What lies between the cue and a start to its right: what a reader would have to skip. */
function skipFeatures(view: View, head: number, s: number, f: Features): void {
  const { tokens, tags } = view;
  let that = 0;
  let comma = 0;
  let verb = 0;
  let quote = 0;
  for (let k = head + 1; k < s; k++) {
    if (STARTERS.has(tokens.hashes[k]!)) that = tokens.hashes[k]!;
    if (tags[k] === Tag.punct) comma = 1;
    if (tags[k] === Tag.verb || tags[k] === Tag.aux) verb = 1;
    if (view.quotedAt[k]! >= 0 && view.quotedAt[k] !== view.quotedAt[head]) quote = 1;
  }
  f.pair(153, comma * 4 + verb * 2 + quote, tags[s]!);
  f.pair(154, that, tags[s]!);
  f.pair(155, comma * 4 + verb * 2 + quote, tokens.hashes[s]!);
  f.pair(156, view.stems[head]!, comma * 4 + verb * 2 + quote);
}

/** Adds the features of where a candidate ends; they depend on `c.to` and `c.side` alone. */
export function endFeatures(view: View, head: number, c: ContentCandidate, f: Features): void {
  const { tokens, tags, stems } = view;
  const e = c.to;
  const side = c.side;
  const sentence = view.sentences[view.sentenceAt[head]!]!;
  const [group] = verbGroup(view, head);
  const n = tokens.count;
  const atEnd = e >= sentence.to || (e === sentence.to - 1 && tokens.kinds[e] === TokenKind.stop) ? 1 : 0;
  const word = e < n ? tokens.hashes[e]! : 1;
  const t = e < n ? tags[e]! : 0;
  const gap = side === Side.left ? Math.min(12, group - e) : atEnd === 1 ? 13 : Math.min(12, (sentence.to - e) >> 1);
  const mark = e > 0 ? endEdge(view, e, head) : 0;
  f.pair(160 + side, gap, atEnd);
  f.pair(164 + side, word, tags[e + 1] ?? 0);
  f.pair(168 + side, t, tags[e - 1]!);
  f.pair(172 + side, t * 32 + (tags[e + 1] ?? 0), tags[e + 2] ?? 0);
  f.pair(176 + side, word, tokens.hashes[e + 1] ?? 1);
  f.pair(180 + side, mark, gap);
  f.pair(184 + side, stems[head]!, atEnd * 16 + t);
  f.pair(188 + side, word, mark);
  f.pair(192 + side, tokens.hashes[e - 1]!, t);
  f.pair(196 + side, tags[head]!, atEnd * 16 + Math.min(3, gap));
  f.pair(200 + side, stems[head]!, gap);
  if (side === Side.left) f.pair(204, gap, e < group && view.chunkAt[group - 1]! >= 0 ? 1 + (tags[group - 1]! === Tag.pron ? 1 : 0) : 0);
  f.pair(205 + side, stems[e + 1] ?? 1, t);
}

/** Adds the features of a candidate as a whole. */
export function spanFeatures(view: View, head: number, c: ContentCandidate, f: Features): void {
  const { tokens, tags, stems } = view;
  const { from, to, side } = c;
  const sentence = view.sentences[view.sentenceAt[head]!]!;
  const length = to - from;
  const size = length < 4 ? length : length < 7 ? 4 : length < 12 ? 5 : length < 20 ? 6 : length < 35 ? 7 : 8;
  const verb = view.verbsBefore[to]! > view.verbsBefore[from]! ? 1 : 0;
  const open = quoteEdge(view, from, head);
  const close = endEdge(view, to, head);
  const inQuote = view.quotedAt[head]! >= 0 ? 1 : 0;
  const atEnd = to >= sentence.to - 1 ? 1 : 0;
  f.pair(210, size, side * 2 + verb);
  f.pair(211, open * 8 + close, side);
  f.pair(212, stems[head]!, size);
  f.pair(213, stems[head]!, side * 2 + verb);
  const behind = view.verbBehind[head]!;
  const held = behind >= from && behind < to ? 1 : 0;
  f.pair(226, behind < 0 ? 0 : stems[behind]!, side * 2 + held);
  const said = view.sayingsBefore[to]! > view.sayingsBefore[from]! ? 1 : 0;
  f.pair(227, side * 2 + said, atEnd);
  f.pair(228, said, stems[head]!);
  f.pair(214, tags[from]! * 32 + tags[to - 1]!, side);
  f.pair(215, tokens.hashes[from]!, atEnd * 4 + side);
  f.pair(216, side * 2 + inQuote, open * 8 + close);
  f.pair(217, side, tags[head]!);
  f.pair(218, tokens.hashes[from]!, tokens.hashes[to] ?? 1);
  f.pair(219, tags[from]!, size * 2 + verb);
  insideFeatures(view, c, atEnd, f);
  clauseFeatures(view, head, c, open * 8 + close, f);
}

/** How many clauses a stretch runs over. */
function clauseFeatures(view: View, head: number, c: ContentCandidate, edges: number, f: Features): void {
  const clauses = view.clausesBefore[c.to]! - view.clausesBefore[c.from]!;
  const participles = view.participlesBefore[c.to]! - view.participlesBefore[c.from]!;
  const subordinates = view.subordinatesBefore[c.to]! - view.subordinatesBefore[c.from]!;
  const some = c.side * 8 + Math.min(1, clauses) * 4 + Math.min(1, participles) * 2 + Math.min(1, subordinates);
  f.pair(229, c.side, Math.min(2, clauses) * 9 + Math.min(2, participles) * 3 + Math.min(2, subordinates));
  f.pair(230, view.stems[head]!, some);
  f.pair(231, edges, some);
}

/** What stands right before the cue's verb group: 0 a word, 1 a comma or the like, 2 a quotation mark, 3 nothing in the sentence. */
function leadKind(view: View, group: number, start: number): number {
  if (group === start) return 3;
  return view.tags[group - 1] !== Tag.punct ? 0 : view.tokens.kinds[group - 1] === TokenKind.quote ? 2 : 1;
}

/** What a stretch holds, and what it cuts apart. */
function insideFeatures(view: View, c: ContentCandidate, atEnd: number, f: Features): void {
  const { tokens, tags } = view;
  const held = (counts: Int32Array): number => counts[c.to]! - counts[c.from]!;
  const verbs = held(view.verbsBefore);
  const commas = held(view.stopsBefore);
  const brackets = held(view.bracketsBefore);
  const dashes = held(view.dashesBefore);
  const next = c.to < tokens.count ? tags[c.to]! : 0;
  const splitsSubject = next === Tag.verb || next === Tag.aux ? (view.chunkAt[c.to - 1]! >= 0 ? 2 : 1) : 0;
  f.pair(220, c.side, Math.min(4, verbs) * 8 + Math.min(4, commas));
  f.pair(221, c.side * 2 + atEnd, Math.min(4, commas));
  f.pair(222, c.side, (brackets & 1) * 4 + Math.min(2, dashes));
  f.pair(223, c.side * 4 + splitsSubject, Math.min(3, verbs));
  f.pair(224, tokens.hashes[c.from]!, Math.min(3, verbs) * 4 + splitsSubject);
  f.pair(225, tags[c.to - 1]!, next * 4 + Math.min(3, verbs));
}

/** 0 outside marks, 1 opens a quotation, 2 inside one that the cue is not in, 3 inside the cue's own, 4 first word behind the opening mark. */
function quoteEdge(view: View, s: number, head: number): number {
  const q = view.quotedAt[s]!;
  if (q < 0) return 0;
  const quoted = view.quoted[q]!;
  if (q === view.quotedAt[head]) return 3;
  return quoted.open === s ? 1 : quoted.open === s - 1 ? 4 : 2;
}

/** The same for the place behind an end: 0 outside, 1 behind a closing mark, 2 inside a quotation, 3 inside the cue's own. */
function endEdge(view: View, e: number, head: number): number {
  const q = view.quotedAt[e - 1]!;
  if (q < 0) return e < view.tokens.count && view.quotedAt[e]! >= 0 ? 4 : 0;
  if (q === view.quotedAt[head]) return 3;
  return view.quoted[q]!.close === e ? 1 : 2;
}
