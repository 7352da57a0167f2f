import type { Descent } from '../../src/model/descent.ts';
import type { Report } from '../../src/model/report.ts';
import { type Aligned, alignParagraphs } from '../../src/text/align/align-paragraphs.ts';
import { nameOf, titleOf } from '../../src/exchange/digest/reports.ts';
import { WORDS, count, dayInWords } from '../../src/exchange/digest/words.ts';
import type { Span } from '../../src/model/span.ts';
import { wordDifference } from '../difference.ts';
import { type Markup, html } from '../html.ts';
import { ADDRESS } from './addresses.ts';
import { legend } from './evidence.ts';
import { type Page, heading } from './layout.ts';

/** Two reports beside each other, paragraph by paragraph, with what the later changes word by word. */
export function comparePage(earlier: Report, later: Report, descent: Descent | null): Page {
  const rows = alignParagraphs(earlier, later);
  const changed = rows.filter((r) => r.kind !== 'same').length;
  return {
    title: `${titleOf(earlier)} and ${titleOf(later)}`,
    main: html`${heading('Two versions compared', html`${
      descent === null ? 'Neither is known to be made from the other.' : `The second: ${WORDS.descent[descent.kind]} the first; ${Math.round(descent.share * 100)} % shared${WORDS.carrier[descent.carrier] === '' ? '' : `; ${WORDS.carrier[descent.carrier]}`}.`} ${
        changed === 0 ? 'No paragraph differs.' : `${count(changed, 'paragraph')} of ${rows.length} ${changed === 1 ? 'differs' : 'differ'}.`}`)}${legend()}
<div class="scroll versions" tabindex="0" role="group" aria-label="The two versions, paragraph by paragraph"><table><thead>
  <tr>${columnHead(earlier, 'First')}${columnHead(later, 'Second')}</tr></thead><tbody>${rows.map((row) => rowOf(row, earlier, later))}</tbody></table></div>
<p><a href="${ADDRESS.compare(later.id, earlier.id)}">The other way round</a></p>`,
  };
}

function columnHead(report: Report, which: string): Markup {
  return html`<th scope="col"><span class="vh">${which}: </span><a href="${ADDRESS.report(report.id)}">${titleOf(report)}</a><br><small>${
    nameOf(report)} · ${dayInWords(report.published)}</small></th>`;
}

const KINDS = { same: '', changed: 'rewritten', added: 'added', removed: 'removed', moved: 'moved' } as const;

function rowOf({ kind, a, b }: Aligned, earlier: Report, later: Report): Markup {
  const first = a === null ? '' : cut(earlier, a);
  const second = b === null ? '' : cut(later, b);
  const label = kind === 'same' ? null : html`<span class="tag">${KINDS[kind]}</span> `;
  return html`<tr class="${kind}"><td>${a !== null && html`${b === null && label}${place(earlier, a, first)}`}</td><td>${b !== null && html`${label}${
    a === null || kind === 'same' ? second : wordDifference(first, second)} ${opener(later, b)}`}</td></tr>`;
}

function place(report: Report, span: Span, words: string): Markup {
  return html`${words} ${opener(report, span)}`;
}

function opener(report: Report, span: Span): Markup {
  return html`<a class="cite" href="${ADDRESS.passage(report.id, report.text, span)}" aria-label="Open this paragraph in its report">¶</a>`;
}

function cut({ text }: Report, [start, end]: Span): string {
  return text.slice(start, end);
}
