import type { Named } from './named.ts';

/** The numbers of those that have a key, by it; those whose key is `null` are left out. */
export function grouped(all: readonly Named[], keyOf: (named: Named) => string | null): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [number, named] of all.entries()) {
    const key = keyOf(named);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [number]);
    else group.push(number);
  }
  return groups;
}
