import { hashRange } from '../../../text/words/tokens.ts';
import { WordSet } from '../../../text/words/word-set.ts';
import { FEMALE_NAMES, MALE_NAMES, OTHER_NAMES } from './given-names.ts';
import { HONORIFICS, MENS_ROLE, WOMENS_ROLE } from './titles.ts';

const EITHER = new Set(OTHER_NAMES).union(new Set(MALE_NAMES).intersection(new Set(FEMALE_NAMES)));
const MALE = new WordSet(MALE_NAMES.filter((name) => !EITHER.has(name)));
const FEMALE = new WordSet(FEMALE_NAMES.filter((name) => !EITHER.has(name)));

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
  const space = name.indexOf(' ');
  const given = hashRange(name, 0, space < 0 ? name.length : space);
  return MALE.has(given) ? 'm' : FEMALE.has(given) ? 'f' : 'u';
}
