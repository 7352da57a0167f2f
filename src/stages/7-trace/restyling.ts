import type { Pair } from './pair.ts';

/** A house style that runs one way: a desk that restyles copy makes `to` of `from`, seldom the reverse. */
interface Style {
  readonly from: RegExp;
  readonly to: RegExp;
}

const STYLES: readonly Style[] = [
  { from: /[\u201c\u201d]/g, to: /"/g },
  { from: /[\u2018\u2019]/g, to: /'/g },
  { from: /\u2014/g, to: /(?<=\s)-(?=\s)/g },
  { from: /\bU\.S\./g, to: /\bUS\b/g },
  { from: /\bper ?cent\b/g, to: /%/g },
  { from: /\bsaid\b/g, to: /\bsays\b/g },
];

/** How many styles say that b was restyled from a, and how many that a was restyled from b. */
export interface Restyling {
  readonly aToB: number;
  readonly bToA: number;
}

/** Counts the styles that differ in the wording that two reports share. */
export function restyling({ a, b, match }: Pair): Restyling {
  let aToB = 0;
  let bToA = 0;
  for (const { from, to } of STYLES) {
    let forth = 0;
    let back = 0;
    for (const passage of match.passages) {
      const [left, right] = [a.text.slice(...passage.a), b.text.slice(...passage.b)];
      const [lost, gained] = [count(left, from) - count(right, from), count(right, to) - count(left, to)];
      if (lost > 0 && gained > 0) forth += Math.min(lost, gained);
      if (lost < 0 && gained < 0) back += Math.min(-lost, -gained);
    }
    if (forth > back) aToB++;
    if (back > forth) bToA++;
  }
  return { aToB, bToA };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
