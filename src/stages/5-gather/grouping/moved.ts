import { hull, liesDaysApart, type Days } from '../days/day.ts';
import { COPY, type LikenessTable } from './likeness-table.ts';
import type { Profile } from '../profiles/profile.ts';

/** How many times as like another event a report must be to leave its own, and by how much more at least. */
const MARGIN = 1.1;
const LEAST_GAIN = 0.01;
/** An event must have this many reports to draw others. */
const LEAST_SIZE = 3;
/** Moves are made all at once, so many times at most. */
const ROUNDS = 3;

/** An event as a list of items, and its days. */
interface Place {
  readonly items: readonly number[];
  readonly days: Days | null;
}

/**
 * Events of one group after reports that a merge low in the tree put into the wrong one have moved to the one that they are most like on
 * average, by the words that tell the group's reports apart (`table`). None moves to an event that lies days away. The events
 * stay in order; one that all its reports left is gone.
 */
export function moved(events: readonly (readonly number[])[], table: LikenessTable, profiles: readonly Profile[]): (readonly number[])[] {
  let all = [...events];
  for (let round = 0; round < ROUNDS && all.length > 1; round++) {
    const places = all.map((items) => ({ items, days: items.reduce<Days | null>((sum, item) => hull(sum, profiles[item]!.days), null) }));
    const draws = places.filter(({ items }) => items.length >= LEAST_SIZE);
    const leaves = new Map<number, Place>();
    for (const place of places) {
      if (place.items.length === 1) continue;
      for (const item of place.items) {
        const better = betterFor(item, profiles[item]!.days, place, draws, table);
        if (better !== null) leaves.set(item, better);
      }
    }
    if (leaves.size === 0) break;
    all = places.map((place) => [...place.items.filter((item) => !leaves.has(item)), ...leaves.entries().flatMap(([item, to]) => (to === place ? [item] : []))])
      .filter(({ length }) => length > 0);
  }
  return all;
}

/** The place among others that an item is most like, when it is clearly more like it than its own. */
function betterFor(item: number, days: Days | null, own: Place, others: readonly Place[], table: LikenessTable): Place | null {
  let [best, most]: [Place | null, number] = [null, MARGIN * meanLikeness(item, own.items, table) + LEAST_GAIN];
  for (const place of others) {
    if (place === own || liesDaysApart(days, place.days)) continue;
    const alike = meanLikeness(item, place.items, table);
    if (alike > most) [best, most] = [place, alike];
  }
  return best;
}

/** How like the others of an event an item is on average. */
function meanLikeness(item: number, event: readonly number[], { count, values }: LikenessTable): number {
  let sum = 0;
  let others = 0;
  for (const other of event) {
    if (other === item) continue;
    sum += Math.min(COPY, values[item * count + other]!);
    others++;
  }
  return others === 0 ? 0 : sum / others;
}
