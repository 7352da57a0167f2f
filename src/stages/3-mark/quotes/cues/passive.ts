import { HELD_FORMS } from '../../../../language/en/speech/speech-verbs.ts';
import { formsOfBe } from '../../../../language/en/words/word-sets.ts';
import { WordSet } from '../../../../text/words/word-set.ts';
import { verbGroup } from '../phrases/verb-group.ts';
import type { View } from '../view/view.ts';

const HELD = new WordSet(HELD_FORMS);

/** True for a passive by which others say or hold something of its subject, who does not speak: "the mayor was seen as", "she is expected to". */
export function isHeldByOthers(view: View, head: number): boolean {
  const { hashes } = view.tokens;
  if (!HELD.has(hashes[head]!)) return false;
  const [from] = verbGroup(view, head);
  for (let i = from; i < head; i++) if (formsOfBe.has(hashes[i]!)) return true;
  return false;
}
