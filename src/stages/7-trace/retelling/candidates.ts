import type { TellingSentence } from './telling-sentences.ts';

/** A report that stands for its lineage, with what it tells. */
export interface Teller {
  readonly id: string;
  readonly lineage: string;
  readonly sentences: readonly TellingSentence[];
}

/** A word that more tellers than this have tells of the event, not of who told it first. */
const CROWD = 24;
/** Least share of a teller's words that are no common property which another must have, and fewest such words. */
const LEAST = { share: 0.3, words: 5 };

/** For each teller those of other lineages that may be what it tells again, in order; the cost grows with the words, not with the pairs. */
export function candidatesOf(tellers: readonly Teller[]): ReadonlyMap<Teller, readonly Teller[]> {
  const words = tellers.map(({ sentences }) => new Set(sentences.flatMap(({ keys }) => [...keys])));
  const holders = new Map<string, number[]>();
  for (const [at, keys] of words.entries()) {
    for (const key of keys) {
      const held = holders.get(key);
      if (held === undefined) holders.set(key, [at]);
      else if (held.length <= CROWD) held.push(at);
    }
  }
  return new Map(tellers.map((teller, at) => {
    const shared = new Map<number, number>();
    let telling = 0;
    for (const key of words[at]!) {
      const held = holders.get(key)!;
      if (held.length > CROWD) continue;
      telling++;
      for (const other of held) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    const least = Math.max(LEAST.words, LEAST.share * telling);
    const others = [...shared].filter(([other, count]) => count >= least && tellers[other]!.lineage !== teller.lineage).map(([other]) => other);
    return [teller, others.sort((x, y) => x - y).map((other) => tellers[other]!)];
  }));
}
