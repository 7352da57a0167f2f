import type { PageElement } from './tree.ts';

/** The article elements that an element stands in, itself one of them or not. */
export interface Articles {
  readonly count: number;
  readonly nearest: PageElement | null;
  readonly outermost: PageElement | null;
}

const NO_ARTICLES: Articles = { count: 0, nearest: null, outermost: null };

/** What stands around the elements of a page; the way up is gone once for each element, so that depth costs nothing. */
export class Enclosing {
  readonly #known: ReadonlySet<string>;
  readonly #tags = new Map<PageElement, ReadonlySet<string>>();
  readonly #articles = new Map<PageElement, Articles>();

  /** Of the tags these alone are told. */
  constructor(known: Iterable<string>) {
    this.#known = new Set(known);
  }

  /** The tags of an element and of all around it. */
  tags(element: PageElement): ReadonlySet<string> {
    return fromAbove(this.#tags, element, new Set<string>(), (above, { tag }) => (above.has(tag) || !this.#known.has(tag) ? above : new Set([...above, tag])));
  }

  articles(element: PageElement): Articles {
    return fromAbove(this.#articles, element, NO_ARTICLES, (above, at) =>
      at.tag === 'article' ? { count: above.count + 1, nearest: at, outermost: above.outermost ?? at } : above);
  }
}

/** What holds of an element, made of what holds of the one above it, and kept for all on the way. */
function fromAbove<T>(kept: Map<PageElement, T>, element: PageElement, start: T, of: (above: T, at: PageElement) => T): T {
  const way: PageElement[] = [];
  let at: PageElement | null = element;
  for (; at !== null && !kept.has(at); at = at.parent) way.push(at);
  let value = at === null ? start : kept.get(at)!;
  for (let i = way.length - 1; i >= 0; i--) {
    value = of(value, way[i]!);
    kept.set(way[i]!, value);
  }
  return value;
}

/**
 * What is counted at the elements of some blocks (`add`), for them and for all elements around them (`join`), in the order in which elements are met going up
 * from each block. What an element holds goes up to its parent once.
 */
export function totalled<T>(
  blocks: readonly { readonly element: PageElement }[],
  { none, add, join }: { readonly none: () => T; readonly add: (sum: T, block: number) => void; readonly join: (sum: T, part: T) => void },
): Map<PageElement, T> {
  const sums = new Map<PageElement, T>();
  blocks.forEach(({ element }, i) => {
    for (let at: PageElement | null = element; at !== null && !sums.has(at); at = at.parent) sums.set(at, none());
    add(sums.get(element)!, i);
  });
  for (const element of [...sums.keys()].sort((a, b) => b.depth - a.depth)) {
    if (element.parent !== null) join(sums.get(element.parent)!, sums.get(element)!);
  }
  return sums;
}
