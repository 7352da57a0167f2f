import type { Check } from '../../src/exchange/digest/checks.ts';
import type { Excerpt } from '../../src/exchange/digest/excerpt.ts';
import { excerptText } from '../../src/exchange/digest/excerpt.ts';
import type { Passage } from '../../src/exchange/digest/passage.ts';
import type { Quotation } from '../../src/exchange/digest/quotations.ts';
import type { ReportLine } from '../../src/exchange/digest/reports.ts';
import type { FigureLine } from '../../src/exchange/digest/figures.ts';
import { wordDifference } from '../difference.ts';
import { type Markup, html } from '../html.ts';
import { type Links, citation } from '../links.ts';
import { excerptQuote } from '../sections.ts';
import { quotationPart } from '../said.ts';
import { ADDRESS } from './addresses.ts';
import { choice, decidingForms } from './forms.ts';
import type { Subject } from './forms.ts';
import { type Page, type Visit, heading, trail } from './layout.ts';

/** Where an item stands: its story, and the reports of it by number. */
export interface Standing {
  readonly story: { readonly id: string; readonly title: string };
  readonly lines: readonly ReportLine[];
  readonly links: Links;
}

/** A difference on a page of its own: each passage in its report, word by word against the first, and the forms to settle it. */
export function disputePage(check: Check, subject: Subject, { story, lines, links }: Standing, visit: Visit): Page {
  const here = ADDRESS.dispute(story.id, check.id);
  const form = {
    kind: 'dispute' as const,
    question: 'Was it looked into?',
    program: check.severity,
    fields: choice('The difference is', [
      ['settled', 'settled: it is known which holds'],
      ['dismissed', 'dismissed: it is none'],
    ]),
  };
  return {
    title: `${check.about}: ${check.explanation}`,
    main: html`${trail([[ADDRESS.stories, 'Stories'], [ADDRESS.story(story.id), story.title]])}${
      heading(check.explanation, html`<b class="${check.conflict ? 'tag alarm' : 'tag'}">${check.severity}</b> ${check.about}`)}
<section><h2>The passages</h2><div class="pair wide">${check.excerpts.map((e) => inReport(e, lines, links))}</div></section>${againstFirst(check.excerpts)}
${(visit.mayWrite || visit.takesToken) && html`<section id="decide"><h2>Decide</h2>
  <p class="about">A difference that is settled or dismissed stays out of sight until one of its passages changes. The decision can be undone under <a href="${ADDRESS.judgements}">Decisions</a>.</p>${
  decidingForms([form], subject, ADDRESS.story(story.id), visit)}</section>`}<p class="about">Address of this difference: <code>${here}</code></p>`,
  };
}

/** The sentences of each further excerpt laid word by word against the first. */
function againstFirst(excerpts: readonly Excerpt[]): Markup | null {
  const [first, ...others] = [...new Map(excerpts.toReversed().map((e) => [excerptText(e), e])).entries()].reverse();
  if (first === undefined || others.length === 0) return null;
  return html`<section><h2>Word by word</h2><div class="pair wide readings">
    <p class="reading">${first[0]} <small>[${first[1].number}]</small></p>${others.map(([words, e]) => html`<p class="reading">${
    wordDifference(first[0], words)} <small>[${e.number}]</small></p>`)}</div>${legend()}</section>`;
}

/** What the marks of a word-level difference mean. */
export function legend(): Markup {
  return html`<p class="about"><ins>inserted</ins> stands only in this one, <del>struck out</del> only in the one it is laid against.</p>`;
}

function inReport(excerpt: Excerpt, lines: readonly ReportLine[], links: Links): Markup {
  const line = lines[excerpt.number - 1];
  return html`<div class="card"><p class="about"><a href="${links.report(excerpt.number)}">${line?.title ?? ''}</a><br>${line?.name ?? ''} · ${
    line?.day ?? ''} · ${line?.standing ?? ''}</p>${excerptQuote(excerpt, links)}</div>`;
}

/** A statement with its readings side by side, and who carries each. */
export function quotationPage(speaker: string, quotation: Quotation, { story, lines, links }: Standing): Page {
  return {
    title: `What ${speaker} said`,
    main: html`${trail([[ADDRESS.stories, 'Stories'], [ADDRESS.story(story.id), story.title]])}${
      heading(speaker, [quotation.carried, quotation.occasion].filter((w) => w !== '').join('; '))}
<section><h2>Readings</h2>${quotationPart(quotation, links)}${quotation.readings.length > 1 && legend()}</section>${
  quotation.readings.map((r) => html`<section><h2>${r.text}</h2>${carriers(r.passages, lines, links)}</section>`)}`,
  };
}

/** A figure with its readings, and who carries each. */
export function figurePage(figure: FigureLine, { story, lines, links }: Standing): Page {
  const title = figure.readings.map((r) => r.text).join(' / ');
  return {
    title,
    main: html`${trail([[ADDRESS.stories, 'Stories'], [ADDRESS.story(story.id), story.title]])}${
      heading(title, figure.disputed ? html`<span class="alarm">reports differ</span>` : figure.carried)}${
      figure.readings.map((r) => html`<section><h2>${r.text}</h2>${carriers(r.passages, lines, links)}</section>`)}`,
  };
}

function carriers(passages: readonly Passage[], lines: readonly ReportLine[], links: Links): Markup {
  return html`<ul class="carriers">${passages.map((p) => html`<li><p class="about">${citation(links, p)} ${lines[p.number - 1]?.name ?? ''} · ${
    lines[p.number - 1]?.day ?? ''} · ${lines[p.number - 1]?.standing ?? ''}</p>
      <blockquote>${p.before}<mark>${p.words}</mark>${p.after}</blockquote></li>`)}</ul>`;
}
