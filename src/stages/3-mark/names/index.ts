import { OPENS_DEFINITION } from '../../../language/en/names/name-forms.ts';
import { AUXILIARIES, VERB_ADVERBS } from '../../../language/en/grammar/auxiliaries.ts';
import { APOSTROPHES, COMMA } from '../../../text/characters.ts';
import { definiteDeterminers, humanVerbs, personNouns, speechVerbs } from '../../../language/en/words/word-sets.ts';
import { WHO } from '../../../language/en/grammar/grammar-hashes.ts';
import type { Entity, Mention } from '../../../model/quote.ts';
import type { Span } from '../../../model/span.ts';
import type { Tokens } from '../../../text/words/tokens.ts';
import type { MarkContext } from '../context.ts';
import type { NamePart } from './parts.ts';
import type { Run } from './run.ts';
import { filedFrom } from './filed-from.ts';
import type { ReadName } from './read-name.ts';
import { PLACE_PREPOSITIONS } from '../../../language/en/speech/occasions.ts';
import { DEFINITE_DETERMINERS } from '../../../language/en/grammar/pronouns.ts';
import { EntityTable } from './entities.ts';
import { withOwners } from './owned-bodies.ts';
import { nameCase } from '../../../text/words/name-case.ts';
import { Shape, TokenKind, wordHash } from '../../../text/words/tokens.ts';
import { WordSet } from '../../../text/words/word-set.ts';
import { findRuns } from './runs.ts';
import { isTitleHead, readRun } from './parts.ts';
import { headOfRole, rolesOf } from './roles.ts';
import { callsCompany, callsPlace, kindBefore } from './called.ts';
import { ageBefore, hasKin, isInFamilyRow, kinOf, tellsWhoseKin } from './kin.ts';
import { livesAsPerson } from './lives.ts';
import { isSubjectOfPronoun } from './subject-of-person.ts';
import { ALSO_BODIES } from '../../../language/en/names/titles.ts';

/** The names of a report and whom or what they stand for. */
export interface Names {
  readonly entities: readonly Entity[];
  readonly names: readonly Mention[];
}

/** Words that a name without a title has at most. */
const LONGEST_NAME = 3;
const HELPERS = new WordSet([...AUXILIARIES, ...VERB_ADVERBS]);
const OFFICES_OF_BODIES = new WordSet([...ALSO_BODIES]);
/** What stands before the names of bodies and places rather than of people. */
const BEFORE_OTHERS = new WordSet([...DEFINITE_DETERMINERS, ...PLACE_PREPOSITIONS, 'of']);

/** Marks persons, organizations and places, and tells which mentions name the same one. English, or a text of unknown language, alone is read. */
export function markNames(context: MarkContext): Names {
  const { report, tokens, segments } = context;
  if (report.language !== null && report.language !== 'en') return { entities: [], names: [] };
  const names: ReadName[] = [];
  const titles: Run[] = [];
  const filed = filedFrom(context);
  for (const run of findRuns(tokens, segments.sentences)) {
    const part = readRun(tokens, run);
    if (part !== null) names.push(filed(readName(tokens, part)));
    else if (run.to === run.from + 1 && isTitleHead(tokens.hashes[run.from]!)) titles.push(run);
  }
  return EntityTable.build(withOwners(tokens.text, [...names, ...surnamesAmong(tokens, titles, names)]), definedIn(tokens.text, names));
}

/** The short forms that a text itself sets for a name, with that name: 'Halden Copper Holdings ("Halden")'. */
function definedIn(text: string, names: readonly ReadName[]): ReadonlyMap<string, ReadName> {
  const defined = new Map<string, ReadName>();
  for (let i = 1; i < names.length; i++) {
    const [full, short] = [names[i - 1]!, names[i]!];
    const from = full.span[1];
    if (full.words.length < 2 || short.words.length > 1 || short.span[0] - from > LONGEST_OPENING || !OPENS_DEFINITION.test(text.slice(from, short.span[0]))) {
      continue;
    }
    if (CLOSING_MARKS.has(text.charCodeAt(short.span[1])) && !defined.has(short.text)) defined.set(short.text, full);
  }
  for (let i = 1; i < names.length; i++) {
    const [full, short] = [names[i - 1]!, names[i]!];
    if (full.type === 'organization' && full.words.length > 1 && isInBrackets(text, full, short) && !defined.has(short.text)) defined.set(short.text, full);
  }
  return defined;
}

/** True for initials alone in brackets right behind a name: "Skippers' Union of Orla (FKO)"; not for a country or state that tells which one is meant. */
function isInBrackets(text: string, full: ReadName, { text: short, span, type }: ReadName): boolean {
  return type === 'organization' && /^\p{Lu}{3,7}$/u.test(short) && text.slice(full.span[1], span[0]) === ' (' && text.charAt(span[1]) === ')';
}

/** Units of what may stand between a name and its short form. */
const LONGEST_OPENING = 12;
const CLOSING_MARKS: ReadonlySet<number> = new Set(Array.from('"\u201d\u2019\'', (mark) => mark.charCodeAt(0)));

/** The capitalised titles that stand alone and without an article where the report names a person of that surname: "Dana King … King said". */
function surnamesAmong(tokens: Tokens, titles: readonly Run[], names: readonly ReadName[]): ReadName[] {
  if (titles.length === 0) return [];
  const surnames = new Set(names.filter(({ type, words }) => type === 'person' && words.length > 1).map(({ words }) => words.at(-1)!));
  return titles.flatMap(({ from, to }): ReadName[] => {
    const word = tokens.text.slice(tokens.starts[from], tokens.ends[from]);
    if (!surnames.has(word) || (from > 0 && definiteDeterminers.has(tokens.hashes[from - 1]!))) return [];
    return [readName(tokens, { from, to, type: 'person', title: [from, from], titled: false })];
  });
}

/** A bracket in a name, or other white space than single spaces. */
const UNEVEN = /\]|[^\S ]|\s\s/;

function readName(tokens: Tokens, part: NamePart): ReadName {
  const span: Span = [tokens.starts[part.from]!, endOfName(tokens, part)];
  const words: string[] = [];
  for (let i = part.from; i < part.to; i++) {
    if (tokens.kinds[i] === TokenKind.word) words.push(tokens.text.slice(tokens.starts[i], i === part.to - 1 ? span[1] : tokens.ends[i]));
  }
  const printed = tokens.text.slice(span[0], span[1]);
  const full = part.to - part.from === 1 || !UNEVEN.test(printed) ? printed : printed.replace(/\]/g, '').replace(/\s+/g, ' ');
  const isLoud = part.type === 'person' && words.length > 1 && full === full.toUpperCase();
  const text = isLoud ? nameCase(full) : full;
  const kin = part.type === 'person' || part.type === 'unknown' ? kinOf(tokens, part.from, part.to) : null;
  const roles = rolesOf(tokens, part);
  if (kin !== null && !roles.some((role) => role.toLowerCase().includes(kin))) roles.push(kin);
  const kind = part.titled ? null : kindBefore(tokens, part.from);
  const human = kin !== null || part.titled || hasKin(tokens, part.to);
  const personal = kind === null && (human || isPersonal(tokens, part) || isSubjectOfPronoun(tokens, part.from, part.to) || holdsOffice(tokens, part, roles));
  return {
    span,
    text,
    words: isLoud ? text.split(' ') : words,
    type: kind !== null && (part.type === 'unknown' || part.type === 'person') ? kind : part.type,
    titled: part.titled,
    roles,
    personal,
    kin: kin !== null || tellsWhoseKin(tokens, part.titled ? part.title[0] : part.from),
    family: (part.type === 'person' || part.type === 'unknown') && isInFamilyRow(tokens, part.from, part.to),
    human,
    company: callsCompany(tokens, part.from, part.to),
    placed: callsPlace(tokens, part.from, part.to),
    age: ageBefore(tokens, part.from),
  };
}

/** Where a name ends in its text, with the plus sign that makes it another body's: "the Orla+ pact". */
function endOfName({ text, ends }: Tokens, { to }: NamePart): number {
  const end = ends[to - 1]!;
  return text.charAt(end) === '+' && !/[\p{L}\d]/u.test(text.charAt(end + 1)) ? end + 1 : end;
}

/** True when what stands around an unknown name fits a person: an age, a verb of speech, a title. */
function isPersonal(tokens: Tokens, part: NamePart): boolean {
  if (part.titled) return true;
  const { to } = part;
  const next = tokens.text.charCodeAt(tokens.starts[to] ?? tokens.text.length);
  if (next === COMMA && tokens.kinds[to + 1] === TokenKind.number && tokens.text.charCodeAt(tokens.starts[to + 2] ?? 0) === COMMA) return true;
  if (next === COMMA && (isWho(tokens, part) || isApposed(tokens, part))) return true;
  // "the Post says": a name of one word that needs its article is a body's.
  if (to - part.from === 1 && part.from > 0 && definiteDeterminers.has(tokens.hashes[part.from - 1]!)) return false;
  if (humanVerbs.has(tokens.hashes[to] ?? 0) || livesAsPerson(tokens, part)) return true;
  return speechVerbs.has(tokens.hashes[verbBehind(tokens, part)] ?? 0) || (part.from > 0 && speechVerbs.has(tokens.hashes[part.from - 1]!));
}

/** The token behind a name and, where two words of it follow whose it is, behind the helping words of a verb too: "the Greens' Ada Quill will not say". */
function verbBehind(tokens: Tokens, { from, to }: NamePart): number {
  const { hashes, count } = tokens;
  const isPersons = to - from > 1 && from > 1 && isPossessive(tokens, from - 1);
  let at = to;
  while (isPersons && at < Math.min(count, to + MOST_HELPERS) && HELPERS.has(hashes[at]!)) at++;
  return at;
}

/** The mark of whose something is: "Telma's", "the Greens'". */
function isPossessive({ kinds, starts, ends, text }: Tokens, at: number): boolean {
  return kinds[at] === TokenKind.clitic || (APOSTROPHES.has(text.charCodeAt(starts[at]!)) && ends[at - 1] === starts[at] && text[starts[at]! - 1] === 's');
}

/** Most helping words of a verb ("has not yet"). */
const MOST_HELPERS = 3;

/** "Osric Vane, director of the harbour school": a calling that no body or thing has. */
function holdsOffice(tokens: Tokens, { from, to }: NamePart, roles: readonly string[]): boolean {
  if (roles.length === 0 || to - from < 2 || to - from > LONGEST_NAME || (from > 0 && BEFORE_OTHERS.has(tokens.hashes[from - 1]!))) return false;
  const calling = headOfRole(roles.at(-1)!).split(' ').at(-1)!.toLowerCase();
  return isTitleHead(wordHash(calling)) && !ALSO_BODIES.has(calling);
}

/** "Osric Vane, who died on Sunday"; "the Northern Liberal, who" is a name of something else. */
function isWho(tokens: Tokens, { from, to }: NamePart): boolean {
  return to - from > 1 && to - from <= LONGEST_NAME && tokens.hashes[to + 1] === WHO && (from === 0 || !BEFORE_OTHERS.has(tokens.hashes[from - 1]!));
}

/** A name in apposition to an office, or before a verb of speech to a kind of people: "its new director, Ada Quill, left", "his sister, Ada Quill, said". */
function isApposed(tokens: Tokens, { from, to }: NamePart): boolean {
  if (to - from < 2 || from < 2 || tokens.text.charCodeAt(tokens.starts[from - 1]!) !== COMMA) return false;
  const before = tokens.hashes[from - 2]!;
  if (isTitleHead(before) && to - from <= LONGEST_NAME && !OFFICES_OF_BODIES.has(before)) return true;
  return (isTitleHead(before) || personNouns.has(before)) && speechVerbs.has(tokens.hashes[to + 1] ?? 0) && tokens.shapes[to + 2]! < Shape.capital;
}
