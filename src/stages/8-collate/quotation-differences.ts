import { parseEdtf } from '../../calendar/edtf.ts';
import { intersectEdtf } from '../../calendar/edtf-days.ts';
import { AUXILIARIES } from '../../language/en/auxiliaries.ts';
import { spelledOut } from '../../language/en/spelling.ts';
import type { DisputeItem, DisputeKind } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import type { WordPair } from './align-words.ts';
import type { Difference } from './difference.ts';
import { isLight } from './prepared.ts';
import type { Prepared, PreparedWord, Utterance } from './prepared.ts';

/** One side of a comparison: the words compared, in order, and the report they stand in. */
export interface Side {
  readonly page: Prepared;
  readonly words: readonly PreparedWord[];
  /** Where each of the words stands in the report's words. */
  readonly indexes: readonly number[];
  /** True when the words stand in quotation marks. */
  readonly quoted: boolean;
}

/** A quotation of one report set against the words of another, place by place. */
export interface Comparison {
  readonly a: Side;
  readonly b: Side;
  /** Equal words, as indexes into the two sides' words, in order. */
  readonly pairs: readonly WordPair[];
  /** Share of the words between the first and the last pair that are paired (0 to 1). */
  readonly density: number;
}

/** Longest gap, in words, that counts as one change of wording; beyond it the two texts say different things. */
const LONGEST_CHANGE = 14;
/** Fewest equal words that make two quotations the same. */
const FEWEST = 4;
/** Words that are not between quotation marks must follow a quotation this closely to count as its wording. */
const CLOSE = 0.8;
const FEWEST_UNQUOTED = 5;

/** Sets an utterance against the place in another report where its words stand, or `null` when they are too few or too scattered to be the same words. */
export function compareRun(self: Prepared, utterance: Utterance, other: Prepared, run: readonly WordPair[]): Comparison | null {
  const words = utterance.words.map((w) => self.words[w]!);
  const first = run[0]!.b;
  const last = run.at(-1)!.b;
  const quoted = run.filter(({ b }) => other.words[b]!.utterance >= 0).length >= run.length / 2;
  const wordIndexes = sideIndexes(other, first, last, quoted);
  const position = new Map(wordIndexes.map((w, i) => [w, i]));
  const pairs = run.flatMap(({ a, b }) => (position.has(b) ? [{ a, b: position.get(b)! }] : []));
  if (pairs.length < FEWEST || pairs.filter(({ a }) => !isLight(words[a]!.key)).length < 2) return null;
  const stretch = Math.max(pairs.at(-1)!.a - pairs[0]!.a, pairs.at(-1)!.b - pairs[0]!.b) + 1;
  const density = pairs.length / stretch;
  if (pairs.length < 6 && pairs.length < 0.6 * Math.min(words.length, wordIndexes.length)) return null;
  if (density < (pairs.length < 7 ? 0.75 : 0.6) || (!quoted && (density < CLOSE || pairs.length < FEWEST_UNQUOTED))) return null;
  return {
    a: { page: self, words, indexes: utterance.words, quoted: true },
    b: { page: other, words: wordIndexes.map((w) => other.words[w]!), indexes: wordIndexes, quoted },
    pairs, density,
  };
}

/** The words of the other side: with the rest of their sentences at both ends, and without what stands between the marks' breaks. */
function sideIndexes(page: Prepared, first: number, last: number, quoted: boolean): number[] {
  const indexes: number[] = [];
  const from = page.sentences[page.words[first]!.sentence]!.from;
  const to = page.sentences[page.words[last]!.sentence]!.to;
  for (let w = from; w < to; w++) {
    const word = page.words[w]!;
    if (!quoted || word.utterance >= 0) indexes.push(w);
  }
  return indexes;
}

/** How the two sides word the same quotation differently: words changed, added or dropped, and a quotation ended where the other goes on. */
export function wordingDifferences(comparison: Comparison): Difference[] {
  const { a, b, pairs } = comparison;
  const found: Difference[] = [];
  for (let i = 1; i < pairs.length; i++) {
    const [left, right] = [pairs[i - 1]!, pairs[i]!];
    const difference = gapDifference(comparison, [left.a + 1, right.a], [left.b + 1, right.b]);
    if (difference !== null) found.push(difference);
  }
  const start = edgeDifference(comparison, leadOf(a, pairs[0]!.a), leadOf(b, pairs[0]!.b), 'start');
  const end = edgeDifference(comparison, restOf(a, pairs.at(-1)!.a), restOf(b, pairs.at(-1)!.b), 'end');
  return [...(start === null ? [] : [start]), ...found, ...(end === null ? [] : [end])];
}

type Range = readonly [from: number, to: number];

/** The words before `at` in the same sentence and stretch of quotation. */
function leadOf(side: Side, at: number): Range {
  let from = at;
  while (from > 0 && adjoin(side, from - 1, from) && side.words[from - 1]!.sentence === side.words[at]!.sentence) from--;
  return [from, at];
}

/** The words after `at` up to the end of its sentence or stretch of quotation. */
function restOf(side: Side, at: number): Range {
  let to = at + 1;
  while (to < side.words.length && adjoin(side, to - 1, to) && !endsSentence(side, to - 1)) to++;
  return [at + 1, to];
}

/** True when nothing but the spaces and marks of running text stands between two words: no quotation mark. */
function adjoin(side: Side, left: number, right: number): boolean {
  const [l, r] = [side.words[left]!, side.words[right]!];
  return l.utterance === r.utterance && !/["\u201c\u201d]/.test(side.page.report.text.slice(l.end, r.start));
}

/** True when a full stop, question or exclamation mark follows the word. */
function endsSentence(side: Side, at: number): boolean {
  const word = side.words[at]!;
  const next = side.words[at + 1];
  if (next !== undefined && next.sentence !== word.sentence) return true;
  return /^["\u201d'\u2019)]*[.!?](?!\S*[a-z0-9])/.test(side.page.report.text.slice(word.end, word.end + 4));
}

function gapDifference(comparison: Comparison, gapA: Range, gapB: Range): Difference | null {
  const { a, b } = comparison;
  const [lengthA, lengthB] = [gapA[1] - gapA[0], gapB[1] - gapB[0]];
  if (lengthA === 0 && lengthB === 0) return null;
  if (lengthA === 0 && endsSentence(a, gapA[0] - 1) && !endsSentence(b, gapB[0] - 1)) return truncation(comparison, gapA[0] - 1, restOf(b, gapB[0] - 1), 'a');
  if (lengthB === 0 && endsSentence(b, gapB[0] - 1) && !endsSentence(a, gapA[0] - 1)) return truncation(comparison, gapB[0] - 1, restOf(a, gapA[0] - 1), 'b');
  if (isMarked(a, gapA) || isMarked(b, gapB)) return null;
  if (hasJoint(a, gapA) || hasJoint(b, gapB)) {
    if (lengthA === 0 || lengthB === 0) return null;
  }
  if (lengthA > LONGEST_CHANGE || lengthB > LONGEST_CHANGE) return null;
  return wording(comparison, gapA, gapB);
}

/** True when quotation marks close and open again within the gap or at its edges: what is left out there is left out openly. */
function hasJoint(side: Side, gap: Range): boolean {
  for (let i = gap[0]; i <= gap[1]; i++) if (i > 0 && i < side.words.length && side.quoted && !adjoin(side, i - 1, i)) return true;
  return false;
}

/** True when the report marks its own change: an ellipsis, or brackets. `outer` says whether the marks behind the last word count too. */
function isMarked(side: Side, gap: Range, outer: 'both' | 'before' | 'after' = 'both'): boolean {
  const { text } = side.page.report;
  const [first, last] = [side.words[gap[0]], side.words[gap[1] - 1]];
  const [left, right] = [side.words[gap[0] - 1], side.words[gap[1]]];
  const start = outer === 'after' || left === undefined ? (first?.start ?? left!.end) : left.end;
  const end = outer === 'before' || right === undefined ? (last !== undefined && gap[1] > gap[0] ? last.end : start + 5) : right.start;
  return /[[\]()\u2026]|\.\s?\.\s?\.|\*\s?\*|--\s?--/.test(text.slice(start, Math.max(start, end)));
}

function wording(comparison: Comparison, gapA: Range, gapB: Range): Difference | null {
  const { a, b, pairs } = comparison;
  const [keysA, keysB] = [keysOf(a, gapA), keysOf(b, gapB)];
  if (spelledOut(keysA) === spelledOut(keysB) || letters(a, gapA) === letters(b, gapB)) return null;
  if (isLaterTense(a, b, keysA, keysB)) return null;
  const swapped = keysA.some((key) => !isLight(key)) && keysB.some((key) => !isLight(key));
  if (!b.quoted && !(swapped && pairs.length >= 5 && gapA[1] - gapA[0] <= 2 && gapB[1] - gapB[0] <= 2)) return null;
  const [left, right] = [itemOf(a, gapA, keysB), itemOf(b, gapB, keysA)];
  if (leavesQuotation(left) || leavesQuotation(right)) return null;
  return make('wording', swapped && b.quoted ? 'conflict' : 'difference', left, right);
}

/** True where reports of different days differ in tense alone ("is being" and "has been"): the words were said twice. */
function isLaterTense(a: Side, b: Side, keysA: readonly string[], keysB: readonly string[]): boolean {
  const changed = [keysA.filter((key) => !keysB.includes(key)), keysB.filter((key) => !keysA.includes(key))];
  if (!changed.every((keys) => keys.length > 0 && keys.every((key) => AUXILIARIES.has(key)))) return false;
  const [x, y] = [a, b].map(({ page }) => parseEdtf(page.report.published ?? ''));
  return x != null && y != null && intersectEdtf(x, y) === null;
}

/** True for a stretch that runs out of one quotation and on into another. */
function leavesQuotation({ reading }: DisputeItem): boolean {
  return reading.length > 60 && /["\u201c\u201d]/.test(reading);
}

/** The letters and digits from the word before the gap to the word after it, short forms of "is" and "has" opened: equal when only typography differs. */
function letters(side: Side, [from, to]: Range): string {
  const { text } = side.page.report;
  const start = side.words[Math.max(0, from - 1)]!.start;
  const end = side.words[Math.min(side.words.length - 1, to)]!.end;
  return text.slice(start, end).toLowerCase().replace(/ (?:has|is) /g, 's ').replace(/[^\p{L}\p{N}]/gu, '');
}

function keysOf(side: Side, [from, to]: Range): string[] {
  return side.words.slice(from, to).map((word) => word.key);
}

/** The quotation of one side ends, as if complete, at word `last`; the other goes on with `rest`. */
function truncation(comparison: Comparison, last: number, rest: Range, short: 'a' | 'b'): Difference | null {
  const [cut, full] = short === 'a' ? [comparison.a, comparison.b] : [comparison.b, comparison.a];
  if (!cut.quoted || rest[1] - rest[0] < 2 || isScrap(cut, last)) return null;
  if (!full.quoted && (comparison.pairs.length < FEWEST_TOLD || comparison.density < TOLD)) return null;
  if (/^[\u201d'\u2019]?\s?(?:\u2026|\.\s?\.\s?\.)/.test(cut.page.report.text.slice(cut.words[last]!.end, cut.words[last]!.end + 6))) return null;
  if (rest[1] - rest[0] <= LONGEST_CREDIT && full.words.slice(rest[0], rest[1]).some((word) => CREDITING.test(word.key))) return null;
  const word = cut.words[last]!;
  const end = cut.page.report.text.slice(word.end, word.end + 1).match(/[.,!?]/) ? word.end + 1 : word.end;
  return make('truncation', 'difference', placeOf(cut, [word.start, end]), itemOf(full, [rest[0], Math.min(rest[1], rest[0] + 40)]));
}

/** Words that a report tells without marks are the quotation going on only where so many, and so nearly all, are the same. */
const FEWEST_TOLD = 6;
const TOLD = 0.95;

/** "the two men said in a statement": so few words behind a quotation with a verb of speech say who spoke, where the closing mark is lost. */
const LONGEST_CREDIT = 9;
const CREDITING = /^(?:said|says|told)$/;

/** Fewest words of a quotation that seems whole although it begins within a sentence. */
const FEWEST_OF_A_SCRAP = 5;

/** True for a few quoted words within the report's own sentence, and for a motto or title in capitals: nobody takes them for the whole of what was said. */
function isScrap(side: Side, last: number): boolean {
  let first = last;
  while (first > 0 && adjoin(side, first - 1, first)) first--;
  const { text } = side.page.report;
  const words = side.words.slice(first, last + 1);
  const capital = ({ start }: PreparedWord): boolean => /\p{Lu}/u.test(text[start]!);
  if (words.every((word) => capital(word) || isLight(word.key))) return true;
  return !capital(words[0]!) && words.length < FEWEST_OF_A_SCRAP;
}

function edgeDifference(comparison: Comparison, edgeA: Range, edgeB: Range, at: 'start' | 'end'): Difference | null {
  const { a, b } = comparison;
  const [lengthA, lengthB] = [edgeA[1] - edgeA[0], edgeB[1] - edgeB[0]];
  if (lengthA === 0 && lengthB === 0) return null;
  const outer = at === 'end' ? 'before' : 'after';
  if (isMarked(a, edgeA, outer) || isMarked(b, edgeB, outer)) return null;
  if (lengthA > 0 && lengthB > 0) return changedEdge(comparison, edgeA, edgeB, at);
  if (at === 'start') return droppedLead(comparison, edgeA, edgeB);
  if (lengthA === 0 && endsWhole(a, edgeA[0] - 1)) return truncation(comparison, edgeA[0] - 1, edgeB, 'a');
  if (lengthB === 0 && b.quoted && endsWhole(b, edgeB[0] - 1)) return truncation(comparison, edgeB[0] - 1, edgeA, 'b');
  return null;
}

/** Most words at the end of a quotation that are taken for others put in their place. */
const LONGEST_EDGE = 3;
/** The same where the longer side goes on. */
const LONGEST_SURE = 2;
/** How sure it must be that the words are the same where the other side goes on, or where it is not quoted. */
const SURE = { pairs: 6, density: 0.8, told: 0.9 };

/** The first or last words of a quotation, put for others: both sides end there, or the words between are so surely the same that the longer side's nearest words stand for them. */
function changedEdge(comparison: Comparison, edgeA: Range, edgeB: Range, at: 'start' | 'end'): Difference | null {
  const { a, b, pairs, density } = comparison;
  const [lengthA, lengthB] = [edgeA[1] - edgeA[0], edgeB[1] - edgeB[0]];
  if (Math.max(lengthA, lengthB) <= LONGEST_EDGE && Math.abs(lengthA - lengthB) <= 1 && density >= 0.7 && b.quoted) return wording(comparison, edgeA, edgeB);
  const length = Math.min(lengthA, lengthB);
  const sure = pairs.length >= SURE.pairs && density >= (b.quoted ? SURE.density : SURE.told) && length <= (b.quoted ? LONGEST_SURE : 1);
  const nearest = (edge: Range): Range => (at === 'start' ? [edge[1] - length, edge[1]] : [edge[0], edge[0] + length]);
  if (!sure) return null;
  const [left, right] = withoutEqual(a, nearest(edgeA), b, nearest(edgeB));
  const tells = (side: Side, range: Range): boolean => keysOf(side, range).some((key) => !isLight(key));
  return tells(a, left) && tells(b, right) ? wording(comparison, left, right) : null;
}

/** Two ranges of one length without the equal words that they begin or end with. */
function withoutEqual(a: Side, [fromA, toA]: Range, b: Side, [fromB, toB]: Range): readonly [Range, Range] {
  let [lead, rest] = [0, 0];
  const length = toA - fromA;
  while (lead < length - 1 && a.words[fromA + lead]!.key === b.words[fromB + lead]!.key) lead++;
  while (rest < length - 1 - lead && a.words[toA - 1 - rest]!.key === b.words[toB - 1 - rest]!.key) rest++;
  return [[fromA + lead, toA - rest], [fromB + lead, toB - rest]];
}

/** True when the quotation is printed as if it ended there: with a stop, or with a comma before its attribution and nothing after it. */
function endsWhole(side: Side, last: number): boolean {
  const { text } = side.page.report;
  const word = side.words[last]!;
  const after = text.slice(word.end, word.end + 3);
  if (/^["\u201d'\u2019]?[.!?]/.test(after)) return true;
  if (!/^,\s?["\u201d]/.test(after)) return false;
  const sentence = side.page.sentences[word.sentence]!;
  return !/["\u201c]/.test(text.slice(word.end + 3, sentence.span[1]));
}

/** A short lead ("But", "And so") that one report leaves out of a sentence which it prints with a capital. */
function droppedLead(comparison: Comparison, edgeA: Range, edgeB: Range): Difference | null {
  const [short, long, edge, at] = edgeA[1] === edgeA[0] ? [comparison.a, comparison.b, edgeB, edgeA[0]] : [comparison.b, comparison.a, edgeA, edgeB[0]];
  if (!short.quoted || !long.quoted || edge[1] - edge[0] > 3) return null;
  const word = short.words[at]!;
  const { text } = short.page.report;
  const other = long.words[edge[1]]!;
  const capital = /\p{Lu}/u.test(text[word.start]!) && !/\p{Lu}/u.test(long.page.report.text[other.start]!);
  if (!capital && !/^(?:but|and|so|because|now|today)$/.test(long.words[edge[0]]!.key)) return null;
  if (!/\p{Lu}/u.test(text[word.start]!)) return null;
  return make('wording', 'difference', placeOf(short, [word.start, word.end]), placeOf(long, [long.words[edge[0]]!.start, other.end]));
}

/** The words at a range; where one side has none, both are shown with the words before and after, so that the place can be seen. */
function itemOf(side: Side, [from, to]: Range, others: readonly string[] = ['']): DisputeItem {
  if (to > from && others.length > 0) return placeOf(side, [side.words[from]!.start, side.words[to - 1]!.end]);
  const left = side.words[Math.max(0, from - 1)]!;
  const right = side.words[Math.min(side.words.length - 1, to)]!;
  return placeOf(side, [Math.min(left.start, right.start), Math.max(left.end, right.end)]);
}

function placeOf(side: Side, span: Span): DisputeItem {
  return { report: side.page.report.id, span, reading: side.page.report.text.slice(span[0], span[1]) };
}

function make(kind: DisputeKind, severity: Difference['severity'], a: DisputeItem, b: DisputeItem): Difference {
  return { kind, severity, items: [a, b] };
}
