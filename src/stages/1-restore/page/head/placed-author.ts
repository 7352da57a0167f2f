import { BYLINE_ROLES, TIME_AGO, TIME_OF_DAY } from '../../../../language/bylines.ts';
import { printedDays } from '../../dating/printed-day.ts';
import { isPersonLike } from '../../signs/person-like.ts';
import type { Surroundings } from '../days/stated-day.ts';
import type { Block } from '../parts/blocks.ts';
import { oneLine } from '../parts/characters.ts';
import type { Page } from '../parts/page.ts';
import { LINE_PARTS, undoubled } from './author-names.ts';
import { inPicture, runningText } from './head-authors.ts';
import type { Stated } from './title.ts';

const LONGEST_LINE = 140;
/** What is mostly link is a subject that the report is filed under. */
const MOST_LINKED = 0.5;
/** How many blocks of the text are looked through for a name and its words. */
const LOOKED_THROUGH = 60;

/**
 * The person whose name stands by itself between the headline and the text, in a line with the day or touching it, where there is only one, and
 * neither headline nor text tells of them.
 */
export function placedAuthor(page: Page, around: Surroundings): Stated[] {
  if (around.heading < 0) return [];
  const to = runningText(page, around);
  const told = [around.heading, ...Array.from({ length: LOOKED_THROUGH }, (_, i) => to + i)].flatMap((at) => page.blocks[at]?.text ?? []).join('\n');
  const small = new Set(told.match(/(?<!\p{L})\p{Ll}[\p{L}'’-]+/gu) ?? []);
  const isWriter = (name: string): boolean =>
    isPersonLike(name) && !told.includes(name) && !name.toLowerCase().split(' ').some((word) => small.has(word) || BYLINE_ROLES.includes(word));
  const found: Stated[] = [];
  for (let at = around.heading + 1; at < to; at++) {
    const block = page.blocks[at]!;
    if (block.text.length > LONGEST_LINE || block.linked > MOST_LINKED || inPicture(page, block) || !isStamped(page, at, around)) continue;
    const names = new Set(partsOf(page, block).filter(isWriter));
    if (names.size > 0) found.push({ value: [...names].join(', '), why: 'name beside the day', at: [block.runs[0]!.start, block.runs.at(-1)!.end] });
  }
  return new Set(found.map(({ value }) => value)).size === 1 ? found.slice(0, 1) : [];
}

/** What the markup or a mark sets apart in a line. */
function partsOf({ tree }: Page, block: Block): readonly string[] {
  const runs = block.runs.map((run) => oneLine(tree.markup.slice(run.start, run.end))).filter((part) => part !== '');
  return (runs.length > 1 ? runs : [block.text]).flatMap((part) => part.split(LINE_PARTS)).map((part) => undoubled(part.trim()));
}

/** True for a line with a day or a time that tells how long ago it was, or one that touches a line with a day. */
function isStamped({ blocks }: Page, at: number, { order }: Surroundings): boolean {
  return [at - 1, at, at + 1].some((near) => {
    const text = blocks[near]?.text ?? '';
    return text.length <= LONGEST_LINE && (printedDays(text, order).length > 0 || (near === at ? TIME_AGO : TIME_OF_DAY).test(text));
  });
}
