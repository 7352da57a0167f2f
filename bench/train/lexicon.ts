import type { Lexicon } from '../../src/stages/1-restore/dump/body/own-features.ts';
import { tokensOf } from '../../src/stages/1-restore/dump/units/tokens.ts';
import type { Sample } from './corpus.ts';

interface Counts {
  readonly body: Map<string, Map<string, number>>;
  readonly rest: Map<string, Map<string, number>>;
}

/** Counts of words in bodies and in furniture, by outlet, so that any outlet can be left out. */
export class WordCounts {
  readonly #counts: Counts = { body: new Map(), rest: new Map() };
  readonly #outlets = new Set<string>();

  constructor(samples: readonly Sample[]) {
    const perOutlet = new Map<string, number>();
    for (const sample of samples) perOutlet.set(sample.outlet, (perOutlet.get(sample.outlet) ?? 0) + 1);
    for (const sample of samples) {
      this.#outlets.add(sample.outlet);
      this.#add(sample, 1, this.#counts.body, perOutlet.get(sample.outlet)!);
      this.#add(sample, 0, this.#counts.rest, perOutlet.get(sample.outlet)!);
    }
  }

  /** Words of at least `outlets` outlets besides the one left out; every outlet counts the same. */
  lexicon(leftOut: string | null, outlets: number): Lexicon {
    const cache = new Map<string, number | undefined>();
    return (word) => {
      if (!cache.has(word)) cache.set(word, this.#score(word, leftOut, outlets));
      return cache.get(word);
    };
  }

  /** All words counted. */
  words(): readonly string[] {
    return [...new Set([...this.#counts.body.keys(), ...this.#counts.rest.keys()])].sort();
  }

  #add(sample: Sample, label: number, into: Map<string, Map<string, number>>, samples: number): void {
    const tokens = sample.units.flatMap((u, i) => (sample.label[i] === label ? tokensOf(u.text) : [])).filter((t) => /^[\p{L}\p{M}]{2,20}$/u.test(t));
    for (const token of tokens) {
      const by = into.get(token) ?? new Map<string, number>();
      into.set(token, by.set(sample.outlet, (by.get(sample.outlet) ?? 0) + 1 / tokens.length / samples));
    }
  }

  #score(word: string, leftOut: string | null, outlets: number): number | undefined {
    const all = new Set([...(this.#counts.body.get(word)?.keys() ?? []), ...(this.#counts.rest.get(word)?.keys() ?? [])]);
    if (leftOut !== null) all.delete(leftOut);
    if (all.size < outlets) return undefined;
    const rate = (of: Map<string, Map<string, number>>): number => {
      let sum = 0;
      for (const [outlet, share] of of.get(word) ?? []) if (outlet !== leftOut) sum += Math.min(share, 0.02);
      return sum / this.#outlets.size;
    };
    const smooth = 5e-5;
    const score = Math.log((rate(this.#counts.body) + smooth) / (rate(this.#counts.rest) + smooth));
    return Math.round(score * 10) / 10;
  }
}
