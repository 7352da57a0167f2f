import { negators } from '../../../../language/en/words/word-sets.ts';
import type { View } from '../view/view.ts';
import { CONTRACTED_NOT, NOT_BUT } from '../../../../language/en/grammar/polarity.ts';
import { TokenKind } from '../../../../text/words/tokens.ts';
import { WordSet } from '../../../../text/words/word-set.ts';

const SOFTENERS = new WordSet(NOT_BUT);

/** True for "not", "never", "wouldn't": by list, or by the ending of a contraction. */
export function isNegator(view: View, i: number): boolean {
  const { tokens } = view;
  if (SOFTENERS.has(tokens.hashes[i + 1] ?? 0) && negators.has(tokens.hashes[i]!)) return false;
  return (
    negators.has(tokens.hashes[i]!)
    || (tokens.kinds[i] === TokenKind.word && CONTRACTED_NOT.test(tokens.text.slice(tokens.ends[i]! - 3, tokens.ends[i]!)))
  );
}
