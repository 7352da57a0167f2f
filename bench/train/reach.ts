import type { Span } from '../../src/model/span.ts';
import type { ContentCandidate } from '../../src/stages/3-mark/quotes/contents/candidates.ts';
import type { Tail } from '../../src/stages/3-mark/quotes/edges/continuations.ts';
import type { SourceCandidate } from '../../src/stages/3-mark/quotes/sources/source-candidates.ts';
import type { View } from '../../src/stages/3-mark/quotes/view/view.ts';
import type { TokenAttribution } from './gold.ts';
import { CandidateList, Side, contentCandidates } from '../../src/stages/3-mark/quotes/contents/candidates.ts';
import { leadOf, tailsOf } from '../../src/stages/3-mark/quotes/edges/continuations.ts';
import { sourceCandidates } from '../../src/stages/3-mark/quotes/sources/source-candidates.ts';

/** The candidates of content of the cue that `head` heads. */
export function candidatesOf(view: View, head: number): ContentCandidate[] {
  const list = new CandidateList();
  contentCandidates(view, head, list);
  return Array.from({ length: list.count }, (_, i) => list.at(i));
}

/** The candidate that reaches most of the annotated content, or `null` when none reaches half. */
export function rightContent(view: View, g: TokenAttribution): ContentCandidate | null {
  let best: ContentCandidate | null = null;
  let most = 0.5;
  for (const c of candidatesOf(view, g.head)) {
    const d = reach(view, c, g);
    if (d > most) {
      most = d;
      best = c;
    }
  }
  return best;
}

/** How much a candidate shares with the annotated content: the mean of its own share and of that once the tails that belong to it are joined to it. */
export function reach(view: View, c: ContentCandidate, g: TokenAttribution): number {
  const units = (from: number, to: number): number => (to > from ? view.tokens.ends[to - 1]! - view.tokens.starts[from]! : 0);
  const pieces = [c, ...(c.side === Side.right && g.content.length === 1 ? [] : partsBeside(view, g, c).filter((part) => belongs(part, g)))];
  let shared = 0;
  let sum = 0;
  for (const p of pieces) {
    sum += units(p.from, p.to);
    for (const [from, to] of g.content) shared += units(Math.max(from, p.from), Math.min(to, p.to));
  }
  for (const [from, to] of g.content) sum += units(from, to);
  return ((2 * shared) / sum + dice(view, c, g.content)) / 2;
}

/** What may stand before or carry on a content, given who is annotated as its speaker. */
export function partsBeside(view: View, g: TokenAttribution, content: ContentCandidate): Tail[] {
  const source = sourceCandidates(view, g.head, content).find((c) => sourceFits(c, g)) ?? null;
  const lead = leadOf(view, g.head, content, source);
  return [...(lead === null ? [] : [lead]), ...tailsOf(view, g.head, content, source)];
}

/** True when most of a part lies in the annotated content. */
export function belongs(tail: { readonly from: number; readonly to: number }, g: TokenAttribution): boolean {
  return g.content.some(([from, to]) => 2 * (Math.min(to, tail.to) - Math.max(from, tail.from)) > tail.to - tail.from);
}

/** The piece of a content that stands next to its cue. */
export function pieceOf(g: TokenAttribution): Span {
  const far = ([from, to]: Span): number => (to <= g.head ? g.head - to : from - g.head);
  return g.content.filter(([from, to]) => !(from <= g.head && g.head < to)).sort((a, b) => far(a) - far(b))[0] ?? g.content[0]!;
}

/** The share of units that a stretch and annotated pieces have in common (Dice). */
export function dice(view: View, c: { readonly from: number; readonly to: number }, pieces: readonly Span[]): number {
  const units = (from: number, to: number): number => (to > from ? view.tokens.ends[to - 1]! - view.tokens.starts[from]! : 0);
  let shared = 0;
  let sum = units(c.from, c.to);
  for (const [from, to] of pieces) {
    shared += units(Math.max(from, c.from), Math.min(to, c.to));
    sum += units(from, to);
  }
  return (2 * shared) / sum;
}

/**
 * Of phrases that fit, the one that heads the annotated speaker: "a spokesman" of "a spokesman for the mayor", "Oduya" where the annotators name no more of
 * "Oduya's claim".
 */
export function headSource(candidates: readonly (SourceCandidate | null)[], g: TokenAttribution): SourceCandidate | null {
  let best: SourceCandidate | null = null;
  for (const c of candidates) {
    if (c === null || !sourceFits(c, g) || (c.part && !g.source.some(([from, to]) => from <= c.from && to <= c.to + 1))) continue;
    if (best === null || c.from < best.from || (c.from === best.from && c.part)) best = c;
  }
  return best;
}

/** True when a phrase shares a token with the annotated speaker; no phrase fits where none is annotated. */
export function sourceFits(source: SourceCandidate | null, g: TokenAttribution): boolean {
  return source === null ? g.source.length === 0 : g.source.some(([from, to]) => source.from < to && from < source.to);
}
