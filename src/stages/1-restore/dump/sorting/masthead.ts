import { WEEKDAY_END } from '../../../../language/en/page/day-lines.ts';
import { COPYRIGHT_OWNER } from '../../../../language/copyright.ts';
import { agencyCode } from '../../../../language/en/names/agencies.ts';
import { PRINTED_HEAD } from '../../../../language/en/page/outlets.ts';
import { MENU_WORDS, SECTION_WORDS } from '../../../../language/en/page/menu-words.ts';
import { statedDays } from '../../dating/stated-days.ts';
import { OTHER_OUTLET_NAME } from '../../../../language/other/furniture.ts';
import { isOutletName, outletCase } from '../../signs/furniture.ts';
import { NAMED_THE } from '../headline/page-title.ts';
import { senderOutlet } from '../mail.ts';
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
 * just below the headline (`title`), where it ends as outlets' names do, or a day and a line with an author (`signed`) stand below it; the first line
 * that a byline names beside its author (`named`), or a line of copyright. `null` where no line does.
 */
export function mastheadOf(
  units: readonly Unit[], title: number | null, first: number, signed: ReadonlySet<number>, named: readonly string[] = [],
): Masthead | null {
  const barred = first === 0 ? null : BARRED.exec(units[0]?.text ?? '');
  if (barred !== null && CAPITALIZED.test(barred[1]!) && !MENU_WORDS.has(barred[1]!.toLowerCase()) && isDay(barred[2]!)) return { outlet: barred[1]!, at: 0 };
  const path = first === 0 ? null : pathOf(units[0]!.text);
  if (path !== null) return { outlet: path, at: 0 };
  if (title !== null && title > 0 && NAMED_THE.test(units[0]!.text)) return { outlet: units[0]!.text, at: 0 };
  if (first > 0 && named.includes(units[0]!.text)) return { outlet: units[0]!.text, at: 0 };
  const sent = units
    .slice(0, Math.min(first, HEAD_OF_MAIL))
    .flatMap(({ text }, at) => (senderOutlet(text) === null ? [] : [{ outlet: senderOutlet(text)!, at }]));
  if (sent.length > 0) return sent[0]!;
  const printed = first === 0 ? null : printedHead(units);
  if (printed !== null) return { outlet: printed, at: 0 };
  const owner = ownerAtHead(units, first);
  if (owner !== null) return owner;
  for (let at = (title ?? units.length) + 1; at < Math.min(first, (title ?? 0) + 1 + REACH); at++) {
    const { text } = units[at]!;
    const dated = NAME_AND_DAY.exec(text);
    if (dated !== null && isOutletName(dated[1]!) && isDay(dated[2]!)) return { outlet: dated[1]!, at };
    if (!CAPITALIZED.test(text) || text === text.toUpperCase() || signed.has(at) || agencyCode(text) !== null) continue;
    if (isOutletName(text) || (isDay(units[at + 1]?.text ?? '') && signed.has(at + 2))) return { outlet: text, at };
  }
  return null;
}

/** The outlet that the path to a report's section opens with ("Coast Argus > News > Health", "The Tide Post | Health"); `null` where a line is none. */
function pathOf(line: string): string | null {
  const [name, ...sections] = line.length > LONGEST_HEAD ? [''] : line.split(/\s+[|>»›/·]\s+/);
  return sections.length > 0 && isOutletName(name!) && sections.every((one) => SECTION_WORDS.has(one.toLowerCase())) ? outletCase(name!) : null;
}

/** The newspaper that the first line names beside the day and the page that it printed a report on, or in capitals above the day; `null` where none does. */
function printedHead(units: readonly Unit[]): string | null {
  const line = units[0]!.text;
  if (NAMED_THE_LOUD.test(line) && isDay(units[1]?.text ?? '')) return outletCase(line);
  const [stated, more] = line.length > LONGEST_HEAD ? [] : statedDays(line);
  if (stated === undefined || more !== undefined) return null;
  const beside = `${line.slice(0, stated.span[0]).replace(WEEKDAY_END, '')}${line.slice(stated.span[1])}`.trim();
  const name = PRINTED_HEAD.exec(beside)?.[1]?.trim();
  return name !== undefined && name.includes(' ') && isOutletName(name) ? outletCase(name) : null;
}

const LONGEST_HEAD = 120;
const HEAD_OF_MAIL = 5;
const NAMED_THE_LOUD = /^THE \p{Lu}{3,}(?: \p{Lu}{3,})?$/u;

/**
 * The owner that a line of copyright names, where one of the first lines opens with its name, as the masthead of a page does; a name in another
 * language that newspapers bear, at the head.
 */
function ownerAtHead(units: readonly Unit[], first: number): Masthead | null {
  const heads = units.slice(0, Math.min(first, HEAD));
  for (const { text } of units) {
    const owner = text.length > LONGEST_COPYRIGHT ? null : COPYRIGHT_OWNER.exec(text)?.[1]?.trim() ?? null;
    const at = owner === null ? -1 : heads.findIndex((head) => head.text.length <= LONGEST_OUTLET && head.text.startsWith(owner));
    if (at >= 0) return { outlet: owner!, at };
  }
  const at = heads.findIndex(({ text }) => text.length <= LONGEST_OUTLET && /^\p{Lu}/u.test(text) && OTHER_OUTLET_NAME.test(text));
  return at < 0 ? null : { outlet: heads[at]!.text, at };
}

/** Among how many of the first units a masthead stands, and how long it is. */
const HEAD = 3;
const LONGEST_OUTLET = 50;
const LONGEST_COPYRIGHT = 200;
/** An outlet's name, then a day: "The Mirror, May 3, 2031". */
const NAME_AND_DAY = /^([^|·,]{3,50}?)\s*[|·,]\s*([^|·]{6,40})$/;

/** True for a day and hardly anything else. */
function isDay(text: string): boolean {
  const [stated] = statedDays(text);
  return stated !== undefined && text.length - (stated.span[1] - stated.span[0]) <= 15;
}
