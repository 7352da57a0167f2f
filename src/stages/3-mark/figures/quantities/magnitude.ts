import { BETWEEN_MAGNITUDE_AND_NUMBER, MAGNITUDE, SCALE, SCALE_BEHIND } from '../../../../language/en/figures/magnitude-words.ts';
import type { Part } from './parts.ts';
import { form, overHyphen, wordsOf, type FigureScan } from '../scan.ts';

/** No quake is stronger. */
const STRONGEST = 10;
/** So many lexemes may stand between "magnitude" and its number. */
const MOST_BETWEEN = 4;

/** How strong a quake was: the words that say so and the lexeme after the figure; `null` for any other number. */
export function readMagnitude(scan: FigureScan, part: Part): { readonly unitText: string; readonly next: number } | null {
  if (!part.digits || part.before !== null || part.after !== null || part.value <= 0 || part.value >= STRONGEST) return null;
  const behind = overHyphen(scan, part.next);
  if (form(scan, behind) === MAGNITUDE) return { unitText: wordsOf(scan, behind, behind + 1), next: behind + 1 };
  if (SCALE_BEHIND.every((word, i) => form(scan, part.next + i) === word)) {
    const next = part.next + SCALE_BEHIND.length + (form(scan, part.next + SCALE_BEHIND.length) === SCALE ? 1 : 0);
    return { unitText: wordsOf(scan, part.next, next), next };
  }
  const named = magnitudeBefore(scan, part.first);
  return named === null ? null : { unitText: wordsOf(scan, named, named + 1), next: part.numberEnd };
}

/** The lexeme "magnitude" before a number: "magnitude-5.2", "a magnitude of at least 5.2"; `null` where it is not there. */
export function magnitudeBefore(scan: FigureScan, number: number): number | null {
  for (let at = number - 1; at >= Math.max(0, number - 1 - MOST_BETWEEN); at--) {
    if (form(scan, at) === MAGNITUDE) return at;
    if (!BETWEEN_MAGNITUDE_AND_NUMBER.has(form(scan, at))) return null;
  }
  return null;
}
