import { AGENCIES, agencyCode } from '../../../language/en/agencies.ts';
import { BYLINE_OPENINGS, CONTRIBUTOR_LINES } from '../../../language/en/furniture.ts';

/** Who wrote a report, as a byline says it. */
export interface Byline {
  readonly names: readonly string[];
  readonly agency: string | null;
}

const LONGEST = 160;
const NAME = /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|del|della|der|den|van|von|la|le|al|bin|ben|du|da|dos|di|el|y)){1,4}$/u;

/** Reads a byline: "By Ann Lee and Bo Ek", "ANN LEE, Associated Press"; `null` when the line is none. */
export function bylineOf(line: string): Byline | null {
  if (line.length > LONGEST || /[!?;"“”]/.test(line)) return null;
  const bare = line.replace(BYLINE_OPENINGS, '');
  const opened = bare !== line;
  const agencies = AGENCIES.flatMap((agency) => agency.names);
  const parts = bare.split(/\s*(?:,| and | & |\||\/| {2,})\s*/).filter(Boolean);
  const agency = parts.map((part) => agencyCode(part)).find((code) => code !== null) ?? null;
  const names = parts.filter((part) => !agencies.some((name) => name.toLowerCase() === part.toLowerCase()) && NAME.test(part)).map(nameCase);
  if (!opened && (agency === null || names.length === 0 || names.length + 1 < parts.length)) return null;
  return names.length === 0 && agency === null ? null : { names, agency };
}

/** The people that a contributor line thanks, or `null` when the line is none. */
export function contributorsOf(line: string): readonly string[] | null {
  if (line.length > 400) return null;
  for (const pattern of CONTRIBUTOR_LINES) {
    const found = pattern.exec(line);
    if (found === null) continue;
    return found[1]!.split(/\s*(?:,|;| and )\s*/).map((name) => name.replace(/^and /, '').trim()).filter((name) => NAME.test(name));
  }
  return null;
}

/** A name that is set in capitals throughout, in the usual way. */
export function nameCase(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name.toLowerCase().replace(/(^|[\s'’-])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
