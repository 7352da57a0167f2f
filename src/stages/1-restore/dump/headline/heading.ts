import { ALERT, LABEL_OF_POINTS, RELEASE_MARK } from '../../../../language/en/page/headline-signs.ts';
import { datelineOf } from '../../signs/dateline.ts';
import { tokensOf } from '../units/tokens.ts';
import type { Unit } from '../units/units.ts';
import type { Heading } from './heading-lines.ts';
import { Why, FAR, LEAST_TOLD, shared, longer, isNameLike, BELOW, isSentence, SEVERAL_SENTENCES, wordsOfText } from './heading-lines.ts';
import { LONGEST_OUTLET } from './page-title.ts';
import type { PageTitle } from './page-title.ts';
import { foldTitle, isLongEnough, LONGEST_TITLE } from './title-lines.ts';

/** Below this score no line is taken for the headline. */
const LEAST_SCORE = 0.5;
/** What nearness to the text counts beside likeness to the page's title, and how much more where the words are the text's own. */
const NEAR_WEIGHT = 0.4;
const TOPIC_WEIGHT = 0.3;
/** What a line of several sentences or labels loses. */
const RUN_ON = 0.3;
/** How like the page's title a line of three or four words has to be: outlets' and sections' names are as short. */
const LEAST_OF_SHORT = 0.3;

const LEAST_ALIKE = 0.4;
/** Words of a page's title that is the headline itself where points stand below it and nothing else above them is like one. */
const LEAST_BESIDE_POINTS = 6;
/** How many units above the text the points of a story may begin. */
const MOST_POINTS = 20;
/** A page's title of fewer words is found as it stands, and not by its likeness. */
const LEAST_WORDS = 3;

/**
 * The unit before the body that a headline most likely is: it shares words with the page's title and with the text, stands near the
 * text, and no more than a few times. `null` when none is likely enough.
 */
export function bestHeading(units: readonly Unit[], first: number, page: PageTitle, taken: (at: number) => boolean): Heading | null {
  const want = new Set(tokensOf(page.title));
  if (want.size < LEAST_WORDS) {
    const own = units.findLastIndex(({ text }, i) => i > 0 && i < first && text === page.title);
    if (own > 0 && !taken(own)) return { at: own, why: Why.agreed };
  }
  const points = units.findIndex(({ text }, i) => i > 0 && i >= first - MOST_POINTS && i < first && LABEL_OF_POINTS.test(text));
  const found = points < 0 ? null : likestAbove(units, first, points, page, want, taken);
  const likest =
    found !== null || (points >= 0 && want.size >= LEAST_BESIDE_POINTS)
      ? found
      : likestAbove(units, first, Math.min(units.length, first + 1), page, want, taken);
  if (likest === null) return saidTwice(units, first, page, taken);
  return isBelowKicker(units, likest, page) || isDeckBelowTitle(units, likest, first, want, page)
    ? null
    : { at: belowBreadcrumb(units, likest, first, page, want, taken), why: Why.agreed };
}

/** Of the lines above `end` the one likest to a headline, which stands twice where it has no word of the page's title; `null` where none is likely enough. */
function likestAbove(
  units: readonly Unit[],
  first: number,
  end: number,
  page: PageTitle,
  want: ReadonlySet<string>,
  taken: (at: number) => boolean,
): number | null {
  const about = wordsOfText(units, first);
  let best = LEAST_SCORE;
  let found: number | null = null;
  for (let i = 1; i < end; i++) {
    if (!canBeHeading(units[i]!.text, page) || taken(i)) continue;
    const tokens = new Set(tokensOf(units[i]!.text));
    const near = 1 - Math.min(FAR, Math.abs(first - i)) / FAR;
    const score =
      tokens.size < 3 || (tokens.size < 5 && alikeness(tokens, want) < LEAST_OF_SHORT)
        ? 0
        : alikeness(tokens, want)
          + near * Math.min(1, tokens.size / 5) * (NEAR_WEIGHT + (TOPIC_WEIGHT * shared(longer(tokens), about)) / (longer(tokens).size || 1));
    if (score - (isRunOn(units[i]!.text) ? RUN_ON : 0) > best) {
      best = score - (isRunOn(units[i]!.text) ? RUN_ON : 0);
      found = i;
    }
  }
  if (found !== null && shared(want, new Set(tokensOf(units[found]!.text))) === 0) return saidTwice(units, first, page, taken)?.at ?? found;
  return found;
}

/** Where no line agrees with the page's title: the one line above the text that stands twice and is as long as a headline; a sentence is a caption. */
function saidTwice(units: readonly Unit[], first: number, page: PageTitle, taken: (at: number) => boolean): Heading | null {
  const places = new Map<string, number[]>();
  units.forEach(({ text }, i) => places.set(text, [...(places.get(text) ?? []), i].slice(0, 3)));
  const twice = [...places].flatMap(([text, [at, ...more]]) =>
    at! > 0 && at! < first && first - at! <= FAR && more.length === 1 && !taken(at!) && isLongEnough(text, 5) && canBeHeading(text, page) ? [at!] : [],
  );
  return twice.length === 1 ? { at: twice[0]!, why: Why.twice } : null;
}

/** True when the page's title sets a kicker before the headline that the line just above it shows: the whole of it is the headline. */
function isBelowKicker(units: readonly Unit[], at: number, page: PageTitle): boolean {
  const { title } = page;
  const end = `: ${units[at]!.text}`;
  return title.endsWith(end) && foldTitle(title.slice(0, -end.length)) === foldTitle(units[at - 1]!.text);
}

/**
 * True for the second line where the first is no page's title but the headline itself: its longer words (of `want`, all of it) stand in the text whose
 * first unit is `first`, no outlet's name stands behind it, and the second has other words.
 */
function isDeckBelowTitle(units: readonly Unit[], at: number, first: number, want: ReadonlySet<string>, page: PageTitle): boolean {
  if (at !== 1 || units[1]!.afterBlank || page.outlet !== null || isNameLike(units[0]!.text)) return false;
  const told = longer(want);
  return alikeness(new Set(tokensOf(units[1]!.text)), want) < LEAST_ALIKE && shared(told, wordsOfText(units, first)) >= Math.max(LEAST_TOLD, told.size / 2);
}

/** True where the first line is a few capitalised words, who issues a release, and one of the next lines says that it is one: no title of a page. */
export function isIssuer(units: readonly Unit[]): boolean {
  return units[0] !== undefined && isNameLike(units[0].text) && units.slice(1, HEAD_OF_RELEASE).some(({ text }) => RELEASE_MARK.test(text));
}

const HEAD_OF_RELEASE = 5;

/** The line just below one that repeats the page's title, as breadcrumbs do, where it says the same in other words; below a kicker that says so too. */
function belowBreadcrumb(
  units: readonly Unit[],
  found: number,
  first: number,
  page: PageTitle,
  want: ReadonlySet<string>,
  taken: (at: number) => boolean,
): number {
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
  if (isLead(text) || ALERT.test(text)) return false;
  if (page.outlet !== null && foldTitle(text) === foldTitle(page.outlet) && tokensOf(text).length <= LONGEST_OUTLET) return false;
  return text.length <= LONGEST_TITLE && !(isSentence(text) && (!isSentence(page.title) || text.length > LONGEST_SENTENCE)) && !SEVERAL_SENTENCES.test(text);
}

/** True for a sentence that a dateline opens: the first of the text, however much of it the headline says too. */
function isLead(text: string): boolean {
  return isSentence(text) && datelineOf(text) !== null;
}

/** Headlines that end in a full stop are short. */
const LONGEST_SENTENCE = 150;

/** The share of words that two lines have in common (Dice). */
function alikeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return (2 * shared(a, b)) / (a.size + b.size);
}

/** True for two sentences in one line, or for two labels that a scraper set together. */
function isRunOn(text: string): boolean {
  return /\p{Ll}[.!] +\p{Lu}|\S {2,}\S/u.test(text);
}
