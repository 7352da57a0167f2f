import type { BodyLine } from '../src/exchange/digest/bodies.ts';
import type { CommitmentLine, FigureLine } from '../src/exchange/digest/figures.ts';
import type { EventDigest, StoryDigest } from '../src/exchange/digest/index.ts';
import type { CopyNode } from '../src/exchange/digest/copies.ts';
import type { ReportLine } from '../src/exchange/digest/reports.ts';
import type { NotCarriedLine, ProvenLine } from '../src/exchange/digest/system.ts';
import type { WhoLine } from '../src/exchange/digest/who.ts';
import { commitmentCharts } from './chart.ts';
import { copiesDrawing, timelineDrawing } from './drawings.ts';
import { type Markup, html } from './html.ts';
import { type Links, citation, citations, linked, reportLinks } from './links.ts';
import { speakerPart } from './said.ts';
import { part } from './sections.ts';

/** One running story: what happened, who copied whom, who said what, which bodies, figures and commitments, and what reports leave out. */
export function storySection(story: StoryDigest, reports: readonly ReportLine[], links: Links): Markup {
  return html`<section class="story" id="story-${story.id}"><h2>Running story: ${story.title}</h2>${storyParts(story, reports, links)}</section>`;
}

/** The lists that a running story is told in. */
export type StoryPart = 'timeline' | 'copies' | 'said' | 'commitments' | 'figures' | 'positions' | 'relations' | 'not-carried';

/** The parts of a running story, under headings of the third rank; `more` gives what stands behind a list that is not shown whole. */
export function storyParts(story: StoryDigest, reports: readonly ReportLine[], links: Links, more: (part: StoryPart) => Markup | null = () => null): Markup {
  const names = new Map(reports.map((r) => [r.number, r.name]));
  return html`${part('Timeline', [timelinePart(story, links), more('timeline')], partId(story, 'timeline'))}
${part('Events and copies', [...story.events.map((e) => eventPart(e, names, links)), more('copies')], partId(story, 'copies'))}
${part('Who said what', [...story.said.map((s) => speakerPart(s, links)), more('said')], partId(story, 'said'))}
${part('Who is who', [whoList(story.who, links)], partId(story, 'who'))}
${part('What is described', [bodiesPart(story.bodies, links)], partId(story, 'bodies'))}
${part('Figures and commitments', [...commitmentCharts(story.commitments), commitmentsTable(story.commitments, links), more('commitments'), figuresList(story.figures, links), more('figures')], partId(story, 'figures'))}
${part('Who stands where', [linesList(story.positions, links), more('positions')], partId(story, 'positions'))}
${part('How they are tied', [linesList(story.relations, links), more('relations')], partId(story, 'relations'))}
${part('Not carried', [notCarriedList(story.notCarried, links), more('not-carried')], partId(story, 'not-carried'))}`;
}

/** Parts of a story that a page can lead to, with what they are called; those that the story has. */
export function partsOf(story: StoryDigest): readonly { readonly id: string; readonly title: string }[] {
  const has: readonly (readonly [string, string, boolean])[] = [
    ['timeline', 'Timeline', story.timeline.length > 0],
    ['copies', 'Copies', story.events.length > 0],
    ['said', 'Who said what', story.said.length > 0],
    ['who', 'Who is who', story.who.length > 0],
    ['bodies', 'Bodies', story.bodies.length > 0],
    ['figures', 'Figures', story.figures.length + story.commitments.length > 0],
    ['positions', 'Positions', story.positions.length > 0],
    ['relations', 'Ties', story.relations.length > 0],
    ['not-carried', 'Not carried', story.notCarried.length > 0],
  ];
  return has.filter(([, , there]) => there).map(([name, title]) => ({ id: partId(story, name), title }));
}

function partId(story: StoryDigest, name: string): string {
  return `${name}-${story.id}`;
}

function eventPart(event: EventDigest, names: ReadonlyMap<number, string>, links: Links): Markup {
  return html`<div class="event"><h4>${linked(links.event(event.id), event.title)} <small>${event.day}</small></h4>${eventCopies(event, names, links)}</div>`;
}

/** Trees of more reports are told in words alone: a drawing of them is taller than anybody scrolls. */
const MOST_DRAWN = 80;
/** Copies told in words at once. */
const COPIES = 100;

/** The tree of copies among the reports of an event, drawn and in words, the latter from the copy `from` on. */
export function eventCopies({ copies }: EventDigest, names: ReadonlyMap<number, string>, links: Links, from = 0): Markup {
  const drawn = copies.flatMap(all).length <= MOST_DRAWN ? copiesDrawing(copies, (n) => names.get(n.number) ?? '', links) : null;
  return html`${drawn}${copiesList(copies, from, links)}<p><small>Reports:${reportLinks(links, copies.flatMap(all))}</small></p>`;
}

function all(node: CopyNode): readonly number[] {
  return [node.number, ...node.children.flatMap(all)];
}

/** The copies in words, with the way to lay each beside what it was made from. */
function copiesList(roots: readonly CopyNode[], from: number, links: Links): Markup | null {
  const pairs = roots.flatMap(pairsUnder);
  const told = pairs.slice(from, from + COPIES);
  if (told.length === 0) return null;
  return html`<ul class="copies">${told.map(({ parent, node }) => {
    const address = links.comparison(parent, node.number);
    return html`<li>${reportLinks(links, [node.number])} ${node.how.replace(/^(.*? (?:of|from))(,|$)/, `$1 [${parent}]$2`)}${
      address !== null && html` <a class="more" href="${address}">Compare<span class="vh"> report ${parent} with report ${node.number}</span></a>`}</li>`;
  })}</ul>${told.length < pairs.length && html`<p><small>Copies ${from + 1} to ${from + told.length} of ${pairs.length}.</small></p>`}`;
}

function pairsUnder(node: CopyNode): readonly { readonly parent: number; readonly node: CopyNode }[] {
  return node.children.flatMap((child) => [{ parent: node.number, node: child }, ...pairsUnder(child)]);
}

function commitmentsTable(commitments: readonly CommitmentLine[], links: Links): Markup | null {
  if (commitments.length === 0) return null;
  return html`<div class="scroll" tabindex="0" role="group" aria-label="Commitments"><table><thead>
    <tr><th scope="col">Standing</th><th scope="col">Who</th><th scope="col">What</th><th scope="col">Threshold or value</th><th scope="col">When</th><th scope="col">Reports</th></tr></thead>
    <tbody>${
    commitments.map((c) => html`<tr class="head"><td>${c.standing}</td><td>${c.party}</td><td>${c.measure}</td><td>${c.threshold}${c.condition === '' ? null : html`, ${c.condition}`}</td><td>${
      c.due}</td><td>${citations(links, c.passages)}</td></tr>${
      c.values.map((v) => html`<tr><td></td><td>${v.party}</td><td></td><td>${v.value}</td><td>${v.asOf}</td><td>${
        citations(links, v.passages)}</td></tr>`)}`)}</tbody></table></div>`;
}

function figuresList(figures: readonly FigureLine[], links: Links): Markup | null {
  if (figures.length === 0) return null;
  return html`<ul>${figures.map((f) => html`<li>${f.readings.map((r, i) => html`${i > 0 && ' / '}${r.text}${
    citations(links, r.passages)}`)} <small class="${f.disputed ? 'alarm' : ''}">${
    linked(links.claim(f.id), f.disputed ? 'reports differ' : f.carried)}</small></li>`)}</ul>`;
}

/** People and bodies told of at once; the rest is folded away. */
const MOST_WHO = 12;

function whoList(who: readonly WhoLine[], links: Links): Markup | null {
  if (who.length === 0) return null;
  const rest = who.slice(MOST_WHO);
  return html`<ul class="who">${who.slice(0, MOST_WHO).map((one) => whoItem(one, links))}</ul>${
    rest.length > 0 && html`<details><summary>${rest.length} more</summary><ul class="who">${rest.map((one) => whoItem(one, links))}</ul></details>`}`;
}

function whoItem({ name, roles, aliases, passages }: WhoLine, links: Links): Markup {
  return html`<li><b>${name}</b>${roles.length > 0 && html`, ${roles.join('; ')}`}${aliases.length > 0 && html` <small>also: ${
    aliases.join(', ')}</small>`}${citations(links, passages)}</li>`;
}

function bodiesPart(bodies: readonly BodyLine[], links: Links): Markup | null {
  if (bodies.length === 0) return null;
  return html`${bodies.map(({ name, ties, counts }) => html`<h4>${name}</h4>${linesList([...ties, ...counts], links)}`)}`;
}

function linesList(lines: readonly ProvenLine[], links: Links): Markup | null {
  return lines.length === 0 ? null : html`<ul>${lines.map((l) => html`<li>${l.text}${citations(links, l.passages)}</li>`)}</ul>`;
}

function notCarriedList(lines: readonly NotCarriedLine[], links: Links): Markup | null {
  return lines.length === 0
    ? null
    : html`<ul>${lines.map(({ why, missing, passage }) => html`<li>not in${reportLinks(links, missing)} (${why}): <q>${passage.words}</q> ${
      citation(links, passage)}</li>`)}</ul>`;
}

function timelinePart({ id, timeline }: StoryDigest, links: Links): Markup | null {
  if (timeline.length === 0) return null;
  const name = (i: number): string => `time-${id}-${i}`;
  return html`${timelineDrawing(timeline, name)}<ol class="timeline">${timeline.map((t, i) => html`<li id="${name(i)}"><b>${t.day}</b> <span>${t.text}${
    citations(links, t.passages)}</span></li>`)}</ol>`;
}
