import type { DecisionLine } from '../../src/exchange/digest/decisions.ts';
import { WORDS, count, dayInWords } from '../../src/exchange/digest/words.ts';
import { nameOf, titleOf } from '../../src/exchange/digest/reports.ts';
import type { Report } from '../../src/model/report.ts';
import type { Span } from '../../src/model/span.ts';
import type { ReportRow } from '../../src/store/store.ts';
import { type Markup, html } from '../html.ts';
import { datingDetails, removedDetails, repairDetails } from '../reports.ts';
import { ADDRESS } from './addresses.ts';
import { decisionsOnReport } from './deciding.ts';
import type { Neighbour } from './deciding.ts';
import { decidingForms, undoForm } from './forms.ts';
import { type Page, type Visit, heading, trail } from './layout.ts';
import { MARK_WORDS, type MarkKind, markedParagraphs, windowOf } from './marked-text.ts';

/** A decision as a page shows it, with the id under which it can be undone. */
export interface ShownDecision {
  readonly id: string;
  readonly line: DecisionLine;
}

/** A report with all that its page shows. */
export interface ReportView {
  readonly report: Report;
  readonly row: ReportRow;
  readonly versions: readonly ReportRow[];
  readonly story: { readonly id: string; readonly title: string } | null;
  /** "later version of …", with the report that it was made from. */
  readonly standing: string;
  readonly parents: readonly { readonly id: string; readonly title: string; readonly how: string }[];
  readonly neighbours: readonly Neighbour[];
  readonly decisions: readonly ShownDecision[];
  /** Kinds of marks that are shown. */
  readonly kinds: ReadonlySet<MarkKind>;
  /** The passage that is open, `null` for none, `gone` when the address names one that is no longer there. */
  readonly open: Span | null | 'gone';
  /** Where the text begins on this page, in units, when it is too long for one. */
  readonly from: number;
  /** What stands beside the text while a passage is open. */
  readonly panel: Markup | null;
}

/** A report's page: its text with marks, the passage that is open, and beside it what is known of the report. */
export function reportPage(view: ReportView, visit: Visit): Page {
  const { report, story, open, panel } = view;
  const title = titleOf(report);
  const about = [
    nameOf(report),
    report.published === null && report.happened !== null ? `on what happened ${dayInWords(report.happened)}` : dayInWords(report.published),
    report.bylines.join(', '),
  ]
    .filter((w) => w !== '')
    .join(' · ');
  return {
    title,
    main: html`${trail([[ADDRESS.stories, 'Stories'], ...(story === null ? [] : [[ADDRESS.story(story.id), story.title] as const])])}${
      heading(title, about)}${versionNote(view)}${
      open === 'gone' && html`<p class="note" role="status">The passage of this address no longer stands in the report. The report is shown whole.</p>`}
<div class="reading${panel !== null && ' open'}"><article class="text" lang="${report.language ?? ''}" dir="auto" aria-label="Text of the report">${
  markChoice(view)}${textOf(view)}</article>
<aside aria-label="About this report">${panel}${aboutReport(view, visit)}</aside></div>`,
  };
}

function versionNote({ row, versions }: ReportView): Markup | null {
  if (versions.length < 2) return null;
  const latest = versions.at(-1)!;
  return html`<p class="note">${row.id === latest.id ? `The latest of ${count(versions.length, 'version')} of this address.` : html`An earlier version. <a href="${ADDRESS.report(latest.id)}">Open the latest</a>.`}${
    versions.filter((v) => v.id !== row.id).map((v) => html` <a href="${ADDRESS.compare(v.id, row.id)}">Compare with the version of ${
      v.captured ?? dayInWords(v.published)}</a>`)}</p>`;
}

function markChoice({ kinds, open, row, report }: ReportView): Markup {
  const passage = open === null || open === 'gone' ? null : html`${
    Object.entries(Object.fromEntries(new URLSearchParams(ADDRESS.passage(row.id, report.text, open).split(/[?#]/)[1]))).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}`;
  return html`<form class="marks" method="get" action="${ADDRESS.report(row.id)}">${passage}<fieldset><legend class="vh">Marks shown</legend>${
    (Object.keys(MARK_WORDS) as MarkKind[]).map((kind) => html`<label class="option"><input type="checkbox" name="mark" value="${kind}"${kinds.has(kind) && html` checked`}> <span class="sample ${
      kind}">${MARK_WORDS[kind]}</span></label>`)}</fieldset><button class="quiet">Show</button></form>`;
}

function textOf({ report, row, kinds, open, from }: ReportView): Markup {
  const span = open === 'gone' ? null : open;
  const { paragraphs, before, behind } = windowOf(report, span?.[0] ?? from);
  const turn = (at: number | null, words: string): Markup | null =>
    at === null ? null : html`<p class="next"><a href="${ADDRESS.report(row.id)}?from=${at}">${words}</a></p>`;
  return html`${turn(before, 'Earlier part')}${markedParagraphs(report, paragraphs, kinds, span)}${turn(behind, 'Later part')}`;
}

function aboutReport(view: ReportView, visit: Visit): Markup {
  const { report, row, standing, parents, decisions, neighbours } = view;
  const here = ADDRESS.report(row.id);
  const subject = { report: report.id, exact: '', prefix: '', suffix: '', at: '' };
  return html`<section><h2>About this report</h2><dl>${facts(report, row, standing).map(([term, words]) => html`<dt>${term}</dt><dd>${words}</dd>`)}</dl>
${parents.map((p) => html`<p><a href="${ADDRESS.compare(p.id, row.id)}">Compare with what it was made from</a> <small>${p.how} ${p.title}</small></p>`)}
<form class="inline" method="get" action="${here}">
  <label>Find words in it <input name="q" maxlength="400" required></label><button class="quiet">Find</button></form>
${datingDetails(report)}${removedDetails(report)}${repairDetails(report)}
  <p><a href="${ADDRESS.raw(row.id, 0)}">Raw bytes</a> · <a href="/api/reports/${encodeURIComponent(row.id)}">as JSON</a></p></section>
${decisions.length > 0 && html`<section><h2>Decided by people</h2><ul class="decisions">${decisions.map((d) => decided(d, here, visit))}</ul></section>`}${
    (visit.mayWrite || visit.takesToken) && html`<section><h2>Decide about this report</h2>${
      decidingForms(decisionsOnReport(report, neighbours), subject, here, visit)}</section>`}`;
}

/** A decision with the program's own value beside it, and the way to undo it. */
export function decided({ id, line: { about, decided: what, by, program, status, passage } }: ShownDecision, back: string, visit: Visit): Markup {
  return html`<li><b>${about}</b>: ${what}.${passage !== null && html` On <q>${
    passage.words}</q>.`} ${by} <span class="about">${program}</span>${status !== '' && html` <span class="alarm">(${
      status})</span>`}${undoForm(id, back, visit)}</li>`;
}

function facts(report: Report, row: ReportRow, standing: string): readonly (readonly [string, string])[] {
  const { outlet, agency, credit, dateline, contributors, captured, charset, origin } = report;
  return (
    [
      ['Outlet', outlet ?? 'not known'],
      ['Published', dayInWords(report.published)],
      ['Happened', report.happened === null ? '' : dayInWords(report.happened)],
      ['Standing', standing],
      ['Agency', agency ?? ''],
      ['Credits', credit ?? ''],
      ['Dateline', dateline?.place ?? ''],
      ['Contributors', contributors.join(', ')],
      ['Captured', captured ?? ''],
      ['Language', report.language ?? 'not known'],
      ['Marked', `${count(report.quotes.length, WORDS.quote.direct)}, ${count(report.figures.length, 'figure')}, ${count(report.times.length, 'time')}`],
      ['Came from', origin],
      ['Characters', charset],
      ['SHA-256', row.sha256],
    ] as const
  ).filter(([, words]) => words !== '');
}
