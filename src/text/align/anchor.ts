import type { Span } from '../../model/span.ts';
import { foldTypography } from '../fold.ts';
import { wordsOf } from '../words/words.ts';
import type { Word } from '../words/words.ts';

/** How a passage is remembered, so that it can be found again in a text that has changed (after the W3C text quote selector). */
export interface Anchor {
  /** Where it stood; a hint only. */
  readonly span?: Span;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** How many units of a passage's surroundings an anchor keeps on each side. */
const CONTEXT = 32;

/** Share of an anchor's words that must stand, in order, in a passage that is no longer word for word the same. */
const ENOUGH = 0.8;

/** Remembers the passage at `span`. */
export function anchorOf(text: string, span: Span): Anchor {
  return {
    span,
    exact: text.slice(span[0], span[1]),
    prefix: text.slice(Math.max(0, span[0] - CONTEXT), span[0]),
    suffix: text.slice(span[1], span[1] + CONTEXT),
  };
}

/**
 * Finds a passage again: by its exact words (of several places, the one whose surroundings and position fit best), then without regard to
 * typography, case and line breaks, then by four fifths of its words in order; `null` when it is gone.
 */
export function findAnchor(text: string, anchor: Anchor): Span | null {
  if (anchor.exact === '') return null;
  const verbatim = occurrences(text, anchor.exact);
  if (verbatim.length > 0) return best(text, verbatim, anchor);
  return findWords(text, anchor);
}

function occurrences(text: string, exact: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) found.push([at, at + exact.length]);
  return found;
}

function best(text: string, spans: readonly Span[], anchor: Anchor): Span {
  let winner = spans[0]!;
  let top = -1;
  for (const span of spans) {
    const score = surroundings(text, span, anchor);
    if (score > top) [winner, top] = [span, score];
  }
  return winner;
}

/** Units of prefix and suffix that agree, plus up to one for a position near the old one. */
function surroundings(text: string, span: Span, anchor: Anchor): number {
  const before = foldTypography(text.slice(Math.max(0, span[0] - anchor.prefix.length), span[0]));
  const after = foldTypography(text.slice(span[1], span[1] + anchor.suffix.length));
  const [prefix, suffix] = [foldTypography(anchor.prefix), foldTypography(anchor.suffix)];
  let score = 0;
  for (let i = 1; i <= prefix.length && before[before.length - i] === prefix[prefix.length - i]; i++) score++;
  for (let i = 0; i < suffix.length && after[i] === suffix[i]; i++) score++;
  const shift = anchor.span === undefined ? text.length : Math.abs(anchor.span[0] - span[0]);
  return score + 1 - shift / (text.length + 1);
}

function findWords(text: string, anchor: Anchor): Span | null {
  const wanted = wordsOf(anchor.exact).map((word) => word.key);
  if (wanted.length === 0) return null;
  const words = wordsOf(text);
  const same = runs(words, wanted);
  if (same.length > 0) return best(text, same, anchor);
  return wanted.length < 4 ? null : nearest(text, words, wanted, anchor);
}

function runs(words: readonly Word[], wanted: readonly string[]): Span[] {
  const found: Span[] = [];
  for (let i = 0; i + wanted.length <= words.length; i++) {
    if (words[i]!.key !== wanted[0]) continue;
    if (wanted.every((key, k) => words[i + k]!.key === key)) found.push([words[i]!.start, words[i + wanted.length - 1]!.end]);
  }
  return found;
}

/**
 * The stretch that keeps most of the wanted words in order, and is the shortest, started at any of the first 256 places where one of the first two
 * words stands.
 */
function nearest(text: string, words: readonly Word[], wanted: readonly string[], anchor: Anchor): Span | null {
  const starters = new Set(wanted.slice(0, 2));
  let kept = Math.ceil(ENOUGH * wanted.length);
  let width = Infinity;
  let spans: Span[] = [];
  let looked = 0;
  for (let i = 0; i < words.length && looked < 256; i++) {
    if (!starters.has(words[i]!.key)) continue;
    looked++;
    const found = walk(words, i, wanted);
    const wide = found.last - i;
    if (found.kept < kept || (found.kept === kept && wide > width)) continue;
    if (found.kept > kept || wide < width) spans = [];
    [kept, width] = [found.kept, wide];
    spans.push([words[i]!.start, words[found.last]!.end]);
  }
  return spans.length === 0 ? null : best(text, spans, anchor);
}

/** Walks both word lists together from word `from`, skipping up to three words at a time on the text's side. */
function walk(words: readonly Word[], from: number, wanted: readonly string[]): { kept: number; last: number } {
  let at = from;
  let last = from;
  let kept = 0;
  for (const key of wanted) {
    for (let skip = 0; skip <= 3 && at + skip < words.length; skip++) {
      if (words[at + skip]!.key !== key) continue;
      last = at + skip;
      at = last + 1;
      kept++;
      break;
    }
  }
  return { kept, last };
}
