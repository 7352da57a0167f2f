import { conditions, timeHeads } from '../../../../language/en/words/word-sets.ts';
import { COMMA, THAT } from '../../../../language/en/grammar/grammar-hashes.ts';
import type { View } from '../view/view.ts';
import { Tag } from '../../../../language/tagger.ts';
import { DOCUMENT_NOUNS } from '../../../../language/en/names/organizations.ts';
import { OCCASION_NOUNS } from '../../../../language/en/speech/occasions.ts';
import { CONTENT_STARTERS } from '../../../../language/en/speech/content-words.ts';
import { TokenKind } from '../../../../text/words/tokens.ts';
import { WordSet } from '../../../../text/words/word-set.ts';
import { verbGroup } from '../phrases/verb-group.ts';
import { isPutTo, opensWithQuestion } from '../cues/put-to.ts';
import { turnedSubject } from '../cues/turned.ts';

/** Where a content stands to its cue: right or left of it in its sentence, quoted in the sentence before, or quoted in the one behind. */
export const Side = { right: 0, left: 1, before: 2, behind: 3 } as const;

/** A stretch that may be what a cue attributes: token indexes `[from, to)`. */
export interface ContentCandidate {
  readonly from: number;
  readonly to: number;
  readonly side: number;
}

/** Room for all candidates of one cue, which {@link MOST_STARTS}, {@link MOST_ENDS} and {@link MOST_LEFT_ENDS} bound. */
export const MOST_CANDIDATES = 512;

/** The candidates of one cue in columns, to be filled for one cue after another: a report has some two thousand. */
export class CandidateList {
  readonly from = new Int32Array(MOST_CANDIDATES);
  readonly to = new Int32Array(MOST_CANDIDATES);
  readonly side = new Uint8Array(MOST_CANDIDATES);
  count = 0;

  /** Puts a candidate behind the others. */
  add(from: number, to: number, side: number): void {
    this.from[this.count] = from;
    this.to[this.count] = to;
    this.side[this.count++] = side;
  }

  /** The candidate at a place. */
  at(place: number): ContentCandidate {
    return { from: this.from[place]!, to: this.to[place]!, side: this.side[place]! };
  }
}

/** Hashes of the words that may open a content. */
export const STARTERS = new WordSet(CONTENT_STARTERS);
const TEXTS = new WordSet([...DOCUMENT_NOUNS, ...OCCASION_NOUNS]);
/** How many tokens from its cue a content in the same sentence is looked for: it bounds the time that one endless sentence takes. */
export const FARTHEST = 160;
const MOST_STARTS = 14;
const MOST_ENDS = 22;
const MOST_LEFT_ENDS = 8;

/** Fills a list with the stretches around a cue that may be its content, at the places where clauses, phrases and quotations begin and end. */
export function contentCandidates(view: View, head: number, out: CandidateList): void {
  const sentence = view.sentences[view.sentenceAt[head]!]!;
  out.count = 0;
  rightCandidates(view, head, Math.min(sentence.to, head + FARTHEST), out);
  leftCandidates(view, head, Math.max(sentence.from, head - FARTHEST), out);
  quotedBefore(view, head, sentence.from, out);
  quotedBehind(view, head, sentence.to, out);
}

function rightCandidates(view: View, head: number, end: number, out: CandidateList): void {
  let starts = 0;
  const boundaries = endsFrom(view, head + 2, end);
  const turned = turnedSubject(view, head) >= 0;
  for (let s = head + 1; s < end && s < head + 24 && starts < MOST_STARTS; s++) {
    if (!startsHere(view, s, head) || (turned && view.quotedAt[s]! < 0)) continue;
    starts++;
    let ends = 0;
    const first = mainClause(view, s, end);
    for (const e of boundaries) {
      if (e < first || isTime(view, s, e) || (++ends > MOST_ENDS && e < end - 1)) continue;
      out.add(s, e, Side.right);
    }
    const q = view.quotedAt[s]!;
    if (q >= 0 && view.quoted[q]!.close > end && view.quotedAt[head] !== q) out.add(s, view.quoted[q]!.close, Side.right);
  }
}

/** The first token behind which a content that starts at `s` may end: "that if it rains, …" does not end with its condition. */
function mainClause(view: View, s: number, end: number): number {
  const { hashes } = view.tokens;
  if (hashes[s] !== THAT || s + 1 >= end || !conditions.has(hashes[s + 1]!)) return s + 1;
  for (let i = s + 2; i + 1 < end; i++) if (hashes[i] === COMMA) return i + 2;
  return s + 1;
}

function startsHere(view: View, s: number, head: number): boolean {
  const t = view.tags[s]!;
  if (view.tokens.hashes[s] === THAT && goesOnAbout(view, s)) return false;
  if (t === Tag.punct) return view.quotedAt[s]! >= 0 && view.quoted[view.quotedAt[s]!]!.open === s;
  if (s <= head + 2 || STARTERS.has(view.tokens.hashes[s]!)) return true;
  if (view.tags[s - 1] === Tag.punct || (view.quotedAt[s]! >= 0 && view.quoted[view.quotedAt[s]!]!.open === s)) return true;
  const chunk = view.chunkAt[s]!;
  return (chunk >= 0 && view.chunks[chunk]!.from === s) || t === Tag.verb || t === Tag.sconj;
}

/** True for the "that" of "said in an order that reopened the quay": it goes on about the ruling. */
function goesOnAbout({ tags, chunkAt, chunks, tokens: { hashes } }: View, that: number): boolean {
  const chunk = tags[that + 1] === Tag.verb && TEXTS.has(hashes[that - 1]!) ? chunkAt[that - 1]! : -1;
  return chunk >= 0 && chunks[chunk]!.from > 0 && tags[chunks[chunk]!.from - 1] === Tag.adp;
}

/** True for no more than when something was said: "Wednesday", "last week". */
function isTime({ tags, tokens: { hashes } }: View, from: number, to: number): boolean {
  if (to > from + 2 || !timeHeads.has(hashes[to - 1]!)) return false;
  return to === from + 1 || tags[from] === Tag.adj || tags[from] === Tag.det || tags[from] === Tag.num;
}

/** The places from `first` to the end of a sentence behind which a content may end, wherever it starts. */
function endsFrom(view: View, first: number, end: number): number[] {
  const out: number[] = [];
  for (let e = first; e <= end; e++) if (endsHere(view, e, end)) out.push(e);
  return out;
}

function endsHere(view: View, e: number, end: number): boolean {
  if (e === end) return view.tokens.kinds[e - 1] !== TokenKind.stop;
  const t = view.tags[e]!;
  if (t === Tag.punct) return !(view.quotedAt[e]! >= 0 && view.quotedAt[e] === view.quotedAt[e - 1] && view.quoted[view.quotedAt[e]!]!.close === e + 1);
  if (view.tags[e - 1] === Tag.punct) return view.quotedAt[e - 1]! >= 0 && view.quotedAt[e] !== view.quotedAt[e - 1];
  return (
    t === Tag.cconj
    || t === Tag.sconj
    || t === Tag.adp
    || (t === Tag.verb && view.tags[e - 1] === Tag.noun)
    || (t === Tag.aux && view.chunkAt[e - 1]! >= 0)
    || (t === Tag.adv && view.chunkAt[e - 1]! >= 0)
    || (view.chunkAt[e]! >= 0 && view.chunkAt[e] !== view.chunkAt[e - 1] && view.chunkAt[e - 1]! >= 0)
    || view.tokens.kinds[e - 1] === TokenKind.clitic
  );
}

function leftCandidates(view: View, head: number, start: number, out: CandidateList): void {
  // “Asked if it was “rotten,” Quill said”: the words of the question are not those of who answers.
  if (opensWithQuestion(view, start) && !isPutTo(view, head)) return;
  const [group] = verbGroup(view, head);
  const last = lastLeftEnd(view, group, start);
  let ends = 0;
  for (let e = last; e > start && e > head - 40 && ends < MOST_LEFT_ENDS; e--) {
    if (!leftEnd(view, e, group)) continue;
    ends++;
    const open = openBehindColon(view, e, start);
    if (open > start) {
      out.add(open, e, Side.left);
      continue;
    }
    let starts = 0;
    for (let s = e - 1; s >= start; s--) {
      if (s !== start && !leftStart(view, s)) continue;
      if (++starts > MOST_STARTS && s !== start) continue;
      out.add(s, e, Side.left);
    }
    const q = view.quotedAt[e - 1]!;
    if (q >= 0 && view.quoted[q]!.open < start && view.quotedAt[head] !== q) out.add(view.quoted[q]!.open, e, Side.left);
  }
}

/**
 * Where a content before the cue ends at the latest: at the mark that closes a quotation, its comma or question mark within, with which the sentence
 * began, when no other verb of speech stands between; else at the cue.
 */
function lastLeftEnd(view: View, group: number, start: number): number {
  const q = view.quotedAt[start]!;
  if (q < 0) return group;
  const { close, closed } = view.quoted[q]!;
  const ends = closed && close < group && close - 2 > start && view.tokens.kinds[close - 2] === TokenKind.stop && !someoneSays(view, close, group);
  return ends ? close : group;
}

function someoneSays(view: View, from: number, to: number): boolean {
  if (view.sayingsBefore[to] === view.sayingsBefore[from]) return false;
  for (let i = from; i < to; i++) if (view.tags[i] === Tag.verb && view.sayingsBefore[i + 1] !== view.sayingsBefore[i]) return true;
  return false;
}

/** Where the quotation opens that closes at `e`, when a colon stands before it and so parts it from the reporter's words; else -1. */
function openBehindColon(view: View, e: number, start: number): number {
  const q = view.quotedAt[e - 1]!;
  if (q < 0 || view.quoted[q]!.close !== e) return -1;
  const { open } = view.quoted[q]!;
  return open > start && view.tokens.text.charCodeAt(view.tokens.starts[open - 1]!) === 58 ? open : -1;
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

function quotedBefore(view: View, head: number, start: number, out: CandidateList): void {
  if (start === 0 || head - start > 12) return;
  const q = view.quotedAt[start - 1]!;
  if (q >= 0 && q !== view.quotedAt[head] && view.quoted[q]!.close === start) out.add(view.quoted[q]!.open, start, Side.before);
}

function quotedBehind(view: View, head: number, end: number, out: CandidateList): void {
  for (let k = end; k < view.tokens.count && k < end + 2; k++) {
    const q = view.quotedAt[k]!;
    if (q < 0) continue;
    if (view.quoted[q]!.open === k && q !== view.quotedAt[head]) out.add(k, view.quoted[q]!.close, Side.behind);
    return;
  }
}
