import { AGENCIES, agencyCode } from '../../../language/en/names/agencies.ts';
import { FEMALE_NAMES, MALE_NAMES, OTHER_NAMES } from '../../../language/en/names/given-names.ts';
import { PLACES } from '../../../language/en/names/places.ts';
import { TELLS_OF_PERSON } from '../../../language/en/speech/headline-verbs.ts';
import { BYLINE_ROLES, BYLINE_SEPARATORS, NO_PERSON_NAME, PERSON_NAME } from '../../../language/bylines.ts';
import { OTHER_BYLINE_OPENINGS } from '../../../language/other/furniture.ts';
import {
  AUTHOR_OUTLET_DAY,
  BODY_BEHIND_NAME,
  BYLINE_OPENINGS,
  CONTRIBUTOR_LINES,
  CONTRIBUTOR_OFFICE,
  HANDLE_BEHIND,
  OFFICE_BEFORE_NAME,
  OFFICE_LINE,
  OUTLET_GLUED,
  SHORT_NAME,
  WRITER_BEHIND_OFFICE,
  WRITER_NOTE,
  WRITER_PLACE,
} from '../../../language/en/page/writers.ts';
import { statedDays } from '../dating/stated-days.ts';
import { nameCase } from '../../../text/words/name-case.ts';
import { isOutletName } from './furniture.ts';

/** Who wrote a report, as a byline says it. */
export interface Byline {
  readonly names: readonly string[];
  readonly agency: string | null;
}

const LONGEST = 160;

/** Reads a byline: "By Ann Lee and Bo Ek", "ANN LEE, Associated Press"; `null` when the line is none. */
export function bylineOf(line: string): Byline | null {
  if (line.length > LONGEST || /[!?;"“”]/.test(line)) return null;
  const dated = AUTHOR_OUTLET_DAY.exec(line);
  if (dated !== null && isOutletName(dated[2]!)) {
    return nameAlone(dated[1]!, new Set(PERSON_NAME.test(dated[1]!) && !NO_PERSON_NAME.test(dated[1]!) ? [dated[1]!] : []));
  }
  const barred = writerBeforeBar(line) ?? writerBeforeOffice(line) ?? writerBehindOffice(line);
  if (barred !== null) return { names: [nameCase(barred)], agency: null };
  const behindOpening = withoutDay(line.replace(GLUED_BY, '').replace(HANDLE_BEHIND, '').replace(BYLINE_OPENINGS, '').replace(OTHER_BYLINE_OPENINGS, ''), line);
  const opened = behindOpening !== line.replace(HANDLE_BEHIND, '');
  const bare = opened ? behindOpening.replace(/\s?\([^()]*\)/g, '').replace(BODY_BEHIND_NAME, '').replace(OFFICE_BEFORE_NAME, '').replace(OUTLET_GLUED, '') : line;
  const agencies = AGENCIES.flatMap((agency) => agency.names);
  const parts = bare.split(BYLINE_SEPARATORS).filter(Boolean).map(withoutGluedOffice);
  const agency = parts.map((part) => agencyCode(part)).find((code) => code !== null) ?? null;
  const names = parts
    .filter(
      (part) =>
        !agencies.some((name) => name.toLowerCase() === part.toLowerCase()) && PERSON_NAME.test(part) && !NO_PERSON_NAME.test(part) && !isOutletName(part),
    )
    .map(nameCase);
  // "Ann Lee, Coast Press": a known given name, and what services are named by.
  const served = agency !== null || (parts.length === 2 && hasGivenName(parts[0]!) && SHORT_NAME.test(parts[1]!) && isOutletName(parts[1]!));
  if (!opened && (!served || names.length === 0 || names.length + 1 < parts.length)) return null;
  return names.length === 0 && agency === null ? null : { names, agency };
}

/** "Ann LeeCorrespondent" as "Ann Lee": scrapers set the parts of a byline together. */
export function withoutGluedOffice(part: string): string {
  const glued = /(?<=\p{Ll})\p{Lu}\p{Ll}+$/u.exec(part);
  return glued !== null && BYLINE_ROLES.includes(glued[0].toLowerCase()) ? part.slice(0, glued.index) : part;
}

/** "ByAnn Lee", as scrapers set the parts of a byline together. */
const GLUED_BY = /^By(?=\p{Lu})/u;

/** What stands behind the opening of a byline (`line`: the whole of it), without the day and the clock that some set behind the names. */
function withoutDay(names: string, line: string): string {
  const [stated, ...more] = names === line ? [] : statedDays(names);
  if (stated === undefined || more.length > 0) return names;
  return /^(?:,? (?:at )?\d{1,2}[:.]\d\d.{0,8})?$/.test(names.slice(stated.span[1])) ? names.slice(0, stated.span[0]).trimEnd() : names;
}

/** The person before a bar behind which stands what they write as: "Ann Lee | Coast Correspondent"; `null` where none does. */
function writerBeforeBar(line: string): string | null {
  const [name, office, ...more] = line.split(/ [|·•] /);
  return more.length === 0 && office !== undefined && OFFICE_LINE.test(office) && hasGivenName(name!) && !NO_PERSON_NAME.test(name!) && !isOutletName(name!)
    ? name!
    : null;
}

/** The person before what they write as, and where from: "Ann Lee, Coast Editor, in Telma"; `null` where none does. */
function writerBeforeOffice(line: string): string | null {
  const [name, office, ...more] = line.replace(WRITER_PLACE, '').split(', ');
  return more.length === 0 && office !== undefined && /^\p{Lu}/u.test(office) && OFFICE_LINE.test(office) && hasGivenName(name!) && !NO_PERSON_NAME.test(name!) ? name! : null;
}

/** The person behind what they write as: "Health correspondent Ann Lee"; `null` where none does. */
function writerBehindOffice(line: string): string | null {
  const name = WRITER_BEHIND_OFFICE.exec(line)?.[1];
  return name !== undefined && PERSON_NAME.test(name) && !NO_PERSON_NAME.test(name) && !isOutletName(name) ? name : null;
}

/**
 * Reads a line that is a person's name and nothing else, or several: "Ann Lee", "ANN LEE and BO EK". A person is known by the given name, or because a
 * note at the end of the report tells of its `writers`. `null` when it is none.
 */
export function nameAlone(line: string, writers: ReadonlySet<string> = new Set()): Byline | null {
  // Without an "and", names with commas between them are subjects that a page files the report under.
  const names = line.includes(' and ') ? line.split(/, | and /) : [line];
  return line.length <= LONGEST_NAME * names.length && names.every((name) => hasGivenName(name) || writers.has(name))
    ? { names: names.map(nameCase), agency: null }
    : null;
}

const LONGEST_NAME = 60;

/** Reads a line that is a writer and a place: "Ann Lee in Telma"; `null` when it is none. */
export function nameInPlace(line: string, writers: ReadonlySet<string>): Byline | null {
  const name = line.replace(WRITER_PLACE, '');
  return name === line ? null : nameAlone(name, writers);
}

function hasGivenName(name: string): boolean {
  const first = name.split(' ', 1)[0]!.toLowerCase();
  return PERSON_NAME.test(name) && !TELLS_OF_PERSON.test(name) && [MALE_NAMES, FEMALE_NAMES, OTHER_NAMES].some((names) => names.includes(first));
}

/** The people whom notes at the end of a report tell to be its writers. */
export function writersIn(lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => (line.length > LONGEST_NOTE ? [] : WRITER_NOTE.exec(line)?.[1] ?? [])));
}

const LONGEST_NOTE = 300;

/** Who else is thanked behind the first place: "… contributed reporting from Telma and Ann Lee from Kest." */
function alsoFrom(rest: string): readonly string[] {
  return Array.from(rest.matchAll(/(?:,| and) (\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2}) (?:from|in) (?=\p{Lu})/gu), ([, name]) => name!);
}

/** The people that a contributor line thanks, or `null` when the line is none. */
export function contributorsOf(line: string): readonly string[] | null {
  if (line.length > 300) return null;
  for (const pattern of CONTRIBUTOR_LINES) {
    const found = pattern.exec(line);
    if (found === null) continue;
    const people = found[1]!
      .replace(CONTRIBUTOR_OFFICE, '')
      .split(/\s*(?:,|;| and )\s*/)
      .map((one) =>
        one
          .replace(/^and /, '')
          .replace(/ in \p{Lu}.*$/u, '')
          .trim(),
      );
    const names = people.filter((name) => PERSON_NAME.test(name) && !NO_PERSON_NAME.test(name) && !PLACES.includes(name) && agencyCode(name) === null);
    if (names.length > 0) return [...names, ...alsoFrom(line.slice(found.index + found[0].length))];
  }
  return null;
}
