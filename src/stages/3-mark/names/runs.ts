import { givenNames, nameAbbreviations, organizationWords, titleHeads, titleModifiers } from '../../../language/en/words/word-sets.ts';
import { AND, FOR, OF, THE, TO } from '../../../language/en/grammar/grammar-hashes.ts';
import { PEOPLE } from '../../../language/en/names/name-hashes.ts';
import type { Tokens } from '../../../text/words/tokens.ts';
import type { Span } from '../../../model/span.ts';
import { MEMBERS_OF_BODIES, OPENERS_OF_BODIES } from '../../../language/en/names/common-capitals.ts';
import { JOINED_TO_NAME } from '../../../language/en/names/name-forms.ts';
import { NAME_PARTICLES } from '../../../language/en/names/given-names.ts';
import { COMPANIONS, OWNED_BODIES } from '../../../language/en/names/organizations.ts';
import { DEMONYMS } from '../../../language/en/names/demonyms.ts';
import { GROUP_NAMES, PLACES } from '../../../language/en/names/places.ts';
import { lazily } from '../../../text/lazily.ts';
import { fieldOn, furtherField } from './fields.ts';
import { isCapital, isLoneOpener, OPENERS, lowerCaseWords, withoutOpener, withoutShout, wordsBehindCapitals } from './openers.ts';
import type { Run } from './run.ts';
import { withoutHeadlineVerbs } from './headline-verbs.ts';
import { withHolders } from './behind-office.ts';
import { isCalendarSurname, withCalendarSurnames } from './calendar-names.ts';
import { Shape, TokenKind, tokenAt } from '../../../text/words/tokens.ts';
import { WordSet } from '../../../text/words/word-set.ts';

/** Single words that are a name by themselves: "the French and European Commission". */
const KNOWN: ReadonlySet<string> = new Set([...PLACES, ...GROUP_NAMES, ...DEMONYMS.map((word) => word[0]!.toUpperCase() + word.slice(1))]);
const MEMBERS = new WordSet(MEMBERS_OF_BODIES);
const ALSO_BODIES = new WordSet(OPENERS_OF_BODIES);
const OWNED = new WordSet(OWNED_BODIES);
const COMPANION = new WordSet(COMPANIONS);
const PARTICLES = new WordSet(NAME_PARTICLES);

/** Where a run goes on behind words that are joined to a name: "Tarn-backed | Osten", "House-passed |". */
function behindJoined({ text, starts, ends }: Tokens, from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) if (ends[i]! - starts[i]! >= SHORTEST_JOINED && JOINED_TO_NAME.test(text.slice(starts[i], ends[i]))) return i + 1;
  return from;
}

/** Units of the shortest such word: "US-led". */
const SHORTEST_JOINED = 6;

/** Finds the runs of capitalised words that may name somebody or something. */
export function findRuns(tokens: Tokens, sentences: readonly Span[]): Run[] {
  const initial = sentenceStarts(tokens, sentences);
  const lower = lazily(() => lowerCaseWords(tokens));
  const surnames = lazily(() => wordsBehindCapitals(tokens));
  const runs: Run[] = [];
  for (let i = 0; i < tokens.count;) {
    if (!isCapital(tokens, i)) {
      i++;
      continue;
    }
    const to = runEnd(tokens, i, initial);
    const opened = initial[i] === 1 ? withoutOpener(tokens, i, to, lower, surnames) : isLoneOpener(tokens, i, to) ? to : withoutShout(tokens, i, to);
    const from = behindJoined(tokens, opened, to);
    const name = isPost(tokens, from - 1, 0) ? nameBehindPost(tokens, from, to) : 0;
    if (name > 0) runs.push({ from, to: name, initial: false }, { from: name, to, initial: false });
    else if (from < to) runs.push({ from, to, initial: initial[i] === 1 && from === i });
    i = to;
  }
  return withHolders(tokens, withCalendarSurnames(tokens, withoutHeadlineVerbs(tokens, runs)));
}

function runEnd(tokens: Tokens, from: number, initial: Uint8Array): number {
  const { hashes } = tokens;
  let to = from + 1;
  let body = organizationWords.has(hashes[from]!) || namesCompanions(tokens, from, initial);
  for (;;) {
    let next = to;
    if (isStopAfterAbbreviation(tokens, next)) next++;
    if (next >= tokens.count) return to;
    if (isCapital(tokens, next)) {
      if (OPENERS.has(hashes[next]!) && !ALSO_BODIES.has(hashes[next]!) && tokens.shapes[next] !== Shape.upper && !(body && MEMBERS.has(hashes[next]!))) return to;
    } else if (ownedBody(tokens, next) || peoplesBody(tokens, next)) next++;
    else if (jointBody(tokens, from, next)) next++;
    else if (closesAddition(tokens, from, next)) next++;
    else if (opensNickname(tokens, next)) next += 3;
    else if (!isCalendarSurname(tokens, next)) {
      next = furtherField(tokens, from, next) || connectorEnd(tokens, next, body || titleHeads.has(hashes[to - 1]!)) || postEnd(tokens, from, next);
      if (next === 0) return to;
    }
    body ||= organizationWords.has(hashes[next]!) || namesCompanions(tokens, next, initial);
    to = next + 1;
  }
}

/**
 * The first word of what an office at `from` is told to be for or at, behind the link at `i`, where its holder's name follows at once ("Ambassador to the
 * Free Ports Ada Quill"); 0 elsewhere.
 */
function postEnd(tokens: Tokens, from: number, i: number): number {
  if (!isPost(tokens, i, from)) return 0;
  const place = tokens.hashes[i + 1] === THE ? i + 2 : i + 1;
  if (place >= tokens.count || !isCapital(tokens, place)) return 0;
  let to = place;
  while (to < tokens.count && isCapital(tokens, to)) to++;
  return nameBehindPost(tokens, place, to) > 0 ? place : 0;
}

/** True for the "to" of "ambassador to (the)" and the "for" of "Secretary of Ports for", where the office does not begin before `from`. */
function isPost({ hashes }: Tokens, at: number, from: number): boolean {
  const i = hashes[at] === THE ? at - 1 : at;
  if (i <= from) return false;
  if (hashes[i] === TO) return titleHeads.has(hashes[i - 1]!);
  return hashes[i] === FOR && hashes[i - 2] === OF && titleHeads.has(hashes[i - 3] ?? 0) && i - 3 >= from;
}

/** Where the name of a person begins behind that of a place, body or field in one run ("India Ada Quill"), or 0. */
function nameBehindPost(tokens: Tokens, from: number, to: number): number {
  for (let i = from + 1; i <= to - 2; i++) {
    const before = tokens.hashes[i - 1]!;
    if (givenNames.has(tokens.hashes[i]!) || organizationWords.has(before) || KNOWN.has(tokens.text.slice(tokens.starts[from], tokens.ends[i - 1]))) return i;
  }
  return 0;
}

/** True at the "Friends" of "the Friends of the Marsh", which no person is behind it. */
function namesCompanions({ hashes, shapes }: Tokens, at: number, initial: Uint8Array): boolean {
  if (initial[at] === 1 || shapes[at] !== Shape.capital || !COMPANION.has(hashes[at]!) || (hashes[at + 1] !== OF && hashes[at + 1] !== FOR)) return false;
  return !givenNames.has(hashes[at + 2] ?? 0) && !titleHeads.has(hashes[at + 2] ?? 0);
}

/** True at the mark of "Skippers’ Union": a body that is named by whose it is. */
function ownedBody({ text, starts, ends, kinds, hashes, shapes }: Tokens, i: number): boolean {
  return (
    OWNED.has(hashes[i + 1] ?? 0)
    && shapes[i + 1] === Shape.capital
    && kinds[i] !== TokenKind.word
    && ends[i]! - starts[i]! === 1
    && /['’]/.test(text.charAt(starts[i]!))
    && ends[i - 1] === starts[i]
    && /s/i.test(text.charAt(ends[i - 1]! - 1))
  );
}

/** True at the mark of "People’s Army". */
function peoplesBody({ kinds, hashes, shapes }: Tokens, i: number): boolean {
  return kinds[i] === TokenKind.clitic && hashes[i - 1] === PEOPLE && shapes[i - 1] === Shape.capital && shapes[i + 1] === Shape.capital;
}

/** True at the bracket behind what an editor put before a name: "[President Ada] | Quill". */
function closesAddition(tokens: Tokens, from: number, i: number): boolean {
  const { text, starts, ends } = tokens;
  return text[starts[i]!] === ']' && from > 0 && text[starts[from - 1]!] === '[' && text[ends[i]!] === ' ' && isCapital(tokens, i + 1) && !OPENERS.has(tokens.hashes[i + 1]!);
}

/** True at the mark before a nickname within a name: "Robert | “Bob” Quill", "Robert | (Bob) Quill". */
function opensNickname(tokens: Tokens, i: number): boolean {
  const { text, starts, ends, hashes, count } = tokens;
  if (i + 3 >= count || !givenNames.has(hashes[i - 1]!) || !isCapital(tokens, i + 1) || !isCapital(tokens, i + 3) || OPENERS.has(hashes[i + 3]!)) return false;
  const isTight = starts[i + 1] === ends[i] && starts[i + 2] === ends[i + 1] && starts[i + 3] === ends[i + 2]! + 1 && starts[i] === ends[i - 1]! + 1;
  return isTight && NICKNAME_MARKS.has(text.slice(starts[i], ends[i]) + text.slice(starts[i + 2], ends[i + 2]));
}

/** What stands around a nickname. */
const NICKNAME_MARKS: ReadonlySet<string> = new Set(['\u201c\u201d', '""', '\u2018\u2019', '()']);

/** True at the "and" of "the Kelp and Oyster Growers Association": a body that is named by two things, the second with the noun for it. */
function jointBody(tokens: Tokens, start: number, i: number): boolean {
  const { hashes } = tokens;
  const first = hashes[start] === THE ? start + 1 : start;
  const from = i - 1;
  if (
    hashes[i] !== AND
    || first === 0
    || hashes[first - 1] !== THE
    || !isCountry(tokens, first, from)
    || tokens.shapes[from] !== Shape.capital
    || organizationWords.has(hashes[from]!)
  )
    return false;
  if (titleHeads.has(hashes[from]!) || KNOWN.has(tokens.text.slice(tokens.starts[from], tokens.ends[from]))) return false;
  let to = i + 1;
  while (to < tokens.count && to <= i + LONGEST_JOINT && isCapital(tokens, to)) to++;
  return to > i + 2 && organizationWords.has(hashes[to - 1]!);
}

/** True for nothing, and for whose a body is before its name: "the | U.S. | Kelp and Oyster Agency", "the | Scottish | Kelp and Oyster Agency". */
function isCountry({ text, starts, ends }: Tokens, from: number, to: number): boolean {
  return from === to || (from < to && KNOWN.has(text.slice(starts[from], ends[to - 1])));
}

/** Most words of such a body behind its "and". */
const LONGEST_JOINT = 4;

/** The capitalised word that a connecting word at `i` leads to ("of the", "van", "&"), or 0. */
function connectorEnd(tokens: Tokens, i: number, official: boolean): number {
  const hash = tokens.hashes[i]!;
  let next = i + 1;
  if (next >= tokens.count) return 0;
  if (PARTICLES.has(hash)) {
    if (PARTICLES.has(tokens.hashes[next]!)) next++;
    return next < tokens.count && isCapital(tokens, next) ? next : 0;
  }
  if (tokens.kinds[i] === TokenKind.symbol && tokens.text.charCodeAt(tokens.starts[i]!) === 38) return isCapital(tokens, next) ? next : 0;
  if (!official || (hash !== OF && hash !== FOR)) return official ? fieldOn(tokens, i) : 0;
  if (hash === OF && organizationWords.has(tokens.hashes[i - 1]!) && isPersonAt(tokens, next, OWNED.has(tokens.hashes[i - 1]!))) return 0;
  if (tokens.hashes[next] === THE) next++;
  if (next >= tokens.count || !isCapital(tokens, next)) return 0;
  // "Commissioner of Police": a word that any sentence may open with is what an office is of.
  const isOffice = titleHeads.has(tokens.hashes[i - 1]!) && organizationWords.has(tokens.hashes[next]!);
  return isOffice || !OPENERS.has(tokens.hashes[next]!) ? next : 0;
}

/** A body "of" somebody is two names: "the Harbour League of Prime Minister Ada Quill", and of a party "the Harbour Alliance of Ada Quill". */
function isPersonAt(tokens: Tokens, at: number, isParty: boolean): boolean {
  if (isParty && givenNames.has(tokens.hashes[at] ?? 0) && isCapital(tokens, at + 1)) return true;
  let i = at;
  while (i < at + LONGEST_TITLE && i < tokens.count && titleModifiers.has(tokens.hashes[i]!) && !titleHeads.has(tokens.hashes[i]!)) i++;
  return titleHeads.has(tokens.hashes[i] ?? 0) && isCapital(tokens, i) && isCapital(tokens, i + 1);
}

/** Most words of a title before its head ("Prime Minister"). */
const LONGEST_TITLE = 2;

function isStopAfterAbbreviation(tokens: Tokens, i: number): boolean {
  return i < tokens.count && tokens.kinds[i] === TokenKind.stop && tokens.ends[i]! - tokens.starts[i]! === 1 && tokens.text.charCodeAt(tokens.starts[i]!) === 46
    && tokens.starts[i] === tokens.ends[i - 1] && nameAbbreviations.has(tokens.hashes[i - 1]!);
}

/** Marks the first word of each sentence, and the first word after an opening mark or a colon. */
function sentenceStarts(tokens: Tokens, sentences: readonly Span[]): Uint8Array {
  const initial = new Uint8Array(tokens.count);
  for (const [start, end] of sentences) {
    let i = tokenAt(tokens, start);
    while (i < tokens.count && tokens.starts[i]! < end && tokens.kinds[i] !== TokenKind.word && tokens.kinds[i] !== TokenKind.number) i++;
    if (i < tokens.count && tokens.starts[i]! < end) initial[i] = 1;
  }
  for (let i = 1; i < tokens.count; i++) if (tokens.kinds[i - 1] === TokenKind.quote || tokens.text.charCodeAt(tokens.starts[i - 1]!) === 58) initial[i] = 1;
  return initial;
}
