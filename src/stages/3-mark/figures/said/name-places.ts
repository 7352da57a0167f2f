import type { Mention } from '../../../../model/quote.ts';
import { lexemeAt } from '../../../../text/words/lexemes.ts';
import type { Names } from '../../names/index.ts';
import type { FigureScan } from '../scan.ts';

/** Mentions of names in lexemes, in order, for the readers of holders and origins. */
export interface NamePlaces {
  readonly first: readonly number[];
  readonly next: readonly number[];
  readonly mentions: readonly Mention[];
  /** The mention that ends before a lexeme, by that lexeme. */
  readonly endingAt: ReadonlyMap<number, number>;
}

/** Where the names of a report stand in its lexemes. */
export function placesOf(scan: FigureScan, names: Names): NamePlaces {
  const mentions = [...names.names].sort((a, b) => a.span[0] - b.span[0]);
  const next = mentions.map(({ span }) => lexemeAt(scan.lexemes, span[1] - 1) + 1);
  return { first: mentions.map(({ span }) => lexemeAt(scan.lexemes, span[0])), next, mentions, endingAt: new Map(next.map((at, i) => [at, i])) };
}

/** The mention that begins at lexeme `at`, or -1. */
export function mentionAt(places: NamePlaces, at: number): number {
  const index = indexFrom(places, at);
  return places.first[index] === at ? index : -1;
}

/** The lexeme where the first mention from `at` on begins; infinite when there is none. */
export function firstMentionFrom(places: NamePlaces, at: number): number {
  return places.first[indexFrom(places, at)] ?? Infinity;
}

function indexFrom(places: NamePlaces, at: number): number {
  let low = 0;
  let high = places.first.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places.first[middle]! >= at) high = middle;
    else low = middle + 1;
  }
  return low;
}
