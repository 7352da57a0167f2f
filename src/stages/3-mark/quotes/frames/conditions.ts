import { clauseBreaks, conditions, invertedConditions } from '../../../../language/en/words/word-sets.ts';
import { AS, EVEN, LONG, ONLY, SHOULD, SO, THAT } from '../../../../language/en/grammar/grammar-hashes.ts';
import type { View } from '../view/view.ts';
import { CONDITIONS_AFTER_ONLY } from '../../../../language/en/grammar/polarity.ts';
import { Tag } from '../../../../language/tagger.ts';
import { WordSet } from '../../../../text/words/word-set.ts';

const AFTER_ONLY = new WordSet(CONDITIONS_AFTER_ONLY);

/**
 * True for a word that opens a condition ("if", "provided that the quay holds"); not for a participle that any noun may stand before or behind: "federally
 * provided schools", "was provided".
 */
export function isCondition({ tokens: { hashes, text, ends }, tags }: View, at: number): boolean {
  if (!conditions.has(hashes[at] ?? 0)) return false;
  if (!text.startsWith('ed', ends[at]! - 2) && !text.startsWith('ing', ends[at]! - 3)) return true;
  const [before, behind] = [tags[at - 1], tags[at + 1]];
  if (hashes[at + 1] === THAT || before === undefined || before === Tag.punct) return true;
  const opensClause = behind === Tag.det || behind === Tag.pron || behind === Tag.propn;
  return opensClause && before !== Tag.aux && before !== Tag.det && before !== Tag.adj && !text.startsWith('ly', ends[at - 1]! - 2);
}

/** True when a partial quotation begins with its condition: would support it “only if …”. */
export function opensWithCondition(view: View, mark: number): boolean {
  return opensCondition(view, mark + 1);
}

/** True for "if", "only if", "only when", "as long as". */
function opensCondition(view: View, at: number): boolean {
  const { hashes } = view.tokens;
  if (hashes[at] === ONLY) return isCondition(view, at + 1) || AFTER_ONLY.has(hashes[at + 1] ?? 0);
  return isCondition(view, at) || ((hashes[at] === AS || hashes[at] === SO) && hashes[at + 1] === LONG && hashes[at + 2] === AS);
}

/** True for "only when", "as long as": conditions by more than one word, which "if" alone does not show. */
function opensLongCondition(view: View, at: number): boolean {
  return !isCondition(view, at) && !isCondition(view, at + 1) && opensCondition(view, at);
}

/** A condition that follows the marks in the sentence: “ready to talk” only if …; token range, or `null`. */
export function conditionBehind(view: View, mark: number, end: number): readonly [number, number] | null {
  const q = view.quotedAt[mark]!;
  for (let i = view.quoted[q]!.close; i < end; i++) {
    if (view.quotedAt[i]! >= 0) return null;
    const hash = view.tokens.hashes[i]!;
    if ((invertedConditions.has(hash) && beginsCondition(view, i)) || opensLongCondition(view, i)) return [i, lastWord(view, i, end)];
    if (isCondition(view, i) && view.tokens.hashes[i - 1] !== EVEN && view.tokens.hashes[i - 1] !== AS) {
      return [view.tokens.hashes[i - 1] === ONLY ? i - 1 : i, lastWord(view, i, end)];
    }
    if (clauseBreaks.has(hash) && view.tags[i] === Tag.cconj) return null;
  }
  return null;
}

/** True for "had he known", "should the storm worsen" right behind marks or a comma: a subject follows, and then a verb. */
function beginsCondition(view: View, i: number): boolean {
  const chunk = i + 1 < view.tokens.count ? view.chunkAt[i + 1]! : -1;
  if (chunk < 0 || view.tags[i - 1] !== Tag.punct || view.chunks[chunk]!.from !== i + 1) return false;
  if (view.tokens.hashes[i] === SHOULD) return true;
  const { to } = view.chunks[chunk]!;
  const next = view.tags[to]!;
  return next === Tag.verb || next === Tag.part || next === Tag.aux || (next === Tag.adv && view.tags[to + 1] === Tag.verb);
}

function lastWord(view: View, from: number, end: number): number {
  let to = end;
  while (to > from + 1 && view.tags[to - 1] === Tag.punct) to--;
  for (let i = from; i < to; i++) if (view.quotedAt[i]! >= 0 || view.tokens.text.charCodeAt(view.tokens.starts[i]!) === 44) return i;
  return to;
}
