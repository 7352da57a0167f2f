import type { Named } from './named.ts';

/** The reports that have each full name among those of the `numbers` given. */
export function reportsOf(all: readonly Named[], numbers: readonly number[]): ReadonlyMap<string, ReadonlySet<string>> {
  const byName = Map.groupBy(numbers, (number) => all[number]!.key.whole);
  return new Map([...byName].map(([name, having]) => [name, new Set(having.map((number) => all[number]!.report))]));
}

/** True where one report names both: they are two. */
export function areBothIn(reports: ReadonlyMap<string, ReadonlySet<string>>, x: Named, y: Named): boolean {
  return !reports.get(x.key.whole)!.isDisjointFrom(reports.get(y.key.whole)!);
}

/** True where one of two has no role, or a word of their roles is the same. */
export function rolesAgree(x: Named, y: Named): boolean {
  return x.roleWords.size === 0 || y.roleWords.size === 0 || [...x.roleWords].some((word) => y.roleWords.has(word));
}
