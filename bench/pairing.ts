import type { Span } from '../src/model/span.ts';

/** All units that some spans cover. */
export function unitsOf(spans: readonly Span[] | undefined): ReadonlySet<number> {
  const units = new Set<number>();
  for (const [start, end] of spans ?? []) for (let i = start; i < end; i++) units.add(i);
  return units;
}

/** Dice's coefficient of two sets; 1 when both are empty. */
export function dice(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  return a.size + b.size === 0 ? 1 : (2 * shared(a, b)) / (a.size + b.size);
}

/** How many members two sets share. */
export function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let count = 0;
  for (const member of a.size < b.size ? a : b) if ((a.size < b.size ? b : a).has(member)) count++;
  return count;
}

/** Pairs of gold and predicted items, greedily and one to one, the best score first; scores under `least` pair nothing. */
export function pairUp<A, B>(
  gold: readonly A[],
  predicted: readonly B[],
  score: (a: A, b: B) => number,
  least: number,
): readonly (readonly [number, number])[] {
  const candidates = gold.flatMap((a, i) => predicted.map((b, j) => ({ score: score(a, b), i, j }))).filter((candidate) => candidate.score >= least);
  candidates.sort((x, y) => y.score - x.score || x.i - y.i || x.j - y.j);
  const [usedGold, usedPredicted] = [new Set<number>(), new Set<number>()];
  return candidates.flatMap(({ i, j }) => {
    if (usedGold.has(i) || usedPredicted.has(j)) return [];
    usedGold.add(i);
    usedPredicted.add(j);
    return [[i, j] as const];
  });
}
