import { DisjointSets } from '../../../text/disjoint-sets.ts';
import { liesDaysApart, type Days } from '../days/day.ts';
import { isCopy } from '../profiles/likeness.ts';
import type { LikenessTable } from './likeness-table.ts';
import type { Profile } from '../profiles/profile.ts';

/**
 * Profiles of which copies that lie days apart have one day: that which most of the copies have, the earliest among equals, since what is printed
 * again comes later. Aggregators put the day on which they took a report in, or any other, on top of it. The list itself where no two lie so.
 */
export function withDaysOfCopies(profiles: readonly Profile[], { count, values }: LikenessTable): readonly Profile[] {
  if (!reachesOverDays(profiles)) return profiles;
  const copies = new DisjointSets(count);
  let apart = false;
  for (let i = 0; i < count; i++) {
    const { days } = profiles[i]!;
    if (days === null) continue;
    for (let j = 0; j < i; j++) {
      if (profiles[j]!.days === null || !isCopy(profiles[i]!, profiles[j]!, values[i * count + j]!)) continue;
      copies.join(i, j);
      apart ||= liesDaysApart(days, profiles[j]!.days);
    }
  }
  if (!apart) return profiles;
  const days = new Map(copies.sets().filter(({ length }) => length > 1).flatMap((set) => {
    const one = mostCommon(set.map((k) => profiles[k]!.days!));
    return set.map((k) => [k, one] as const);
  }));
  return profiles.map((profile, k) => (days.has(k) ? { ...profile, days: days.get(k)! } : profile));
}

/** True when any two profiles lie days apart. */
function reachesOverDays(profiles: readonly Profile[]): boolean {
  let [first, last]: [Days | null, Days | null] = [null, null];
  for (const { days } of profiles) {
    if (days === null) continue;
    if (first === null || days[1] < first[1]) first = days;
    if (last === null || days[0] > last[0]) last = days;
  }
  return liesDaysApart(first, last);
}

/** The days that stand most often in a list, the earliest among equals. */
function mostCommon(all: readonly Days[]): Days {
  const counts = Map.groupBy(all, ([first, last]) => `${first} ${last}`);
  return [...counts.values()].reduce((best, next) =>
    next.length > best.length || (next.length === best.length && isEarlier(next[0]!, best[0]!)) ? next : best,
  )[0]!;
}

function isEarlier(x: Days, y: Days): boolean {
  return x[0] < y[0] || (x[0] === y[0] && x[1] < y[1]);
}
