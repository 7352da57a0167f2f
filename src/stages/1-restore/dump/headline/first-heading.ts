import { ALERT, LIVE_HEADLINE } from '../../../../language/en/page/headline-signs.ts';
import { DECK_SIGNED, NAMES_IN_CAPITALS, OFFICE_LINE } from '../../../../language/en/page/writers.ts';
import { tokensOf } from '../units/tokens.ts';
import type { Unit } from '../units/units.ts';
import type { Heading } from './heading-lines.ts';
import { Why, FAR, LEAST_TOLD, shared, longer, isNameLike, BELOW, SEVERAL_SENTENCES, wordsOfText } from './heading-lines.ts';
import type { PageTitle } from './page-title.ts';
import { isLongEnough } from './title-lines.ts';

/**
 * Without a page's title: the line before `first` (the byline, the day or the body) that is long enough for a headline and ends like none of a text.
 * `body` is the first unit of the body.
 */
export function firstHeading(units: readonly Unit[], first: number, taken: (at: number) => boolean, body = first): Heading | null {
  const may = (i: number): boolean => mayHead(units, i, taken) && units[i]!.text !== units[i - 1]?.text && units[i]!.text !== units[i + 1]?.text;
  return headingAbove(units, first, may, body) ?? headingAbove(units, first, (i) => mayHead(units, i, taken), body);
}

/** The nearest of the lines above `first` that `may` be the headline, or the one above it whose deck it is. */
function headingAbove(units: readonly Unit[], first: number, may: (at: number) => boolean, body: number): Heading | null {
  let name: number | null = null;
  for (let i = first - 1; i >= Math.max(0, first - FAR); i--) {
    if (name !== null && i < name - BELOW) break;
    if (!may(i)) continue;
    if (!isNameLike(units[i]!.text)) {
      const hasDeck =
        i > 0
        && may(i - 1)
        && !isNameLike(units[i - 1]!.text)
        && (LIVE_HEADLINE.test(units[i - 1]!.text) || isDeck(units, i) || (first < body && isSigned(units, i, first, may) && isSubtitle(units, i, may, body)));
      return { at: hasDeck ? i - 1 : i, why: Why.above };
    }
    name ??= i;
  }
  return name === null ? null : { at: name, why: Why.above };
}

/** True for a line that is as long as a headline and ends like one. */
function mayHead(units: readonly Unit[], i: number, taken: (at: number) => boolean): boolean {
  const { text } = units[i]!;
  return (
    isLongEnough(text, 3)
    && !taken(i)
    && !OFFICE_LINE.test(text)
    && !ALERT.test(text)
    && !DECK_SIGNED.test(text)
    && !NAMES_IN_CAPITALS.test(text)
    && !/[.:,;…]$|^\(.*\)$|^@\S+$/.test(text)
    && !SEVERAL_SENTENCES.test(text)
  );
}

/** True for the second of two lines that blank lines part from all others: below the headline stands its deck, which is no second line of capitals. */
function isDeck(units: readonly Unit[], i: number): boolean {
  return (
    /^\P{Ll}*\p{Ll}/u.test(units[i]!.text)
    && !/^\p{Ll}/u.test(units[i]!.text)
    && !units[i]!.afterBlank
    && units[i - 1]!.afterBlank
    && units[i + 1]?.afterBlank === true
  );
}

/** True where nothing but labels, captions and the like stands between a line and the author or the day at `first`. */
function isSigned(units: readonly Unit[], i: number, first: number, may: (at: number) => boolean): boolean {
  return first - i <= REACH_OF_DECK && units.slice(i + 1, first).every((_, k) => !may(i + 1 + k));
}

const REACH_OF_DECK = 4;

/** True for the lower of two lines alone above the author or the day, as long as headlines, of which the upper says what the text does. */
function isSubtitle(units: readonly Unit[], i: number, may: (at: number) => boolean, body: number): boolean {
  const upper = units[i - 1]!.text;
  if (!isLongEnough(upper, LEAST_OF_TWO) || !isLongEnough(units[i]!.text, LEAST_OF_TWO)) return false;
  const told = wordsOfText(units, body);
  return saysTheSame(upper, told) && !(i > 1 && may(i - 2) && !isNameLike(units[i - 2]!.text) && saysTheSame(units[i - 2]!.text, told));
}

/** True for a line of which the text (`told`, its words) says enough of the longer words. */
function saysTheSame(line: string, told: ReadonlySet<string>): boolean {
  const words = longer(new Set(tokensOf(line)));
  return shared(words, told) >= LEAST_SAID * words.size;
}

/**
 * True for a first line that an outlet has above all its pages, and no page's title: the text, whose first unit is `body`, has none of its longer words, and
 * some of those of the line that is the headline by its place, further below (`heading`).
 */
export function isMotto(units: readonly Unit[], page: PageTitle, heading: Heading | null, body: number): boolean {
  if (heading === null || heading.at < 2 || page.outlet !== null) return false;
  const told = wordsOfText(units, body);
  return shared(longer(new Set(tokensOf(page.title))), told) === 0 && shared(longer(new Set(tokensOf(units[heading.at]!.text))), told) >= LEAST_TOLD;
}

/** The fewest words of a headline above its deck, and the share of them that the text says again. */
const LEAST_OF_TWO = 6;
const LEAST_SAID = 0.4;
