/** A word of either side of an alignment, by the key it is compared with. */
export interface Alignable {
  readonly key: string;
  /** True for a word that lies between the words compared ("he said" within a quotation): leaving it out costs nothing. */
  readonly aside: boolean;
}

/** A pair of words that stand for each other: the same key, or one put for the other. */
export interface WordPair {
  readonly a: number;
  readonly b: number;
}

/** The best local alignment of two word lists: pairs of equal words, in order. */
export interface WordAlignment {
  readonly pairs: readonly WordPair[];
  readonly score: number;
}

const MATCH = 2;
const WEAK_MATCH = 1;
const MISMATCH = -1;
const GAP = -0.75;

/**
 * Aligns the part of `a` that stands in `b` with it (T. F. Smith and M. S. Waterman, 1981, over words): equal words are pairs, words that `light`
 * names weigh half. Takes time and memory proportional to the product of the lengths; callers keep them to a few hundred words.
 */
export function alignWords(a: readonly Alignable[], b: readonly Alignable[], light: (key: string) => boolean): WordAlignment {
  const width = b.length + 1;
  const score = new Float32Array((a.length + 1) * width);
  const from = new Uint8Array((a.length + 1) * width);
  const asides = Uint8Array.from(b, ({ aside }) => Number(aside));
  let best = 0;
  let bestAt = 0;
  for (let i = 1; i <= a.length; i++) {
    const left = a[i - 1]!;
    const gain = light(left.key) ? WEAK_MATCH : MATCH;
    for (let j = 1; j <= b.length; j++) {
      const at = i * width + j;
      const same = asides[j - 1] === 0 && left.key === b[j - 1]!.key;
      const diagonal = score[at - width - 1]! + (same ? gain : MISMATCH);
      const up = score[at - width]! + (left.aside ? 0 : GAP);
      const back = score[at - 1]! + (asides[j - 1] === 1 ? 0 : GAP);
      const top = Math.max(0, diagonal, up, back);
      score[at] = top;
      from[at] = top === 0 ? 0 : top === diagonal ? (same ? 1 : 2) : top === up ? 3 : 4;
      if (top > best) [best, bestAt] = [top, at];
    }
  }
  return { pairs: trail(from, bestAt, width), score: best };
}

function trail(from: Uint8Array, end: number, width: number): WordPair[] {
  const pairs: WordPair[] = [];
  for (let at = end; from[at] !== 0;) {
    const step = from[at]!;
    if (step === 1) pairs.push({ a: Math.floor(at / width) - 1, b: (at % width) - 1 });
    at -= step <= 2 ? width + 1 : step === 3 ? width : 1;
  }
  return pairs.reverse();
}
