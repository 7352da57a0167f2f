import type { Span } from '../../../../model/span.ts';
import type { Block } from '../parts/blocks.ts';
import { closest, rawAttribute } from '../tree/tree.ts';
import type { PageElement } from '../tree/tree.ts';

/** Words of a heading, with their place in the page. */
export interface Heading {
  readonly value: string;
  readonly at: Span;
}

/** What a page shows as its heading, and what its path of links shows in its place. */
export interface Headings {
  /** The readings of the heading that stands above the report, the likeliest first: whole, and without the line over it. */
  readonly shown: readonly Heading[];
  /** The heading of the first rank that closes a path of links such as "Home > Politics > …", or `null`. */
  readonly inPath: Heading | null;
}

/** A title longer than this is no title. */
export const MAX_TITLE = 1000;

/**
 * The headings of a page. Many outlets close their path of links with the heading of the first rank, worded for search engines, and print the
 * headline below it in one of the second rank: where that shares its words with the page's other titles, it is what a reader sees.
 */
export function headingsOf(blocks: readonly Block[], others: readonly string[]): Headings {
  const known = new Set(others.flatMap(wordsOf));
  const first = firstHeading(blocks, known);
  if (first === null) return { shown: [], inPath: null };
  const heading = headingOf([first]);
  if (!closesPath(first.element)) return { shown: [heading], inPath: null };
  const shown = headingBelow(blocks, blocks.indexOf(first), new Set([...known, ...wordsOf(first.text)]));
  return shown.length > 0 ? { shown, inPath: heading } : { shown: [heading], inPath: null };
}

/** A bold or large line of so many letters is a headline where a page has no heading. */
const [SHORTEST_PRINTED, LONGEST_PRINTED] = [15, 150];
/** So many lines may stand between a headline and the text: a deck, the writer, the office. */
const LINES_BELOW = 5;
const LARGE = /^(?:\+[1-4]|[4-7])$/;

/**
 * The line that a page without any heading, as pages were written until 2005 or so, prints in bold or large letters just above its first paragraph;
 * `null` where it has headings, or prints one of its titles (`others`) somewhere.
 */
export function printedHeading(blocks: readonly Block[], others: readonly string[]): Heading | null {
  const known = new Set(others.map((one) => one.toLowerCase()));
  if (blocks.some(({ element, text }) => /^h[1-3]$/.test(element.tag) || known.has(text.toLowerCase()))) return null;
  const text = blocks.findIndex((block) => !block.hidden && block.linked < 0.5 && block.text.length > PARAGRAPH / 2 && /[.!?]["”’]?$/.test(block.text));
  const line = blocks.slice(Math.max(0, text - LINES_BELOW), Math.max(0, text)).find((block) => !block.hidden && isHeadline(block));
  return line === undefined ? null : headingOf([line]);
}

function isHeadline(block: Block): boolean {
  const { text, linked, bold, runs } = block;
  const isLarge = closest(runs[0]!.parent, (one) => one.tag === 'font' && LARGE.test(rawAttribute(one, 'size') ?? '')) !== null;
  return (bold > 0.9 || isLarge) && linked < 0.5 && text.length >= SHORTEST_PRINTED && text.length <= LONGEST_PRINTED && !/[.:!]$/.test(text) && text.includes(' ');
}

/** The words of a text in lower case. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The block of a heading of the first rank that shares the most words with the page's other titles; the first one where none does. */
function firstHeading(blocks: readonly Block[], known: ReadonlySet<string>): Block | null {
  let best: { block: Block; shared: number } | null = null;
  for (const block of blocks) {
    if (block.element.tag !== 'h1' || block.text.length > MAX_TITLE) continue;
    const shared = wordsOf(block.text).filter((word) => known.has(word)).length;
    if (best === null || shared > best.shared) best = { block, shared };
  }
  return best?.block ?? null;
}

/** How far up a path of links shows itself as one. */
const PATH_LEVELS = 5;
const PATH = /bread-?_?(?:crumb|bar)/i;
/** No name of a part is longer than this. */
const LONGEST_NAMES = 300;

/** True for a heading in a path of links, by the names of the parts around it or as an item of a list for finding one's way. */
function closesPath(heading: PageElement): boolean {
  let listed = false;
  for (let at: PageElement | null = heading, level = 0; at !== null && level <= PATH_LEVELS; at = at.parent, level++) {
    if (at.tag === 'article' || at.tag === 'main') return false;
    listed ||= at.tag === 'li';
    if (at.tag === 'nav' ? listed : isNamedPath(at)) return true;
  }
  return false;
}

function isNamedPath(element: PageElement): boolean {
  return element.attributes.some((value, i) => i % 2 === 1 && value.length <= LONGEST_NAMES && PATH.test(value));
}

/** How many blocks may stand between the path and the headline: pictures, share lines, what was read most; but no paragraph, which is the report's own. */
const REACH = 40;
const PARAGRAPH = 150;
/** The share of a headline's words that the page's other titles have too. */
const SHARED = 0.5;

/** The readings of the first heading behind a path whose words the page's titles share, or none. */
function headingBelow(blocks: readonly Block[], path: number, known: ReadonlySet<string>): Heading[] {
  const near = blocks.slice(path + 1, path + 1 + REACH).filter((block) => !block.hidden && block.text.length <= MAX_TITLE);
  const rankOf = (block: Block): PageElement | null => closest(block.element, ({ tag }) => tag === 'h1' || tag === 'h2');
  for (const [i, block] of near.entries()) {
    const element = rankOf(block);
    if (element === null && block.text.length > PARAGRAPH && block.linked < 0.5) break;
    if (element === null || closesPath(element)) continue;
    const parts = near.slice(i).filter((other) => rankOf(other) === element);
    const readings = parts.length === 1 ? [headingOf(parts)] : [headingOf(parts), headingOf(parts.slice(-1))];
    if (readings.some(({ value }) => sharedWith(value, known) >= SHARED)) return readings;
  }
  return [];
}

function sharedWith(text: string, known: ReadonlySet<string>): number {
  const words = wordsOf(text);
  return words.length === 0 ? 0 : words.filter((word) => known.has(word)).length / words.length;
}

function headingOf(parts: readonly Block[]): Heading {
  return { value: parts.map(({ text }) => text).join(' '), at: [parts[0]!.runs[0]!.start, parts.at(-1)!.runs.at(-1)!.end] };
}
