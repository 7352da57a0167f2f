import type { TellingSentence } from './telling-sentences.ts';

/** A report that stands for its lineage, with what it tells. */
export interface Teller {
  readonly id: string;
  readonly lineage: string;
  /** By words that have a number each, as `numberedMatter` gives them. */
  readonly sentences: readonly TellingSentence<number>[];
}

/** A word that more tellers than this have tells of the event, not of who told it first. */
const CROWD = 24;
/** Least share of a teller's words that are no common property which another must have, and fewest such words. */
const LEAST = { share: 0.3, words: 5 };

/** For each teller those of other lineages that may be what it tells again, in order; the cost grows with the words, not with the pairs. */
export function candidatesOf(tellers: readonly Teller[]): ReadonlyMap<Teller, readonly Teller[]> {
  const told = tellers.map(({ sentences }) => wordsIn(sentences));
  const holders: number[][] = [];
  for (const [at, words] of told.entries()) {
    for (const word of words) {
      const held = (holders[word] ??= []);
      if (held.length <= CROWD) held.push(at);
    }
  }
  const shared = new Int32Array(tellers.length);
  return new Map(tellers.map((teller, at) => {
    const telling = told[at]!.map((word) => holders[word]!).filter((held) => held.length <= CROWD);
    const others = telling.flat();
    for (const other of others) shared[other]!++;
    const least = Math.max(LEAST.words, LEAST.share * telling.length);
    const met = [...new Set(others.filter((other) => shared[other]! >= least && tellers[other]!.lineage !== teller.lineage))];
    for (const other of others) shared[other] = 0;
    return [teller, met.sort((x, y) => x - y).map((other) => tellers[other]!)];
  }));
}

function wordsIn(sentences: Teller['sentences']): number[] {
  return [...new Set(sentences.flatMap(({ words }) => words))];
}
