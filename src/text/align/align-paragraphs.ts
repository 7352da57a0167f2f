import type { Segments } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import { wordsOf } from '../words/words.ts';

/** What became of a paragraph between two texts; the side on which it does not stand is `null`. */
export interface Aligned {
  readonly kind: 'same' | 'changed' | 'added' | 'removed' | 'moved';
  readonly a: Span | null;
  readonly b: Span | null;
}

/** A text with its paragraphs. */
export interface Paragraphed extends Pick<Segments, 'paragraphs'> {
  readonly text: string;
}

/** Paragraphs that share less than this part of their words (Dice's coefficient) are not one paragraph rewritten. */
const ALIKE = 0.4;
/** A paragraph is laid against so many of the other text at most: those that share most of its rare words. */
const CANDIDATES = 6;

/**
 * Pairs the paragraphs of two texts, in order of `b`, with what only `a` has before the paragraph that follows it there. Each paragraph of `b` goes
 * to the free one of `a` that shares most words with it; pairs that cross others are moves. Time grows with the words of both texts, not with the
 * product of their paragraphs.
 */
export function alignParagraphs(a: Paragraphed, b: Paragraphed): readonly Aligned[] {
  const [left, right] = [bagsOf(a), bagsOf(b)];
  const pairs = pairUp(left, right);
  const inOrder = new Set(longestRise(right.map((_, j) => pairs.get(j) ?? -1)));
  const taken = new Set(pairs.values());
  const rows: Aligned[] = [];
  let next = 0;
  const removedUntil = (end: number): void => {
    for (; next < end; next++) if (!taken.has(next)) rows.push({ kind: 'removed', a: left[next]!.span, b: null });
  };
  right.forEach(({ span, key }, j) => {
    const i = pairs.get(j);
    if (i !== undefined && inOrder.has(j)) removedUntil(i);
    if (i === undefined) rows.push({ kind: 'added', a: null, b: span });
    else rows.push({ kind: !inOrder.has(j) ? 'moved' : left[i]!.key === key ? 'same' : 'changed', a: left[i]!.span, b: span });
    if (i !== undefined && inOrder.has(j)) next = i + 1;
  });
  removedUntil(left.length);
  return rows;
}

/** A paragraph as the words in it. */
interface Bag {
  readonly span: Span;
  readonly key: string;
  readonly words: ReadonlySet<string>;
}

function bagsOf({ text, paragraphs }: Paragraphed): readonly Bag[] {
  return paragraphs.map((span) => {
    const words = wordsOf(text.slice(span[0], span[1])).map((w) => w.key);
    return { span, key: words.join(' '), words: new Set(words) };
  });
}

/** Paragraph of `right` to its partner in `left`, the most alike pairs first. */
function pairUp(left: readonly Bag[], right: readonly Bag[]): ReadonlyMap<number, number> {
  const holding = new Map<string, number[]>();
  left.forEach(({ words }, i) => words.forEach((w) => holding.set(w, [...(holding.get(w) ?? []).slice(0, 63), i])));
  const scored = right
    .flatMap((bag, j) => candidatesOf(bag, holding).map((i) => ({ i, j, score: likeness(left[i]!, bag) })))
    .filter(({ score }) => score >= ALIKE);
  scored.sort((x, y) => y.score - x.score || Math.abs(x.i - x.j) - Math.abs(y.i - y.j) || x.j - y.j);
  const [pairs, taken] = [new Map<number, number>(), new Set<number>()];
  for (const { i, j } of scored) {
    if (pairs.has(j) || taken.has(i)) continue;
    pairs.set(j, i);
    taken.add(i);
  }
  return pairs;
}

function candidatesOf({ words }: Bag, holding: ReadonlyMap<string, readonly number[]>): readonly number[] {
  const votes = new Map<number, number>();
  for (const word of words) {
    const places = holding.get(word) ?? [];
    for (const i of places) votes.set(i, (votes.get(i) ?? 0) + 1 / places.length);
  }
  return [...votes].sort(([i, x], [k, y]) => y - x || i - k).slice(0, CANDIDATES).map(([i]) => i);
}

function likeness(a: Bag, b: Bag): number {
  if (a.key === b.key) return 1;
  const [small, large] = a.words.size < b.words.size ? [a.words, b.words] : [b.words, a.words];
  let both = 0;
  for (const word of small) if (large.has(word)) both++;
  return (2 * both) / Math.max(1, a.words.size + b.words.size);
}

/** Indexes of the longest series of values that rises; values below zero count as missing (patience sorting). */
function longestRise(values: readonly number[]): readonly number[] {
  const piles: number[] = [];
  const before = new Map<number, number>();
  values.forEach((value, at) => {
    if (value < 0) return;
    let [low, high] = [0, piles.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (values[piles[middle]!]! < value) low = middle + 1;
      else high = middle;
    }
    if (low > 0) before.set(at, piles[low - 1]!);
    piles[low] = at;
  });
  const rise: number[] = [];
  for (let at = piles.at(-1); at !== undefined; at = before.get(at)) rise.push(at);
  return rise.reverse();
}
