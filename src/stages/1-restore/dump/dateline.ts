import type { Dateline } from '../../../model/report.ts';
import { agencyCode } from '../../../language/en/agencies.ts';

const PLACE_IN_CAPITALS = /^(\p{Lu}[\p{Lu}'’.-]+(?:[ ,-]{1,2}\p{Lu}[\p{L}'’.]*){0,5}?)(?:\s?\(([^()]{1,40})\))?\s?(?:--|[—–-])\s/u;
const PLACE_WITH_AGENCY = /^(\p{Lu}[\p{L}'’.-]+(?:[ ,-]{1,2}\p{Lu}[\p{L}'’.]*){0,5}?)\s?\(([^()]{1,40})\)\s?(?:--|[—–-])\s/u;
/** A wire service that no list knows signs with its initials all the same. */
const ABBREVIATION = /^\p{Lu}{2,6}$/u;
const LONGEST = 120;

/** The dateline that a paragraph opens with ("LIDOV (AP) — "), or `null`. */
export function datelineOf(paragraph: string): Dateline | null {
  const head = paragraph.slice(0, LONGEST);
  const found = PLACE_IN_CAPITALS.exec(head) ?? PLACE_WITH_AGENCY.exec(head);
  if (found === null) return null;
  const agency = found[2] === undefined ? null : agencyCode(found[2]) ?? (ABBREVIATION.test(found[2]) ? found[2] : null);
  if (found[2] !== undefined && agency === null && found[1] !== found[1]!.toUpperCase()) return null;
  return { place: found[1]!, agency };
}
