import {
  BYLINE_LABELS, BYLINE_OPENERS, BYLINE_ROLES, CASELESS_BYLINE, DEGREES, NAME_JOINERS, NO_ONES_NAMES, NOT_WRITTEN_BY, OUTLET_BEHIND_NAME, REPORTER_BEHIND,
} from '../../../../language/bylines.ts';
import { anyAgencyCode } from '../../../../language/agencies.ts';
import { GIVEN_NAMES } from '../../../../language/en/names/given-names.ts';

/** Why a statement of the structured data names an author: such names are kept whole. */
export const STRUCTURED = 'author of the structured data';

/** The marks that part a line of an article's head: "5 May | Ann Lee | 3 minutes". */
export const LINE_PARTS = /\s*[|•·]\s*| [—–] /;

const PARTICLES = /^(?:de|da|di|del|della|dos|do|du|van|von|der|den|ter|zu|bin|al|el|la|le|y|e|i)$/;

/** True for one or more names of people: two to four words each, all of them with a capital but for particles. */
export function looksLikePeople(text: string): boolean {
  if (CASELESS_BYLINE.test(text) || REPORTER_BEHIND.test(text)) return true;
  const named = namesIn(text, 'byline');
  // "By Ann Lee, with AFP": the agency is nobody.
  const people = named.filter((name) => anyAgencyCode(name) === null);
  const names = people.length > 0 ? people : named;
  return names.length > 0 && names.length < 5 && names.join('').length > (bylineOpener(text) === null ? 0.5 : 0.2) * unbracketed(text).length && names.every((name) => {
    const words = name.split(' ');
    return (
      words.length >= 2
      && words.length <= 4
      && words.every((word) => /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word) || PARTICLES.test(word))
      && (words.some((word) => /\p{Ll}/u.test(word)) || (bylineOpener(text) !== null && GIVEN.has(words[0]!.toLowerCase())))
    );
  });
}

const GIVEN: ReadonlySet<string> = new Set(GIVEN_NAMES);

function unbracketed(text: string): string {
  return text.replace(/[([][^()[\]]*[)\]]/g, '');
}

/** A name without its copy behind it: pages print it once for readers and once for those who hear them ("Ann Lee Ann Lee"). */
export function undoubled(name: string): string {
  const half = name.slice(0, (name.length - 1) / 2);
  return half.includes(' ') && name === `${half} ${half}` ? half : name;
}

/** The words that open a byline at the beginning of a text ("By", "Von"), as they stand there, or `null`. */
export function bylineOpener(text: string): string | null {
  const lower = text.toLowerCase();
  for (const word of BYLINE_OPENERS) if (lower.startsWith(word) && /^(?:\s*:|\s)/.test(lower.slice(word.length))) return text.slice(0, word.length);
  return null;
}

/** True for a text that opens as a byline does, in scripts without capitals too. */
export function opensByline(text: string): boolean {
  return bylineOpener(text) !== null || CASELESS_BYLINE.test(text) || REPORTER_BEHIND.test(text);
}

const JOINER = new RegExp(`\\s*[;|/•·]\\s*|\\s+(?:${NAME_JOINERS.map((word) => word.replace('+', '\\+')).join('|')})\\s+`, 'giu');
const COMMA = /\s*,\s*/;

/** Words before a name that are no part of it even where a page's structured data gives them. */
const LABEL = new RegExp(`^(?:${BYLINE_LABELS.join('|')})(?:\\s+|\\s*:\\s*)`, 'i');
/** A "By" that lost the space behind it. */
const GLUED = /^B[yY](?=\p{Lu}\p{Ll})/u;

/**
 * The names in a byline: without opening words, addresses, roles, degrees and what stands in brackets. What a page's structured data gives is split,
 * but kept whole otherwise.
 */
export function namesIn(byline: string, why: string): string[] {
  const stated = why === STRUCTURED;
  const caseless = CASELESS_BYLINE.exec(byline) ?? REPORTER_BEHIND.exec(byline.trim());
  if (caseless !== null && !NOT_WRITTEN_BY.test(byline)) return caseless[1]!.split(/\s*[،,、]\s*/).filter((name) => name !== '');
  const text = written(unpacked(byline.slice(0, 400))).replace(/https?:\S+|\S+@\S+|@\w+/g, ' ').replace(/[([][^()[\]]*[)\]]/g, ' ').replace(/\s+/g, ' ').trim();
  return withoutOpeners(text, stated).split(JOINER).flatMap(namesInList).filter((name) => isName(name, stated));
}

/** A byline without those whom it says to have edited or checked the report. */
function written(byline: string): string {
  const other = NOT_WRITTEN_BY.exec(byline);
  return other === null ? byline : byline.slice(0, other.index);
}

/** What is named in a statement that is itself written as JSON. */
function unpacked(byline: string): string {
  return /^\s*[[{]/.test(byline) ? [...byline.matchAll(/"name"\s*:\s*"([^"\\]+)"/g)].map(([, name]) => name).join(', ') || byline : byline;
}

function withoutOpeners(byline: string, stated: boolean): string {
  let text = byline.replace(GLUED, '').replace(LABEL, '');
  if (!stated) for (let taken = bylineOpener(text); taken !== null; taken = bylineOpener(text)) text = text.slice(taken.length).replace(/^\s*:?\s*/, '');
  return text;
}

/** The names of a list with commas: places behind a name or a company, and degrees, are none. */
function namesInList(list: string): string[] {
  const items = list.split(COMMA).map(bare).filter((item) => item !== '');
  const isNamed = items.some((item) => item.includes(' ') || /\.\p{L}{2,}$/u.test(item));
  return items.filter((item, i) => !DEGREES.has(item.toLowerCase().replaceAll('.', '')) && !(i > 0 && isNamed && isPlaceLike(item)));
}

/** True for one word with one capital, at its beginning, that names no agency. */
function isPlaceLike(item: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(item) && anyAgencyCode(item) === null;
}

/** A name without the marks and the outlet around it. */
function bare(name: string): string {
  return name.replace(OUTLET_BEHIND_NAME, '').replace(/^[\s:–—.-]+|[\s:–—-]+$/g, '').replace(/(?<=\p{L}{3})\.$/u, '');
}

function isName(name: string, stated: boolean): boolean {
  if (name.length < 2 || name.length > 80 || !/\p{L}/u.test(name) || (!stated && /\d/.test(name))) return false;
  const words = name.toLowerCase().split(' ');
  return (
    words.length <= 7
    && !words.every((word) => BYLINE_ROLES.includes(word))
    && !/^(?:\w*admin|web-?master|newsroom|editor|staff|null|undefined|author|unknown)$/i.test(name)
  );
}

/** False for the name of an office or a team ("Court Reporter", "No Author"), which says of a line that it is a byline, and of nobody that they wrote it. */
export function isSomebody(name: string): boolean {
  const words = name.toLowerCase().split(' ');
  return words.length === 1 || !NO_ONES_NAMES.includes(words.at(-1)!);
}
