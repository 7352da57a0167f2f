import { identityText } from '../../../../text/mapped/mapped.ts';
import { repair } from '../../repair/index.ts';
import type { Page } from '../parts/page.ts';

/** Longer lines hold no byline. */
const LONGEST_LINE = 160;
/** More damaged lines than these are read as they stand. */
const MOST = 200;
/** What UTF-8 read as a set of single bytes looks like: "Ã©", "Å‚", "â€™". */
const DAMAGED = /[ÂÃÄÅÐÑ][\u0080-\u00bf\u0152-\u02dc\u2013-\u2122]|â€/;

/** The page with its short lines as they were before they were encoded twice: names are looked for in them, and the text is repaired later. */
export function withReadableLines(page: Page): Page {
  let left = MOST;
  const isDamaged = (text: string): boolean => text.length <= LONGEST_LINE && DAMAGED.test(text) && left-- > 0;
  const blocks = page.blocks.map((block) => (isDamaged(block.text) ? { ...block, text: repair(identityText(block.text, 'utf-16le')).text.text } : block));
  return left === MOST ? page : { ...page, blocks };
}
