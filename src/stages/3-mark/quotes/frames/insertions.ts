import { COMMA } from '../../../../language/en/grammar/grammar-hashes.ts';
import { insertionOpeners, speechForms } from '../../../../language/en/words/word-sets.ts';
import { Tag } from '../../../../language/tagger.ts';
import { isNegator } from '../phrases/negator.ts';
import type { View } from '../view/view.ts';

/** Tokens of what a clause is interrupted by, at most; what is longer is more likely a clause of its own. */
export const LONGEST_INSERTION = 20;

/** What stands before a word, over an insertion: "did not think, she said, | that". */
export function wordBefore(view: View, at: number, from: number): number {
  const opening = beforeInsertion(view, at - 1, from);
  if (opening < at - 1) return opening - 1;
  return isComma(view, at - 1) ? verbOverCommas(view, at - 1, from) : at - 1;
}

/** The verb before a pair of commas of which the second stands at `comma` ("did not believe, given the storm,"), or what stands before that comma. */
function verbOverCommas(view: View, comma: number, from: number): number {
  for (let i = comma - 1; i > from && i > comma - LONGEST_INSERTION; i--) {
    if (isComma(view, i)) return view.tags[i - 1] === Tag.verb ? i - 1 : comma;
  }
  return comma;
}

/** At a comma, token `at`, that ends an insertion (", which had not been checked,", ", she said,"): the comma that begins it; else the place itself. */
export function beforeInsertion(view: View, at: number, from: number): number {
  if (!isComma(view, at)) return at;
  const said = speechForms.has(view.tokens.hashes[at - 1]!) && at - 2 > from ? view.chunkAt[at - 2]! : -1;
  if (said >= 0 && isComma(view, view.chunks[said]!.from - 1)) return Math.max(from, view.chunks[said]!.from - 1);
  for (let i = at - 1; i >= from && i > at - LONGEST_INSERTION; i--) {
    if (isComma(view, i)) return insertionOpeners.has(view.tokens.hashes[i + 1]!) || isDenialAside(view, i + 1, at) ? i : at;
  }
  return at;
}

/** True for a denial without a verb between commas, which tells of the subject alone: "the fee, never popular, was". */
function isDenialAside(view: View, from: number, to: number): boolean {
  return to > from + 1 && isNegator(view, from) && view.verbsBefore[to] === view.verbsBefore[from];
}

/** True for a comma at token `i`. */
export function isComma({ tokens: { hashes } }: View, i: number): boolean {
  return hashes[i] === COMMA;
}
