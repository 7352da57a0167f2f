import { FEMALE_NAMES, MALE_NAMES, OTHER_NAMES } from './given-names.ts';
import { HONORIFICS, MENS_ROLE, WOMENS_ROLE } from './titles.ts';

const EITHER = new Set(OTHER_NAMES).union(new Set(MALE_NAMES).intersection(new Set(FEMALE_NAMES)));
const MALE = new Set(MALE_NAMES.filter((name) => !EITHER.has(name)));
const FEMALE = new Set(FEMALE_NAMES.filter((name) => !EITHER.has(name)));

/** Only sons are told from a parent so. */
const JUNIOR = /\sJr\.?$/;

/** The sex that a name's honorific, given name or "Jr." tells: `m`, `f`, or `u` for unknown. */
export function sexOf(name: string, roles: readonly string[]): 'm' | 'f' | 'u' {
  for (const role of roles) {
    const honorific = HONORIFICS[role.toLowerCase().replace(/\./g, '')];
    if (honorific === 'm' || honorific === 'f') return honorific;
    if (WOMENS_ROLE.test(role)) return 'f';
    if (MENS_ROLE.test(role)) return 'm';
  }
  if (JUNIOR.test(name)) return 'm';
  const given = name.split(' ')[0]!.toLowerCase();
  return MALE.has(given) ? 'm' : FEMALE.has(given) ? 'f' : 'u';
}
