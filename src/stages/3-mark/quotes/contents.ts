import type { Features, LinearWeights } from '../../../language/features.ts';
import type { View } from './view.ts';
import { Tag } from '../../../language/tagger.ts';
import { scoreOf } from '../../../language/features.ts';
import { TokenKind, hashSet } from '../../../text/tokens.ts';
import { verbGroup } from './cues.ts';

/** Where a content stands to its cue: right or left of it in its sentence, quoted in the sentence before, or quoted in the one behind. */
export const Side = { right: 0, left: 1, before: 2, behind: 3 } as const;

/** A stretch that may be what a cue attributes: token indexes `[from, to)`. */
export interface ContentCandidate {
  readonly from: number;
  readonly to: number;
  readonly side: number;
}

const STARTERS = hashSet(['that', 'whether', 'if', 'how', 'what', 'why', 'who', 'where', 'when', 'to', 'for', 'about', 'as', 'of', 'against', 'on', 'with', 'by', 'in', 'over', 'from', 'like', 'than', 'at', 'into']);
/** How many tokens from its cue a content in the same sentence is looked for: it bounds the time that one endless sentence takes. */
const FARTHEST = 160;
const MOST_STARTS = 14;
const MOST_ENDS = 22;

/** The stretches around a cue that may be its content, at the places where clauses, phrases and quotations begin and end. */
export function contentCandidates(view: View, head: number): ContentCandidate[] {
  const sentence = view.sentences[view.sentenceAt[head]!]!;
  const out: ContentCandidate[] = [];
  rightCandidates(view, head, Math.min(sentence.to, head + FARTHEST), out);
  leftCandidates(view, head, Math.max(sentence.from, head - FARTHEST), out);
  quotedBefore(view, head, sentence.from, out);
  quotedBehind(view, head, sentence.to, out);
  return out;
}

function rightCandidates(view: View, head: number, end: number, out: ContentCandidate[]): void {
  let starts = 0;
  for (let s = head + 1; s < end && s < head + 24 && starts < MOST_STARTS; s++) {
    if (!startsHere(view, s, head)) continue;
    starts++;
    let ends = 0;
    for (let e = s + 1; e <= end; e++) {
      if (!endsHere(view, e, end)) continue;
      if (++ends > MOST_ENDS && e < end - 1) continue;
      out.push({ from: s, to: e, side: Side.right });
    }
    const q = view.quotedAt[s]!;
    if (q >= 0 && view.quoted[q]!.close > end && view.quotedAt[head] !== q) out.push({ from: s, to: view.quoted[q]!.close, side: Side.right });
  }
}

function startsHere(view: View, s: number, head: number): boolean {
  const t = view.tags[s]!;
  if (t === Tag.punct) return view.quotedAt[s]! >= 0 && view.quoted[view.quotedAt[s]!]!.open === s;
  if (s <= head + 2 || STARTERS.has(view.tokens.hashes[s]!)) return true;
  if (view.tags[s - 1] === Tag.punct || (view.quotedAt[s]! >= 0 && view.quoted[view.quotedAt[s]!]!.open === s)) return true;
  const chunk = view.chunkAt[s]!;
  return (chunk >= 0 && view.chunks[chunk]!.from === s) || t === Tag.verb || t === Tag.sconj;
}

function endsHere(view: View, e: number, end: number): boolean {
  if (e === end) return view.tokens.kinds[e - 1] !== TokenKind.stop;
  const t = view.tags[e]!;
  if (t === Tag.punct) return !(view.quotedAt[e]! >= 0 && view.quotedAt[e] === view.quotedAt[e - 1] && view.quoted[view.quotedAt[e]!]!.close === e + 1);
  if (view.tags[e - 1] === Tag.punct) return view.quotedAt[e - 1]! >= 0 && view.quotedAt[e] !== view.quotedAt[e - 1];
  return t === Tag.cconj || t === Tag.sconj || t === Tag.adp || (t === Tag.verb && view.tags[e - 1] === Tag.noun) || (t === Tag.aux && view.chunkAt[e - 1]! >= 0) || (t === Tag.adv && view.chunkAt[e - 1]! >= 0)
    || (view.chunkAt[e]! >= 0 && view.chunkAt[e] !== view.chunkAt[e - 1] && view.chunkAt[e - 1]! >= 0) || view.tokens.kinds[e - 1] === TokenKind.clitic;
}

function leftCandidates(view: View, head: number, start: number, out: ContentCandidate[]): void {
  const [group] = verbGroup(view, head);
  let ends = 0;
  for (let e = group; e > start && e > head - 40 && ends < 8; e--) {
    if (!leftEnd(view, e, group)) continue;
    ends++;
    let starts = 0;
    for (let s = e - 1; s >= start; s--) {
      if (s !== start && !leftStart(view, s)) continue;
      if (++starts > MOST_STARTS && s !== start) continue;
      out.push({ from: s, to: e, side: Side.left });
    }
    const q = view.quotedAt[e - 1]!;
    if (q >= 0 && view.quoted[q]!.open < start && view.quotedAt[head] !== q) out.push({ from: view.quoted[q]!.open, to: e, side: Side.left });
  }
}

function leftEnd(view: View, e: number, group: number): boolean {
  const q = view.quotedAt[e - 1]!;
  if (q >= 0 && view.quoted[q]!.close === e && view.quoted[q]!.closed) return true;
  if (view.tags[e] === Tag.punct) return view.tokens.kinds[e] !== TokenKind.quote || view.quotedAt[e] !== view.quotedAt[e - 1];
  if (e === group) return true;
  const chunk = view.chunkAt[e]!;
  return chunk >= 0 && view.chunks[chunk]!.from === e && view.chunks[chunk]!.to === group;
}

function leftStart(view: View, s: number): boolean {
  const q = view.quotedAt[s]!;
  if (q >= 0 && view.quoted[q]!.open === s) return true;
  if (view.tags[s] === Tag.punct) return false;
  const before = view.tags[s - 1]!;
  if (before === Tag.punct || before === Tag.cconj || before === Tag.sconj) return true;
  const chunk = view.chunkAt[s]!;
  return chunk >= 0 && view.chunks[chunk]!.from === s;
}

function quotedBefore(view: View, head: number, start: number, out: ContentCandidate[]): void {
  if (start === 0 || head - start > 12) return;
  const q = view.quotedAt[start - 1]!;
  if (q >= 0 && q !== view.quotedAt[head] && view.quoted[q]!.close === start) out.push({ from: view.quoted[q]!.open, to: start, side: Side.before });
}

function quotedBehind(view: View, head: number, end: number, out: ContentCandidate[]): void {
  for (let k = end; k < view.tokens.count && k < end + 2; k++) {
    const q = view.quotedAt[k]!;
    if (q < 0) continue;
    if (view.quoted[q]!.open === k && q !== view.quotedAt[head]) out.push({ from: k, to: view.quoted[q]!.close, side: Side.behind });
    return;
  }
}

/** The content chosen for a cue. */
export interface BestContent {
  readonly candidate: ContentCandidate;
  readonly score: number;
  readonly log: number;
}

/** How many of the likeliest candidates are weighed against each other. */
const LIKELY = 10;

/** The places of the highest scores, highest first; of equal ones the first. */
function likeliest(scores: readonly number[]): number[] {
  const places: number[] = [];
  for (let i = 0; i < scores.length; i++) {
    let at = places.length;
    while (at > 0 && scores[places[at - 1]!]! < scores[i]!) at--;
    if (at >= LIKELY) continue;
    places.splice(at, 0, i);
    if (places.length > LIKELY) places.pop();
  }
  return places;
}

/** The share of tokens that two stretches have in common (Dice). */
function overlapOf(a: ContentCandidate, b: ContentCandidate): number {
  const shared = Math.min(a.to, b.to) - Math.max(a.from, b.from);
  return shared <= 0 ? 0 : (2 * shared) / (a.to - a.from + b.to - b.from);
}

/** Room for the sums of every place and side; what lies farther off, in quotations that run on, shares the outermost place of its side. */
const SUMS = (2 * FARTHEST + 4) * 4;

/** Where the sum of a place `offset` tokens from the cue is kept; a quotation reaches beyond at one place only, so nothing is mixed. */
function sumKey(offset: number, side: number): number {
  return (Math.min(FARTHEST + 1, Math.max(-FARTHEST - 1, offset)) + FARTHEST + 1) * 4 + side;
}

/** Scores candidates; the sums over one start or one end are made once. */
export class ContentScorer {
  readonly #view: View;
  readonly #model: LinearWeights;
  readonly #features: Features;
  /** Sums by place and side around the cue; NaN where not made yet. */
  readonly #starts = new Float64Array(SUMS);
  readonly #ends = new Float64Array(SUMS);

  constructor(view: View, model: LinearWeights, features: Features) {
    this.#view = view;
    this.#model = model;
    this.#features = features;
  }

  /**
   * The candidate that is expected to share most with the true content (least Bayes risk over the likeliest candidates), its score, and the
   * log-probability that it shares at least half; `null` when there is none.
   */
  best(head: number): BestContent | null {
    this.#starts.fill(NaN);
    this.#ends.fill(NaN);
    const candidates = contentCandidates(this.#view, head);
    if (candidates.length === 0) return null;
    const scores = candidates.map((candidate) => this.#score(head, candidate));
    const top = Math.max(...scores);
    let all = 0;
    for (const score of scores) all += Math.exp(score - top);
    const likely = likeliest(scores).map((i) => ({ candidate: candidates[i]!, score: scores[i]!, share: Math.exp(scores[i]! - top) / all }));
    let best = likely[0]!;
    let most = -1;
    for (const a of likely) {
      let expected = 0;
      for (const b of likely) expected += b.share * overlapOf(a.candidate, b.candidate);
      if (expected > most + 1e-12) {
        most = expected;
        best = a;
      }
    }
    let half = 0;
    for (const b of likely) if (overlapOf(best.candidate, b.candidate) >= 0.5) half += b.share;
    return { candidate: best.candidate, score: best.score, log: Math.log(half) };
  }

  /** The best candidate that holds a stretch whole, with by how much the best of all beats it; `null` when none does. */
  bestHolding(head: number, from: number, to: number): { readonly candidate: ContentCandidate; readonly behind: number } | null {
    this.#starts.fill(NaN);
    this.#ends.fill(NaN);
    let top = -Infinity;
    let score = -Infinity;
    let best: ContentCandidate | null = null;
    for (const candidate of contentCandidates(this.#view, head)) {
      const s = this.#score(head, candidate);
      top = Math.max(top, s);
      if (candidate.from <= from && to <= candidate.to && s > score) {
        score = s;
        best = candidate;
      }
    }
    return best === null ? null : { candidate: best, behind: top - score };
  }

  #score(head: number, c: ContentCandidate): number {
    const f = this.#features;
    const startKey = sumKey(c.from - head, c.side);
    let start = this.#starts[startKey]!;
    if (Number.isNaN(start)) {
      f.clear();
      startFeatures(this.#view, head, c, f);
      this.#starts[startKey] = start = scoreOf(this.#model, f);
    }
    const endKey = sumKey(c.to - head, c.side);
    let end = this.#ends[endKey]!;
    if (Number.isNaN(end)) {
      f.clear();
      endFeatures(this.#view, head, c, f);
      this.#ends[endKey] = end = scoreOf(this.#model, f);
    }
    f.clear();
    spanFeatures(this.#view, head, c, f);
    return start + end + scoreOf(this.#model, f);
  }
}

/** Collects all features of one candidate. */
export function contentFeatures(view: View, head: number, c: ContentCandidate, f: Features): void {
  f.clear();
  startFeatures(view, head, c, f);
  endFeatures(view, head, c, f);
  spanFeatures(view, head, c, f);
}

function startFeatures(view: View, head: number, c: ContentCandidate, f: Features): void {
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
  if (side === Side.right) {
    let chunks = 0;
    let starters = 0;
    for (let k = head + 1; k < s; k++) {
      const chunk = view.chunkAt[k]!;
      if (chunk >= 0 && view.chunks[chunk]!.from === k) chunks++;
      if (STARTERS.has(tokens.hashes[k]!)) starters++;
    }
    f.pair(150, chunks * 4 + starters, tags[s]!);
    f.pair(151, chunks * 4 + starters, stem);
    f.pair(152, tokens.hashes[head + 1] ?? 1, gap);
    skipFeatures(view, head, s, f);
  }
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

function endFeatures(view: View, head: number, c: ContentCandidate, f: Features): void {
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

function spanFeatures(view: View, head: number, c: ContentCandidate, f: Features): void {
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
