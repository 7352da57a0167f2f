import { questionWords } from '../../../../language/en/words/word-sets.ts';
import type { Attribution } from '../attribution.ts';
import type { View } from '../view/view.ts';
import { isPutTo, whoAsks } from '../cues/put-to.ts';

/** Tokens of "asked by his counsel, Ada Quill KC," at most. */
const LONGEST_ASKER = 18;

/** A question told with whoever puts it, which begins behind that phrase: Asked | by his counsel, Ada Quill, | whether he was there. */
export function behindAsker(view: View, a: Attribution): Attribution {
  const asker = isPutTo(view, a.head) ? whoAsks(view, a.head) : null;
  if (asker === null || a.content.from < a.head) return a;
  for (let i = asker.to; i < Math.min(a.content.to - 1, a.head + LONGEST_ASKER); i++) {
    if (view.quotedAt[i]! >= 0) return a;
    if (!questionWords.has(view.tokens.hashes[i]!)) continue;
    // “asked by her counsel to recall what …” is a request.
    if (view.verbsBefore[i] !== view.verbsBefore[asker.to]) return a;
    const from = Math.max(i, a.content.from);
    return { ...a, content: { ...a.content, from }, source: { ...asker, part: false } };
  }
  return a;
}

/** A question put to somebody, without the answer that follows it in its sentence: Asked, “Is that you?” | Quill replied, “No.” */
export function withoutAnswer(view: View, a: Attribution): Attribution {
  const q = a.content.from > a.head ? view.quotedAt[a.content.from]! : -1;
  if (q < 0 || !isPutTo(view, a.head)) return a;
  const { close } = view.quoted[q]!;
  return close < a.content.to ? { ...a, content: { ...a.content, to: close }, tails: [] } : a;
}
