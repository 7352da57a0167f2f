import { anyAgencyCode } from '../../language/agencies.ts';

/** True for a dateline's name in brackets ("ALBANY (NEWS10) — ") that is the outlet's own and no known wire service's. `outlets`: its names and hosts. */
export function isOwnStation(agency: string, outlets: readonly (string | null)[]): boolean {
  const own = lettersOf(agency);
  return own.length >= SHORTEST && anyAgencyCode(agency) === null && outlets.some((outlet) => outlet !== null && lettersOf(outlet).includes(own));
}

/** Shorter names stand in many others by chance. */
const SHORTEST = 3;

function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
