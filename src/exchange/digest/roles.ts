import { KIN } from '../../language/en/names/kin.ts';
import { KIN_BEHIND, ROLE_ARTICLE, ROLE_QUALIFIER } from '../../language/en/names/role-qualifiers.ts';
import { HONORIFICS, OFFICE_HEADS, RANK_WORDS } from '../../language/en/names/titles.ts';
import { FUNCTION_WORDS } from '../../language/en/grammar/function-words.ts';
import { spellingKey } from '../../language/en/words/spelling.ts';
import { wordsOf } from '../../text/words/words.ts';

/** Longest role, in units, that is shown beside a name. */
const LONGEST = 70;

/**
 * What a person is, in the role that says most: an office with the body that it is of before a bare one, none that is a form of address or kin alone. Empty
 * where none is left.
 */
export function roleOf(roles: readonly string[]): string {
  return rolesIn(roles)[0] ?? '';
}

/** The roles that say what somebody is, the one that says most first, each once and without its article and without whose kin its bearer is. */
export function rolesIn(roles: readonly string[]): readonly string[] {
  const told = roles.map(plain).filter((role) => role !== '' && role.length <= LONGEST && !isAddress(role));
  const ranked = [...new Set(told)].sort((x, y) => weight(y) - weight(x) || (x < y ? -1 : 1)).map((role) => ({ role, words: wordsIn(role) }));
  return ranked
    .filter((one, i) => !ranked.some((other, k) => k !== i && isWithin(one.words, other.words) && (k < i || !isWithin(other.words, one.words))))
    .map(({ role }) => role);
}

/** A role without its article, and without what it says of kin: "chief executive of Halden" of "the chief executive of Halden and the son of its founder". */
function plain(role: string): string {
  const bare = role.replace(KIN_BEHIND, '');
  return POSSESSED.test(bare) ? bare : bare.replace(ROLE_ARTICLE, '');
}

/** "The airline's chair": the article is that of the owner. */
const POSSESSED = /^the (?:\p{L}[\p{L}-]* ){0,2}\p{L}+['\u2019]s? /iu;

function isAddress(role: string): boolean {
  const word = role.toLowerCase().replace(/\./g, '');
  return word in HONORIFICS || word in KIN;
}

function wordsIn(role: string): ReadonlySet<string> {
  return new Set(wordsOf(role).map(({ key }) => spellingKey(key)).filter((key) => !FUNCTION_WORDS.has(key)));
}

/** True for a role that another tells with more: "president" beside "president of Halden", not beside "vice president". */
function isWithin(role: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return role.isSubsetOf(other) && RANK_WORDS.every((word) => role.has(word) === other.has(word));
}

/** What a role says: an office, of what, in full, and held now. */
function weight(role: string): number {
  const words = role.toLowerCase().split(/\s+/);
  const office = words.findIndex((word) => HEADS.has(word));
  return (office < 0 ? 0 : 8) + (words.length > 1 ? 4 : 0) + (office >= 0 && office < words.length - 1 ? 2 : 0) - (role.endsWith('.') ? 4 : 0) - (ROLE_QUALIFIER.test(role) ? 3 : 0);
}

const HEADS: ReadonlySet<string> = new Set(OFFICE_HEADS);
