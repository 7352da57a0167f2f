import { AUTHOR_CLASS_NAME, AUTHOR_PAGE, CASELESS_NAME, NOT_WRITTEN_BY, OTHERS_CLASS_NAME } from '../../../../language/bylines.ts';
import type { Span } from '../../../../model/span.ts';
import type { Surroundings } from '../days/stated-day.ts';
import type { Block } from '../parts/blocks.ts';
import { oneLine } from '../parts/characters.ts';
import { hasHint } from '../parts/hints.ts';
import type { Page } from '../parts/page.ts';
import { closest, isWithin, rawAttribute } from '../tree/tree.ts';
import type { PageElement, PageRun } from '../tree/tree.ts';
import { looksLikePeople, undoubled } from './author-names.ts';
import type { Stated } from './title.ts';

/** Lines longer than this are prose, in which links to people's pages stand too. */
const LONGEST_LINE = 160;
/** How far above the text the head begins where no heading was found. */
const ABOVE = 3;
/** So many blocks below the heading the running text has begun. */
const LONGEST_HEAD = 20;
const SHORTEST_PROSE = 80;
/** How far up from its words the link or the named element of an author may be. */
const LEVELS = 4;

/** Where the running text of a report begins: the first paragraph below the heading that another follows at once; a standfirst stands alone. */
export function runningText({ blocks }: Page, { heading, first, last }: Surroundings): number {
  const from = Math.max(heading + 1, first);
  const isProse = (at: number): boolean => at <= last && blocks[at]!.text.length > SHORTEST_PROSE && SENTENCE_END.test(blocks[at]!.text);
  for (let at = from; at < Math.min(last, from + LONGEST_HEAD); at++) if (isProse(at) && isProse(at + 1)) return at;
  return from;
}

const SENTENCE_END = /[.!?…:。！？।]["'”’»)\]」』]{0,3}$/u;

/**
 * The people in the head of an article whose names are links to a page on their author, or stand in an element that is named after the author,
 * whatever the parts around them are called.
 */
export function headAuthors(page: Page, around: Surroundings): Stated[] {
  const found = new Map<PageElement, PageRun[]>();
  const to = runningText(page, around);
  for (let at = around.heading < 0 ? Math.max(0, around.first - ABOVE) : around.heading + 1; at < to; at++) {
    const block = page.blocks[at]!;
    if (block.text.length > LONGEST_LINE || inPicture(page, block)) continue;
    const own = new Map<PageElement, PageRun[]>();
    for (const [i, run] of block.runs.entries()) {
      if (isOfOthers(page, block.runs[i - 1])) continue;
      const element = closest(run.parent, (one) => run.parent.depth - one.depth < LEVELS && isAuthors(one));
      if (element !== null) own.set(element, [...(own.get(element) ?? []), run]);
    }
    for (const [element, runs] of own) if (!found.has(element)) found.set(element, runs);
  }
  const elements = [...found.keys()];
  return [...found].flatMap(([element, runs]) => {
    // What is named after the author around the name itself holds the outlet too.
    const value = elements.some((one) => one !== element && isWithin(one, element)) ? null : peopleIn(page, runs);
    return value === null ? [] : [{ value, why: IN_HEAD, at: [element.start, element.inner] as Span }];
  });
}

/** Why a statement in the head of an article names an author. */
export const IN_HEAD = 'link or element of the author';

/** True for the words before a name that tell somebody who did not write: "Edited by:". */
function isOfOthers({ tree }: Page, before: PageRun | undefined): boolean {
  return before !== undefined && NOT_WRITTEN_BY.test(`${oneLine(tree.markup.slice(before.start, before.end))} X`);
}

/** The people that an element's words name: as they stand there, or the first part of them that is a name. */
function peopleIn(page: Page, runs: readonly PageRun[]): string | null {
  const parts = runs.map((run) => oneLine(page.tree.markup.slice(run.start, run.end))).filter((part) => part !== '');
  return [undoubled(parts.join(' ')), ...parts].find((part) => looksLikePeople(part) || CASELESS_NAME.test(part)) ?? null;
}

/** True for a link to an author's page or one that says so, and for an element of a name such as `author-name` or `storyAuthors`. */
function isAuthors(element: PageElement): boolean {
  if (element.tag === 'a' && (AUTHOR_PAGE.test(rawAttribute(element, 'href') ?? '') || rawAttribute(element, 'rel')?.toLowerCase() === 'author')) return true;
  return (rawAttribute(element, 'class') ?? '').slice(0, 400).split(/\s+/).some(namesAuthor);
}

function namesAuthor(token: string): boolean {
  // What tools add to a name to make it the page's own: `authorName__sx2zx`.
  return [token, token.replace(/_{1,3}[A-Za-z0-9_-]{5,7}$/, '')].some((one) => {
    const name = one.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
    return AUTHOR_CLASS_NAME.test(name) && !OTHERS_CLASS_NAME.test(name);
  });
}

/** True in a picture with its caption, in a menu, a button or a remark. */
export function inPicture({ hints }: Page, { element }: Block): boolean {
  return closest(element, (one) => {
    const near = element.depth - one.depth < LEVELS;
    return /^(?:figure|figcaption|nav|button)$/.test(one.tag) || (near && (hasHint(hints.of(one), 'caption') || hasHint(hints.of(one), 'comment')));
  }) !== null;
}
