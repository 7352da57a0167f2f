import { oneLine, runText } from './characters.ts';
import { INLINE, UNREAD } from '../tree/tags.ts';
import { isElement, rawAttribute } from '../tree/tree.ts';
import type { PageElement, PageRun, PageTree } from '../tree/tree.ts';

/** A stretch of text that a reader sees as one paragraph, heading, item or line. */
export interface Block {
  /** The nearest element that breaks lines. */
  readonly element: PageElement;
  readonly runs: readonly PageRun[];
  /** As one line. */
  readonly text: string;
  /** The share of its characters that stands in links, and the share in bold. */
  readonly linked: number;
  readonly bold: number;
  readonly links: number;
  /** True inside elements that the page itself hides. */
  readonly hidden: boolean;
}

const BOLD: ReadonlySet<string> = new Set(['b', 'strong']);
const HIDING = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const SENTENCE_END = /[.!?…:;。！？।"”»’)]$/u;

/** The blocks of a page in reading order. Walks with a stack of its own: depth costs no call frames. */
export function blocksOf(tree: PageTree): Block[] {
  const collector = new BlockCollector(tree.markup);
  const stack: { element: PageElement; next: number }[] = [{ element: tree.root, next: 0 }];
  while (stack.length > 0) {
    const top = stack[stack.length - 1]!;
    const child = top.element.children[top.next++];
    if (child === undefined) {
      collector.leave(top.element);
      stack.pop();
    } else if (!isElement(child)) {
      collector.add(child);
    } else if (child.tag === 'br') {
      collector.lineBreak({ parent: top.element, start: child.start, end: child.inner, breaksLine: true });
    } else if (!UNREAD.has(child.tag) && !isHoverCard(child)) {
      collector.enter(child);
      stack.push({ element: child, next: 0 });
    }
  }
  return collector.finish();
}

class BlockCollector {
  readonly #markup: string;
  readonly #blocks: Block[] = [];
  #runs: PageRun[] = [];
  #linked = 0;
  #bold = 0;
  #links = 0;
  #size = 0;
  #breaks = 0;
  /** The last words taken in. */
  #last = '';
  /** Open links, open bold elements, open hidden elements. */
  #inLink = 0;
  #inBold = 0;
  #hidden = 0;

  constructor(markup: string) {
    this.#markup = markup;
  }

  enter(element: PageElement): void {
    if (isLink(element)) {
      this.#inLink++;
      this.#links++;
    } else if (BOLD.has(element.tag)) this.#inBold++;
    else if (!INLINE.has(element.tag)) this.#flush();
    if (isHidden(element)) this.#hidden++;
  }

  leave(element: PageElement): void {
    if (isLink(element)) this.#inLink--;
    else if (BOLD.has(element.tag)) this.#inBold--;
    else if (!INLINE.has(element.tag)) this.#flush();
    if (isHidden(element)) this.#hidden--;
  }

  lineBreak(run: PageRun): void {
    if (this.#runs.length === 0) return;
    this.#breaks++;
    this.#runs.push(run);
  }

  add(run: PageRun): void {
    const text = oneLine(this.#markup.slice(run.start, run.end));
    if (text === '') {
      if (this.#runs.length > 0) this.#runs.push(run);
      return;
    }
    if (this.#breaks > 0 && this.#parts()) this.#flush();
    this.#breaks = 0;
    this.#last = text;
    this.#runs.push(run);
    this.#size += text.length;
    if (this.#inLink > 0) this.#linked += text.length;
    if (this.#inBold > 0) this.#bold += text.length;
  }

  finish(): Block[] {
    this.#flush();
    return this.#blocks;
  }

  /** Two line breaks part paragraphs; one does when a sentence or a bold heading ends before it. */
  #parts(): boolean {
    return this.#breaks > 1 || this.#bold === this.#size || SENTENCE_END.test(this.#last);
  }

  #flush(): void {
    this.#breaks = 0;
    if (this.#size > 0) {
      const runs = this.#runs;
      const text = oneLine(runs.map((run) => runText(this.#markup, run)).join(''));
      if (text !== '') {
        this.#blocks.push({
          element: blockElement(runs[0]!.parent), runs, text, linked: this.#linked / this.#size,
          bold: this.#bold / this.#size, links: this.#links, hidden: this.#hidden > 0,
        });
      }
    }
    this.#runs = [];
    this.#linked = this.#bold = this.#size = this.#links = 0;
  }
}

function isLink(element: PageElement): boolean {
  return element.tag === 'a' && rawAttribute(element, 'href') !== null;
}

/** Names of what opens inside a line when a reader points at a word; its words are no part of the line. */
const HOVER_CARD = /(?:^|[\s_-])(?:rollover|tooltip|popover|hover)[\w-]{0,20}?[_-]?(?:text|content|card|block|box)(?=\s|$)/i;

function isHoverCard(element: PageElement): boolean {
  return element.tag === 'span' && HOVER_CARD.test((rawAttribute(element, 'class') ?? '').slice(0, 400));
}

function isHidden(element: PageElement): boolean {
  if (element.attributes.length === 0) return false;
  if (rawAttribute(element, 'hidden') !== null || rawAttribute(element, 'aria-hidden') === 'true') return true;
  const style = rawAttribute(element, 'style');
  return style !== null && HIDING.test(style);
}

function blockElement(element: PageElement): PageElement {
  let at = element;
  while (INLINE.has(at.tag) && at.parent !== null) at = at.parent;
  return at;
}
