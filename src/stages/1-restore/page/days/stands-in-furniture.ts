import { closest, rawAttribute } from '../tree/tree.ts';
import type { PageElement } from '../tree/tree.ts';

/** True inside comments and boxes of other reports; names far up are those of whole columns and say nothing. */
export function standsInFurniture(element: PageElement): boolean {
  return (
    closest(
      element,
      (at) =>
        at.tag === 'nav'
        || (element.depth - at.depth < 6
          && at.tag !== 'body'
          && at.tag !== 'article'
          && (COMMENT_NAME.test(rawAttribute(at, 'class') ?? '') || COMMENT_NAME.test(rawAttribute(at, 'id') ?? ''))),
    ) !== null
  );
}

const COMMENT_NAME = /\b(?:comments?|kommentare?|commentlist|related|recommended|sidebar|widget)\b/i;
