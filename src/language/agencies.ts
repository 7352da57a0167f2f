import { AGENCIES } from './en/names/agencies.ts';
import { OTHER_AGENCIES } from './other/agencies.ts';

const CODES: ReadonlyMap<string, string> = new Map(
  [...AGENCIES, ...OTHER_AGENCIES].flatMap(({ code, names }) => names.map((name) => [name.toLowerCase(), code] as const)),
);

/** The code of the agency of any language that a text names and nothing else, or `null`. */
export function anyAgencyCode(name: string): string | null {
  return CODES.get(name.trim().toLowerCase()) ?? null;
}
