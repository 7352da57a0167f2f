/** An element of a page, with the stretch of page text that it takes. */
export interface PageElement {
  readonly tag: string;
  /** Names (lower case) and undecoded values in turn, as written. */
  readonly attributes: readonly string[];
  readonly parent: PageElement | null;
  readonly children: PageNode[];
  /** Number of elements from the root. */
  readonly depth: number;
  /** Where the start tag begins and where its content begins, in UTF-16 units of the page. */
  readonly start: number;
  readonly inner: number;
  /** Where the content ends; the start of the end tag, if there is one. */
  end: number;
}

/** A run of character data, undecoded: the units `[start, end)` of the page. */
export interface PageRun {
  readonly parent: PageElement;
  readonly start: number;
  readonly end: number;
  /** Set for a line break, which reads as white space: the place is that of its tag. */
  readonly breaksLine?: true;
}

/** A node of a page. */
export type PageNode = PageElement | PageRun;

/** A parsed page: its elements, with their places in the markup (UTF-16 units of `markup`). */
export interface PageTree {
  /** The markup as it came. */
  readonly markup: string;
  readonly root: PageElement;
  /** All elements in document order. */
  readonly elements: readonly PageElement[];
  /** True when the page nests deeper, or has more elements, than is kept; what lies beyond is kept as text alone. */
  readonly tooDeep: boolean;
  readonly tooMany: boolean;
}

/** True for an element, false for a run of characters. */
export function isElement(node: PageNode): node is PageElement {
  return 'tag' in node;
}

/** The undecoded value of an attribute: the first of that name, as browsers read it; `null` when there is none. */
export function rawAttribute(element: PageElement, name: string): string | null {
  const list = element.attributes;
  for (let i = 0; i < list.length; i += 2) if (list[i] === name) return list[i + 1]!;
  return null;
}

/** True when `ancestor` is the element or one of its ancestors. */
export function isWithin(element: PageElement | null, ancestor: PageElement): boolean {
  for (let at = element; at !== null && at.depth >= ancestor.depth; at = at.parent) if (at === ancestor) return true;
  return false;
}

/** The nearest element from this one upwards that the test accepts, or `null`. */
export function closest(element: PageElement | null, test: (element: PageElement) => boolean): PageElement | null {
  for (let at = element; at !== null; at = at.parent) if (test(at)) return at;
  return null;
}
