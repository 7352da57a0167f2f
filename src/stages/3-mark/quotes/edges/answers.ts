import type { Attribution } from '../attribution.ts';
import type { View } from '../view/view.ts';
import { isPutTo } from '../cues/put-to.ts';

/** A question put to somebody, without the answer that follows it in its sentence: Asked, “Is that you?” | Quill replied, “No.” */
export function withoutAnswer(view: View, a: Attribution): Attribution {
  const q = a.content.from > a.head ? view.quotedAt[a.content.from]! : -1;
  if (q < 0 || !isPutTo(view, a.head)) return a;
  const { close } = view.quoted[q]!;
  return close < a.content.to ? { ...a, content: { ...a.content, to: close }, tails: [] } : a;
}
