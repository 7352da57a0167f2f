import { givenNames, organizationWords, thingWords, titleHeads, titleModifiers } from '../../../language/en/words/word-sets.ts';
import { FOR, OF, TO } from '../../../language/en/grammar/grammar-hashes.ts';
import { LEAGUE, MAJOR, SAINT } from '../../../language/en/names/name-hashes.ts';
import { PLACES } from '../../../language/en/names/places.ts';
import { HONORIFICS, OFFICES_OF_COMPANIES, ROLE_PREFIX } from '../../../language/en/names/titles.ts';
import type { Tokens } from '../../../text/words/tokens.ts';
import { TokenKind, wordHash } from '../../../text/words/tokens.ts';
import { WordSet } from '../../../text/words/word-set.ts';
import { HYPHEN } from '../../../text/characters.ts';
import type { Run } from './run.ts';

const HONORED = new WordSet(Object.keys(HONORIFICS));
const PLACE = new Set(PLACES);
const COMPANY_OFFICES = new WordSet(OFFICES_OF_COMPANIES);
/** Between an office and what it is of, for or at. */
const LINKS: ReadonlySet<number> = new Set([OF, FOR, TO]);

/** The first token of the name: behind the last title head or honorific, and behind the office that "of" names. */
export function nameStart(tokens: Tokens, run: Run): number {
  let start = run.from;
  for (let i = run.from; i < run.to; i++) {
    const hash = titleHash(tokens, i);
    const begins = start === i || i === run.from || tokens.hashes[i - 1] !== OF;
    if (HONORED.has(hash) && begins && isAfterTitle(tokens, run.from, i) && !isOfThing(tokens, i, run.to)) start = i + 1;
    else if (titleHeads.has(hash) && !isField(tokens, run.from, i) && isAfterTitle(tokens, run.from, i) && !organizationWords.has(tokens.hashes[run.to - 1]!) && !isOfThing(tokens, i, run.to)) start = i + 1;
    if (start === i + 1 && start < run.to && tokens.kinds[start] === TokenKind.stop) start++;
  }
  if (start > run.from && start < run.to && LINKS.has(tokens.hashes[start]!)) return afterOffice(tokens, start + 1, run.to, COMPANY_OFFICES.has(tokens.hashes[start - 1]!));
  return start;
}

/** True for the "Justice" of "Department of Justice": what a body is of is no title. */
function isField({ hashes }: Tokens, from: number, i: number): boolean {
  return i - 2 >= from && (hashes[i - 1] === OF || hashes[i - 1] === FOR) && organizationWords.has(hashes[i - 2]!);
}

/** The hash of a word, of an office without what a hyphen sets before it: "then-Chairwoman", "ex-Premier". */
function titleHash({ text, starts, ends, hashes }: Tokens, i: number): number {
  if (!holdsHyphen(text, starts[i]!, ends[i]!)) return hashes[i]!;
  const word = text.slice(starts[i], ends[i]).toLowerCase();
  const bare = word.replace(ROLE_PREFIX, '');
  return bare === word ? hashes[i]! : wordHash(bare);
}

function holdsHyphen(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === HYPHEN) return true;
  return false;
}

/**
 * True where a title belongs to the name of a thing or body: "Duke University", "Queen City", "Executive Branch", "General Administration of Ports", "Major
 * League Rowing"; and for the "St." of a place ("St. Louis").
 */
function isOfThing(tokens: Tokens, title: number, to: number): boolean {
  if (tokens.hashes[title] === MAJOR && tokens.hashes[title + 1] === LEAGUE && title + 1 < to) return true;
  if (tokens.hashes[title] === SAINT || (organizationWords.has(tokens.hashes[title + 1]!) && tokens.hashes[title + 2] === OF && title + 2 < to)) return true;
  const last = tokens.hashes[to - 1]!;
  return to - 1 > title && (thingWords.has(last) || (HONORED.has(tokens.hashes[title]!) && organizationWords.has(last) && to - title === 2));
}

/** True when every word before `i` may stand in a title; a place that opens it may be called like a person ("Virginia Gov.", "North Carolina Rep."). */
function isAfterTitle(tokens: Tokens, from: number, i: number): boolean {
  for (let k = behindPlace(tokens, from, i); k < i; k++) {
    const hash = tokens.hashes[k]!;
    if (givenNames.has(hash) && !titleModifiers.has(hash)) return false;
    if (i - from > 6) return false;
  }
  return true;
}

/** Where a known place of one or two words ends that a run opens with; its start where it opens with none. */
function behindPlace({ text, starts, ends }: Tokens, from: number, to: number): number {
  for (const words of [2, 1]) if (from + words <= to && PLACE.has(text.slice(starts[from], ends[from + words - 1]))) return from + words;
  return from;
}

/** Behind the office and what it is of; an office `ofCompany` is of all the words behind it, unless a given name begins the name of whose it is. */
function afterOffice(tokens: Tokens, from: number, to: number, ofCompany: boolean): number {
  for (let i = from; i < to - 1; i++) if (givenNames.has(tokens.hashes[i]!)) return i;
  if (ofCompany) return to;
  return to - from >= 3 && !organizationWords.has(tokens.hashes[to - 1]!) ? to - 2 : to;
}

/** True where a title or an honorific stands among the tokens before a name. */
export function endsTitle(tokens: Tokens, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (titleHeads.has(tokens.hashes[i]!) || HONORED.has(tokens.hashes[i]!)) return true;
  return false;
}
