import type { AgreedLine } from '../src/exchange/digest/agreed.ts';
import { type Check, MOST_CHECKS } from '../src/exchange/digest/checks.ts';
import type { DecisionLine } from '../src/exchange/digest/decisions.ts';
import type { Excerpt } from '../src/exchange/digest/excerpt.ts';
import type { Digest } from '../src/exchange/digest/index.ts';
import type { Passage } from '../src/exchange/digest/passage.ts';
import type { Independence } from '../src/exchange/digest/reports.ts';
import { count, separateInWords } from '../src/exchange/digest/words.ts';
import { type Links, citation, citations, linked, reportLinks } from './links.ts';
import { type Markup, html } from './html.ts';

/** What was not read, dated or marked: the first thing on the page. */
export function uncheckedSection(unchecked: Digest['unchecked'], links: Links): Markup | null {
  if (unchecked.length === 0) return null;
  return html`<section id="unchecked"><h2>What was not checked</h2><ul>${unchecked.map((u) => html`<li><b>${u.what}</b>: ${u.message}${
    reportLinks(links, u.reports)}</li>`)}</ul></section>`;
}

/** What people decided, by whom, when and why, and what the program says on its own. */
export function decisionsSection(decisions: readonly DecisionLine[], links: Links): Markup | null {
  if (decisions.length === 0) return null;
  return html`<section id="decided"><h2>Decided by people</h2><ul class="decisions">${decisions.map((d) => decisionItem(d, links))}</ul></section>`;
}

/** One decision, as an item of a list; `more` stands behind it. */
function decisionItem({ about, decided, by, program, status, passage, reports }: DecisionLine, links: Links, more: Markup | null = null): Markup {
  return html`<li><b>${about}</b>: ${decided}. ${by} <span class="about">${program}</span>${status !== '' && html` <span class="alarm">(${status})</span>`}${
    passage === null ? reportLinks(links, reports) : passageQuote(passage, links)}${more}</li>`;
}

/** The reports, how many of them are separate, and why. */
export function reportsSection({ reports, separate, lines }: Independence, links: Links): Markup {
  return html`<section id="reports"><h2>${separateInWords(reports, separate)}</h2>
<ol class="reports" start="${lines[0]?.number ?? 1}">${lines.map((l) => html`<li><a href="${links.report(l.number)}">${l.title}</a><br><small>${
  l.name} · ${l.day} · ${l.standing}</small></li>`)}</ol></section>`;
}

/** At most seven things to check before publishing, each with its passages; the rest, of `total` in all, folded away. */
export function checksSection(checks: readonly Check[], links: Links, total = checks.length, more: Markup | null = null): Markup {
  const first = checks.slice(0, MOST_CHECKS);
  const rest = checks.slice(MOST_CHECKS);
  return html`<section id="checks"><h2>To check before publishing</h2>${
    checks.length === 0 ? html`<p>Nothing: no reports differ where they can be compared.</p>` : html`<ol class="checks">${
      first.map((c) => checkItem(c, links))}</ol>`}${
    rest.length > 0 && html`<details><summary>${count(total - first.length, 'smaller difference')}</summary>
      <ol class="checks" start="${MOST_CHECKS + 1}">${rest.map((c) => checkItem(c, links))}</ol>${more}</details>`}</section>`;
}

/** What separate reports tell alike in their own prose, in the words of each. */
export function agreedSection(agreed: readonly AgreedLine[], links: Links): Markup | null {
  if (agreed.length === 0) return null;
  return html`<section id="agreed"><h2>What separate reports agree on</h2>
    <p class="about">What only one of the wordings adds is that report\u2019s alone.</p>${agreed.map(({ id, carried, wordings }) =>
    html`<div class="quotation"><div class="pair readings">${wordings.map(({ text, passages }) => html`<p class="reading">${text}${
      citations(links, passages)}</p>`)}</div><p class="about">${linked(links.claim(id), carried)}</p></div>`)}</section>`;
}

/** One difference with every passage that it stands on, open. */
export function checkItem(check: Check, links: Links): Markup {
  return html`<li class="${check.conflict ? 'conflict' : 'difference'}" id="check-${check.id}">${checkHead(check, links)}
    <div class="pair">${check.excerpts.map((e) => excerptQuote(e, links))}</div></li>`;
}

function checkHead({ id, severity, about, explanation }: Check, links: Links): Markup {
  const address = links.dispute(id);
  return html`<p class="label"><b class="tag">${severity}</b> <span class="kind">${about}</span></p>
    <p class="says">${explanation}${address !== null && html` <a class="more" href="${address}">Look into it<span class="vh">: ${about}, ${
    explanation}</span></a>`}</p>`;
}

/** A passage within its sentence, with the link that opens it. */
function passageQuote(passage: Passage, links: Links): Markup {
  return excerptQuote({ parts: [passage.before, passage, passage.after] }, links);
}

/** Passages of one report within what stands around them; where there are several, each opens by its words. */
export function excerptQuote({ parts }: Pick<Excerpt, 'parts'>, links: Links): Markup {
  const [first, ...more] = parts.filter((part) => typeof part !== 'string');
  const mark = (passage: Passage): Markup =>
    more.length === 0 ? html`<mark>${passage.words}</mark>` : html`<a class="marked" href="${links.passage(passage)}"><mark>${passage.words}</mark></a>`;
  return html`<blockquote>${first !== undefined && citation(links, first)} ${parts.map((part) => (typeof part === 'string' ? html`${
    part}` : mark(part)))}</blockquote>`;
}

/** A heading with what belongs under it, or nothing where there is nothing. */
export function part(title: string, inner: readonly (Markup | null)[], id?: string): Markup | null {
  if (inner.every((i) => i === null)) return null;
  return html`<h3${id !== undefined && html` id="${id}"`}>${title}</h3>${inner}`;
}
