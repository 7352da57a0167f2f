import { furnitureKind as lineKind } from '../signs/furniture.ts';
import { spared } from '../spare.ts';
import { withParagraphsBelow } from './body/below-headings.ts';
import { keptBlocks, withoutRefrains } from './body/body.ts';
import { withEntries } from './body/entries.ts';
import { withLists } from './body/lists.ts';
import { withoutNextArticles } from './body/next-article.ts';
import { withPoints } from './body/points.ts';
import { withTables } from './body/tables.ts';
import { furnitureKind } from './furniture.ts';
import { outletOf } from './head/outlet.ts';
import { fold, titleOf } from './head/title.ts';
import type { Page } from './parts/page.ts';

/** The blocks that stay; where none is likely enough, all that are not surely furniture. */
export function keptOrSpared(page: Page, likely: readonly number[]): readonly number[] {
  const fragment = isFragment(page)
    ? page.blocks.flatMap((block, i) =>
        block.hidden || lineKind(block.text) !== null || furnitureKind(block, page.hints, false, false, false) !== 'other' ? [] : [i],
      )
    : [];
  if (fragment.length > 0) return fragment;
  const told = withoutRefrains(page.blocks, withoutNextArticles(page.blocks, keptBlocks(page.blocks, likely)), likely);
  const whole = withTables(page.blocks, withLists(page.blocks, withEntries(page.blocks, withParagraphsBelow(page.blocks, told))));
  const kept = withPoints(page.blocks, whole);
  if (kept.length > 0) return kept;
  const { title } = titleOf(page, outletOf(page).names);
  const folded = title === null ? null : fold(title);
  return spared(
    page.blocks.map((block) => ({
      text: block.text,
      furniture: block.hidden || furnitureKind(block, page.hints, false, false, false) !== 'other',
      title: folded !== null && fold(block.text.slice(0, 2000)) === folded,
    })),
  );
}

/** What a page has around its report, and the item of a feed has not. */
const AROUND: ReadonlySet<string> = new Set([
  'html', 'head', 'title', 'meta', 'body', 'header', 'footer', 'nav', 'main', 'aside', 'article', 'section', 'form', 'script', 'table',
]);
/** No feed gives more of a report than this many paragraphs. */
const MOST_OF_FRAGMENT = 300;

/** True for a piece of HTML that is a report and nothing else, as feeds carry them: all of it stays but what is furniture by its own words. */
function isFragment({ blocks, tree }: Page): boolean {
  return blocks.length <= MOST_OF_FRAGMENT && blocks.some(({ text }) => text.length > 80) && !tree.elements.some(({ tag }) => AROUND.has(tag));
}
