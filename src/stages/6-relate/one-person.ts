import { sexOf } from '../../language/en/names/sex.ts';
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

/** What forbids that somebody is one of those of the `numbers` given: a form of address, an office or kin that tells a man of one and a woman of the other. */
export function isOtherSexThan(all: readonly Named[], numbers: readonly number[]): (one: Named) => boolean {
  const sexes = new Set(numbers.map((number) => sexIn(all[number]!)));
  return (one) => {
    const sex = sexIn(one);
    return sex !== 'u' && sexes.has(sex === 'm' ? 'f' : 'm');
  };
}

function sexIn({ entity }: Named): 'm' | 'f' | 'u' {
  return sexOf(entity.name, entity.roles);
}
