import { NO_PERSON_NAME, PERSON_NAME } from '../../../../language/bylines.ts';
import { THING_WORDS } from '../../../../language/en/names/organizations.ts';
import { PLACES } from '../../../../language/en/names/places.ts';
import { CONTACT_LABEL, OFFICE_LINE, WRITER_CONTACT } from '../../../../language/en/page/furniture.ts';
import { OTHER_OUTLET_NAME } from '../../../../language/other/furniture.ts';
import { UNSEEN, rarityIn } from '../../../../language/rarity.ts';
import { lazily } from '../../../../text/lazily.ts';
import { wordHash } from '../../../../text/words/tokens.ts';
import { isOutletName } from '../../signs/furniture.ts';
import type { Draft } from './draft.ts';
import type { Unit } from '../units/units.ts';
import { bylineOf, nameAlone, nameInPlace, writersIn, type Byline } from '../../signs/people.ts';

/** A unit that says who wrote the report. */
export interface BylineAt {
  readonly at: number;
  readonly byline: Byline;
}

/** How far from the body, in units, a byline stands. */
const BYLINE_REACH = 16;
const NAME_REACH = 8;
/** Among how many of the last units a note on the writer stands. */
const LAST = 12;

/** The bylines around the start of a body whose first unit is `first`: lines that open as such, else names that stand alone above it. */
export function findBylines(draft: Draft, first: number): readonly BylineAt[] {
  const opened = draft.units.flatMap((unit, at) => {
    const byline = Math.abs(at - first) <= BYLINE_REACH && draft.kinds[at] === null ? bylineOf(unit.text) : null;
    return byline === null ? [] : [{ at, byline }];
  });
  const found = opened.length > 0 ? opened : namesAlone(draft, first);
  return found.length > 0 ? found : contacts(draft);
}

/** The writers whom lines tell how to reach. */
function contacts({ units }: Draft): readonly BylineAt[] {
  return units.flatMap(({ text }, at) => {
    const found = text.length <= LONGEST_CONTACT ? WRITER_CONTACT.exec(text) : null;
    return found === null ? [] : [{ at, byline: { names: [found[1] ?? found[2]!], agency: null } }];
  });
}

const LONGEST_CONTACT = 320;

/**
 * A name between the headline (the unit `title`) and the text, which no list of given names holds: what stands just below it says what somebody
 * writes as, or the headline stands just above it and the day just below. `null` where no line does.
 */
export function nameByItsPlace({ units, kinds, decisions }: Draft, title: number, first: number): BylineAt | null {
  for (let at = title + 1; at < Math.min(first, title + 1 + NAME_REACH); at++) {
    const { text } = units[at]!;
    if (kinds[at] !== null || decisions[at] !== 'furniture' || !mayBeName(text) || saysAWord(text, units.slice(first, first + LOOKED_THROUGH))) continue;
    const below = units[at + 1]?.text ?? '';
    const hasOffice = at + 1 < first && OFFICE_LINE.test(below);
    if (hasOffice || (at === title + 1 && kinds[at + 1] === 'date-line')) return { at, byline: { names: [text.replace(GLUED_BY, '')], agency: null } };
  }
  return null;
}

/** "ByAnn Lee", as scrapers set the parts of a byline together. */
const GLUED_BY = /^By(?=\p{Lu})/u;
/** In how many units of the text words are looked for. */
const LOOKED_THROUGH = 60;

/** True when a word of a line stands in the text in small letters: it is no name. */
function saysAWord(line: string, units: readonly Unit[]): boolean {
  const words = new Set(line.toLowerCase().split(' '));
  return units.some(({ text }) => (text.slice(0, LONGEST_LOOKED_AT).match(/(?<!\p{L})\p{Ll}[\p{L}'’-]+/gu) ?? []).some((word) => words.has(word)));
}

const LONGEST_LOOKED_AT = 2000;

/** True for two to four capitalised words that are no place, no outlet, and not all common words. */
function mayBeName(text: string): boolean {
  if (
    text.length > LONGEST_NAME
    || !PERSON_NAME.test(text)
    || NO_PERSON_NAME.test(text)
    || isOutletName(text)
    || OTHER_OUTLET_NAME.test(text)
    || PLACES.includes(text)
  )
    return false;
  return !THING_WORDS.includes(text.slice(text.lastIndexOf(' ') + 1).toLowerCase()) && text.split(' ').some((word) => isRareInEnglish(word));
}

const LONGEST_NAME = 40;

/** True for a word that the list of English words in news does not hold. */
function isRareInEnglish(word: string): boolean {
  return englishRarity().of(wordHash(word)) === UNSEEN;
}

const englishRarity = lazily(() => rarityIn('en')!);

/** Names that stand alone just above the text, where no line opens with "By"; else names with a place. */
function namesAlone({ units, kinds, decisions }: Draft, first: number): readonly BylineAt[] {
  const writers = writersIn(units.slice(-LAST).map(({ text }) => text));
  const lines = units
    .slice(0, first)
    .flatMap(({ text }, at) => (at >= first - NAME_REACH && kinds[at] === null && decisions[at] === 'furniture' && !CONTACT_LABEL.test(units[at - 1]?.text ?? '') ? [{ at, text }] : []));
  const read = (as: typeof nameInPlace): readonly BylineAt[] => lines.flatMap(({ at, text }) => {
    const byline = as(text, writers);
    return byline === null ? [] : [{ at, byline }];
  });
  const alone = read(nameAlone);
  return alone.length > 0 ? alone : read(nameInPlace);
}
