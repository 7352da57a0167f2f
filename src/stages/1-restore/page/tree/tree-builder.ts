import { ENDS_PARAGRAPH, IMPLIED_END, INLINE, VOID } from './tags.ts';
import type { PageElement, PageTree } from './tree.ts';

/** Deeper than this, browsers stop nesting too. */
const MAX_DEPTH = 512;
/** More elements than this are no page that anybody reads; keeps memory bounded. */
const MAX_ELEMENTS = 300_000;
/** How far up an end tag or an implied end looks for what it closes. */
const MAX_LOOK_UP = 512;

/** Builds the tree of a page from its tags and texts in order. */
export class TreeBuilder {
  readonly #markup: string;
  readonly #root: PageElement;
  readonly #elements: PageElement[] = [];
  /** How many elements of each name are open, so that a stray end tag costs nothing. */
  readonly #open = new Map<string, number>();
  /** Start tags left out for each name, whose end tags are to be left out too. */
  readonly #left = new Map<string, number>();
  #current: PageElement;
  #at = 0;
  #tooDeep = false;
  #tooMany = false;

  constructor(markup: string) {
    this.#markup = markup;
    this.#root = { tag: '#page', attributes: [], parent: null, children: [], depth: 0, start: 0, inner: 0, end: markup.length };
    this.#current = this.#root;
  }

  /** Takes what lies between the last markup and `end` as text. */
  textUpTo(end: number): void {
    if (end > this.#at) this.#current.children.push({ parent: this.#current, start: this.#at, end });
    this.#at = end;
  }

  /** Leaves out everything up to `end`. */
  skipTo(end: number): void {
    this.#at = end;
  }

  /** An element begins: its tag stands from `start` up to `inner`. */
  start(tag: string, attributes: readonly string[], start: number, inner: number): void {
    this.#at = inner;
    if ((tag === 'body' || tag === 'html') && this.#open.has(tag)) return;
    this.#impliedEnds(tag, start);
    if (this.#current.depth >= MAX_DEPTH || this.#elements.length >= MAX_ELEMENTS) return this.#leaveOut(tag);
    const element = { tag, attributes, parent: this.#current, children: [], depth: this.#current.depth + 1, start, inner, end: inner };
    this.#current.children.push(element);
    this.#elements.push(element);
    if (VOID.has(tag)) return;
    this.#current = element;
    this.#open.set(tag, (this.#open.get(tag) ?? 0) + 1);
  }

  /** The closing tag of an element stands at `at`; one that closes nothing is passed over. */
  end(tag: string, at: number): void {
    const left = this.#left.get(tag) ?? 0;
    if (left > 0) this.#left.set(tag, left - 1);
    else if ((this.#open.get(tag) ?? 0) > 0 && tag !== 'body' && tag !== 'html') this.#close(tag, at);
  }

  /** The tree, with all that is still open closed at the end of the page. */
  finish(): PageTree {
    this.textUpTo(this.#markup.length);
    while (this.#current !== this.#root) this.#pop(this.#markup.length);
    return { markup: this.#markup, root: this.#root, elements: this.#elements, tooDeep: this.#tooDeep, tooMany: this.#tooMany };
  }

  #leaveOut(tag: string): void {
    if (this.#current.depth >= MAX_DEPTH) this.#tooDeep = true;
    else this.#tooMany = true;
    if (!VOID.has(tag)) this.#left.set(tag, (this.#left.get(tag) ?? 0) + 1);
  }

  #pop(at: number): void {
    const element = this.#current;
    element.end = at;
    this.#open.set(element.tag, this.#open.get(element.tag)! - 1);
    this.#current = element.parent!;
  }

  /** Closes the nearest open element of that name, unless what lies between belongs to somebody else. */
  #close(tag: string, at: number): void {
    const inline = INLINE.has(tag);
    let element: PageElement | null = this.#current;
    for (let steps = 0; element !== null && element.tag !== tag; element = element.parent, steps++) {
      if (steps > MAX_LOOK_UP || isBarrier(element.tag, tag) || (inline && !INLINE.has(element.tag))) return;
    }
    if (element === null) return;
    this.#popThrough(element, at);
  }

  #impliedEnds(tag: string, at: number): void {
    if (ENDS_PARAGRAPH.has(tag)) this.#endInLine('p', at);
    if (tag === 'a') this.#endInLine('a', at);
    const rule = Object.hasOwn(IMPLIED_END, tag) ? IMPLIED_END[tag]! : null;
    if (rule === null || !rule.ends.some((name) => (this.#open.get(name) ?? 0) > 0)) return;
    let last: PageElement | null = null;
    let element: PageElement | null = this.#current;
    for (let steps = 0; element !== null && steps < MAX_LOOK_UP && !rule.stops.includes(element.tag); element = element.parent, steps++) {
      if (rule.ends.includes(element.tag)) last = element;
    }
    if (last !== null) this.#popThrough(last, at);
  }

  /** Ends an open element of that name when nothing but inline elements is open inside it. */
  #endInLine(tag: string, at: number): void {
    if ((this.#open.get(tag) ?? 0) === 0) return;
    let element: PageElement | null = this.#current;
    while (element !== null && element.tag !== tag && INLINE.has(element.tag)) element = element.parent;
    if (element?.tag === tag) this.#popThrough(element, at);
  }

  #popThrough(element: PageElement, at: number): void {
    while (this.#current !== element) this.#pop(at);
    this.#pop(at);
  }
}

/** A table's cell keeps stray end tags inside it from closing what lies outside. */
function isBarrier(open: string, closing: string): boolean {
  return (open === 'td' || open === 'th') ? closing !== 'tr' && closing !== 'table' && closing !== 'tbody' : open === 'table' && closing !== 'table';
}
