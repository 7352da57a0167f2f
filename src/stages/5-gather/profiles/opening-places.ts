import type { Report } from '../../../model/report.ts';
import { OPENING } from './opening-figures.ts';

const NONE: readonly string[] = [];

/** The places named in a report's opening, in small letters, each once. */
export function openingPlaces({ names, entities }: Pick<Report, 'names' | 'entities'>): readonly string[] {
  const places = new Map(entities.filter(({ type }) => type === 'place').map(({ id, name }) => [id, name]));
  if (places.size === 0) return NONE;
  const found = new Set<string>();
  for (const { span, entity } of names) {
    if (span[0] > OPENING) break;
    const name = places.get(entity);
    if (name !== undefined) found.add(name.toLowerCase());
  }
  return found.size === 0 ? NONE : [...found];
}
