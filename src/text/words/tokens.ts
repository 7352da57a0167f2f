import { isApostrophe, isUpper } from './unit-kinds.ts';

/** What a token is made of. */
export const TokenKind = { word: 1, number: 2, clitic: 3, stop: 4, quote: 5, dash: 6, bracket: 7, symbol: 8, break: 9 } as const;

/** How a word is cased: `lower`, `Capital`, `ALLCAPS` (at least two letters), or `miXed`. */
export const Shape = { none: 0, lower: 1, capital: 2, upper: 3, mixed: 4 } as const;

/**
 * The tokens of a text as parallel arrays, so that a report costs a handful of allocations. Offsets are UTF-16 units, half-open.
 * A `break` token stands for each run of white space that holds a line break, so that no pattern runs over a line unnoticed.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** A value of {@link TokenKind} for each token. */
  readonly kinds: Uint8Array;
  /** A value of {@link Shape} for each token. */
  readonly shapes: Uint8Array;
  /** {@link wordHash} of each token: lower-cased, typographic apostrophes folded. */
  readonly hashes: Int32Array;
}

const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

/** 32-bit FNV-1a over the lower-cased units of a word (Fowler, Noll and Vo); the key under which word lists are looked up. */
export function wordHash(word: string): number {
  return hashRange(word, 0, word.length);
}

/** {@link wordHash} of a stretch of text, without cutting it out. */
export function hashRange(text: string, start: number, end: number): number {
  let hash = FNV_OFFSET;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ foldUnit(text.charCodeAt(i)), FNV_PRIME);
  return hash;
}

/** The words of token `index`. */
export function tokenText(tokens: Tokens, index: number): string {
  return tokens.text.slice(tokens.starts[index], tokens.ends[index]);
}

/** The first token that ends after `position`; `tokens.count` when there is none. */
export function tokenAt(tokens: Tokens, position: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.ends[middle]! > position) high = middle;
    else low = middle + 1;
  }
  return low;
}

function foldUnit(unit: number): number {
  if (unit < 0x80) return unit >= 65 && unit <= 90 ? unit + 32 : unit;
  if (isApostrophe(unit)) return 39;
  return isUpper(unit) ? String.fromCharCode(unit).toLowerCase().charCodeAt(0) : unit;
}
