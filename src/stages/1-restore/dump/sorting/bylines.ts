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
/** Below this, a release names whom to ask. */
const CONTACT = /^(?:(?:press|media|news) )?(?:contacts?|inquiries|enquiries):?$/i;

/** The bylines around the start of a body whose first unit is `first`: lines that open as such, else names that stand alone above it. */
export function findBylines(draft: Draft, first: number): readonly BylineAt[] {
  const opened = draft.units.flatMap((unit, at) => {
    const byline = Math.abs(at - first) <= BYLINE_REACH && draft.kinds[at] === null ? bylineOf(unit.text) : null;
    return byline === null ? [] : [{ at, byline }];
  });
  return opened.length > 0 ? opened : namesAlone(draft, first);
}

/** Names that stand alone just above the text, where no line opens with "By"; else names with a place. */
function namesAlone({ units, kinds, decisions }: Draft, first: number): readonly BylineAt[] {
  const writers = writersIn(units.slice(-LAST).map(({ text }) => text));
  const lines = units
    .slice(0, first)
    .flatMap(({ text }, at) => (at >= first - NAME_REACH && kinds[at] === null && decisions[at] === 'furniture' && !CONTACT.test(units[at - 1]?.text ?? '') ? [{ at, text }] : []));
  const read = (as: typeof nameInPlace): readonly BylineAt[] => lines.flatMap(({ at, text }) => {
    const byline = as(text, writers);
    return byline === null ? [] : [{ at, byline }];
  });
  const alone = read(nameAlone);
  return alone.length > 0 ? alone : read(nameInPlace);
}
