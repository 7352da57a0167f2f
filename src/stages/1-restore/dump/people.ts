import { AGENCIES, agencyCode } from '../../../language/en/agencies.ts';
import { FEMALE_NAMES, MALE_NAMES, OTHER_NAMES } from '../../../language/en/given-names.ts';
import { OTHER_BYLINE_OPENINGS } from '../../../language/other/furniture.ts';
import { BYLINE_OPENINGS, CONTRIBUTOR_LINES, CONTRIBUTOR_OFFICE } from '../../../language/en/furniture.ts';
import { isOutletName } from './furniture.ts';

/** Who wrote a report, as a byline says it. */
export interface Byline {
  readonly names: readonly string[];
  readonly agency: string | null;
}

const LONGEST = 160;
/** Words of offices and pages that stand where a name does. */
const NO_NAME = /\b(?:reporter|editor|correspondent|staff|team|writer|policy|news|desk|korrespondentin|redakteurin|redakteur)\b|\.$/i;
const NAME = /^[\p{Lu}\p{Lo}][\p{L}.'’-]*(?: (?:[\p{Lu}\p{Lo}][\p{L}.'’-]*|de|del|della|der|den|van|von|la|le|al|bin|ben|du|da|dos|di|el|y)){1,4}$/u;

/** Reads a byline: "By Ann Lee and Bo Ek", "ANN LEE, Associated Press"; `null` when the line is none. */
export function bylineOf(line: string): Byline | null {
  if (line.length > LONGEST || /[!?;"“”]/.test(line)) return null;
  const bare = line.replace(BYLINE_OPENINGS, '').replace(OTHER_BYLINE_OPENINGS, '');
  const opened = bare !== line;
  const agencies = AGENCIES.flatMap((agency) => agency.names);
  const parts = bare.split(/\s*(?:,| and | und | et | & |\||\/| {2,})\s*/).filter(Boolean);
  const agency = parts.map((part) => agencyCode(part)).find((code) => code !== null) ?? null;
  const names = parts.filter((part) => !agencies.some((name) => name.toLowerCase() === part.toLowerCase()) && NAME.test(part) && !NO_NAME.test(part) && !isOutletName(part)).map(nameCase);
  if (!opened && (agency === null || names.length === 0 || names.length + 1 < parts.length)) return null;
  return names.length === 0 && agency === null ? null : { names, agency };
}

/** Reads a line that is a person's name and nothing else, by its given name: "Ann Lee"; `null` when it is none. */
export function nameAlone(line: string): Byline | null {
  if (line.length > 60 || !NAME.test(line)) return null;
  const first = line.split(' ', 1)[0]!.toLowerCase();
  return [MALE_NAMES, FEMALE_NAMES, OTHER_NAMES].some((names) => names.includes(first)) ? { names: [nameCase(line)], agency: null } : null;
}

/** The people that a contributor line thanks, or `null` when the line is none. */
export function contributorsOf(line: string): readonly string[] | null {
  if (line.length > 300) return null;
  for (const pattern of CONTRIBUTOR_LINES) {
    const found = pattern.exec(line);
    if (found === null) continue;
    const people = found[1]!.replace(CONTRIBUTOR_OFFICE, '').split(/\s*(?:,|;| and )\s*/).map((one) => one.replace(/^and /, '').replace(/ in \p{Lu}.*$/u, '').trim());
    const names = people.filter((name) => NAME.test(name) && !NO_NAME.test(name));
    if (names.length > 0) return names;
  }
  return null;
}

/** A name that is set in capitals throughout, in the usual way. */
export function nameCase(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name.toLowerCase().replace(/(^|[\s'’-])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
