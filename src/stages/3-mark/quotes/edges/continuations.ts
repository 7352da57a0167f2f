import type { Features } from '../../../../language/features.ts';
import type { ContentCandidate } from '../contents/candidates.ts';
import type { SourceCandidate } from '../sources/source-candidates.ts';
import type { View } from '../view/view.ts';
import { FIRST_PERSON_OF_ONE, OPENING_PRONOUNS_OF_ONE, PRONOUNS } from '../../../../language/en/grammar/pronouns.ts';
import { Tag } from '../../../../language/tagger.ts';
import { COMMA } from '../../../../language/en/grammar/grammar-hashes.ts';
import { Shape, TokenKind, tokenText } from '../../../../text/words/tokens.ts';
import { WordSet } from '../../../../text/words/word-set.ts';
import { Side } from '../contents/candidates.ts';
import { quotedSpeaker } from '../cues/quoted-as-saying.ts';
import { opensWithQuestion } from '../cues/put-to.ts';
import { roleType } from '../phrases/role-words.ts';
import { verbGroup } from '../phrases/verb-group.ts';
import { turnedSubject } from '../cues/turned.ts';

/**
 * Where a tail stands: in the cue's sentence behind a mark, right behind the cue ("is expected to …"), quoted in the next sentence, alone in the next
 * paragraph, or before the cue.
 */
export const TailPlace = { within: 0, joined: 1, next: 2, paragraph: 3, lead: 4 } as const;

/** A stretch that may carry on a content. */
export interface Tail {
  readonly from: number;
  readonly to: number;
  readonly place: number;
  /** How many tails stand before it. */
  readonly order: number;
}

const MOST_TAILS = 4;
const ABOUT_ONE = new WordSet(OPENING_PRONOUNS_OF_ONE);
const ONESELF = new WordSet(FIRST_PERSON_OF_ONE);
const THIRD = new WordSet(Object.keys(PRONOUNS));

/** The stretches behind a content that may carry it on, in order. */
export function tailsOf(view: View, head: number, content: ContentCandidate, source: SourceCandidate | null): Tail[] {
  const tails: Tail[] = [];
  const sentence = view.sentences[view.sentenceAt[head]!]!;
  const end = Math.max(content.to, head + 1, source === null ? 0 : source.to);
  let next = Math.max(end, sentence.to);
  if (content.side === Side.left || content.side === Side.before) {
    const within = tailWithin(view, content, head, end, sentence.to);
    if (within !== null) {
      tails.push(within);
      next = Math.max(within.to, next);
    }
  }
  if (next > sentence.to + 1 && view.quotedAt[next - 1]! < 0) return tails;
  while (tails.length < MOST_TAILS) {
    const tail = quotedTail(view, next, tails.length);
    if (tail === null || (tail.place === TailPlace.paragraph && isAboutSpeaker(view, content, tail))) return tails;
    tails.push(tail);
    next = tail.to;
  }
  return tails;
}

/**
 * What stands before the speaker and cue of a content to their right, up to a comma or closing mark, and may begin it: "If it rains, she said, …";
 * `null` for nothing.
 */
export function leadOf(view: View, head: number, content: ContentCandidate, source: SourceCandidate | null): Tail | null {
  // Before "was quoted as saying" stands no more than who that is.
  if (content.side !== Side.right || quotedSpeaker(view, head) !== null) return null;
  const [group] = verbGroup(view, head);
  const at = source !== null && source.from < group ? source.from : group;
  const sentence = view.sentences[view.sentenceAt[head]!]!;
  if (at - sentence.from < 3 || view.tags[at - 1] !== Tag.punct || opensWithQuestion(view, sentence.from)) return null;
  const q = view.quotedAt[at - 1]!;
  if (q >= 0 && view.quotedAt[head] !== q) return { from: view.quoted[q]!.open, to: at, place: TailPlace.lead, order: 0 };
  return view.tokens.text.charCodeAt(view.tokens.starts[at - 1]!) === 44 ? { from: sentence.from, to: at - 1, place: TailPlace.lead, order: 0 } : null;
}

function tailWithin(view: View, content: ContentCandidate, head: number, from: number, end: number): Tail | null {
  const last = view.tokens.kinds[end - 1] === TokenKind.stop ? end - 1 : end;
  if (content.to >= head - 3 && head + 1 < last - 1 && view.quotedAt[content.from]! < 0 && turnedSubject(view, head) < 0 && joins(view, head)) {
    return { from: head + 1, to: last, place: TailPlace.joined, order: 0 };
  }
  const broken = brokenAt(view, content, from, end);
  if (broken !== null) return broken;
  for (let k = from; k < end - 2; k++) {
    if (view.tags[k] !== Tag.punct) continue;
    const q = view.quotedAt[k]!;
    const opens = q >= 0 && view.quoted[q]!.open === k;
    const start = opens ? k : k + 1;
    const inside = view.quotedAt[start]!;
    const to = inside >= 0 && view.quoted[inside]!.open === start ? Math.max(end, view.quoted[inside]!.close) : last;
    return start < to - 1 ? { from: start, to, place: TailPlace.within, order: 0 } : null;
  }
  return null;
}

/** The rest of words that break off at a comma, in the marks that open behind who speaks and how: “Well,” said Quill, laughing, | “it went.” */
function brokenAt(view: View, content: ContentCandidate, from: number, end: number): Tail | null {
  const { quotedAt, quoted, sayingsBefore, tokens: { hashes, shapes } } = view;
  if (!breaksOff(view, content)) return null;
  for (let k = from; k < end - 2; k++) {
    const q = quotedAt[k]!;
    if (q < 0) continue;
    const { open, close } = quoted[q]!;
    const goesOn = open === k && hashes[k - 1] === COMMA && shapes[k + 1] === Shape.lower && sayingsBefore[k] === sayingsBefore[from];
    return goesOn ? { from: k, to: Math.max(end, close), place: TailPlace.within, order: 0 } : null;
  }
  return null;
}

/** True for quoted words before their speaker that end in a comma. */
function breaksOff({ quotedAt, quoted, tokens: { hashes } }: View, { from, to }: ContentCandidate): boolean {
  const q = quotedAt[from]!;
  return q >= 0 && quoted[q]!.close >= to && (hashes[quoted[q]!.close - 2] === COMMA || hashes[quoted[q]!.close] === COMMA);
}

/** True for a passive or a verb of seeming whose complement follows: "is expected to", "appears to", "was described as". */
function joins(view: View, head: number): boolean {
  const next = view.tags[head + 1]!;
  return next === Tag.part || next === Tag.adp || next === Tag.sconj || next === Tag.verb || next === Tag.adj;
}

/** A quotation that opens at `at` in the same paragraph, or that fills the next. */
function quotedTail(view: View, at: number, order: number): Tail | null {
  if (at >= view.tokens.count) return null;
  const paragraph = view.tokens.kinds[at] === TokenKind.break;
  const start = paragraph ? at + 1 : at;
  const q = start < view.tokens.count ? view.quotedAt[start]! : -1;
  if (q < 0 || view.quoted[q]!.open !== start) return null;
  const { close } = view.quoted[q]!;
  if (paragraph && close < view.tokens.count && view.tokens.kinds[close] !== TokenKind.break) return null;
  return { from: start, to: close, place: paragraph ? TailPlace.paragraph : TailPlace.next, order };
}

/**
 * The quotation that opens the cue's sentence, or began before it, and closes right before the speaker and cue of words quoted in the next: "It
 * rains," she said. "It …"; `null` for none.
 */
export function leadQuotedBefore(view: View, head: number, content: ContentCandidate, source: SourceCandidate | null): Tail | null {
  if (content.side !== Side.behind) return null;
  const [group] = verbGroup(view, head);
  const from = view.sentences[view.sentenceAt[head]!]!.from;
  let at = source !== null && source.from < group ? source.from : group;
  if (at > from && view.tags[at - 1] === Tag.punct && view.quotedAt[at - 1]! < 0) at--;
  const q = at > from ? view.quotedAt[at - 1]! : -1;
  if (q < 0 || q === view.quotedAt[head]) return null;
  const { open, close, closed } = view.quoted[q]!;
  return closed && close === at && open <= from ? { from: open, to: close, place: TailPlace.lead, order: 0 } : null;
}

/**
 * True for words in a paragraph of their own that open with "his" or "he" behind words that speak of "me" and of nobody whom that may mean: they are about the one
 * who said those, and somebody else's.
 */
function isAboutSpeaker({ tokens, tags, quotedAt }: View, { from, to }: ContentCandidate, tail: Tail): boolean {
  if (!ABOUT_ONE.has(tokens.hashes[tail.from + 1] ?? 0) || quotedAt[from]! < 0) return false;
  let ofOneself = false;
  for (let i = from; i < to; i++) {
    if (tags[i] === Tag.propn || THIRD.has(tokens.hashes[i]!) || roleType(tokenText(tokens, i).toLowerCase()) === 'person') return false;
    ofOneself ||= ONESELF.has(tokens.hashes[i]!);
  }
  return ofOneself;
}

/** Collects what tells whether a tail carries the content on. */
export function continuationFeatures(view: View, head: number, content: ContentCandidate, tail: Tail, f: Features): void {
  const { tokens, tags, stems } = view;
  const quotedContent = view.quotedAt[content.from]! >= 0 ? 1 : 0;
  const q = view.quotedAt[tail.from]!;
  const quotedTailStart = q < 0 ? 0 : view.quoted[q]!.open === tail.from ? 1 : 2;
  const shape = tail.place + quotedContent * 8 + quotedTailStart * 16 + content.side * 64;
  const before = tail.from > 0 ? tail.from - 1 : 0;
  let verbs = 0;
  for (let k = tail.from; k < tail.to && k < tail.from + 30; k++) if (tags[k] === Tag.verb || tags[k] === Tag.aux) verbs = Math.min(2, verbs + 1);
  f.clear();
  f.add(400, shape);
  f.pair(401, shape, tags[tail.from]!);
  f.pair(402, shape, tokens.hashes[tail.from]!);
  f.pair(403, shape, tokens.hashes[before]!);
  f.pair(404, shape, Math.min(8, (tail.to - tail.from) >> 1));
  f.pair(405, shape, verbs);
  f.pair(406, shape, stems[head]!);
  f.pair(407, tags[tail.from]!, tags[tail.from + 1] ?? 0);
  f.pair(408, shape, tail.order);
  f.pair(409, shape, tags[content.to - 1]!);
  f.pair(410, shape, tokens.hashes[content.to - 1]!);
  f.pair(411, tokens.hashes[tail.from]!, tail.place);
  f.pair(415, shape, isContinued(view, tail.from) ? 1 : 0);
  f.pair(416, shape, tail.to < tokens.count && tail.to > tail.from ? tokens.hashes[tail.to]! : 1);
  f.pair(412, shape, tail.from - Math.max(head, content.to) < 4 ? 1 : 0);
  f.pair(413, shape, tags[tail.from]! * 32 + (tags[tail.from + 1] ?? 0));
  f.pair(414, shape, (endsIng(view, tail.from) ? 1 : 0) + (tags[tail.from] === Tag.verb ? 2 : 0));
}

function endsIng(view: View, i: number): boolean {
  return view.tokens.text.startsWith('ing', view.tokens.ends[i]! - 3);
}

/** True when the quotation before was left open, so that this one goes on with it. */
function isContinued(view: View, i: number): boolean {
  const q = view.quotedAt[i]!;
  return q >= 0 && view.quoted[q]!.continued;
}
