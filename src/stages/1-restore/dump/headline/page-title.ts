import { GIVEN_NAMES } from '../../../../language/en/names/given-names.ts';
import { ALERT } from '../../../../language/en/page/headline-signs.ts';
import { CAPITALIZED_WORDS } from '../../../../language/en/page/writers.ts';
import { SECTION_WORDS } from '../../../../language/en/page/menu-words.ts';
import { SECTION_NAME } from '../../../../language/other/furniture.ts';
import { isStatement } from '../sorting/line-kinds.ts';
import { isOutletName } from '../../signs/furniture.ts';
import { LONGEST_TITLE, stripPrefix } from './title-lines.ts';
import { tokensOf } from '../units/tokens.ts';
import type { Unit } from '../units/units.ts';

/** What the first line of a dump says as the title of its page. */
export interface PageTitle {
  readonly title: string;
  /** The line with the outlet's name, without what a machine set before it. */
  readonly whole: string;
  readonly outlet: string | null;
}

/** The most words of an outlet's name behind a headline. */
export const LONGEST_OUTLET = 4;

/** The first line as newspapers name themselves, "The Perinean": above another headline it is the outlet's name. */
export const NAMED_THE = /^The \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u;

/** A headline, the outlet's name and the day, with commas between them. */
const DATED_TITLE = /^([^,]{12,200}), [^,\d]{3,40}, \d{1,2}\.\d{1,2}\.\d{4}$/;

/** Initials or three stops at the end of a headline: "… with a win in K. C.". */
const ENDS_SHORT = /(?<!\p{L})\p{Lu}\.$|\.\.\.$/u;

/**
 * The first line as a page's title: headline, then a separator and the outlet's name. `first` is the index of the first unit of the body, units that are
 * `taken` are known to be something else. `null` when the line is none; a sentence that stands there alone is the first of the text, as is what leads to it with a colon.
 */
export function pageTitle(units: readonly Unit[], first: number, taken: (at: number) => boolean): PageTitle | null {
  const line = units[0] === undefined || first === 0 || (taken(0) && !DATED_TITLE.test(units[0].text)) ? '' : stripPrefix(units[0].text);
  const dated = DATED_TITLE.exec(line);
  const whole = dated === null ? line : dated[1]!;
  if (whole.length > LONGEST_TITLE || tokensOf(whole).length < 3) return null;
  if (isStatement(whole) && !ENDS_SHORT.test(whole) && !units.some(({ text }, i) => i > 0 && stripPrefix(text) === whole)) return null;
  if (whole.endsWith(':')) return null;
  if (NAMED_THE.test(whole) || ALERT.test(whole)) return null;
  const bars = whole.split(/\s+[|·•»]\s+|\s+::\s+/);
  if (bars.length === 2 && isNamedFirst(bars[0]!, bars[1]!, units)) return { whole, title: bars[1]!.trim(), outlet: bars[0]!.trim() };
  if (bars.length > 1 && isOutletName(bars[0]!) && bars.slice(1).every((bar) => SECTION_WORDS.has(bar.toLowerCase()))) return null;
  const wordy = bars.slice(0, -1).filter((bar) => tokensOf(bar).length >= 3);
  // Some pages name themselves in two scripts.
  const bar =
    wordy.find((one) => isLatin(one) === isLatin(units[first]?.text ?? one))
    ?? wordy[0]
    ?? (bars.length === 2 && tokensOf(bars[1]!).length <= LONGEST_OUTLET && standsAlone(bars[0]!, units) ? bars[0] : undefined);
  if (bar !== undefined) return { whole, title: bar.trim(), outlet: bars[bars.length - 1]!.trim() };
  const dash = Math.max(whole.lastIndexOf(' - '), whole.lastIndexOf(' – '), whole.lastIndexOf(' — '));
  const tail = whole.slice(dash + 3).trim();
  const named = whole[dash + 1] === '—' || /^\p{Lu}|^\p{Lo}|^\p{Ll}+\.\p{Ll}+$/u.test(tail) || units.some((unit, i) => i > 0 && unit.text === tail);
  const head = whole.slice(0, Math.max(0, dash));
  if (
    dash > 0
    && (tokensOf(head).length >= 3 || standsAlone(head, units))
    && tokensOf(tail).length <= LONGEST_OUTLET
    && named
    && !isSpeaker(tail, units, first)
  ) {
    return { whole, title: head.trim(), outlet: tail };
  }
  return { whole, title: whole, outlet: null };
}

/** True where the outlet's few capitalized words stand before a headline that is far longer and has a line of its own too. */
function isNamedFirst(name: string, title: string, units: readonly Unit[]): boolean {
  const words = tokensOf(name).length;
  return (
    words > 1
    && words <= LONGEST_OUTLET
    && tokensOf(title).length > LONGEST_OUTLET
    && CAPITALIZED_WORDS.test(name)
    && units.some(({ text }, i) => i > 0 && text === title.trim())
  );
}

/** True for a short headline that stands in a line of its own too; a kicker, an address and the name of a section are none. */
function standsAlone(title: string, units: readonly Unit[]): boolean {
  return (
    tokensOf(title).length > 0
    && !/:$|^\S+\.\p{L}{2,}$/u.test(title.trim())
    && !SECTION_NAME.test(title.trim())
    && units.some(({ text }, i) => i > 0 && text === title.trim())
  );
}

/** True for a surname that a headline ends in ("Fleet stays in port — Quill"): the text has it behind a given name. */
function isSpeaker(tail: string, units: readonly Unit[], first: number): boolean {
  if (!/^\p{Lu}[\p{L}'’-]+$/u.test(tail)) return false;
  return units.slice(first, first + 12).some(({ text }) => text.slice(0, 3000).split(tail).slice(0, -1).some((before) => {
    const word = /(\p{Lu}[\p{L}.'’-]{0,20}) $/u.exec(before.slice(-24))?.[1] ?? '';
    return GIVEN.has(word.toLowerCase());
  }));
}

const GIVEN: ReadonlySet<string> = new Set(GIVEN_NAMES);

/** True for a text whose first letters are Latin. */
function isLatin(text: string): boolean {
  return /\p{Script=Latin}/u.test(/\p{L}/u.exec(text)?.[0] ?? 'a');
}
