import type { ReportLine } from '../src/exchange/digest/reports.ts';
import { WORDS, count } from '../src/exchange/digest/words.ts';
import type { Evidence, Report } from '../src/model/report.ts';
import type { Span } from '../src/model/span.ts';
import type { Citations } from './citations.ts';
import { type Markup, html } from './html.ts';

/** A report in full, each cited passage marked, with what was removed, repaired and thought about its date. */
export function reportArticle(report: Report, line: ReportLine, citations: Citations): Markup {
  const cited = [...citations.of(line.number)];
  return html`<article class="report" id="report-${line.number}" lang="${report.language ?? ''}" dir="auto">
<h3><span class="number">${line.number}</span> ${line.title}</h3>
<p class="about">${[line.name, line.day, line.standing, report.bylines.join(', '), report.origin].filter((w) => w !== '').join(' · ')}</p>
${report.paragraphs.map((p) => html`<p>${markedText(report.text, p, cited)}</p>\n`)}
${datingDetails(report)}${removedDetails(report)}${repairDetails(report)}
</article>\n`;
}

/** The text of a paragraph cut at every border of a cited passage; each cut carries the names of the passages that it lies in. */
function markedText(text: string, [start, end]: Span, cited: readonly (readonly [string, Span])[]): Markup {
  const here = cited.filter(([, [a, b]]) => a < end && b > start);
  const cuts = [...new Set([start, end, ...here.flatMap(([, [a, b]]) => [a, b])])].filter((c) => c >= start && c <= end).sort((a, b) => a - b);
  return html`${cuts.map((cut, i) => segment(text, cut, cuts[i + 1] ?? end, start, here))}`;
}

function segment(text: string, from: number, to: number, start: number, here: readonly (readonly [string, Span])[]): Markup {
  const anchors = here
    .filter(([, [a]]) => a === from || (a < start && from === start))
    .map(([id, [a]]) => (a === from ? html`<a class="at" id="${id}"></a>` : null));
  if (from === to) return html`${anchors}`;
  const names = here.filter(([, [a, b]]) => a <= from && b >= to).map(([id]) => id);
  const words = text.slice(from, to);
  return names.length === 0 ? html`${anchors}${words}` : html`${anchors}<span class="${['m', ...names].join(' ')}">${words}</span>`;
}

/** What was removed from a report as page furniture, folded; `null` where nothing was. */
export function removedDetails({ removed }: Report): Markup | null {
  if (removed.length === 0) return null;
  return html`<details><summary>${count(removed.length, 'line')} of page furniture removed</summary><ul class="furniture">${
    removed.map(({ kind, text, raw }) => html`<li><b>${WORDS.removed[kind]}</b> <q>${cut(text)}</q> <small>bytes ${raw[0]}–${
      raw[1]}</small></li>`)}</ul></details>`;
}

/** What was repaired in a report, folded; `null` where nothing was. */
export function repairDetails({ repairs, text }: Report): Markup | null {
  if (repairs.length === 0) return null;
  const shown = repairs.slice(0, 200);
  return html`<details><summary>${count(repairs.length, 'place')} repaired</summary><ul class="furniture">${
    shown.map(({ kind, codec, span, raw }) => html`<li><b>${kind.replace('-', ' ')}</b>${codec === undefined ? '' : ` (${codec})`} now reads <q>${
      cut(text.slice(span[0], span[1]))}</q> <small>bytes ${raw[0]}–${raw[1]}</small></li>`)}</ul></details>`;
}

/** How the dates of a report were found, folded; `null` where nothing tells. */
export function datingDetails({ evidence }: Report): Markup | null {
  const dates = [...evidence.published.map((e) => ['published', e] as const), ...evidence.happened.map((e) => ['happened', e] as const)];
  if (dates.length === 0) return null;
  return html`<details><summary>How the date was found</summary><ul class="furniture">${dates.map(([field, e]) => evidenceItem(field, e))}</ul></details>`;
}

function evidenceItem(field: string, { value, why, accepted }: Evidence): Markup {
  return html`<li><b>${accepted ? field : `not ${field}`}</b> ${value}: ${why}</li>`;
}

function cut(words: string): string {
  return words.length > 240 ? `${words.slice(0, 240)}…` : words;
}
