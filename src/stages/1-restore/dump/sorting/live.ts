import { isProse } from '../body/decide.ts';
import { furnitureKind } from '../../signs/furniture.ts';
import type { Unit } from '../units/units.ts';

/** The hour that an entry of a live page begins with: "18.40 Ferries stay in port", "6:40pm". */
const CLOCK = /^(?:[01]?\d|2[0-3])[.:h][0-5]\d(?!\d)(?:\s?[ap]\.?m\.?|\s?Uhr)?\b/i;
/** So many entries make a live page, and no entry has more units than this. */
const FEWEST = 3;
const LONGEST = 12;
const LONGEST_HEADING = 160;

/** True for a line that may be the heading of an entry, below its hour. */
function isEntryHeading(text: string): boolean {
  return text.length <= LONGEST_HEADING && /^["“‘']?[\p{Lu}\p{N}]/u.test(text) && !CLOCK.test(text) && furnitureKind(text) === null;
}

/**
 * The units of a live page's entries: lines that begin with an hour, each with the paragraphs below it, where more of the entries than not
 * have a paragraph that is body (`isBody`). None where a page only lists hours and headlines.
 */
export function liveEntries(units: readonly Unit[], isBody: (at: number) => boolean): readonly number[] {
  const heads = units.flatMap(({ text }, at) => (text.length <= LONGEST_HEADING && CLOCK.test(text) ? [at] : []));
  const entries = heads.flatMap((head, i) => {
    const end = Math.min(heads[i + 1] ?? units.length, head + LONGEST);
    const below: number[] = [];
    const headed = head + 2 < end && !isProse(units[head + 1]!.text) && isEntryHeading(units[head + 1]!.text) && isProse(units[head + 2]!.text);
    if (headed) below.push(head + 1);
    for (let at = head + 1 + below.length; at < end && isProse(units[at]!.text); at++) below.push(at);
    return below.length === 0 ? [] : [{ units: [head, ...below], isBody: below.some(isBody) }];
  });
  const told = entries.filter((entry) => entry.isBody).length;
  return entries.length < FEWEST || 2 * told <= entries.length ? [] : entries.flatMap((entry) => entry.units);
}
