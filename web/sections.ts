import { type Check, MOST_CHECKS } from '../src/exchange/digest/checks.ts';
import type { DecisionLine } from '../src/exchange/digest/decisions.ts';
import type { CommitmentLine, FigureLine } from '../src/exchange/digest/figures.ts';
import type { Digest, StoryDigest } from '../src/exchange/digest/index.ts';
import type { Passage } from '../src/exchange/digest/passage.ts';
import type { Quotation, QuotationReading, SpeakerSaid } from '../src/exchange/digest/quotations.ts';
import type { Independence, ReportLine } from '../src/exchange/digest/reports.ts';
import type { NotCarriedLine, ProvenLine } from '../src/exchange/digest/system.ts';
import { count } from '../src/exchange/digest/words.ts';
import type { Citations } from './citations.ts';
import { copiesDrawing, timelineDrawing } from './drawings.ts';
import { type Markup, html } from './html.ts';

/** What was not read, dated or marked: the first thing on the page. */
export function uncheckedSection(unchecked: Digest['unchecked']): Markup | null {
  if (unchecked.length === 0) return null;
  return html`<section id="unchecked"><h2>What was not checked</h2><ul>${unchecked.map((u) => html`<li><b>${u.what}</b>: ${u.message}${u.reports.map((n) => html` <a class="cite" href="#report-${n}">[${n}]</a>`)}</li>`)}</ul></section>`;
}

/** What people decided, by whom, when and why, and what the program says on its own. */
export function decisionsSection(decisions: readonly DecisionLine[], citations: Citations): Markup | null {
  if (decisions.length === 0) return null;
  return html`<section id="decided"><h2>Decided by people</h2><ul>${decisions.map((d) => html`<li><b>${d.about}</b>: ${d.decided}. ${d.by} ${d.program}${d.status !== '' && html` <span class="alarm">(${d.status})</span>`}${
    d.passage === null ? d.reports.map((n) => html` <a class="cite" href="#report-${n}">[${n}]</a>`) : passageQuote(d.passage, citations)}</li>`)}</ul></section>`;
}

/** The reports, how many of them are separate, and why. */
export function reportsSection({ reports, separate, lines }: Independence): Markup {
  return html`<section id="reports"><h2>${count(reports, 'report')}, of which ${separate === reports ? 'all' : separate} ${separate === 1 ? 'is' : 'are'} separate</h2>
<ol class="reports">${lines.map((l) => html`<li><a href="#report-${l.number}">${l.title}</a><br><small>${l.name} · ${l.day} · ${l.standing}</small></li>`)}</ol></section>`;
}

/** At most seven things to check before publishing, each with its passages; the rest folded away. */
export function checksSection(checks: readonly Check[], citations: Citations): Markup {
  const first = checks.slice(0, MOST_CHECKS);
  const rest = checks.slice(MOST_CHECKS);
  return html`<section id="checks"><h2>To check before publishing</h2>${
    checks.length === 0 ? html`<p>Nothing: no reports differ where they can be compared.</p>` : html`<ol class="checks">${first.map((c) => checkItem(c, citations))}</ol>`}${
    rest.length > 0 && html`<details><summary>${count(rest.length, 'smaller difference')}</summary><ol class="checks" start="${MOST_CHECKS + 1}">${rest.map((c) => checkItem(c, citations))}</ol></details>`}</section>`;
}

function checkItem({ severity, conflict, about, explanation, passages }: Check, citations: Citations): Markup {
  return html`<li class="${conflict ? 'conflict' : 'difference'}"><b class="tag">${severity}</b> <span class="kind">${about}</span><p>${explanation}</p><div class="pair">${passages.map((p) => passageQuote(p, citations))}</div></li>`;
}

function passageQuote(passage: Passage, citations: Citations): Markup {
  const { number, before, words, after } = passage;
  return html`<blockquote>${citations.link(passage)} ${before}<mark>${words}</mark>${after}<span class="vh"> (report ${number})</span></blockquote>`;
}

/** One running story, in the order in which it is printed too. */
export function storySection(story: StoryDigest, reports: readonly ReportLine[], citations: Citations): Markup {
  const names = new Map(reports.map((r) => [r.number, r.name]));
  return html`<section class="story" id="story-${story.id}"><h2>Running story: ${story.title}</h2>
<h3>Events and copies</h3>${story.events.map((e) => html`<div class="event"><h4>${e.title} <small>${e.day}</small></h4>${
    copiesDrawing(e.copies, (n) => names.get(n.number) ?? '')}<p><small>Reports: ${e.copies.map((n) => html`<a href="#report-${n.number}">[${n.number}]</a> `)}</small></p></div>`)}
${part('Who said what', story.said.map((s) => speakerPart(s, citations)))}
${part('Figures and commitments', [commitmentsTable(story.commitments, citations), figuresList(story.figures, citations)])}
${part('Who stands where', [linesList(story.positions, citations)])}
${part('How they are tied', [linesList(story.relations, citations)])}
${part('Timeline', [timelinePart(story, citations)])}
${part('Not carried', [notCarriedList(story.notCarried, citations)])}</section>`;
}

function part(title: string, inner: readonly (Markup | null)[]): Markup | null {
  return inner.some((i) => i !== null) ? html`<h3>${title}</h3>${inner}` : null;
}

function speakerPart({ speaker, role, quotations }: SpeakerSaid, citations: Citations): Markup {
  return html`<div class="speaker"><h4>${speaker}${role === '' ? '' : html` <small>${role}</small>`}</h4>${quotations.map((q) => quotationPart(q, citations))}</div>`;
}

function quotationPart({ carried, occasion, disputed, readings }: Quotation, citations: Citations): Markup {
  return html`<div class="${disputed ? 'quotation disputed' : 'quotation'}">${readings.map((r) => readingPart(r, citations))}<p class="about">${[carried, occasion].filter((w) => w !== '').join('; ')}</p></div>`;
}

function readingPart({ text, form, clause, polarity, relayedBy, passages }: QuotationReading, citations: Citations): Markup {
  const notes = [form === 'quotation' ? '' : form, polarity, relayedBy === '' ? '' : `passed on by ${relayedBy}`].filter((n) => n !== '').join(', ');
  return html`<p class="reading">${clause !== '' && html`<span class="clause">${clause} … </span>`}${text}${notes !== '' && html` <small>(${notes})</small>`}${citations.links(passages)}</p>`;
}

function commitmentsTable(commitments: readonly CommitmentLine[], citations: Citations): Markup | null {
  if (commitments.length === 0) return null;
  return html`<div class="scroll" tabindex="0" role="group" aria-label="Commitments"><table><thead><tr><th>Standing</th><th>Who</th><th>What</th><th>Threshold or value</th><th>When</th><th>Reports</th></tr></thead><tbody>${
    commitments.map((c) => html`<tr class="head"><td>${c.standing}</td><td>${c.party}</td><td>${c.measure}</td><td>${c.threshold}</td><td>${c.due}</td><td>${citations.links(c.passages)}</td></tr>${
      c.values.map((v) => html`<tr><td></td><td>${v.party}</td><td></td><td>${v.value}</td><td>${v.asOf}</td><td>${citations.links(v.passages)}</td></tr>`)}`)}</tbody></table></div>`;
}

function figuresList(figures: readonly FigureLine[], citations: Citations): Markup | null {
  if (figures.length === 0) return null;
  return html`<ul>${figures.map((f) => html`<li>${f.readings.map((r, i) => html`${i > 0 && ' / '}${r.text}${citations.links(r.passages)}`)} <small class="${f.disputed ? 'alarm' : ''}">${f.disputed ? 'reports differ' : f.carried}</small></li>`)}</ul>`;
}

function linesList(lines: readonly ProvenLine[], citations: Citations): Markup | null {
  return lines.length === 0 ? null : html`<ul>${lines.map((l) => html`<li>${l.text}${citations.links(l.passages)}</li>`)}</ul>`;
}

function notCarriedList(lines: readonly NotCarriedLine[], citations: Citations): Markup | null {
  return lines.length === 0 ? null : html`<ul>${lines.map(({ why, missing, passage }) => html`<li>not in ${missing.map((n) => html`<a class="cite" href="#report-${n}">[${n}]</a> `)}(${why}): <q>${passage.words}</q> ${citations.link(passage)}</li>`)}</ul>`;
}

function timelinePart({ id, timeline }: StoryDigest, citations: Citations): Markup | null {
  if (timeline.length === 0) return null;
  const name = (i: number): string => `time-${id}-${i}`;
  return html`${timelineDrawing(timeline, name)}<ol class="timeline">${timeline.map((t, i) => html`<li id="${name(i)}"><b>${t.day}</b> ${t.text}${citations.links(t.passages)}</li>`)}</ol>`;
}
