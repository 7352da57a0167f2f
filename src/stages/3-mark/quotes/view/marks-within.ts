import type { View } from './view.ts';

/** True when a token of `[from, to)` stands in quotation marks, other than in the quotation `own` (an index into the view's; -1 for none). */
export function holdsMarks(view: View, from: number, to: number, own = -1): boolean {
  for (let i = from; i < to; i++) if (view.quotedAt[i]! >= 0 && view.quotedAt[i] !== own) return true;
  return false;
}
