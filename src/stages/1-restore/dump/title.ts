import { GIVEN_NAMES } from '../../../language/en/given-names.ts';
import { TITLE_PREFIXES } from '../../../language/en/furniture.ts';
import { tokensOf } from './tokens.ts';
import type { Unit } from './units.ts';

/** The headline of a dump. */
export interface FoundTitle {
  readonly title: string;
  /** Index of the unit that it was taken from. */
  readonly at: number;
  readonly why: string;
  /** The outlet's name where the page's title ends in it. */
  readonly outlet: string | null;
  /** All units that hold the headline and nothing else. */
  readonly copies: readonly number[];
}

const LONGEST = 300;
/** A headline, the outlet's name and the day, with commas between them. */
const DATED_TITLE = /^([^,]{12,200}), [^,\d]{3,40}, \d{1,2}\.\d{1,2}\.\d{4}$/;
const FAR = 60;
/** Below this score no line is taken for the headline. */
const LEAST_SCORE = 0.5;
/** What nearness to the text counts beside likeness to the page's title, and how much more where the words are the text's own. */
const NEAR_WEIGHT = 0.4;
const TOPIC_WEIGHT = 0.3;
/** What a line of several sentences or labels loses. */
const RUN_ON = 0.3;
/** How like the page's title a line of three or four words has to be: outlets' and sections' names are as short. */
const LEAST_OF_SHORT = 0.3;
/** A kicker before a headline that the page set apart with more than one space. */
const WIDE_KICKER = /^\S[^:|–—]{1,58} [-:|–—] {2,}(?=\S)/u;
/** How far below a breadcrumb the headline stands, and how like the page's title it has to be. */
const BELOW = 2;
const LEAST_ALIKE = 0.4;

/**
 * The headline: the line before the body that says most of what the page's title says (the first line of a dump), else the page's title
 * itself without the outlet's name. `first` is the index of the first unit of the body, `signed` that of the byline where one stands above it (else `first`): without a page's title
 * the headline is looked for above the byline first. Units that are `taken` are known to be something else. `null` when no line looks like one.
 */
export function findTitle(units: readonly Unit[], first: number, taken: (at: number) => boolean, signed = first): FoundTitle | null {
  const page = pageTitle(units, first, taken);
  const marked = units.slice(0, first).findIndex(({ text }) => text.length <= LONGEST && stripPrefix(text) !== text);
  const heading = marked >= 0 ? { at: marked, why: Why.above } : page === null ? firstHeading(units, Math.min(first, signed), taken) ?? firstHeading(units, first, taken) : bestHeading(units, first, page, taken);
  if (heading === null && page === null) return null;
  const at = heading?.at ?? 0;
  const above = heading !== null && isSecondLine(units, at) && !(at > 1 && taken(at - 1)) ? `${stripPrefix(units[at - 1]!.text)} ` : '';
  const below = at + 1 < first && /^\p{Ll}/u.test(units[at + 1]!.text) && isSecondLine(units, at + 1) && !taken(at + 1) ? ` ${units[at + 1]!.text}` : '';
  const title = (heading === null ? page!.title : above + stripPrefix(units[at]!.text).replace(WIDE_KICKER, '')) + below;
  const whole = page === null ? title : page.title;
  const copies = units.flatMap((unit, i) => (i === at || (above !== '' && i === at - 1) || (below !== '' && i === at + 1) || (unit.text.length <= LONGEST && isCopy(stripPrefix(unit.text), title, whole, i === 0 && page !== null ? page.whole : null)) ? [i] : []));
  return { title, at, outlet: page?.outlet ?? null, copies, why: heading?.why ?? Why.page };
}

/** True for a line that goes on with the headline of the line just above it: both in capitals, or from a small letter on. */
function isSecondLine(units: readonly Unit[], at: number): boolean {
  const [above, line] = [units[at - 1]?.text ?? '', units[at]!];
  if (line.afterBlank || !isLongEnough(above, 3) || above.length > LONGEST_LINE || /[.:,;…!?|]$/.test(above) || / [|·–—-] |;|^\p{Lu}{2,6}: /u.test(above)) return false;
  return isInCapitals(above) ? isInCapitals(line.text) : /^\p{Ll}/u.test(line.text);
}

/** A line that was cut short of the headline's end is no longer than this. */
const LONGEST_LINE = 80;

function isInCapitals(text: string): boolean {
  return text === text.toUpperCase() && /\p{Lu}{2}/u.test(text);
}

/** Where a headline was found. */
const Why = {
  page: 'the title of the page, without the outlet\'s name', above: 'the line above the text',
  agreed: 'the line above the text that the title of the page agrees with', twice: 'the line above the text that stands twice',
} as const;

/** A line that is taken for the headline, and why. */
interface Heading {
  readonly at: number;
  readonly why: (typeof Why)[keyof typeof Why];
}

interface PageTitle {
  readonly title: string;
  readonly whole: string;
  readonly outlet: string | null;
}

/** The first line as a page's title: headline, then a separator and the outlet's name. */
function pageTitle(units: readonly Unit[], first: number, taken: (at: number) => boolean): PageTitle | null {
  const line = units[0] === undefined || first === 0 || (taken(0) && !DATED_TITLE.test(units[0].text)) ? '' : stripPrefix(units[0].text);
  const dated = DATED_TITLE.exec(line);
  const whole = dated === null ? line : dated[1]!;
  if (whole.length > LONGEST || tokensOf(whole).length < 3) return null;
  const bars = whole.split(/\s+[|·•»]\s+|\s+::\s+/);
  const wordy = bars.slice(0, -1).filter((bar) => tokensOf(bar).length >= 3);
  // Some pages name themselves in two scripts.
  const bar = wordy.find((one) => isLatin(one) === isLatin(units[first]?.text ?? one)) ?? wordy[0];
  if (bar !== undefined) return { whole, title: bar.trim(), outlet: bars[bars.length - 1]!.trim() };
  const dash = Math.max(whole.lastIndexOf(' - '), whole.lastIndexOf(' – '), whole.lastIndexOf(' — '));
  const tail = whole.slice(dash + 3).trim();
  const named = whole[dash + 1] === '—' || /^\p{Lu}|^\p{Lo}|^\p{Ll}+\.\p{Ll}+$/u.test(tail) || units.some((unit, i) => i > 0 && unit.text === tail);
  if (dash > 0 && tokensOf(whole.slice(0, dash)).length >= 3 && tokensOf(tail).length <= 4 && named && !isSpeaker(tail, units, first)) return { whole, title: whole.slice(0, dash).trim(), outlet: tail };
  return { whole, title: whole, outlet: null };
}

/** True for a surname that a headline ends in ("Fleet stays in port — Quill"): the text has it behind a given name. */
function isSpeaker(tail: string, units: readonly Unit[], first: number): boolean {
  if (!/^\p{Lu}[\p{L}'’-]+$/u.test(tail)) return false;
  return units.slice(first, first + 12).some(({ text }) => text.slice(0, 3000).split(tail).slice(0, -1).some((before) => {
    const word = /(\p{Lu}[\p{L}.'’-]{0,20}) $/u.exec(before.slice(-24))?.[1] ?? '';
    return GIVEN.has(word.toLowerCase());
  }));
}

const GIVEN: ReadonlySet<string> = new Set(GIVEN_NAMES);

/**
 * The unit before the body that a headline most likely is: it shares words with the page's title and with the text, stands near the
 * text, and no more than a few times. `null` when none is likely enough.
 */
function bestHeading(units: readonly Unit[], first: number, page: PageTitle, taken: (at: number) => boolean): Heading | null {
  const want = new Set(tokensOf(page.title));
  const about = new Set(units.slice(first, first + 12).flatMap((unit) => tokensOf(unit.text.slice(0, 3000))));
  let best = LEAST_SCORE;
  let found: number | null = null;
  for (let i = 1; i < Math.min(units.length, first + 1); i++) {
    if (!canBeHeading(units[i]!.text, page) || taken(i)) continue;
    const tokens = new Set(tokensOf(units[i]!.text));
    const near = 1 - Math.min(FAR, Math.abs(first - i)) / FAR;
    const score = tokens.size < 3 || (tokens.size < 5 && alikeness(tokens, want) < LEAST_OF_SHORT) ? 0 : alikeness(tokens, want) + near * Math.min(1, tokens.size / 5) * (NEAR_WEIGHT + TOPIC_WEIGHT * shared(longer(tokens), about) / (longer(tokens).size || 1));
    if (score - (isRunOn(units[i]!.text) ? RUN_ON : 0) > best) {
      best = score - (isRunOn(units[i]!.text) ? RUN_ON : 0);
      found = i;
    }
  }
  if (found === null) return saidTwice(units, first, taken);
  return isBelowKicker(units, found, page) ? null : { at: belowBreadcrumb(units, found, first, page, want, taken), why: Why.agreed };
}

/** Where no line agrees with the page's title: the one line above the text that stands twice and is as long as a headline. */
function saidTwice(units: readonly Unit[], first: number, taken: (at: number) => boolean): Heading | null {
  const places = new Map<string, number[]>();
  units.forEach(({ text }, i) => places.set(text, [...(places.get(text) ?? []), i].slice(0, 3)));
  const twice = [...places].flatMap(([text, [at, ...more]]) => (at! > 0 && at! < first && first - at! <= FAR && more.length === 1 && !taken(at!) && isLongEnough(text, 5) ? [at!] : []));
  return twice.length === 1 ? { at: twice[0]!, why: Why.twice } : null;
}

/** True when the page's title sets a kicker before the headline that the line just above it shows: the whole of it is the headline. */
function isBelowKicker(units: readonly Unit[], at: number, page: PageTitle): boolean {
  const { title } = page;
  const end = `: ${units[at]!.text}`;
  return title.endsWith(end) && foldTitle(title.slice(0, -end.length)) === foldTitle(units[at - 1]!.text);
}

/** The line just below one that repeats the page's title, as breadcrumbs do, where it says the same in other words; below a kicker that says so too. */
function belowBreadcrumb(units: readonly Unit[], found: number, first: number, page: PageTitle, want: ReadonlySet<string>, taken: (at: number) => boolean): number {
  if (foldTitle(units[found]!.text) !== foldTitle(page.title)) return found;
  for (let i = Math.min(found + BELOW, first - 1); i > found; i--) {
    const { text } = units[i]!;
    const tokens = new Set(tokensOf(text));
    const both = shared(tokens, want);
    if (taken(i) || tokens.size < 4 || both === tokens.size || isRunOn(text) || /\p{L}:\p{L}/u.test(text) || !canBeHeading(text, page)) continue;
    if (alikeness(tokens, want) >= LEAST_ALIKE) return i;
  }
  return found;
}

function canBeHeading(text: string, page: PageTitle): boolean {
  return text.length <= LONGEST && !(isSentence(text) && (!isSentence(page.title) || text.length > LONGEST_SENTENCE)) && !SEVERAL_SENTENCES.test(text);
}

/** Headlines that end in a full stop are short. */
const LONGEST_SENTENCE = 150;
/** What somebody says at length, and no headline. */
const SEVERAL_SENTENCES = /[.!?] \p{Lu}[^.!?]{8,200}[.!?] \p{Lu}/u;

/** True for a text whose first letters are Latin. */
function isLatin(text: string): boolean {
  return /\p{Script=Latin}/u.test(/\p{L}/u.exec(text)?.[0] ?? 'a');
}

/** The share of words that two lines have in common (Dice). */
function alikeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return (2 * shared(a, b)) / (a.size + b.size);
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const token of a) if (b.has(token)) count++;
  return count;
}

function longer(tokens: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...tokens].filter((token) => token.length > 3));
}

/** Without a page's title: the first line before the body that is long enough for a headline and ends like none of a text. */
function firstHeading(units: readonly Unit[], first: number, taken: (at: number) => boolean): Heading | null {
  let name: number | null = null;
  for (let i = first - 1; i >= Math.max(0, first - FAR); i--) {
    const { text } = units[i]!;
    if (name !== null && i < name - BELOW) break;
    if (!isLongEnough(text, 3) || taken(i) || /[.:,;…]$|^\(.*\)$/.test(text) || SEVERAL_SENTENCES.test(text)) continue;
    if (!isNameLike(text)) return { at: i, why: Why.above };
    name ??= i;
  }
  return name === null ? null : { at: name, why: Why.above };
}

/** A few words that are all capitalized but for those of grammar, as names of writers and outlets are: "Ada Quill in Telma". */
function isNameLike(text: string): boolean {
  return tokensOf(text).length <= MOST_OF_NAME && /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|in|of|the|at|from|for|and))*$/u.test(text);
}

/** Most words of such a line. */
const MOST_OF_NAME = 4;

/** True for a line of at least so many words that is no paragraph. */
function isLongEnough(text: string, least: number): boolean {
  const words = tokensOf(text).length;
  return words >= least && words <= 30 && text.length <= LONGEST;
}

/** True for two sentences in one line, or for two labels that a scraper set together. */
function isRunOn(text: string): boolean {
  return /\p{Ll}[.!] +\p{Lu}|\S {2,}\S/u.test(text);
}

function isSentence(text: string): boolean {
  return /[.…:。।]$/.test(text);
}

function isCopy(text: string, title: string, pageTitle: string, page: string | null): boolean {
  const bare = foldTitle(text);
  return bare === foldTitle(title) || bare === foldTitle(pageTitle) || (page !== null && bare === foldTitle(page));
}

function foldTitle(text: string): string {
  return tokensOf(text).join(' ');
}

/** A line set in bold as messengers write it. */
const CHAT_BOLD = /^\*([^*\s][^*]{5,250})\*$/;

/** Takes off what a machine set before the title, and the signs of a messenger around it. */
function stripPrefix(line: string): string {
  const text = line.replace(CHAT_BOLD, '$1');
  for (const prefix of TITLE_PREFIXES) {
    const bare = text.replace(prefix, '');
    if (bare !== text && bare.trim() !== '') return bare.trim();
  }
  return text;
}
