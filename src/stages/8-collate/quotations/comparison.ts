import type { DisputeItem, DisputeKind } from '../../../model/claim.ts';
import type { Span } from '../../../model/span.ts';
import type { WordPair } from './align-words.ts';
import type { Difference } from '../difference.ts';
import type { Prepared, PreparedWord } from '../prepared.ts';

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

/**
 * The share of the shorter side's sentences that must be the same words, unless what is the same is so nearly unbroken: else the words were said
 * twice, or by two.
 */
export const SAME = { share: 0.65, density: 0.95 };

/** True when the two sides share too little of their sentences to be the same words. */
export function isOfTwoOccasions({ a, b, pairs, density }: Comparison): boolean {
  const shorter = Math.min(lengthOf(a, pairs.map((pair) => pair.a)), lengthOf(b, pairs.map((pair) => pair.b)));
  return density < SAME.density && pairs.length < SAME.share * shorter;
}

/** How many words the sentences have that hold some words of a side; where some hold several, those that hold one alone do not count. */
export function lengthOf({ words }: Side, at: readonly number[]): number {
  const held = Map.groupBy(at.map((i) => words[i]!.sentence), (sentence) => sentence);
  const several = [...held].filter(([, { length }]) => length > 1).map(([sentence]) => sentence);
  const sentences = new Set(several.length > 0 ? several : held.keys());
  return words.filter(({ sentence }) => sentences.has(sentence)).length;
}

/** Indexes into the words of a side, from the first to behind the last. */
export type Range = readonly [from: number, to: number];

/** True when nothing but the spaces and marks of running text stands between two words: no quotation mark. */
export function adjoin(side: Side, left: number, right: number): boolean {
  const [l, r] = [side.words[left]!, side.words[right]!];
  return l.utterance === r.utterance && !/["\u201c\u201d]/.test(side.page.report.text.slice(l.end, r.start));
}

/** True when a full stop, question or exclamation mark follows the word. */
export function endsSentence(side: Side, at: number): boolean {
  const word = side.words[at]!;
  const next = side.words[at + 1];
  if (next !== undefined && next.sentence !== word.sentence) return true;
  return /^["\u201d'\u2019)]*[.!?](?!\S*[a-z0-9])/.test(side.page.report.text.slice(word.end, word.end + 4));
}

/** True when keys stand among words, one behind another. */
export function holdsRun(words: readonly PreparedWord[], keys: readonly string[]): boolean {
  return words.some(({ key }, w) => key === keys[0] && keys.every((one, k) => words[w + k]?.key === one));
}

/** The keys of the words at a range. */
export function keysOf(side: Side, [from, to]: Range): string[] {
  return side.words.slice(from, to).map((word) => word.key);
}

/** The words at a range; where one side has none, both are shown with the words before and after, so that the place can be seen. */
export function itemOf(side: Side, [from, to]: Range, others: readonly string[] = ['']): DisputeItem {
  if (to > from && others.length > 0) return placeOf(side, [side.words[from]!.start, side.words[to - 1]!.end]);
  const left = side.words[Math.max(0, from - 1)]!;
  const right = side.words[Math.min(side.words.length - 1, to)]!;
  return placeOf(side, [Math.min(left.start, right.start), Math.max(left.end, right.end)]);
}

/** A place of a side's report with its words. */
export function placeOf(side: Side, span: Span): DisputeItem {
  return { report: side.page.report.id, span, reading: side.page.report.text.slice(span[0], span[1]) };
}

/** A difference of two places. */
export function make(kind: DisputeKind, severity: Difference['severity'], a: DisputeItem, b: DisputeItem): Difference {
  return { kind, severity, items: [a, b] };
}
