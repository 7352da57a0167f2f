import {
  agreementWords, demonyms, givenNames, organizationWords, personNouns, speechVerbs, thingWords, titleHeads, titleModifiers,
} from '../../../language/en/words/word-sets.ts';
import { AMPERSAND } from '../../../text/characters.ts';
import { COMMA, FOR, OF, ON, THE, TO } from '../../../language/en/grammar/grammar-hashes.ts';
import { HOUSE, LEAGUE, MAJOR, SAINT, WHITE } from '../../../language/en/names/name-hashes.ts';
import type { EntityType } from '../../../model/quote.ts';
import type { Tokens } from '../../../text/words/tokens.ts';
import { endsTitle, nameStart } from './name-start.ts';
import type { Run } from './run.ts';
import { STATES_IN_SHORT } from '../../../language/en/names/abbreviations.ts';
import { NO_NAME, OUTLET_NOUNS, THINGS_IN_CAPITALS } from '../../../language/en/names/name-forms.ts';
import { BEARINGS_IN_NAMES } from '../../../language/en/names/demonyms.ts';
import { COMPANIONS, NEVER_ALONE, SEATS_OF_POWER } from '../../../language/en/names/organizations.ts';
import { GROUP_NAMES, PLACES } from '../../../language/en/names/places.ts';
import { ALSO_BODIES, POST_NOMINALS } from '../../../language/en/names/titles.ts';
import { tokenize } from '../../../text/words/tokenize.ts';
import { Shape, TokenKind, wordHash } from '../../../text/words/tokens.ts';
import { WordSet } from '../../../text/words/word-set.ts';

/** The name in a run of capitals, parted from the title before it. */
export interface NamePart {
  /** Token indexes of the name proper. */
  readonly from: number;
  readonly to: number;
  readonly type: EntityType | 'unknown';
  /** Token indexes of the title that leads it, empty when none does. */
  readonly title: readonly [number, number];
  /** True when an honorific or title stands before it: "Mr. Oduya". */
  readonly titled: boolean;
}

const STATES = new WordSet(STATES_IN_SHORT);
const SEATS = new WordSet(SEATS_OF_POWER);
const PLACE = new Set(PLACES);
const GROUP = new Set(GROUP_NAMES);
/** The last words of places and groups: most names end in none of them and need not be cut out. */
const LISTED_ENDS = new WordSet([...PLACES, ...GROUP_NAMES].map((name) => tokenize(name)).map(({ text, count, starts }) => text.slice(starts[count - 1])));
const COMPANION = new WordSet(COMPANIONS);
const BODIES_TOO = new WordSet([...ALSO_BODIES]);
const POST_NOMINAL = new WordSet(POST_NOMINALS);
const OUTLETS = new WordSet(OUTLET_NOUNS);
const BEARINGS = new WordSet(BEARINGS_IN_NAMES);
const NOT_ALONE = new WordSet(NEVER_ALONE);

/** True when the word (by its hash) is the head of a title or role. */
export function isTitleHead(hash: number): boolean {
  return titleHeads.has(hash);
}

/** Parts a run into title and name and says what it names; `null` when it names nothing on its own ("President", "Russian"). */
export function readRun(tokens: Tokens, whole: Run): NamePart | null {
  const run = withoutLetters(tokens, whole);
  const from = nameStart(tokens, run);
  const titled = from > run.from && endsTitle(tokens, run.from, from);
  let start = from;
  if (!titled && !isListedPlace(tokens, start, run.to)) {
    const isBody = organizationWords.has(tokens.hashes[run.to - 1]!);
    while (start + 1 < run.to && demonyms.has(tokens.hashes[start]!) && !isBody && !opensName(tokens, start, run.to)) start++;
  }
  if (start >= run.to || (!titled && run.to === start + 1 && namesNothing(tokens, start))) return null;
  const type = titled ? titledType(tokens, start, run.to) : run.to < whole.to ? 'person' : bareType(tokens, start, run.to);
  if (type === null) return null;
  const title: readonly [number, number] = titled ? [leftOfTitle(tokens, run.from), from] : [start, start];
  return { from: start, to: run.to, type, title: titled ? title : lowerTitle(tokens, start, type), titled: titled || hasLowerTitle(tokens, start, type) };
}

/** True for the "Northern" of "Northern Ferries", which no place or people goes on: the word is a part of the name. */
function opensName(tokens: Tokens, from: number, to: number): boolean {
  const next = tokens.hashes[from + 1]!;
  if (to - from !== 2 || !BEARINGS.has(tokens.hashes[from]!) || demonyms.has(next) || personNouns.has(next) || titleHeads.has(next)) return false;
  return listedType(tokens, from + 1, to) === null;
}

/** True for a single letter, a party with its state, a state in short, what somebody is not, letters behind a name: "U", "R-Norby", "Ariz.", "non-NATO", ", OBE". */
function namesNothing(tokens: Tokens, at: number): boolean {
  const { text, starts, ends, hashes } = tokens;
  if (hashes[at - 1] === COMMA && isPostNominal(tokens, at)) return true;
  const word = text.slice(starts[at], ends[at]);
  if (THINGS_IN_CAPITALS.has(word)) return !speechVerbs.has(hashes[at + 1] ?? 0) && !OUTLETS.has(hashes[at - 1] ?? 0);
  return (STATES.has(hashes[at]!) && text[ends[at]!] === '.') || NO_NAME.test(word);
}

/** True for the whole name of a place that a demonym opens: "Saudi Arabia". */
function isListedPlace({ text, starts, ends, hashes }: Tokens, from: number, to: number): boolean {
  return to > from + 1 && LISTED_ENDS.has(hashes[to - 1]!) && PLACE.has(text.slice(starts[from], ends[to - 1]));
}

/** True for the letters of an honour or office behind a name: "Ada Quill KC". */
export function isPostNominal(tokens: Tokens, i: number): boolean {
  return POST_NOMINAL.has(tokens.hashes[i]!) && tokens.shapes[i]! > Shape.capital;
}

/** A run without the letters behind it, where at least two words stand before them. */
function withoutLetters(tokens: Tokens, run: Run): Run {
  let { to } = run;
  while (to - run.from > 2 && isPostNominal(tokens, to - 1)) to--;
  return to === run.to ? run : { ...run, to };
}

function titledType(tokens: Tokens, from: number, to: number): EntityType | 'unknown' | null {
  if (organizationWords.has(tokens.hashes[to - 1]!) && to - from > 1 && !givenNames.has(tokens.hashes[from]!)) return 'organization';
  if (to - from === 1 && (demonyms.has(tokens.hashes[from]!) || (tokens.shapes[from] === Shape.upper && tokens.ends[from]! - tokens.starts[from]! < 4))) {
    return null;
  }
  return 'person';
}

/** Letters of a word in capitals that may be initials: longer ones are names that a dateline sets so ("MADRID"). */
const LONGEST_INITIALS = 3;

/** What the lists of places and groups say of a name; `null` for one that is in none. */
function listedType(tokens: Tokens, from: number, to: number): 'place' | 'group' | null {
  if (!LISTED_ENDS.has(tokens.hashes[to - 1]!)) return null;
  const words = tokens.text.slice(tokens.starts[from], tokens.ends[to - 1]);
  const isLoud = to - from === 1 && tokens.shapes[from] === Shape.upper && words.length > LONGEST_INITIALS;
  if (PLACE.has(words) || (isLoud && PLACE.has(words[0]! + words.slice(1).toLowerCase()))) return 'place';
  return GROUP.has(words) ? 'group' : null;
}

function bareType(tokens: Tokens, from: number, to: number): EntityType | 'unknown' | null {
  const { hashes } = tokens;
  const last = hashes[to - 1]!;
  const single = to - from === 1;
  const listed = listedType(tokens, from, to);
  if (listed !== null) return listed;
  if (single && NOT_ALONE.has(last) && tokens.shapes[from] === Shape.capital && speechVerbs.has(hashes[to] ?? 0)) return 'unknown';
  if (single && (demonyms.has(last) || titleHeads.has(last) || titleModifiers.has(last) || NOT_ALONE.has(last))) {
    return SEATS.has(last) || tokens.shapes[from] === Shape.upper ? 'organization' : null;
  }
  if (SEATS.has(last) || (single && organizationWords.has(last)) || (hashes[from] === MAJOR && hashes[from + 1] === LEAGUE)) return 'organization';
  if (
    single
    && (personNouns.has(last) || thingWords.has(last) || last === SAINT || isSeveral(tokens.text.slice(tokens.starts[from], tokens.ends[from])))
  ) {
    return null;
  }
  if (!single && agreementWords.has(last)) return 'other';
  if (thingWords.has(last) && !(to - from === 2 && givenNames.has(hashes[from]!))) return 'other';
  if (last === HOUSE && to - from === 2 && hashes[from] === WHITE && tokens.shapes[to - 1] === Shape.capital && tokens.shapes[from] === Shape.capital) {
    return 'organization';
  }
  if (!single && hasAmpersand(tokens, from, to)) return 'organization';
  if (!single && givenNames.has(hashes[from]!) && !hasConnector(tokens, from, to) && !organizationWords.has(last)) {
    return isHeadline(tokens, from, to) ? 'other' : 'person';
  }
  if (organizationWords.has(last) && !single) return 'organization';
  if (hasConnector(tokens, from, to)) return organizationWords.has(hashes[from]!) || COMPANION.has(hashes[from]!) || hasBody(tokens, from, to) ? 'organization' : 'other';
  if (single && tokens.shapes[from] === Shape.upper && tokens.ends[from]! - tokens.starts[from]! <= 8) return 'organization';
  if (!single && givenNames.has(hashes[from]!)) return organizationWords.has(last) ? 'organization' : 'person';
  return 'unknown';
}

/** True for the plural of a title, a body or a kind of people that opens a sentence: "Authorities said". */
function isSeveral(word: string): boolean {
  if (!word.endsWith('s') || word.endsWith('ss')) return false;
  const single = wordHash((word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1)).toLowerCase());
  return titleHeads.has(single) || organizationWords.has(single) || personNouns.has(single);
}

function hasConnector(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (tokens.hashes[i] === OF || tokens.hashes[i] === FOR || tokens.hashes[i] === ON) return true;
  return false;
}

/** Words that the longest names of persons have ("Maria del Carmen Ruiz de Alba"). */
const LONGEST_PERSON = 5;

/** True for a run of a headline, which goes on behind a name: longer than any, with a verb of speech or a second name inside, or with initials of a body. */
function isHeadline({ kinds, shapes, starts, ends, hashes }: Tokens, from: number, to: number): boolean {
  let words = 0;
  let loud = 0;
  for (let i = from; i < to; i++) {
    if (kinds[i] !== TokenKind.word) continue;
    words++;
    if (i + 1 < to && ((words > 2 && speechVerbs.has(hashes[i]!)) || (words > SECOND_NAME && givenNames.has(hashes[i]!)))) return true;
    if (shapes[i] === Shape.upper && ends[i]! - starts[i]! >= SHORTEST_INITIALS) loud++;
  }
  return words > LONGEST_PERSON || (loud > 0 && loud < words && shapes[from] !== Shape.upper);
}

/** Behind so many words a given name begins another's: "Ada Quill Calls Bo Rask". */
const SECOND_NAME = 3;
/** Shorter words in capitals are a person's own initials. */
const SHORTEST_INITIALS = 4;

/** True for "Orsted & Co", which no person is called. */
function hasAmpersand({ text, starts, kinds }: Tokens, from: number, to: number): boolean {
  for (let i = from + 1; i < to - 1; i++) if (kinds[i] === TokenKind.symbol && text.charCodeAt(starts[i]!) === AMPERSAND) return true;
  return false;
}

function hasBody(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (organizationWords.has(tokens.hashes[i]!)) return true;
  return false;
}

/** Extends a title to the left over lower-case words that belong to it: "former Defense Secretary". */
function leftOfTitle(tokens: Tokens, from: number): number {
  let i = from;
  while (i > 0 && from - i < 4 && tokens.shapes[i - 1] === Shape.lower && titleModifiers.has(tokens.hashes[i - 1]!)) i--;
  // At the beginning of a sentence it has a capital: “Shadow health secretary”.
  return i > 0 && tokens.shapes[i - 1] === Shape.capital && titleModifiers.has(tokens.hashes[i - 1]!) && opensSentence(tokens, i - 1) ? i - 1 : i;
}

/** True where a paragraph, or a sentence behind a full stop, begins; a mark that closes quoted words may stand between. */
function opensSentence({ kinds, starts, text }: Tokens, at: number): boolean {
  const stop = kinds[at - 1] === TokenKind.quote ? at - 2 : at - 1;
  return at === 0 || kinds[at - 1] === TokenKind.break || (stop === at - 1 ? text[starts[stop]!] === '.' : stop >= 0 && /[.!?]/.test(text[starts[stop]!]!));
}

/** A title in lower case before the name: "national security adviser". */
function lowerTitle(tokens: Tokens, name: number, type: EntityType | 'unknown'): readonly [number, number] {
  const post = type === 'person' || type === 'unknown' ? postBefore(tokens, name) : name;
  return hasLowerTitle(tokens, name, type) ? [leftOfTitle(tokens, name - 1), name] : [post === name ? name : leftOfTitle(tokens, post), name];
}

/** Most words of the place or body of a post ("ambassador to the United Nations"). */
const LONGEST_POST = 3;

/** The head of a post that a name of a place or body tells, right before a person's name ("minister of ports of Norvath"); the name itself where there is none. */
function postBefore(tokens: Tokens, name: number): number {
  const { hashes, shapes } = tokens;
  let link = linkBefore(tokens, name);
  if (link === name - 1 || titleHeads.has(hashes[name - 1]!)) return name;
  if (hashes[link] === OF && !titleHeads.has(hashes[link - 1] ?? 0)) link = linkBefore(tokens, link);
  if ((hashes[link] !== TO && hashes[link] !== OF) || link < 1 || !titleHeads.has(hashes[link - 1]!)) return name;
  return shapes[link - 1] === Shape.lower || hashes[link] === OF ? link - 1 : name;
}

/** What stands before the words with capitals that end at `end`, and before their article. */
function linkBefore({ hashes, shapes }: Tokens, end: number): number {
  let i = end - 1;
  while (i > 0 && end - i <= LONGEST_POST && shapes[i]! >= Shape.capital) i--;
  return i > 0 && i < end - 1 && hashes[i] === THE ? i - 1 : i;
}

function hasLowerTitle(tokens: Tokens, name: number, type: EntityType | 'unknown'): boolean {
  if ((type !== 'person' && type !== 'unknown') || name === 0 || tokens.shapes[name - 1] !== Shape.lower || !titleHeads.has(tokens.hashes[name - 1]!)) return false;
  return type === 'person' || !isTeam(tokens, name);
}

/** True for "the champion | Fenby Otters": bodies are champions, rivals and hosts too, and a name of several words that ends as a plural does is a team's. */
function isTeam({ text, ends, shapes, hashes, kinds, count }: Tokens, name: number): boolean {
  let to = name;
  while (to < count && kinds[to] === TokenKind.word && shapes[to]! >= Shape.capital) to++;
  return to - name > 1 && BODIES_TOO.has(hashes[name - 1]!) && /[^s]s$/.test(text.slice(ends[to - 1]! - 2, ends[to - 1]));
}
