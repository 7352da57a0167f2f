import { citationText, citedPassage } from '../../src/exchange/digest/citation.ts';
import type { Report } from '../../src/model/report.ts';
import type { RawSpan, Span } from '../../src/model/span.ts';
import { type Markup, html } from '../html.ts';
import { ADDRESS } from './addresses.ts';
import { type ByteWindow, byteTable } from './bytes.ts';
import { decisionsOnPassage } from './deciding.ts';
import type { Neighbour } from './deciding.ts';
import { decidingForms } from './forms.ts';
import type { Subject } from './forms.ts';
import type { Visit } from './layout.ts';
import { marksAt, marksInWords } from './passage-marks.ts';
import { type ShownDecision, decided } from './report.ts';

/** The passage that is open in a report, with all that is known of it. */
export interface PassageView {
  readonly report: Report;
  readonly span: Span;
  readonly subject: Subject;
  /** Address of this passage, with the server's name. */
  readonly address: string;
  /** Address of this passage on this server. */
  readonly back: string;
  readonly raw: RawSpan;
  readonly bytes: ByteWindow | null;
  /** Differences and statements that stand on this passage: how they are told, and where. */
  readonly disputes: readonly { readonly words: string; readonly address: string }[];
  readonly claims: readonly { readonly words: string; readonly address: string }[];
  readonly decisions: readonly ShownDecision[];
  readonly neighbours: readonly Neighbour[];
}

/** What stands beside the text while a passage is open: the words, what is marked, the citation, the raw bytes, the decisions. */
export function passagePanel(view: PassageView, visit: Visit): Markup {
  const { report, span, raw, bytes, disputes, claims, decisions, neighbours, back } = view;
  const marks = marksAt(report, span);
  const words = marksInWords(report, span, marks);
  return html`<section class="passage"><h2>This passage</h2><blockquote>${shortened(report.text.slice(span[0], span[1]))}</blockquote>${
    words.length > 0 && html`<dl>${words.map(([term, value]) => html`<dt>${term}</dt><dd>${value}</dd>`)}</dl>`}${
    list('Differences here', disputes)}${list('Carried by', claims)}
<h3>Copy with citation</h3><pre class="citation" tabindex="0" aria-label="Citation to copy">${citationText(citedPassage(report, span), view.address)}</pre>
<h3>Raw bytes ${raw[0]}–${raw[1]}</h3>${bytes !== null && byteTable(bytes, 8)}
  <p><a href="${ADDRESS.raw(report.id, raw[0], raw[1])}">More of the raw bytes</a> · <a href="${ADDRESS.report(report.id)}">Close the passage</a></p></section>
${decisions.length > 0 && html`<section><h2>Decided here</h2><ul class="decisions">${decisions.map((d) => decided(d, back, visit))}</ul></section>`}${
    (visit.mayWrite || visit.takesToken) && html`<section id="decide"><h2>Decide about this passage</h2>${
      decidingForms(decisionsOnPassage(marks, disputes.length > 0, neighbours), view.subject, back, visit)}</section>`}`;
}

function list(title: string, items: PassageView['disputes']): Markup | null {
  return items.length === 0 ? null : html`<h3>${title}</h3><ul>${items.map(({ words, address }) => html`<li><a href="${address}">${words}</a></li>`)}</ul>`;
}

function shortened(words: string): string {
  return words.length > 600 ? `${words.slice(0, 500)} … ${words.slice(-80)}` : words;
}
