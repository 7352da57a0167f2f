import type { Judgement } from '../../../model/judgement.ts';
import { DisjointSets } from '../../../text/disjoint-sets.ts';

/** Two reports (by number) that a person decided are of one event, or are not. */
export interface Decided {
  readonly x: number;
  readonly y: number;
  readonly same: boolean;
}

/** Reads judgements of kind `same-event`: the value is `{"report": "the other report's id", "same": true}`, or `false` when the two are of two events. */
export function decidedOf(judgements: readonly Judgement[], numbers: ReadonlyMap<string, number>): Decided[] {
  return judgements.flatMap(({ kind, report, value }) => {
    if (kind !== 'same-event' || typeof value !== 'object' || value === null) return [];
    const { report: other, same } = value as Record<string, unknown>;
    const [x, y] = [numbers.get(report), typeof other === 'string' ? numbers.get(other) : undefined];
    return x === undefined || y === undefined || x === y || typeof same !== 'boolean' ? [] : [{ x, y, same }];
  });
}

/**
 * Events as a person decided them: those decided to be one are joined, then one that holds two decided to be two is parted, each report going to the
 * one that it is more like.
 */
export function withDecided(
  events: readonly (readonly number[])[],
  decided: readonly Decided[],
  alike: (x: number, y: number) => number,
): (readonly number[])[] {
  if (decided.length === 0) return [...events];
  const place = new Map(events.flatMap((event, k) => event.map((number) => [number, k] as const)));
  const sets = new DisjointSets(events.length);
  for (const { x, y, same } of decided) if (same) sets.join(place.get(x)!, place.get(y)!);
  let out: (readonly number[])[] = sets.sets().map((set) => set.flatMap((k) => events[k]!));
  for (const { x, y, same } of decided) {
    if (!same) out = out.flatMap((event) => (event.includes(x) && event.includes(y) ? parted(event, x, y, decided, alike) : [event]));
  }
  return out;
}

function parted(event: readonly number[], x: number, y: number, decided: readonly Decided[], alike: (x: number, y: number) => number): number[][] {
  const bound = new Map<number, number>(decided.filter(({ same }) => same).flatMap((pair) => [[pair.x, pair.y], [pair.y, pair.x]] as const));
  const goesToX = (number: number): boolean =>
    number === x || (number !== y && (bound.get(number) === x || (bound.get(number) !== y && alike(number, x) >= alike(number, y))));
  return [event.filter(goesToX), event.filter((number) => !goesToX(number))];
}
