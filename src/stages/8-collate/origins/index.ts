import type { Reading } from '../../../model/claim.ts';
import { mayBeOne, isAnyPeople, type Source } from './source.ts';
import type { SourceAt } from './source-at.ts';

/**
 * How many first said what a claim holds, as far as its reports tell: each source that they name once, however many relay it, and each lineage that names none,
 * which tells it itself. So one origin of several lineages means that all of them give it as one and the same source's.
 */
export function originsOf(readings: readonly Reading[], sourceAt: SourceAt): number {
  const sources: Source[] = [];
  const told = Map.groupBy(readings.flatMap(({ evidence }) => evidence), ({ lineage }) => lineage);
  const own = [...told.values()].filter((places) => {
    const named = places.flatMap(({ report, span }) => sourceAt(report, span) ?? []);
    // Whom one reporter met on the spot is not whom another met.
    const known = named.filter((source) => source.id !== null || !isAnyPeople(source));
    sources.push(...known);
    return known.length === 0;
  });
  return apart(sources).length + own.length;
}

/** Of some sources those that are surely not one another: who is named most fully first, so that "officials" between two bodies does not make one of them. */
function apart(sources: readonly Source[]): Source[] {
  const found: Source[] = [];
  for (const source of sources.toSorted((x, y) => y.words.size - x.words.size || (key(x) < key(y) ? -1 : 1))) {
    if (!found.some((other) => mayBeOne(source, other))) found.push(source);
  }
  return found;
}

function key({ id, words }: Source): string {
  return `${id ?? ''} ${[...words].sort().join(' ')}`;
}

/** The account id of who is the source of every place of a claim; `null` where they are several, or one is told by the report itself. */
export function oneSpeaker(readings: readonly Reading[], sourceAt: SourceAt): string | null {
  const ids = new Set(readings.flatMap(({ evidence }) => evidence.map(({ report, span }) => sourceAt(report, span)?.id ?? null)));
  return ids.size === 1 ? [...ids][0]! : null;
}
