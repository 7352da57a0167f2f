import { mannerVerbs } from '../../../../language/en/words/word-sets.ts';
import { COLON } from '../../../../language/en/grammar/grammar-hashes.ts';
import type { Attribution } from '../attribution.ts';
import type { View } from '../view/view.ts';
import { Side } from '../contents/candidates.ts';
import { verbGroup } from '../phrases/verb-group.ts';

/** Log-odds given to what a verb of utterance and its colon prove. */
const PROVEN = 3;

/** Quotations that a verb of utterance opens over a colon: Asked if he had fled, the skipper laughed: “Never.” */
export function utteredBehind(view: View): Attribution[] {
  const { hashes } = view.tokens;
  return view.quoted.flatMap(({ open, close }): Attribution[] => {
    const head = open - 2;
    if (head < 1 || hashes[open - 1] !== COLON || !mannerVerbs.has(hashes[head]!) || view.sentenceAt[head] !== view.sentenceAt[open]) return [];
    const [group] = verbGroup(view, head);
    const chunk = group > 0 ? view.chunkAt[group - 1]! : -1;
    if (chunk < 0 || view.quotedAt[head]! >= 0) return [];
    return [{ head, content: { from: open, to: close, side: Side.right }, tails: [], source: { ...view.chunks[chunk]!, part: false }, score: PROVEN }];
  });
}
