import type { CommitmentLine, FigureLine } from '../src/exchange/digest/figures.ts';
import type { EventDigest, StoryDigest } from '../src/exchange/digest/index.ts';
import type { CopyNode } from '../src/exchange/digest/copies.ts';
import type { ReportLine } from '../src/exchange/digest/reports.ts';
import type { NotCarriedLine, ProvenLine } from '../src/exchange/digest/system.ts';
import { commitmentCharts } from './chart.ts';
import { copiesDrawing, timelineDrawing } from './drawings.ts';
import { type Markup, html } from './html.ts';
import { type Links, citation, citations, linked, reportLinks } from './links.ts';
import { speakerPart } from './said.ts';
import { part } from './sections.ts';

/** One running story: what happened, who copied whom, who said what, which figures and commitments, and what reports leave out. */
export function storySection(story: StoryDigest, reports: readonly ReportLine[], links: Links): Markup {
  return html`<section class="story" id="story-${story.id}"><h2>Running story: ${story.title}</h2>${storyParts(story, reports, links)}</section>`;
}

/** The parts of a running story, under headings of the third rank. */
export function storyParts(story: StoryDigest, reports: readonly ReportLine[], links: Links): Markup {
  const names = new Map(reports.map((r) => [r.number, r.name]));
  return html`${part('Timeline', [timelinePart(story, links)], partId(story, 'timeline'))}
${part('Events and copies', story.events.map((e) => eventPart(e, names, links)), partId(story, 'copies'))}
${part('Who said what', story.said.map((s) => speakerPart(s, links)), partId(story, 'said'))}
${part('Figures and commitments', [...commitmentCharts(story.commitments), commitmentsTable(story.commitments, links), figuresList(story.figures, links)], partId(story, 'figures'))}
${part('Who stands where', [linesList(story.positions, links)], partId(story, 'positions'))}
${part('How they are tied', [linesList(story.relations, links)], partId(story, 'relations'))}
${part('Not carried', [notCarriedList(story.notCarried, links)], partId(story, 'not-carried'))}`;
}

/** Parts of a story that a page can lead to, with what they are called; those that the story has. */
export function partsOf(story: StoryDigest): readonly { readonly id: string; readonly title: string }[] {
  const has: readonly (readonly [string, string, boolean])[] = [
    ['timeline', 'Timeline', story.timeline.length > 0], ['copies', 'Copies', story.events.length > 0], ['said', 'Who said what', story.said.length > 0],
    ['figures', 'Figures', story.figures.length + story.commitments.length > 0], ['positions', 'Positions', story.positions.length > 0], ['not-carried', 'Not carried', story.notCarried.length > 0],
  ];
  return has.filter(([, , there]) => there).map(([name, title]) => ({ id: partId(story, name), title }));
}

function partId(story: StoryDigest, name: string): string {
  return `${name}-${story.id}`;
}

function eventPart(event: EventDigest, names: ReadonlyMap<number, string>, links: Links): Markup {
  return html`<div class="event"><h4>${linked(links.event(event.id), event.title)} <small>${event.day}</small></h4>${eventCopies(event, names, links)}</div>`;
}

/** The tree of copies among the reports of an event, drawn and in words. */
export function eventCopies({ copies }: EventDigest, names: ReadonlyMap<number, string>, links: Links): Markup {
  return html`${copiesDrawing(copies, (n) => names.get(n.number) ?? '', links)}${copiesList(copies, links)}<p><small>Reports:${reportLinks(links, copies.flatMap(all))}</small></p>`;
}

function all(node: CopyNode): readonly number[] {
  return [node.number, ...node.children.flatMap(all)];
}

/** The copies in words, with the way to lay each beside what it was made from. */
function copiesList(roots: readonly CopyNode[], links: Links): Markup | null {
  const pairs = roots.flatMap(pairsUnder);
  if (pairs.length === 0) return null;
  return html`<ul class="copies">${pairs.map(({ from, node }) => {
    const address = links.comparison(from, node.number);
    return html`<li>${reportLinks(links, [node.number])} ${node.how.replace(/^(.*? (?:of|from))(,|$)/, `$1 [${from}]$2`)}${address !== null && html` <a class="more" href="${address}">Compare<span class="vh"> report ${from} with report ${node.number}</span></a>`}</li>`;
  })}</ul>`;
}

function pairsUnder(node: CopyNode): readonly { readonly from: number; readonly node: CopyNode }[] {
  return node.children.flatMap((child) => [{ from: node.number, node: child }, ...pairsUnder(child)]);
}

function commitmentsTable(commitments: readonly CommitmentLine[], links: Links): Markup | null {
  if (commitments.length === 0) return null;
  return html`<div class="scroll" tabindex="0" role="group" aria-label="Commitments"><table><thead><tr><th scope="col">Standing</th><th scope="col">Who</th><th scope="col">What</th><th scope="col">Threshold or value</th><th scope="col">When</th><th scope="col">Reports</th></tr></thead><tbody>${
    commitments.map((c) => html`<tr class="head"><td>${c.standing}</td><td>${c.party}</td><td>${c.measure}</td><td>${c.threshold}</td><td>${c.due}</td><td>${citations(links, c.passages)}</td></tr>${
      c.values.map((v) => html`<tr><td></td><td>${v.party}</td><td></td><td>${v.value}</td><td>${v.asOf}</td><td>${citations(links, v.passages)}</td></tr>`)}`)}</tbody></table></div>`;
}

function figuresList(figures: readonly FigureLine[], links: Links): Markup | null {
  if (figures.length === 0) return null;
  return html`<ul>${figures.map((f) => html`<li>${f.readings.map((r, i) => html`${i > 0 && ' / '}${r.text}${citations(links, r.passages)}`)} <small class="${f.disputed ? 'alarm' : ''}">${linked(links.claim(f.id), f.disputed ? 'reports differ' : f.carried)}</small></li>`)}</ul>`;
}

function linesList(lines: readonly ProvenLine[], links: Links): Markup | null {
  return lines.length === 0 ? null : html`<ul>${lines.map((l) => html`<li>${l.text}${citations(links, l.passages)}</li>`)}</ul>`;
}

function notCarriedList(lines: readonly NotCarriedLine[], links: Links): Markup | null {
  return lines.length === 0 ? null : html`<ul>${lines.map(({ why, missing, passage }) => html`<li>not in${reportLinks(links, missing)} (${why}): <q>${passage.words}</q> ${citation(links, passage)}</li>`)}</ul>`;
}

function timelinePart({ id, timeline }: StoryDigest, links: Links): Markup | null {
  if (timeline.length === 0) return null;
  const name = (i: number): string => `time-${id}-${i}`;
  return html`${timelineDrawing(timeline, name)}<ol class="timeline">${timeline.map((t, i) => html`<li id="${name(i)}"><b>${t.day}</b> <span>${t.text}${citations(links, t.passages)}</span></li>`)}</ol>`;
}
