import { LABEL_OF_POINTS } from '../../../../language/en/page/headline-signs.ts';
import { datelineOf } from '../../signs/dateline.ts';
import type { Unit } from '../units/units.ts';

/** So many lines at most stand below one label, with a subject under it ("Companies"). */
const MOST = 7;
const FEWEST = 2;
/** A point is a sentence or a headline of one: of so many words at least, and no paragraph. */
const FEWEST_WORDS = 4;
const LONGEST = 220;
/** So far above the first paragraph of the text the points end. */
const REACH = 3;

/**
 * The points of a story below their label ("Key points", "Summary"), which stand above the first paragraph of the text, unit `first`: they say what the text
 * need not say again. `isElse` tells what a line surely is beside the body.
 */
export function pointsAbove(units: readonly Unit[], first: number, isElse: (at: number) => boolean): readonly number[] {
  const label = units.findLastIndex(({ text }, at) => at < first && at >= first - MOST - REACH && LABEL_OF_POINTS.test(text));
  if (label < 0) return [];
  const found: number[] = [];
  for (let at = label + 1; at < Math.min(first, label + 1 + MOST); at++) {
    const { text, afterBlank } = units[at]!;
    if (isElse(at) || text.length > LONGEST || datelineOf(text) !== null) break;
    if (text.split(' ').length < FEWEST_WORDS) {
      if (found.length > 0) break;
      continue;
    }
    if (found.length > 0 && afterBlank && !units[found.at(-1)!]!.afterBlank) break;
    if (/[:?]$/.test(text)) break;
    found.push(at);
  }
  return found.length >= FEWEST && first - found.at(-1)! <= REACH ? found : [];
}
