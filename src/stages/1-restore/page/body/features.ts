import { announced, FURNITURE_KINDS } from '../../announce.ts';
import type { Block } from '../parts/blocks.ts';
import { COLUMN_FEATURES, Columns } from './columns.ts';
import { HINTS, PARTS } from '../parts/hints.ts';
import { articleNodes } from '../parts/page.ts';
import type { Page } from '../parts/page.ts';
import { Shingles, echoesOf, shareIn } from './shingles.ts';
import { metaContent } from '../parts/meta.ts';
import { totalled } from '../tree/enclosing.ts';
import { INLINE } from '../tree/tags.ts';
import type { PageElement } from '../tree/tree.ts';

/** How far up the names of elements are looked at. */
const HINT_REACH = 8;
const TAGS = ['p', 'li', 'h1', 'h2', 'h3', 'h4', 'td', 'div', 'blockquote', 'figcaption', 'dd', 'section'] as const;
const NEIGHBOURS = [-2, -1, 1, 2] as const;

/** What is measured of a block, by name, in order. */
export const LOCAL_FEATURES: readonly string[] = [
  'size', 'words', 'linked', 'links', 'bold', 'ends', 'stops', 'wordLength', 'capitals', 'digits', 'hidden', 'order', 'offset', 'depth', 'repeated',
  'afterTitle', 'inArticleBody', 'inDescription', 'inTitle', 'siblings', 'parentText', 'parentLinked', 'grandText', 'grandLinked', 'quoteStart',
  'echo', 'echoEarlier', 'toldSize', 'headings', 'articles', 'articleStart', 'sameArticle', 'openings', ...COLUMN_FEATURES,
  ...TAGS.map((tag) => `is-${tag}`), ...PARTS.map((tag) => `in-${tag}`), ...HINTS.map((hint) => `hint-${hint}`),
  ...FURNITURE_KINDS.map((kind) => `first-${kind}`), ...FURNITURE_KINDS.map((kind) => `says-${kind}`),
  ...NEIGHBOURS.flatMap((at) => [`size${at}`, `linked${at}`]),
];

/** How much text a stretch is: letters and digits, an ideograph counted as two, so that scripts compare. */
export function sizeOf(text: string): number {
  let size = 0;
  for (let i = 0; i < text.length; i++) size += text.charCodeAt(i) >= 0x2e80 ? 2 : 1;
  return size;
}

/** Measures every block of a page by itself and its surroundings: one row a block, in the order of `LOCAL_FEATURES`. */
export function localFeatures(page: Page): Float64Array[] {
  return new Measurer(page).rows();
}

interface Totals {
  text: number;
  linked: number;
  blocks: number;
}

class Measurer {
  readonly #page: Page;
  readonly #sizes: number[];
  readonly #totals: ReadonlyMap<PageElement, Totals>;
  readonly #counts = new Map<string, number>();
  readonly #articleBody: ReadonlySet<number> | null;
  readonly #description: ReadonlySet<number> | null;
  readonly #title: ReadonlySet<number> | null;
  readonly #heading: number;
  readonly #shingles: readonly ReadonlySet<number>[];
  readonly #echoes: readonly (readonly [all: number, earlier: number])[];
  readonly #columns: Columns;
  /** How much text the structured data gives as the body, against the text of the page's paragraphs: a teaser or the whole. */
  readonly #toldSize: number;
  /** How many headings of the first rank stand before each block, from the page's own heading on. */
  readonly #headings: readonly number[];
  /** The outermost article element that holds the page's own heading. */
  readonly #mainArticle: PageElement | null;
  /** How many blocks begin with the same words. */
  readonly #openings = new Map<string, number>();

  constructor(page: Page) {
    this.#page = page;
    this.#sizes = page.blocks.map((block) => sizeOf(block.text));
    for (const { text } of page.blocks) this.#counts.set(text, (this.#counts.get(text) ?? 0) + 1);
    this.#totals = totalsOf(page.blocks, this.#sizes);
    const [article] = articleNodes(page);
    const shingles = new Shingles();
    const told = article?.values['articleBody'];
    this.#articleBody = typeof told === 'string' && told.length > 200 ? shingles.of(told) : null;
    this.#description = shingles.orNull(metaContent(page.metas, ['og:description', 'description', 'twitter:description'])?.content);
    const title = metaContent(page.metas, ['og:title', 'twitter:title'])?.content ?? article?.values['headline'];
    this.#title = shingles.orNull(typeof title === 'string' ? title : undefined);
    this.#shingles = page.blocks.map((block) => shingles.of(block.text));
    this.#heading = headingIndex(page, this.#shingles, this.#title);
    this.#echoes = echoesOf(this.#shingles, page.blocks.map((block) => block.hidden), shingles.count);
    this.#columns = new Columns(page.blocks, this.#sizes);
    const prose = page.blocks.reduce((sum, block, i) => sum + (this.#sizes[i]! > 80 && block.linked < 0.5 ? this.#sizes[i]! : 0), 0);
    this.#toldSize = this.#articleBody === null ? -1 : Math.min(2, sizeOf(String(told)) / Math.max(1, prose));
    this.#mainArticle = this.#heading < 0 ? null : page.hints.around.articles(page.blocks[this.#heading]!.element).outermost;
    for (const block of page.blocks) this.#openings.set(openingOf(block.text), (this.#openings.get(openingOf(block.text)) ?? 0) + 1);
    let headings = 0;
    this.#headings = page.blocks.map((block, i) => (block.element.tag === 'h1' && i > this.#heading ? headings++ : headings));
  }

  rows(): Float64Array[] {
    let offset = 0;
    const total = this.#sizes.reduce((sum, size) => sum + size, 0) || 1;
    return this.#page.blocks.map((block, i) => {
      const row = [
        ...this.#own(block, i),
        i / this.#page.blocks.length,
        offset / total,
        block.element.depth,
        Math.min(3, this.#counts.get(block.text)!),
        this.#heading < 0 ? 0 : Math.max(-20, Math.min(100, i - this.#heading)),
        ...this.#told(i),
        ...this.#around(block, this.#sizes[i]!),
        /^["“„«»「『‘'–—-]/.test(block.text) ? 1 : 0,
        ...this.#echoes[i]!,
        this.#toldSize,
        ...this.#story(block, i),
        ...this.#columns.of(block, i),
        ...this.#place(block),
        ...says(block.text),
        ...this.#beside(i),
      ];
      offset += this.#sizes[i]!;
      return Float64Array.from(row);
    });
  }

  #own(block: Block, i: number): number[] {
    const { text } = block;
    const size = this.#sizes[i]!;
    const words = text.split(' ').length;
    const stops = text.match(/[.,;:!?…。、，！？；：।؟،]/g)?.length ?? 0;
    const head = text.slice(0, 400);
    return [
      Math.log1p(size),
      Math.log1p(words),
      block.linked,
      Math.min(10, block.links),
      block.bold,
      /[.!?…。！？।؟]["”»’'」』)\]]*$/.test(text) ? 1 : 0,
      Math.log1p(stops),
      size / words,
      (head.match(/\p{Lu}/gu)?.length ?? 0) / head.length,
      (head.match(/\d/g)?.length ?? 0) / head.length,
      block.hidden ? 1 : 0,
    ];
  }

  /** How much of the block stands in what the page tells of itself; -1 where it tells nothing. */
  #told(i: number): number[] {
    const shingles = this.#shingles[i]!;
    const share = shareIn(shingles, this.#articleBody);
    // Where the structured data gives a teaser alone, a block that is not in it may still be body.
    return [this.#toldSize < TEASER && share < 0.3 ? -1 : share, shareIn(shingles, this.#description), shareIn(shingles, this.#title)];
  }

  /** Whether another story has begun: headings since the page's own, articles around the block, and how far into the nearest one it stands. */
  #story(block: Block, i: number): number[] {
    const { count, nearest, outermost } = this.#page.hints.around.articles(block.element);
    const { length } = this.#page.tree.markup;
    const same = this.#mainArticle === null || outermost === null ? -1 : outermost === this.#mainArticle ? 1 : 0;
    return [
      Math.min(5, this.#headings[i]!),
      count,
      nearest === null ? -1 : nearest.start / length,
      same,
      Math.min(5, this.#openings.get(openingOf(block.text)) ?? 1),
    ];
  }

  #around(block: Block, size: number): number[] {
    const near = this.#totals.get(parentOf(block.element))!;
    const far = this.#totals.get(parentOf(parentOf(block.element)))!;
    return [
      Math.log1p(near.blocks),
      Math.log1p(near.text - size),
      near.linked / Math.max(1, near.text),
      Math.log1p(far.text - size),
      far.linked / Math.max(1, far.text),
    ];
  }

  #place(block: Block): number[] {
    const inside = this.#page.hints.around.tags(block.runs[0]!.parent);
    const closeness = new Array<number>(HINTS.length).fill(HINT_REACH);
    let steps = 0;
    for (let at: PageElement | null = block.runs[0]!.parent; at !== null && steps < HINT_REACH; at = at.parent) {
      const bits = this.#page.hints.of(at);
      if (bits !== 0) for (let h = 0; h < closeness.length; h++) if ((bits & (1 << h)) !== 0 && closeness[h]! > steps) closeness[h] = steps;
      if (!INLINE.has(at.tag)) steps++;
    }
    return [...TAGS.map((tag) => (block.element.tag === tag ? 1 : 0)), ...PARTS.map((tag) => (inside.has(tag) ? 1 : 0)), ...closeness];
  }

  #beside(i: number): number[] {
    return NEIGHBOURS.flatMap((at) => {
      const block = this.#page.blocks[i + at];
      return block === undefined ? [0, -1] : [Math.log1p(this.#sizes[i + at]!), block.linked];
    });
  }
}

/** How much text, and how much of it linked, stands in the elements around the blocks. */
function totalsOf(blocks: readonly Block[], sizes: readonly number[]): ReadonlyMap<PageElement, Totals> {
  const join = (totals: Totals, { text, linked, blocks: count }: Totals): void => {
    totals.text += text;
    totals.linked += linked;
    totals.blocks += count;
  };
  return totalled(blocks, {
    none: (): Totals => ({ text: 0, linked: 0, blocks: 0 }),
    add: (totals, i) => join(totals, { text: sizes[i]!, linked: sizes[i]! * blocks[i]!.linked, blocks: 1 }),
    join,
  });
}

/** Structured data that gives less than this share of the page's paragraphs gives a teaser. */
const TEASER = 0.6;

/** The first three words of a text. */
function openingOf(text: string): string {
  return text.slice(0, 60).split(' ', 3).join(' ').toLowerCase();
}

function parentOf(element: PageElement): PageElement {
  return element.parent ?? element;
}

function says(text: string): number[] {
  const { first, anywhere } = announced(text);
  return [...FURNITURE_KINDS.map((_, bit) => (first >> bit) & 1), ...FURNITURE_KINDS.map((_, bit) => (anywhere >> bit) & 1)];
}

/** Where the page's own heading stands among the blocks, or -1. */
function headingIndex(page: Page, shingles: readonly ReadonlySet<number>[], title: ReadonlySet<number> | null): number {
  const first = page.blocks.findIndex((block) => block.element.tag === 'h1');
  if (title === null) return first;
  const same = page.blocks.findIndex((block, i) => /^h\d$/.test(block.element.tag) && shareIn(shingles[i]!, title) > 0.6);
  return same >= 0 ? same : first;
}
