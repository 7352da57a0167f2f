import type { View } from '../view/view.ts';
import { Tag } from '../../../../language/tagger.ts';

/** The head of a noun phrase: its last noun, name or pronoun. */
export function headOf(view: View, from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) {
    const t = view.tags[i]!;
    if (t === Tag.noun || t === Tag.propn || t === Tag.pron) return i;
  }
  return to - 1;
}
