import { FUNCTION_WORDS } from '../../language/en/function-words.ts';
import type { Claim, Reading, ReadingEvidence } from '../../model/claim.ts';
import type { Quote } from '../../model/quote.ts';
import type { Span } from '../../model/span.ts';
import { DisjointSets } from '../../text/disjoint-sets.ts';
import type { Identify } from './identity.ts';
import { samePerson } from './identity.ts';
import { makeClaim, originsOf } from './claim.ts';
import type { LineageAt } from './lineage-at.ts';
import type { Prepared } from './prepared.ts';
import type { Comparison, Side } from './comparison.ts';

/** One sentence of what a report quotes, or a sentence of its own prose that carries another report's quoted words. */
interface Piece {
  readonly page: Prepared;
  readonly span: Span;
  /** Words in the piece. */
  readonly length: number;
  readonly utterance: number;
  readonly sentence: number;
  readonly quote: Quote | null;
}

/** The most words that the name of a programme has. */
const LONGEST_TITLE = 6;
/** Two pieces are the same words when this share of the shorter one stands in the other. */
const SAME = 0.4;
/** The same where two are named as having said them, or one report tells in its own prose: both may only name one thing. */
const SAME_OF_TWO = 0.8;
const SAME_IN_PROSE = 0.75;
/** Words of a piece that two pieces of one other report may stand for before it is a phrase said twice. */
const ONCE = 1.2;

/** One claim for each thing quoted, with a reading for each wording of it; a phrase said twice is two claims. */
export function quotationClaims(pages: readonly Prepared[], comparisons: readonly Comparison[], identify: Identify, lineageAt: LineageAt): Claim[] {
  const pieces = new Pieces();
  for (const page of pages) for (const utterance of page.utterances) for (const w of utterance.words) pieces.at(page, w);
  const groups = joined(pieces, comparisons, identify);
  return groups.filter((members) => !members.every(isTitle)).map((members) => claimOf(members, identify, lineageAt));
}

/** The name of a programme or a work in quotation marks, which nobody is known to have said: "Face of the Valley". */
function isTitle({ page, quote, span, length, utterance }: Piece): boolean {
  if (utterance < 0 || (quote !== null && quote.speaker !== null) || length < 2 || length > LONGEST_TITLE) return false;
  const words = page.report.text.slice(span[0], span[1]).match(/\p{L}[\p{L}'\u2019]*/gu) ?? [];
  return words.length >= 2 && words.every((word, i) => /^\p{Lu}/u.test(word) || (i > 0 && FUNCTION_WORDS.has(word.toLowerCase()))) && /^\p{Lu}/u.test(words.at(-1)!);
}

/** The pieces of a set of reports, found by report and word. */
class Pieces {
  readonly list: Piece[] = [];
  readonly #byPage = new Map<string, Map<number, number>>();

  /** Number of the piece that holds word `w`. */
  at(page: Prepared, w: number): number {
    const word = page.words[w]!;
    const numbers = this.#numbersOf(page.report.id);
    const key = pairKey(word.utterance + 1, word.sentence);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    this.list.push(pieceOf(page, word.utterance, word.sentence));
    numbers.set(key, this.list.length - 1);
    return this.list.length - 1;
  }

  #numbersOf(report: string): Map<number, number> {
    const known = this.#byPage.get(report);
    if (known !== undefined) return known;
    const numbers = new Map<number, number>();
    this.#byPage.set(report, numbers);
    return numbers;
  }
}

const KEY_LIMIT = 2 ** 26;

/** Two numbers below `KEY_LIMIT` as one, which is a quicker key than their text. */
function pairKey(a: number, b: number): number {
  return a * KEY_LIMIT + b;
}

function pieceOf(page: Prepared, utterance: number, sentence: number): Piece {
  const { from, to, span } = page.sentences[sentence]!;
  const words = page.words.slice(from, to).filter((word) => word.utterance === utterance);
  const quoted = utterance >= 0;
  return {
    page, utterance, sentence, length: words.length, quote: quoted ? page.utterances[utterance]!.quote : null,
    span: quoted ? [words[0]!.start, endWithStop(page.report.text, words.at(-1)!.end)] : span,
  };
}

function endWithStop(text: string, end: number): number {
  return /[.?!,\u2026]/.test(text[end] ?? '') ? end + 1 : end;
}

/** The pieces that are one claim: joined by the words they share, strongest links first; runs of unshared pieces of one utterance stay together. */
function joined(pieces: Pieces, comparisons: readonly Comparison[], identify: Identify): Piece[][] {
  const links = linksOf(pieces, comparisons);
  const groups = new DisjointSets();
  const used = new Map<string, number>();
  const linked = new Set<number>();
  for (const { a, b, count } of links) {
    const [pieceA, pieceB] = [pieces.list[a]!, pieces.list[b]!];
    if (count < Math.max(3, leastShare(pieceA, pieceB, identify) * Math.min(pieceA.length, pieceB.length)) || differentOccasions(pieceA, pieceB, count)) continue;
    const [usedA, usedB] = [`${a} ${pieceB.page.report.id}`, `${b} ${pieceA.page.report.id}`];
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

function linksOf(pieces: Pieces, comparisons: readonly Comparison[]): { a: number; b: number; count: number }[] {
  const counts = new Map<number, number>();
  for (const comparison of comparisons) {
    const own = new Map<number, number>();
    for (const pair of comparison.pairs) {
      const [a, b] = [pieceAt(pieces, comparison.a, pair.a), pieceAt(pieces, comparison.b, pair.b)];
      const key = a < b ? pairKey(a, b) : pairKey(b, a);
      own.set(key, (own.get(key) ?? 0) + 1);
    }
    for (const [key, count] of own) counts.set(key, Math.max(counts.get(key) ?? 0, count));
  }
  const links = [...counts].map(([key, count]) => ({ a: Math.floor(key / KEY_LIMIT), b: key % KEY_LIMIT, count }));
  return links.sort((x, y) => y.count - x.count || x.a - y.a || x.b - y.b);
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

function claimOf(pieces: readonly Piece[], identify: Identify, lineageAt: LineageAt): Claim {
  const byText = new Map<string, { text: string; length: number; quoted: boolean; evidence: ReadingEvidence[] }>();
  for (const run of runsOf(pieces)) {
    const { page } = run[0]!;
    const span: Span = [run[0]!.span[0], run.at(-1)!.span[1]];
    const text = readingText(page, span, run[0]!);
    const reading = byText.get(text) ?? { text, length: span[1] - span[0], quoted: run[0]!.utterance >= 0, evidence: [] };
    reading.evidence.push({ report: page.report.id, span, lineage: lineageAt(page.report.id, span), attributed: run[0]!.quote !== null });
    byText.set(text, reading);
  }
  const readings: Reading[] = [...byText.values()]
    .sort((a, b) => Number(b.quoted) - Number(a.quoted) || b.length - a.length || (a.text < b.text ? -1 : 1))
    .map(({ text, evidence }) => ({ text, evidence }));
  const speakers = pieces.flatMap(({ page, quote, span }) => {
    const speaker = quote?.speaker == null ? null : identify(page.report.id, quote.speaker);
    return speaker === null ? [] : [{ id: speaker.id, lineage: lineageAt(page.report.id, span) }];
  });
  return makeClaim('quotation', speakerOf(speakers), readings, originsOf(speakers.map(({ id }) => id)));
}

/** Neighbouring pieces of one utterance, or one sentence after another, are one stretch. */
function runsOf(pieces: readonly Piece[]): Piece[][] {
  const sorted = [...pieces].sort((a, b) => (a.page === b.page ? a.span[0] - b.span[0] : a.page.report.id < b.page.report.id ? -1 : 1));
  const runs: Piece[][] = [];
  for (const piece of sorted) {
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && last.page === piece.page && piece.sentence - last.sentence <= 1 && piece.utterance === last.utterance) runs.at(-1)!.push(piece);
    else runs.push([piece]);
  }
  return runs;
}

/** What is said within a span, without what the report puts between the stretches of a quotation; all of it where nothing is quoted. */
function wordsWithin({ report: { text }, utterances }: Prepared, [start, end]: Span, utterance: number): string {
  const stretches = utterance < 0 ? [] : utterances[utterance]!.stretches.filter(([from, to]) => from < end && to > start);
  if (stretches.length < 2) return text.slice(start, end);
  return stretches.map(([from, to]) => text.slice(Math.max(start, from), Math.min(end, to)).trim().replace(/,$/, '')).join(' \u2026 ');
}

/** The words as printed; words under "does not" or "if" keep the clause that governs them, so that they are never read as affirmed. */
function readingText(page: Prepared, span: Span, { quote, utterance }: Piece): string {
  const { text } = page.report;
  const words = wordsWithin(page, span, utterance);
  if (quote === null || quote.polarity === 'affirmed' || quote.frame.length === 0) return words;
  const frame = quote.frame[0]!;
  if (frame[1] <= span[0] && span[0] - frame[1] <= 40) return text.slice(frame[0], span[0]) + words;
  return `${quote.frame.map(([start, end]) => text.slice(start, end)).join(' … ')} … ${words}`;
}

/** Whom most lineages name, or `null` where as many name another: who of them spoke is not known. */
function speakerOf(named: readonly { readonly id: string; readonly lineage: string }[]): string | null {
  const lineages = new Map<string, Set<string>>();
  for (const { id, lineage } of named) lineages.set(id, (lineages.get(id) ?? new Set()).add(lineage));
  const [first, second] = [...lineages].sort((a, b) => b[1].size - a[1].size);
  return first === undefined || (second !== undefined && second[1].size === first[1].size) ? null : first[0];
}
