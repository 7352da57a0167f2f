import type { Passage } from '../src/exchange/digest/passage.ts';
import type { Span } from '../src/model/span.ts';
import { type Markup, html } from './html.ts';

/** Keeps account of every passage that a page cites, so that each report can be written with its passages marked. */
export class Citations {
  readonly #spans = new Map<number, Map<string, Span>>();

  /** A link that opens the passage in its report. */
  link({ number, span }: Passage, words: Markup | string = `[${number}]`): Markup {
    const id = passageId(number, span);
    const cited = this.#spans.get(number) ?? new Map<string, Span>();
    this.#spans.set(number, cited.set(id, span));
    return html`<a class="cite" href="#${id}">${words}</a>`;
  }

  /** Links to several passages, one for each. */
  links(passages: readonly Passage[]): Markup {
    return html`<span class="cites">${passages.map((p) => html` ${this.link(p)}`)}</span>`;
  }

  /** The cited passages of a report, by their id. */
  of(number: number): ReadonlyMap<string, Span> {
    return this.#spans.get(number) ?? new Map();
  }

  /** Every id, in order of the reports. */
  ids(): readonly string[] {
    return [...this.#spans].sort(([a], [b]) => a - b).flatMap(([, cited]) => [...cited.keys()]);
  }
}

/** The stable name of a passage within a page. */
export function passageId(number: number, [start, end]: Span): string {
  return `r${number}-${start}-${end}`;
}
