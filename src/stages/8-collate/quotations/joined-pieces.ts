import { DisjointSets } from '../../../text/disjoint-sets.ts';
import type { Comparison, Side } from './comparison.ts';
import type { Identify } from '../identity.ts';
import { samePerson } from '../identity.ts';
import { firstOfPair, pairKey, secondOfPair } from './pair-key.ts';
import type { Prepared } from '../prepared.ts';
import { Pieces } from './pieces.ts';
import type { Piece } from './pieces.ts';

/** Two pieces are the same words when this share of the shorter one stands in the other. */
const SAME = 0.4;
/** The same where two are named as having said them, or one report tells in its own prose: both may only name one thing. */
const SAME_OF_TWO = 0.8;
const SAME_IN_PROSE = 0.75;
/** Words of a piece that two pieces of one other report may stand for before it is a phrase said twice. */
const ONCE = 1.2;

/** The pieces that are one claim: joined by the words they share, strongest links first; runs of unshared pieces of one utterance stay together. */
export function joinedPieces(shared: SharedPieces, identify: Identify): Piece[][] {
  const { pieces } = shared;
  const groups = new DisjointSets();
  const used = new Map<number, number>();
  const pages = new Map([...new Set(pieces.list.map(({ page }) => page))].map((page, p) => [page, p]));
  const linked = new Set<number>();
  for (const { a, b, count } of shared.links()) {
    const [pieceA, pieceB] = [pieces.list[a]!, pieces.list[b]!];
    if (count < Math.max(3, leastShare(pieceA, pieceB, identify) * Math.min(pieceA.length, pieceB.length)) || differentOccasions(pieceA, pieceB, count)) {
      continue;
    }
    const [usedA, usedB] = [pairKey(a, pages.get(pieceB.page)!), pairKey(b, pages.get(pieceA.page)!)];
    if ((used.get(usedA) ?? 0) + count > ONCE * pieceA.length || (used.get(usedB) ?? 0) + count > ONCE * pieceB.length) continue;
    used.set(usedA, (used.get(usedA) ?? 0) + count);
    used.set(usedB, (used.get(usedB) ?? 0) + count);
    groups.join(a, b);
    linked.add(a).add(b);
  }
  joinPhrases(pieces.list, groups, linked, identify);
  return collect(pieces.list, groups, linked);
}

/**
 * A short phrase that one speaker is quoted with, word for word the same, is one claim, though too short to be found by its wording.
 * In each report only the first place counts, and none that is joined already.
 */
function joinPhrases(list: readonly Piece[], groups: DisjointSets, linked: Set<number>, identify: Identify): void {
  const first = new Map<string, number[]>();
  list.forEach((piece, i) => {
    const speaker = piece.quote?.speaker == null ? null : identify(piece.page.report.id, piece.quote.speaker);
    if (speaker === null || linked.has(i) || piece.length < 2 || piece.length > LONGEST_PHRASE) return;
    const key = `${speaker.id} ${piece.quote!.polarity} ${keysOf(piece).join(' ')}`;
    const known = first.get(key);
    if (known === undefined) first.set(key, [i]);
    else if (known.every((k) => list[k]!.page !== piece.page && !differentOccasions(list[k]!, piece, 0))) known.push(i);
  });
  for (const [head, ...rest] of first.values()) for (const i of rest) {
    groups.join(head!, i);
    linked.add(head!).add(i);
  }
}

/** Longer words are found by what they share. */
const LONGEST_PHRASE = 8;

function keysOf({ page, utterance, sentence }: Piece): readonly string[] {
  const { from, to } = page.sentences[sentence]!;
  return page.words.slice(from, to).filter((word) => word.utterance === utterance).map((word) => word.key);
}

/** What is quoted in some reports, in pieces, and how many words each two of them share, gathered from one comparison after another. */
export class SharedPieces {
  readonly pieces = new Pieces();
  readonly #counts = new Map<number, number>();

  constructor(pages: readonly Prepared[]) {
    for (const page of pages) for (const utterance of page.utterances) for (const w of utterance.words) this.pieces.at(page, w);
  }

  /** Counts the words that two quotations share, piece by piece. */
  add({ a, b, pairs }: Comparison): void {
    const own = new Map<number, number>();
    for (const pair of pairs) {
      const [x, y] = [pieceAt(this.pieces, a, pair.a), pieceAt(this.pieces, b, pair.b)];
      const key = x < y ? pairKey(x, y) : pairKey(y, x);
      own.set(key, (own.get(key) ?? 0) + 1);
    }
    for (const [key, count] of own) this.#counts.set(key, Math.max(this.#counts.get(key) ?? 0, count));
  }

  /** The pieces that share words, by their numbers, those that share most first. */
  links(): { a: number; b: number; count: number }[] {
    const links = [...this.#counts].map(([key, count]) => ({ a: firstOfPair(key), b: secondOfPair(key), count }));
    return links.sort((x, y) => y.count - x.count || x.a - y.a || x.b - y.b);
  }
}

function pieceAt(pieces: Pieces, side: Side, at: number): number {
  return pieces.at(side.page, side.indexes[at]!);
}

/** Few words said on two known days are two quotations; many are one, whose day is in dispute. */
function differentOccasions(a: Piece, b: Piece, count: number): boolean {
  const [x, y] = [a.quote?.occasion?.when ?? null, b.quote?.occasion?.when ?? null];
  return x !== null && y !== null && x !== y && count < 10;
}

/** The share of the shorter piece that must stand in the other for both to be the same words. */
function leastShare(a: Piece, b: Piece, identify: Identify): number {
  if (a.utterance < 0 || b.utterance < 0) return SAME_IN_PROSE;
  return differentSpeakers(a, b, identify) ? SAME_OF_TWO : SAME;
}

/** True when two pieces are given to persons or bodies that are not one. */
function differentSpeakers(a: Piece, b: Piece, identify: Identify): boolean {
  const [x, y] = [a, b].map(({ page, quote }) => (quote?.speaker == null ? null : identify(page.report.id, quote.speaker)));
  return x != null && y != null && !samePerson(x, y);
}

function collect(list: readonly Piece[], groups: DisjointSets, linked: ReadonlySet<number>): Piece[][] {
  for (let i = 1; i < list.length; i++) {
    const [left, right] = [list[i - 1]!, list[i]!];
    const together = left.page === right.page && left.utterance === right.utterance && right.utterance >= 0;
    if (together && !linked.has(i) && !linked.has(i - 1)) groups.join(i - 1, i);
  }
  const members = new Map<number, Piece[]>();
  list.forEach((piece, i) => {
    const root = groups.rootOf(i);
    const group = members.get(root);
    if (group === undefined) members.set(root, [piece]);
    else group.push(piece);
  });
  return [...members.values()];
}
