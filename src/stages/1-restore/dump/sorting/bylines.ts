import { CONTACT_LABEL } from '../../../../language/en/page/furniture.ts';
import { NAMES_IN_CAPITALS, WRITER_CONTACT } from '../../../../language/en/page/writers.ts';
import type { Draft } from './draft.ts';
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
    const byline = Math.abs(at - first) <= BYLINE_REACH && (draft.kinds[at] === null || (draft.kinds[at] === 'date-line' && at < first))
      ? bylineOf(unit.text)
      : null;
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
const LONGEST_NAMES = 120;

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
  const loud = lines.flatMap(({ at, text }) => (text.length <= LONGEST_NAMES && NAMES_IN_CAPITALS.test(text) ? [{ at, byline: { names: text.split(/,? and |, /), agency: null } }] : []));
  if (loud.length === 1) return loud;
  const alone = read(nameAlone);
  return alone.length > 0 ? alone : read(nameInPlace);
}
