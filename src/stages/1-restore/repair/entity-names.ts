import { ENTITY_NAMES } from '../../../language/encoding/index.ts';

/** The characters of a named reference, or `null` for a name that HTML 4 does not know; all-capital forms of letters are understood. */
export function namedEntity(name: string): string | null {
  const exact = ENTITY_NAMES.get(name);
  if (exact !== undefined) return exact;
  if (name !== name.toUpperCase()) return null;
  const small = ENTITY_NAMES.get(name.toLowerCase());
  return small === undefined ? null : small.toUpperCase();
}
