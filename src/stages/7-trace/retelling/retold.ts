import type { Span } from '../../../model/span.ts';
import type { TellingSentence } from './telling-sentences.ts';

/** A sentence of one report and the one of another that it tells again, in other words. */
export interface Retold {
  readonly from: Span;
  readonly to: Span;
}

/** How far a report is another one told again. */
export interface Retelling {
  /** Its sentences that tell those of the other again, in the order of both. */
  readonly sentences: readonly Retold[];
  /** Share of its words of matter in those sentences, and the mean share of each sentence's words that stand in its like (0 to 1). */
  readonly coverage: number;
  readonly likeness: number;
}

/** Least share of a sentence's words of matter that its like must hold. */
const ALIKE = 0.5;

/**
 * What makes a report another one told again: so many sentences in the order of the other, of so many different ones there, that hold so much of it,
 * and are so alike. The fewer there are, the less may be its own: two reporters of one event choose and order what they tell differently, and what they
 * share lies in their openings.
 */
const LEAST: readonly { readonly sentences: number; readonly coverage: number; readonly likeness: number }[] = [
  { sentences: 5, coverage: 0.75, likeness: 0.6 },
  { sentences: 4, coverage: 0.85, likeness: 0.62 },
  { sentences: 3, coverage: 0.9, likeness: 0.72 },
  { sentences: 2, coverage: 0.95, likeness: 0.92 },
];

/** The same where one wire service sent both: an alert of a line, and the story that follows it. */
const LEAST_OF_ONE_SERVICE: typeof LEAST = [{ sentences: 1, coverage: 0.9, likeness: 0.7 }, ...LEAST];

/** How the `child` tells the `parent` again, sentence by sentence; `null` where it does not. */
export function retelling<Word>(child: readonly TellingSentence<Word>[], { sentences: parent, holders }: Told<Word>, areOfOneService = false): Retelling | null {
  const likes = likesOf(child, parent.length, holders);
  if (likes === null) return null;
  const chain = heaviestChain(child, likes);
  const total = sum(child.map(({ words }) => words.length));
  const coverage = sum(chain.map((at) => child[at]!.words.length)) / Math.max(1, total);
  const likeness = sum(likes.map(({ share }) => share)) / Math.max(1, likes.length);
  const told = new Set(chain.map((at) => likes[at]!.at)).size;
  if (!(areOfOneService ? LEAST_OF_ONE_SERVICE : LEAST).some((least) => told >= least.sentences && coverage >= least.coverage && likeness >= least.likeness)) {
    return null;
  }
  return { coverage, likeness, sentences: chain.map((at) => ({ from: parent[likes[at]!.at]!.span, to: child[at]!.span })) };
}

/** The sentence of the parent that holds most words of one of the child; the first of several. */
interface Like {
  readonly at: number;
  readonly share: number;
}

/** What one report tells, so that others are quickly laid against it: by each word, which of its sentences hold it. */
export interface Told<Word> {
  readonly sentences: readonly TellingSentence<Word>[];
  readonly holders: ReadonlyMap<Word, readonly number[]>;
}

/** A report's sentences by their words. */
export function toldBy<Word>(sentences: readonly TellingSentence<Word>[]): Told<Word> {
  const holders = new Map<Word, number[]>();
  for (const [at, { words }] of sentences.entries()) {
    for (const word of words) {
      const held = holders.get(word);
      if (held === undefined) holders.set(word, [at]);
      else held.push(at);
    }
  }
  return { sentences, holders };
}

/** No retelling leaves more of its words in sentences without a like than this. */
const MOST_OF_ITS_OWN = 1 - Math.min(...LEAST.map(({ coverage }) => coverage));

/** The like of each sentence of a child; `null` as soon as too many have none. */
function likesOf<Word>(child: readonly TellingSentence<Word>[], size: number, holders: Told<Word>['holders']): Like[] | null {
  const most = MOST_OF_ITS_OWN * sum(child.map(({ words }) => words.length));
  const counts = new Int32Array(size);
  let own = 0;
  const likes: Like[] = [];
  for (const { words } of child) {
    counts.fill(0);
    for (const word of words) for (const at of holders.get(word) ?? []) counts[at]!++;
    let best = 0;
    for (let at = 1; at < size; at++) if (counts[at]! > counts[best]!) best = at;
    const share = (counts[best] ?? 0) / words.length;
    if (share < ALIKE) own += words.length;
    if (own > most) return null;
    likes.push(share > 0 ? { at: best, share } : { at: -1, share: 0 });
  }
  return likes;
}

/** The child's sentences with a like, of those series whose likes stand in order the one with most words. */
function heaviestChain(child: readonly TellingSentence<unknown>[], likes: readonly Like[]): number[] {
  const weight: number[] = [];
  const before: number[] = [];
  let last = -1;
  for (const [at, like] of likes.entries()) {
    weight[at] = 0;
    before[at] = -1;
    if (like.share < ALIKE) continue;
    for (let other = 0; other < at; other++) {
      if (weight[other]! > weight[at]! && likes[other]!.at <= like.at) {
        weight[at] = weight[other]!;
        before[at] = other;
      }
    }
    weight[at] += child[at]!.words.length;
    if (last < 0 || weight[at] > weight[last]!) last = at;
  }
  const chain: number[] = [];
  for (let at = last; at >= 0; at = before[at]!) chain.unshift(at);
  return chain;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
