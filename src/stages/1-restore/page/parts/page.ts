import type { Span } from '../../../../model/span.ts';
import type { Text } from '../../../../model/text.ts';
import { blocksOf } from './blocks.ts';
import type { Block } from './blocks.ts';
import { HintReader } from './hints.ts';
import { linkedNodes } from './json-ld.ts';
import type { LinkedNode } from './json-ld.ts';
import { metasOf } from './meta.ts';
import type { MetaValue } from './meta.ts';
import { parsePage } from '../tree/parse.ts';
import type { PageElement, PageTree } from '../tree/tree.ts';

/** A page taken in: its tree, its blocks of text, and what it says of itself. */
export interface Page {
  readonly text: Text;
  readonly tree: PageTree;
  readonly blocks: readonly Block[];
  readonly linked: readonly LinkedNode[];
  readonly metas: readonly MetaValue[];
  readonly hints: HintReader;
  /** True when the page has more blocks than are read. */
  readonly cut: boolean;
  /** The address as known from outside, or `null`. */
  readonly url: string | null;
}

/** More stretches of text than these for its length are a table of data or an attack, and no report; keeps time and memory bounded. */
const BLOCKS_AT_LEAST = 4000;
const LENGTH_PER_BLOCK = 150;
const MAX_BLOCKS = 50_000;

/** Parses a page and gathers its parts. */
export function openPage(text: Text, url: string | null): Page {
  const tree = parsePage(text.text);
  const blocks = blocksOf(tree);
  const most = Math.min(MAX_BLOCKS, BLOCKS_AT_LEAST + Math.floor(text.text.length / LENGTH_PER_BLOCK));
  return {
    text,
    tree,
    blocks: blocks.slice(0, most),
    cut: blocks.length > most,
    linked: linkedNodes(tree),
    metas: metasOf(tree),
    hints: new HintReader(),
    url,
  };
}

/** The page's nodes that describe an article, the one that says most of itself first. */
export function articleNodes(page: Page): LinkedNode[] {
  const all = page.linked.filter((node) => node.types.some((type) => ARTICLE.test(type)));
  // The entries of a live page are articles of their own, which say more of themselves than the page does.
  const live = all.filter((node) => node.types.some((type) => LIVE.test(type)));
  const articles = live.length > 0 ? live : all;
  const weight = (node: LinkedNode): number => (typeof node.values['articleBody'] === 'string' ? 2 : 0) + (typeof node.values['headline'] === 'string' ? 1 : 0);
  return articles.sort((a, b) => weight(b) - weight(a));
}

const LIVE = /liveblogposting$/i;
const ARTICLE = /(?:article|blogposting|report|liveblogposting|posting|review|story)$/i;

/** Where a value stands in an element's content; the whole content when it is written in another way there. */
export function placeIn(page: Page, element: PageElement, value: string): Span {
  const at = page.tree.markup.indexOf(value, element.inner);
  return at >= 0 && at + value.length <= element.end ? [at, at + value.length] : [element.inner, element.end];
}
