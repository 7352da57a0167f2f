import type { Passage } from '../src/exchange/digest/passage.ts';
import { type Markup, html } from './html.ts';

/** Where the links of a page lead: within the page itself, or to the addresses of a server. */
export interface Links {
  /** The report of this number in the account. */
  readonly report: (number: number) => string;
  /** The passage, opened in its report. */
  readonly passage: (passage: Passage) => string;
  /** A difference on a page of its own, or `null` where there is none. */
  readonly dispute: (id: string) => string | null;
  /** A statement or figure on a page of its own, or `null`. */
  readonly claim: (id: string) => string | null;
  /** An event on a page of its own, or `null`. */
  readonly event: (id: string) => string | null;
  /** Two reports beside each other, by their numbers, or `null`. */
  readonly comparison: (earlier: number, later: number) => string | null;
}

/** Reports or passages that one line links to; of more it tells how many. */
const MOST_LINKED = 100;

/** A link that opens a passage in its report. */
export function citation(links: Links, passage: Passage): Markup {
  return html`<a class="cite" href="${links.passage(passage)}" aria-label="Passage in report ${passage.number}">[${passage.number}]</a>`;
}

/** Links to several passages, one for each. */
export function citations(links: Links, passages: readonly Passage[]): Markup {
  return html`<span class="cites">${passages.slice(0, MOST_LINKED).map((p) => html` ${
    citation(links, p)}`)}${passages.length > MOST_LINKED && ` and ${passages.length - MOST_LINKED} more`}</span>`;
}

/** Links to several reports by their numbers. */
export function reportLinks(links: Links, numbers: readonly number[]): Markup {
  return html`<span class="cites">${numbers.slice(0, MOST_LINKED).map((n) => html` <a class="cite" href="${links.report(n)}" aria-label="Report ${
    n}">[${n}]</a>`)}${numbers.length > MOST_LINKED && ` and ${numbers.length - MOST_LINKED} more`}</span>`;
}

/** Words as a link, or alone where there is nowhere to lead. */
export function linked(address: string | null, words: Markup | string): Markup {
  return address === null ? html`${words}` : html`<a href="${address}">${words}</a>`;
}
