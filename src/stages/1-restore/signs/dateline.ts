import { NOTE_HEADS } from '../../../language/en/page/furniture.ts';
import { formatDay } from '../../../calendar/days.ts';
import type { Dateline, Evidence } from '../../../model/report.ts';
import type { Span } from '../../../model/span.ts';
import type { RawPlaces } from '../../../text/mapped/mapped.ts';
import { agencyCode } from '../../../language/en/names/agencies.ts';
import { PLACES } from '../../../language/en/names/places.ts';
import { MONTHS } from '../../../language/en/time/calendar-words.ts';
import { OPENS_DAY_LINE } from '../../../language/en/page/day-lines.ts';
import { Reason } from '../../../language/en/time/day-reasons.ts';
import { statedDays } from '../dating/stated-days.ts';
import { isOutletName } from './furniture.ts';

const PLACE = String.raw`^(\p{Lu}[\p{L}'’.-]+(?:[ ,-]{1,2}\p{Lu}[\p{L}'’.]*){0,5}?)`;
const PLACE_SHOUTED = String.raw`^(\p{Lu}[\p{Lu}'’.-]+(?:[ ,-]{1,2}\p{Lu}[\p{L}'’.]*){0,5}?)`;
const MONTH = `(?:${MONTHS.map((name) => `${name[0]!.toUpperCase()}(?:${name.slice(1)}[a-z]{0,6}|${name.slice(1).toUpperCase()}[A-Z]{0,6})`).join('|')})`;
/** The day that many services set behind the place. */
const DAY = String.raw`(?:,? (?:${MONTH}\.? \d{1,2}|\d{1,2} ${MONTH})(?:,? \d{4})?)?`;
/** The dash, or what a damaged one leaves where nothing of it can be restored. */
const RULE = String.raw`\s?(?:--|[—–_-]|(?<=[\s\p{Lu})])[\uFFFDâ])\s`;
/** The country that a service names in brackets of its own behind the place: "Telma (Norvath) (AFP) – ". */
const COUNTRY = String.raw`(?:\s?\(\p{Lu}[\p{L}.'’ -]{2,30}\)(?=\s?\())?`;
const PLACE_IN_CAPITALS = new RegExp(String.raw`${PLACE_SHOUTED}${COUNTRY}${DAY}(?:,?\s?\(([^()]{1,40})\)|,?\s?/[^/]{2,40}/)?${RULE}`, 'u');
const PLACE_WITH_AGENCY = new RegExp(String.raw`${PLACE}${COUNTRY}${DAY},?\s?\(([^()]{1,40})\)${RULE}`, 'u');
/** How statements to the press open: the place and the whole day ("Telma, 5 May 2031. ", "Telma, May 5, 2031 - "). */
const PLACE_WITH_WHOLE_DAY = new RegExp(String.raw`${PLACE},? (?:${MONTH}\.? \d{1,2}, \d{4}|\d{1,2} ${MONTH},? \d{4})(?:\s?(?:--|[—–-])|[.:])\s(?=\p{Lu})`, 'u');
/** The place, the day and the service between strokes, as agencies of the east set them: "Telma, May 5 /NVNA/. ", "TELMA, May 5. /NVNA/. ". */
const PLACE_WITH_STROKES = new RegExp(String.raw`${PLACE},? (?:${MONTH}\.? \d{1,2}|\d{1,2} ${MONTH})(?:,? \d{4})?\.?\s?/(\p{Lu}[\p{L} .&-]{1,30})/\.?\s(?:(?:--|[—–-])\s)?(?=["“«]?\p{Lu})`, 'u');
/** A wire service that no list knows signs with its initials all the same. */
const ABBREVIATION = /^\p{Lu}{2,6}$/u;
const SHOUTED_WORD = /^\p{Lu}[\p{Lu}'’.-]+/u;
/** The name of a service in the brackets of a dateline, where it cannot be that of a country. */
const SERVICE = /^\p{Lu}[\p{L}\d&.'’-]*(?: \p{Lu}[\p{L}\d&.'’-]*){0,3}$/u;
const LONGEST = 120;

/** The dateline that a paragraph opens with ("LIDOV (AP) — "), or `null`. */
export function datelineOf(paragraph: string): Dateline | null {
  const found = openingOf(paragraph);
  if (found === null || NOTE_HEADS.test(found[1]!)) return null;
  const agency = found[2] === undefined ? null : agencyCode(found[2]) ?? (ABBREVIATION.test(found[2]) || isService(found[2], found) ? found[2] : null);
  if (found[2] !== undefined && agency === null && found[1] !== found[1]!.toUpperCase()) return null;
  return { place: found[1]!, agency };
}

/** True for "Delta News", and for any name in brackets behind a country or a day: "TELMA, Norvath (Meridian) — ", "TELMA, May 4 (Meridian) - ". */
function isService(name: string, [opening, place]: RegExpExecArray): boolean {
  if (!SERVICE.test(name) || !SHOUTED_WORD.test(place!)) return false;
  return isOutletName(name) || place!.includes(',') || /\d/.test(opening.slice(0, opening.indexOf('(')));
}

/** The day, year and all, that the dateline of one of the units states, as evidence for the day of publication. */
export function datelineDays(units: readonly { readonly text: string; readonly span: Span }[], places: RawPlaces): readonly Evidence[] {
  return units.flatMap(({ text, span }): Evidence[] => {
    if (datelineOf(text) === null) return [];
    const [stated] = statedDays(openingOf(text)![0]);
    return stated === undefined
      ? []
      : [{ value: formatDay(stated.day), why: Reason.dateline, raw: places.rawOf([span[0] + stated.span[0], span[0] + stated.span[1]]), accepted: true }];
  });
}

/** The agency of a line that opens a brief with the day and no place ("May 4 (Reuters) - "), or stands below it; `null` where none is known. */
export function agencyOfBrief(line: string): string | null {
  const name = DAY_AND_AGENCY.exec(line.slice(0, LONGEST))?.[1];
  return name === undefined ? null : agencyCode(name);
}

const DAY_AND_AGENCY = new RegExp(String.raw`^(?:${MONTH}\.? \d{1,2}|\d{1,2} ${MONTH}) \(([^()]{2,40})\)(?:${RULE}|$)`, 'u');

/** The place, known and in capitals, that Asian outlets part from the text by a colon: "NEW DELHI: "; of others it may be who speaks in a transcript. */
const PLACE_AND_COLON = /^(\p{Lu}{3,}(?:[ .]\p{Lu}+){0,2})(?:,? ?\(([^()]{1,40})\))?: (?=["“‘]?\p{Lu})/u;
const LOUD_PLACES: ReadonlySet<string> = new Set(PLACES.map((place) => place.toUpperCase()));

function openingBehindColon(head: string): RegExpExecArray | null {
  const found = PLACE_AND_COLON.exec(head);
  return found !== null && LOUD_PLACES.has(found[1]!) ? found : null;
}

function openingOf(paragraph: string): RegExpExecArray | null {
  const head = paragraph.slice(0, LONGEST);
  const colon = openingBehindColon(head);
  if (colon !== null) return colon;
  return PLACE_IN_CAPITALS.exec(head) ?? PLACE_WITH_AGENCY.exec(head) ?? PLACE_WITH_STROKES.exec(head) ?? (OPENS_DAY_LINE.test(head) ? null : PLACE_WITH_WHOLE_DAY.exec(head));
}
