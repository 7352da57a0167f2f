import type { Features } from '../../../../language/features.ts';
import type { ContentCandidate } from './candidates.ts';
import type { CueSetting } from './cue-setting.ts';
import type { View } from '../view/view.ts';
import { addPlain } from '../../../../language/plain-weights.ts';
import { Tag, TAGS } from '../../../../language/tagger.ts';
import { TokenKind } from '../../../../text/words/tokens.ts';
import { Side } from './candidates.ts';
import { CUTS, EDGE_KINDS, END_FAMILIES, END_GAPS, FEW, SIZES, SPAN_FAMILIES, START_FAMILIES, START_GAPS } from './plain-features.ts';

/** Room for the places of each part's plain families. */
export const MOST_FAMILIES = SPAN_FAMILIES.length;

/** Collects all features of one candidate. */
export function contentFeatures(view: View, cue: CueSetting, { from, to, side }: ContentCandidate, f: Features): void {
  const places = new Int32Array(MOST_FAMILIES);
  f.clear();
  startFeatures(view, cue, from, side, f, places);
  addPlain(START_FAMILIES, places, f);
  endFeatures(view, cue, to, side, f, places);
  addPlain(END_FAMILIES, places, f);
  spanFeatures(view, cue, from, to, side, f, places);
  addPlain(SPAN_FAMILIES, places, f);
}

/** Adds the features of candidates on one side of a cue that start at `s`, and notes in `places` where those of {@link START_FAMILIES} stand. */
export function startFeatures(view: View, cue: CueSetting, s: number, side: number, f: Features, places: Int32Array): void {
  const { tokens, tags } = view;
  const { head, stem } = cue;
  const gap = side === Side.right ? Math.min(10, s - head - 1) : s === cue.start ? 11 : s < cue.start ? 12 : Math.min(10, s - cue.start);
  const mark = quoteEdge(view, s, cue.quote);
  const word = tokens.hashes[s]!;
  const before = s > 0 ? tokens.hashes[s - 1]! : 1;
  const tagBefore = s > 0 ? tags[s - 1]! : 0;
  places[0] = (side * TAGS + tags[s]!) * TAGS + tagBefore;
  places[1] = (side * TAGS + tags[s]!) * TAGS + (s + 1 < tokens.count ? tags[s + 1]! : 0);
  places[2] = (side * EDGE_KINDS + mark) * START_GAPS + gap;
  places[3] = (side * 4 + cue.lead) * TAGS + cue.nextTag;
  f.pair(108 + side, word, Math.min(3, gap));
  f.pair(112 + side, stem, word);
  f.pair(116 + side, stem, gap);
  f.pair(120 + side, stem, tags[s]!);
  f.pair(124 + side, before, tags[s]!);
  f.pair(132 + side, mark, stem);
  f.pair(136 + side, cue.nextTag, tags[s]! * 16 + Math.min(12, gap));
  f.pair(144 + side, before, word);
  f.pair(148 + side, stem, before);
  f.pair(233, stem, side * 4 + cue.lead);
  if (side === Side.right) rightFeatures(view, cue, s, gap, f);
}

/** What stands between the cue and a start to its right: phrases, openers of clauses, and what else a reader would have to skip. */
function rightFeatures(view: View, cue: CueSetting, s: number, gap: number, f: Features): void {
  const { tokens, tags } = view;
  const { head, stem, skipped } = cue;
  skipped.upTo(view, s);
  const { chunks, starters, that, comma, verb, quote } = skipped;
  f.pair(150, chunks * 4 + starters, tags[s]!);
  f.pair(151, chunks * 4 + starters, stem);
  f.pair(152, tokens.hashes[head + 1] ?? 1, gap);
  f.pair(153, comma * 4 + verb * 2 + quote, tags[s]!);
  f.pair(154, that, tags[s]!);
  f.pair(155, comma * 4 + verb * 2 + quote, tokens.hashes[s]!);
  f.pair(156, stem, comma * 4 + verb * 2 + quote);
}

/** Adds the features of candidates on one side of a cue that end before `e`, and notes in `places` where those of {@link END_FAMILIES} stand. */
export function endFeatures(view: View, cue: CueSetting, e: number, side: number, f: Features, places: Int32Array): void {
  const { tokens, tags, stems } = view;
  const { group, stem } = cue;
  const n = tokens.count;
  const atEnd = e >= cue.end || (e === cue.end - 1 && tokens.kinds[e] === TokenKind.stop) ? 1 : 0;
  const word = e < n ? tokens.hashes[e]! : 1;
  const t = e < n ? tags[e]! : 0;
  const gap = side === Side.left ? Math.min(12, group - e) : atEnd === 1 ? 13 : Math.min(12, (cue.end - e) >> 1);
  const mark = e > 0 ? endEdge(view, e, cue.quote) : 0;
  places[0] = ((side * EDGE_KINDS + mark) * END_GAPS + gap) * 2 + atEnd;
  places[1] = (side * TAGS + t) * TAGS + tags[e - 1]!;
  places[2] = ((side * TAGS + cue.tag) * 2 + atEnd) * 4 + Math.min(3, gap);
  f.pair(164 + side, word, tags[e + 1] ?? 0);
  f.pair(172 + side, t * 32 + (tags[e + 1] ?? 0), tags[e + 2] ?? 0);
  f.pair(176 + side, word, tokens.hashes[e + 1] ?? 1);
  f.pair(184 + side, stem, atEnd * 16 + t);
  f.pair(188 + side, word, mark);
  f.pair(192 + side, tokens.hashes[e - 1]!, t);
  f.pair(200 + side, stem, gap);
  if (side === Side.left) f.pair(204, gap, e < group && view.chunkAt[group - 1]! >= 0 ? 1 + (tags[group - 1]! === Tag.pron ? 1 : 0) : 0);
  f.pair(205 + side, stems[e + 1] ?? 1, t);
}

/** Adds the features of a candidate as a whole, and notes in `places` where those of {@link SPAN_FAMILIES} stand. */
export function spanFeatures(view: View, cue: CueSetting, from: number, to: number, side: number, f: Features, places: Int32Array): void {
  const { tokens, tags, stems } = view;
  const { stem } = cue;
  const length = to - from;
  const size = length < 4 ? length : length < 7 ? 4 : length < 12 ? 5 : length < 20 ? 6 : length < 35 ? 7 : 8;
  const verb = view.verbsBefore[to]! > view.verbsBefore[from]! ? 1 : 0;
  const atEnd = to >= cue.end - 1 ? 1 : 0;
  const behind = view.verbBehind[cue.head]!;
  const held = behind >= from && behind < to ? 1 : 0;
  const said = view.sayingsBefore[to]! > view.sayingsBefore[from]! ? 1 : 0;
  places[1] = ((side * TAGS + tags[from]!) * SIZES + size) * 2 + verb;
  places[2] = ((side * TAGS + cue.tag) * 2 + said) * 2 + atEnd;
  places[5] = (side * TAGS + tags[from]!) * TAGS + tags[to - 1]!;
  f.pair(212, stem, size);
  f.pair(213, stem, side * 2 + verb);
  f.pair(226, behind < 0 ? 0 : stems[behind]!, side * 2 + held);
  f.pair(228, said, stem);
  f.pair(215, tokens.hashes[from]!, atEnd * 4 + side);
  f.pair(218, tokens.hashes[from]!, tokens.hashes[to] ?? 1);
  insideFeatures(view, from, to, side, atEnd, f, places);
  clauseFeatures(view, cue, from, to, side, f, places);
}

/** How many clauses a stretch runs over, and what stands at its edges. */
function clauseFeatures(view: View, cue: CueSetting, from: number, to: number, side: number, f: Features, places: Int32Array): void {
  const clauses = view.clausesBefore[to]! - view.clausesBefore[from]!;
  const participles = view.participlesBefore[to]! - view.participlesBefore[from]!;
  const subordinates = view.subordinatesBefore[to]! - view.subordinatesBefore[from]!;
  const brackets = view.bracketsBefore[to]! - view.bracketsBefore[from]!;
  const dashes = view.dashesBefore[to]! - view.dashesBefore[from]!;
  const some = Math.min(1, clauses) * 4 + Math.min(1, participles) * 2 + Math.min(1, subordinates);
  const inQuote = cue.quote >= 0 ? 1 : 0;
  places[0] = (((side * 2 + inQuote) * EDGE_KINDS + quoteEdge(view, from, cue.quote)) * EDGE_KINDS + endEdge(view, to, cue.quote)) * 8 + some;
  places[4] = ((side * 2 + (brackets & 1)) * 3 + Math.min(2, dashes)) * 27 + Math.min(2, clauses) * 9 + Math.min(2, participles) * 3 + Math.min(2, subordinates);
  f.pair(230, cue.stem, side * 8 + some);
}

/** What a stretch holds, and what it cuts apart. */
function insideFeatures(view: View, from: number, to: number, side: number, atEnd: number, f: Features, places: Int32Array): void {
  const { tokens, tags } = view;
  const verbs = view.verbsBefore[to]! - view.verbsBefore[from]!;
  const commas = view.stopsBefore[to]! - view.stopsBefore[from]!;
  const next = to < tokens.count ? tags[to]! : 0;
  const cut = next === Tag.verb || next === Tag.aux ? (view.chunkAt[to - 1]! >= 0 ? 2 : 1) : 0;
  places[3] = (((side * 2 + atEnd) * FEW + Math.min(FEW - 1, verbs)) * FEW + Math.min(FEW - 1, commas)) * CUTS + cut;
  places[6] = (tags[to - 1]! * TAGS + next) * 4 + Math.min(3, verbs);
  f.pair(224, tokens.hashes[from]!, Math.min(3, verbs) * 4 + cut);
}

/** 0 outside marks, 1 opens a quotation, 2 inside one that the cue is not in, 3 inside the cue's own, 4 first word behind the opening mark. */
function quoteEdge(view: View, s: number, own: number): number {
  const q = view.quotedAt[s]!;
  if (q < 0) return 0;
  const quoted = view.quoted[q]!;
  if (q === own) return 3;
  return quoted.open === s ? 1 : quoted.open === s - 1 ? 4 : 2;
}

/** The same for the place behind an end: 0 outside, 1 behind a closing mark, 2 inside a quotation, 3 inside the cue's own. */
function endEdge(view: View, e: number, own: number): number {
  const q = view.quotedAt[e - 1]!;
  if (q < 0) return e < view.tokens.count && view.quotedAt[e]! >= 0 ? 4 : 0;
  if (q === own) return 3;
  return view.quoted[q]!.close === e ? 1 : 2;
}
