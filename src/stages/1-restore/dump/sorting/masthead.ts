import { agencyCode } from '../../../../language/en/names/agencies.ts';
import { statedDays } from '../../dating/stated-days.ts';
import { isOutletName } from '../../signs/furniture.ts';
import { NAMED_THE } from '../headline/page-title.ts';
import type { Unit } from '../units/units.ts';

/** How far below the headline, in units, the outlet's name stands. */
const REACH = 3;
/** An outlet's name, then a day, set off by bars: "Coast Courier | 4 March 2031 | Region". */
const BARRED = /^([^|·]{3,50}?)\s*[|·]\s*([^|·]{6,40})(?:[|·]|$)/;
const CAPITALIZED = /^(?:The )?\p{Lu}[\p{L}&.'’-]*(?: (?:of|the|\p{Lu}[\p{L}&.'’-]*)){0,4}$/u;

/** An outlet's name and the unit that it stands in. */
export interface Masthead {
  readonly outlet: string;
  readonly at: number;
}

/**
 * The outlet that a line of the head names: before a day and a bar in the first line, as the first line itself where it opens with “The”, or alone
 * just below the headline (`title`), where it ends as outlets' names do, or a day and a line with an author (`signed`) stand below it. `null` where
 * no line does.
 */
export function mastheadOf(units: readonly Unit[], title: number | null, first: number, signed: ReadonlySet<number>): Masthead | null {
  const barred = first === 0 ? null : BARRED.exec(units[0]?.text ?? '');
  if (barred !== null && CAPITALIZED.test(barred[1]!) && isDay(barred[2]!)) return { outlet: barred[1]!, at: 0 };
  if (title !== null && title > 0 && NAMED_THE.test(units[0]!.text)) return { outlet: units[0]!.text, at: 0 };
  for (let at = (title ?? units.length) + 1; at < Math.min(first, (title ?? 0) + 1 + REACH); at++) {
    const { text } = units[at]!;
    if (!CAPITALIZED.test(text) || text === text.toUpperCase() || signed.has(at) || agencyCode(text) !== null) continue;
    if (isOutletName(text) || (isDay(units[at + 1]?.text ?? '') && signed.has(at + 2))) return { outlet: text, at };
  }
  return null;
}

/** True for a day and hardly anything else. */
function isDay(text: string): boolean {
  const [stated] = statedDays(text);
  return stated !== undefined && text.length - (stated.span[1] - stated.span[0]) <= 15;
}
