import { ALERT, OFFICE_LINE } from '../../../../language/en/page/furniture.ts';
import { tokensOf } from '../units/tokens.ts';
import type { Unit } from '../units/units.ts';
import type { Heading } from './heading-lines.ts';
import { Why, FAR, shared, longer, isNameLike, BELOW, SEVERAL_SENTENCES } from './heading-lines.ts';
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
        i > 0 && may(i - 1) && !isNameLike(units[i - 1]!.text) && (isDeck(units, i) || (first < body && i === first - 1 && isSubtitle(units, i, may, body)));
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

/** True for the lower of two lines alone above the author or the day, as long as headlines, of which the upper says what the text does. */
function isSubtitle(units: readonly Unit[], i: number, may: (at: number) => boolean, body: number): boolean {
  const upper = units[i - 1]!.text;
  const tokens = longer(new Set(tokensOf(upper)));
  if (!isLongEnough(upper, LEAST_OF_TWO) || !isLongEnough(units[i]!.text, LEAST_OF_TWO) || (i > 1 && may(i - 2) && !isNameLike(units[i - 2]!.text))) {
    return false;
  }
  return shared(tokens, new Set(units.slice(body, body + 12).flatMap(({ text }) => tokensOf(text.slice(0, 3000))))) >= LEAST_SAID * tokens.size;
}

/** The fewest words of a headline above its deck, and the share of them that the text says again. */
const LEAST_OF_TWO = 6;
const LEAST_SAID = 0.4;
