import type { Attribution } from '../attribution.ts';
import type { View } from '../view/view.ts';

/** How many attributions on either side may hold the same quotation. */
const NEAR = 6;

/**
 * Leaves each whole quotation to the nearest cue that holds it, when several do that do not stand in each other's words: “It is late,” said one.
 * “It is never too late,” replied the other. An attribution always keeps the piece that its cue is nearest to, in its own sentence if there is one before it.
 */
export function withoutSharedPieces(view: View, found: readonly Attribution[]): Attribution[] {
  return found.map((a, i) => {
    if (a.tails.length === 0) return a;
    const others = found.slice(Math.max(0, i - NEAR), i + NEAR + 1).filter((b) => b !== a && !within(b, a) && !within(a, b));
    const pieces = [[a.content.from, a.content.to] as const, ...a.tails];
    const own = pieces.filter((p) => p[1] <= a.head && inSentence(view, a, p));
    const nearest = Math.min(...(own.length > 0 ? own : pieces).map((p) => distance(a, p)));
    const kept = pieces.filter(
      (p) =>
        (distance(a, p) === nearest && (own.length === 0 || own.includes(p)))
        || !isQuotation(view, p)
        || !others.some((b) => holds(b, p) && isNearer(view, b, a, p)),
    );
    if (kept.length === pieces.length) return a;
    const [first, ...rest] = kept;
    return { ...a, content: { ...a.content, from: first![0], to: first![1] }, tails: rest };
  });
}

/** True when one's cue stands among the other's words. */
function within(inner: Attribution, outer: Attribution): boolean {
  return outer.content.from <= inner.head && inner.head < outer.content.to;
}

/**
 * True when one's cue is nearer to a piece than the other's: behind it in the sentence that it ends in, while the other's is in one before, or by
 * fewer words.
 */
function isNearer(view: View, one: Attribution, other: Attribution, piece: readonly [number, number]): boolean {
  return (
    (one.head >= piece[1] && inSentence(view, one, piece) && view.sentenceAt[other.head]! < view.sentenceAt[one.head]!)
    || distance(one, piece) < distance(other, piece)
  );
}

/** True when a piece ends in the sentence of a cue. */
function inSentence(view: View, { head }: Attribution, [from, to]: readonly [number, number]): boolean {
  return view.sentenceAt[Math.max(from, to - 1)] === view.sentenceAt[head];
}

function distance({ head }: Attribution, [from, to]: readonly [number, number]): number {
  return to <= head ? head - to : from > head ? from - head : 0;
}

function isQuotation(view: View, [from, to]: readonly [number, number]): boolean {
  const q = view.quotedAt[from]!;
  return q >= 0 && view.quoted[q]!.open === from && view.quoted[q]!.close <= to;
}

function holds(b: Attribution, [from, to]: readonly [number, number]): boolean {
  return (b.content.from === from && b.content.to <= to + 1 && b.content.to >= to - 1) || b.tails.some(([f, t]) => f === from && t === to);
}
