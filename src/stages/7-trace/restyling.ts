import { HOUSE_STYLES } from '../../language/en/words/restyled-words.ts';
import type { Pair } from './pair.ts';

/** How many styles say that b was restyled from a, and how many that a was restyled from b. */
export interface Restyling {
  readonly aToB: number;
  readonly bToA: number;
}

/** Counts the styles that differ in the wording that two reports share. */
export function restyling({ a, b, match }: Pair): Restyling {
  let aToB = 0;
  let bToA = 0;
  const reworded = match.passages.map((passage) => [a.text.slice(...passage.a), b.text.slice(...passage.b)] as const).filter(([left, right]) => left !== right);
  for (const { from, to } of HOUSE_STYLES) {
    let forth = 0;
    let back = 0;
    for (const [left, right] of reworded) {
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
