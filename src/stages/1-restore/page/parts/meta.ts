import { UNSEEN_IN_TITLE } from '../../../../text/unseen.ts';
import { oneLine } from './characters.ts';
import { rawAttribute } from '../tree/tree.ts';
import type { PageElement, PageTree } from '../tree/tree.ts';

/** One `<meta>` of a page: its name in lower case, its content as one line, and the element. */
export interface MetaValue {
  readonly name: string;
  readonly content: string;
  readonly element: PageElement;
}

/** A title or description of a megabyte is an attack, not a title. */
const MAX_CONTENT = 20_000;

/** The named metas of a page in order; a name may come more than once. */
export function metasOf(tree: PageTree): MetaValue[] {
  const metas: MetaValue[] = [];
  for (const element of tree.elements) {
    if (element.tag !== 'meta') continue;
    const content = rawAttribute(element, 'content');
    if (content === null || content.length > MAX_CONTENT) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = rawAttribute(element, attribute);
      if (name !== null && name !== '') metas.push({ name: name.trim().toLowerCase(), content: oneLine(content, UNSEEN_IN_TITLE), element });
    }
  }
  return metas;
}

/** The first non-empty content of the first of the names that the page has. */
export function metaContent(metas: readonly MetaValue[], names: readonly string[]): MetaValue | null {
  for (const name of names) {
    const found = metas.find((meta) => meta.name === name && meta.content !== '');
    if (found !== undefined) return found;
  }
  return null;
}
