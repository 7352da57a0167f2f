import { clauseBreaks, denyingVerbs } from '../../../../language/en/words/word-sets.ts';
import { NOR, OF, OUT, SHORT, TO } from '../../../../language/en/grammar/grammar-hashes.ts';
import { DENYING_WORDS, DENY_FORMS, EXCLUDING_VERBS, RULING_VERBS } from '../../../../language/en/grammar/polarity.ts';
import { WordSet } from '../../../../text/words/word-set.ts';
import { isNegator } from '../phrases/negator.ts';
import type { View } from '../view/view.ts';
import { deniesWithNext } from './denials.ts';

const EXCLUDING = new WordSet(EXCLUDING_VERBS);
const RULING = new WordSet(RULING_VERBS);
const DENYING = new WordSet(DENY_FORMS);
const FALSE = new WordSet(DENYING_WORDS);

/** How many tokens before the verb its denial stands at most: "was not prepared to wholly | rule out". */
const REACH = 6;

/** True for a verb at `i` by which something is held to be impossible: "exclude", "rule out". */
export function excludes({ tokens: { hashes } }: View, i: number): boolean {
  return EXCLUDING.has(hashes[i]!) || (RULING.has(hashes[i]!) && hashes[i + 1] === OUT);
}

/**
 * True where tokens `[from, to)` leave open what they lead to: "would not rule out that", "refused to exclude that", "nobody could exclude",
 * "neither confirmed nor denied". That is no assertion, though two denials make one elsewhere.
 */
export function leavesOpen(view: View, from: number, to: number): boolean {
  for (let i = to - 1; i >= from; i--) {
    if (excludes(view, i)) return isDenied(view, i, from) || isRefused(view, i, from);
    if (DENYING.has(view.tokens.hashes[i]!)) return isRefused(view, i, from) || view.tokens.hashes[i - 1] === NOR;
    if (clauseBreaks.has(view.tokens.hashes[i]!)) return false;
  }
  return false;
}

function isDenied(view: View, verb: number, from: number): boolean {
  for (let i = verb - 1; i >= from && i >= verb - REACH; i--) if (isNegator(view, i)) return true;
  return false;
}

/** True for a verb that somebody refuses or fails to do: "declined to | rule out", "failed to | deny", "stopped short of | denying". */
function isRefused(view: View, verb: number, from: number): boolean {
  const { hashes } = view.tokens;
  if (hashes[verb - 1] === OF && hashes[verb - 2] === SHORT) return true;
  for (let i = verb - 1; i >= from && i >= verb - REACH; i--) {
    if (hashes[i + 1] === TO && (denyingVerbs.has(hashes[i]!) || deniesWithNext(view, i) || FALSE.has(hashes[i]!))) return true;
  }
  return false;
}
