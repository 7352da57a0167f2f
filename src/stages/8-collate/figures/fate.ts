import { JOINS_OTHERS } from '../../../language/en/grammar/function-words.ts';
import { FATES } from '../../../language/en/deeds/fates.ts';
import type { Span } from '../../../model/span.ts';

/** How far behind and before a figure, in UTF-16 units, the word may stand that tells what became of those it counts. */
const REACH = { behind: 40, before: 24 };

/** What became of those whom a figure at `span` counts, by the nearest word of its clause that tells it; `null` where none does. */
export function fateOf(text: string, [start, end]: Span): string | null {
  const behind = text.slice(end, end + REACH.behind).split(/[.,;:()\n]/, 1)[0]!;
  const before = text.slice(Math.max(0, start - REACH.before), start).split(/[.,;:()\n]/).at(-1)!;
  return nearestFate(before.split(JOINS_OTHERS).at(-1)!, behind) ?? nearestFate(before, behind);
}

function nearestFate(before: string, behind: string): string | null {
  const found = FATES.flatMap(({ fate, pattern }) => {
    const distances = [behind.search(pattern), fromEnd(before, pattern)].filter((distance) => distance >= 0);
    return distances.length === 0 ? [] : [{ fate, distance: Math.min(...distances) }];
  });
  return found.sort((x, y) => x.distance - y.distance)[0]?.fate ?? null;
}

/** How far from the end of some words a pattern last ends; below zero where it is not found. */
function fromEnd(words: string, pattern: RegExp): number {
  // Hardly any words tell a fate: a pattern that finds all of them is made only where there is one.
  if (!pattern.test(words)) return -1;
  const last = [...words.matchAll(new RegExp(pattern, 'gi'))].at(-1)!;
  return words.length - last.index - last[0].length;
}
