import { negators } from '../../../../language/en/words/word-sets.ts';
import type { View } from '../view/view.ts';
import { CONTRACTED_NOT, NOT_BUT, NOT_LONG_AGO, NO_LESS_THAN } from '../../../../language/en/grammar/polarity.ts';
import { BUT, LONG, NOT, OR, THAN } from '../../../../language/en/grammar/grammar-hashes.ts';
import { TokenKind } from '../../../../text/words/tokens.ts';
import { isApostrophe } from '../../../../text/words/unit-kinds.ts';
import { WordSet } from '../../../../text/words/word-set.ts';

const SOFTENERS = new WordSet(NOT_BUT);
const AGO = new WordSet(NOT_LONG_AGO);
const LESS = new WordSet(NO_LESS_THAN);

/** True for "not", "never", "wouldn't": by list, or by the ending of a contraction. */
export function isNegator(view: View, i: number): boolean {
  const { tokens } = view;
  if (negators.has(tokens.hashes[i]!)) return !isUndone(view, i + 1) && !isSetPhrase(view, i);
  const end = tokens.ends[i]!;
  return tokens.kinds[i] === TokenKind.word && isApostrophe(tokens.text.charCodeAt(end - 2)) && CONTRACTED_NOT.test(tokens.text.slice(end - 3, end));
}

/** True for what makes the denial before it none: "not | only", "nothing | but", "no | less than". */
function isUndone({ tokens: { hashes } }: View, next: number): boolean {
  return SOFTENERS.has(hashes[next] ?? 0) || (hashes[next] === BUT && hashes[next - 1] !== NOT) || (LESS.has(hashes[next] ?? 0) && hashes[next + 1] === THAN);
}

/** True for the "not" of "like it or not", "more often than not", "not long ago". */
function isSetPhrase({ tokens: { hashes } }: View, not: number): boolean {
  if (hashes[not] !== NOT) return false;
  return hashes[not - 1] === OR || hashes[not - 1] === THAN || (hashes[not + 1] === LONG && AGO.has(hashes[not + 2] ?? 0));
}
