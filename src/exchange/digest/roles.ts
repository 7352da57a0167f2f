import { KIN } from '../../language/en/names/kin.ts';
import { KIN_BEHIND, ROLE_ARTICLE, ROLE_QUALIFIER } from '../../language/en/names/role-qualifiers.ts';
import { HONORIFICS, OFFICE_HEADS } from '../../language/en/names/titles.ts';

/** Longest role, in units, that is shown beside a name. */
const LONGEST = 70;

/** What a person is, in the role that says most: an office with the body that it is of before a bare one, none that is a form of address or kin alone. Empty where none is left. */
export function roleOf(roles: readonly string[]): string {
  return rolesIn(roles)[0] ?? '';
}

/** The roles that say what somebody is, the one that says most first, each once and without its article and without whose kin its bearer is. */
export function rolesIn(roles: readonly string[]): readonly string[] {
  const told = roles.map(plain).filter((role) => role !== '' && role.length <= LONGEST && !isAddress(role));
  const once = [...new Map(told.map((role) => [role.toLowerCase(), role])).values()];
  return once.filter((role) => !once.some((other) => other !== role && isWithin(role, other))).sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1));
}

/** A role without its article, and without what it says of kin: "chief executive of Halden" of "the chief executive of Halden and the son of its founder". */
function plain(role: string): string {
  return role.replace(KIN_BEHIND, '').replace(ROLE_ARTICLE, '');
}

function isAddress(role: string): boolean {
  const word = role.toLowerCase().replace(/\./g, '');
  return word in HONORIFICS || word in KIN;
}

/** True for a role that another tells with more: "president" beside "president of Halden", not "minister" beside "prime minister". */
function isWithin(role: string, other: string): boolean {
  return other.toLowerCase().startsWith(`${role.toLowerCase()} `);
}

/** What a role says: an office, of what, in full, and held now. */
function weight(role: string): number {
  const words = role.toLowerCase().split(/\s+/);
  const office = words.findIndex((word) => HEADS.has(word));
  return (office < 0 ? 0 : 8) + (words.length > 1 ? 4 : 0) + (office >= 0 && office < words.length - 1 ? 2 : 0) - (role.endsWith('.') ? 4 : 0) - (ROLE_QUALIFIER.test(role) ? 3 : 0);
}

const HEADS: ReadonlySet<string> = new Set(OFFICE_HEADS);
