import { bestHeading, isIssuer } from './heading.ts';
import { firstHeading, isMotto } from './first-heading.ts';
import { Why } from './heading-lines.ts';
import { pageTitle } from './page-title.ts';
import { foldTitle, isLongEnough, LONGEST_TITLE, stripPrefix } from './title-lines.ts';
import { tokensOf } from '../units/tokens.ts';
import { POST_APPEARED } from '../../../../language/en/page/outlets.ts';
import { lazily } from '../../../../text/lazily.ts';
import type { Unit } from '../units/units.ts';

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

/** The units above the body that say who wrote the report and of which day it is, `null` where none does. */
export interface SignsAbove {
  readonly byline: number | null;
  readonly day: number | null;
}

/** A kicker before a headline that the page set apart with more than one space. */
const WIDE_KICKER = /^\S[^:|–—]{1,58} [-:|–—] {2,}(?=\S)/u;

/**
 * The headline: the line before the body that says most of what the page's title says (the first line of a dump), else the page's title itself
 * without the outlet's name. `first` is the index of the first unit of the body. Without a page's title the headline is looked for above the byline
 * first, or the line of the day where there is none (`signs`). Units that are `taken` are known to be something else. `null`
 * when no line looks like one.
 */
export function findTitle(
  units: readonly Unit[],
  first: number,
  taken: (at: number) => boolean,
  signs: SignsAbove = { byline: null, day: null },
): FoundTitle | null {
  const isRelease = isIssuer(units);
  // A release has its day with its number, above the headline.
  const signed = Math.min(first, signs.byline ?? (isRelease ? null : signs.day) ?? first);
  const byPlace = lazily(() => firstHeading(units, signed, taken, first));
  const stated = isRelease ? null : pageTitle(units, first, taken);
  const page = stated !== null && isMotto(units, stated, byPlace(), first) ? null : stated;
  const prefixed = units.slice(0, first).findIndex(({ text }) => text.length <= LONGEST_TITLE && stripPrefix(text) !== text);
  const marked = prefixed >= 0 ? prefixed : namedAtEnd(units, first);
  const heading =
    marked >= 0
      ? { at: marked, why: Why.above }
      : page?.outlet === null && isJustAbove(units, Math.min(signed, signs.day ?? signed))
        ? null
        : page === null
          ? (byPlace() ?? firstHeading(units, first, taken))
          : bestHeading(units, first, page, taken);
  if (heading === null && page === null) return null;
  const at = heading?.at ?? 0;
  const above = heading !== null && isSecondLine(units, at) && !(at > 1 && taken(at - 1)) ? `${stripPrefix(units[at - 1]!.text)} ` : '';
  const last = lastLineBelow(units, at, first, taken);
  const below = units
    .slice(at + 1, last + 1)
    .map(({ text }) => ` ${text}`)
    .join('');
  const line = stripPrefix(units[at]!.text).replace(WIDE_KICKER, '');
  const title = (heading === null || (page !== null && holdsTitle(line, page.title)) ? page!.title : above + line) + below;
  const whole = page === null ? title : page.title;
  const copies = units.flatMap((unit, i) =>
    i === at
    || (above !== '' && i === at - 1)
    || (i > at && i <= last)
    || (unit.text.length <= LONGEST_TITLE && isCopy(stripPrefix(unit.text), title, whole, i === 0 && page !== null ? page.whole : null))
      ? [i]
      : [],
  );
  return { title, at, outlet: page?.outlet ?? null, copies, why: heading?.why ?? Why.page };
}

/** The line above the body that one of the last lines names as the headline of a blog's entry; -1 where none does. */
function namedAtEnd(units: readonly Unit[], first: number): number {
  const named = units.slice(-LAST).flatMap(({ text }) => POST_APPEARED.exec(text.slice(-LONGEST_NOTE))?.[1] ?? [])[0];
  return named === undefined ? -1 : units.slice(0, first).findIndex(({ text }) => text.length <= LONGEST_TITLE && foldTitle(text) === foldTitle(named));
}

/** Among so many of the last lines such a note stands, and how long it is. */
const LAST = 12;
const LONGEST_NOTE = 320;

/** True for a first line that is as long as a headline and has the author or the day (`signed`) below it, with a label or two between: it is no menu. */
function isJustAbove(units: readonly Unit[], signed: number): boolean {
  if (signed < 1 || signed > MOST_LABELS + 1 || !isLongEnough(stripPrefix(units[0]!.text), LEAST_OF_HEADLINE)) return false;
  return units.slice(1, signed).every(({ text }) => tokensOf(text).length <= LONGEST_LABEL);
}

const LEAST_OF_HEADLINE = 6;
const MOST_LABELS = 2;
const LONGEST_LABEL = 2;

/** The last of the lines, three at the most, that go on with a headline from a small letter on. */
function lastLineBelow(units: readonly Unit[], at: number, first: number, taken: (at: number) => boolean): number {
  let last = at;
  while (
    last < at + MOST_BELOW
    && last + 1 < first
    && !taken(last + 1)
    && /^\p{Ll}/u.test(units[last + 1]!.text)
    && units[last + 1]!.text !== 'by'
    && (last === at ? isSecondLine(units, last + 1) : !units[last + 1]!.afterBlank)
  )
    last++;
  return last;
}

const MOST_BELOW = 3;

/** True for a line that has the whole of the page's title behind a kicker or a path of links, or the outlet's name behind it. */
function holdsTitle(line: string, title: string): boolean {
  if (line.length <= title.length || tokensOf(title).length < LEAST_WORDS) return false;
  if (line.startsWith(title)) return /^\s*[|·•]\s/.test(line.slice(title.length));
  return line.endsWith(title);
}

/** A title of fewer words may stand in a line by chance. */
const LEAST_WORDS = 4;

/** True for a line that goes on with the headline of the line just above it: both in capitals, or from a small letter on. */
function isSecondLine(units: readonly Unit[], at: number): boolean {
  const [above, line] = [units[at - 1]?.text ?? '', units[at]!];
  if (
    line.afterBlank
    || !isLongEnough(above, opensAlone(units, at - 1) ? 2 : 3)
    || above.length > LONGEST_LINE
    || /[.:,;…!?|]$/.test(above)
    || / [|·–—-] |;|^\p{Lu}{2,6}: /u.test(above)
  ) {
    return false;
  }
  return isInCapitals(above) ? isInCapitals(line.text) : /^\p{Ll}/u.test(line.text);
}

/** True for a line below an empty one: no menu stands there that it is an entry of. */
function opensAlone(units: readonly Unit[], at: number): boolean {
  return units[at]?.afterBlank === true;
}

/** A line that was cut short of the headline's end is no longer than this. */
const LONGEST_LINE = 80;

function isInCapitals(text: string): boolean {
  return text === text.toUpperCase() && /\p{Lu}{2}/u.test(text);
}

function isCopy(text: string, title: string, pageTitle: string, page: string | null): boolean {
  const bare = foldTitle(text);
  return bare === foldTitle(title) || bare === foldTitle(pageTitle) || (page !== null && bare === foldTitle(page));
}
