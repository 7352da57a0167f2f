import type { CopyNode } from '../../src/exchange/digest/copies.ts';
import type { Digest } from '../../src/exchange/digest/index.ts';
import type { Links } from '../links.ts';
import { type Markup, html } from '../html.ts';
import { agreedSection, checksSection, decisionsSection, reportsSection, uncheckedSection } from '../sections.ts';
import { eventCopies, partsOf, storyParts } from '../story.ts';
import { count } from '../../src/exchange/digest/words.ts';
import { ADDRESS } from './addresses.ts';
import { type Page, heading, trail } from './layout.ts';
import { type PartName, firstOfAll, moreOf, turning } from './parts.ts';

/** A story's page: it opens as the printed account does, then tells the story part by part. */
export function storyPage(digest: Digest, id: string, links: Links): Page | null {
  const story = digest.stories.find((s) => s.id === id);
  if (story === undefined) return null;
  const { reports } = digest.independence;
  const telling = { digest, story };
  const first = firstOfAll(telling);
  const more = (name: PartName): Markup | null => moreOf(telling, name);
  return {
    title: story.title,
    main: html`${trail([[ADDRESS.stories, 'Stories']])}${
      heading(story.title, `What ${reports === 1 ? 'one report says' : `${reports} reports say`}, side by side. Every line opens at its passage.`)}
<div class="withside"><nav class="side" aria-label="On this page"><ul><li><a href="#reports">Reports</a></li>
  <li><a href="#checks">To check</a></li>${partsOf(story).map((p) => html`<li><a href="#${p.id}">${p.title}</a></li>`)}</ul></nav>
<div class="story">${uncheckedSection(first.digest.unchecked, links)}${more('unchecked')}${decisionsSection(digest.decisions, links)}${
  reportsSection(first.digest.independence, links)}${more('reports')}${
  checksSection(first.digest.checks, links, digest.checks.length, more('checks'))}${agreedSection(first.digest.agreed, links)}<section>
  <h2>The story</h2>${storyParts(first.story, digest.independence.lines, links, more)}</section></div></div>`,
  };
}

/** Reports of an event on one page. */
const EVENT_REPORTS = 100;
/** Differences that an event's page holds. */
const EVENT_CHECKS = 40;

/** One page of an event: its reports, its tree of copies, and what to check in them; `null` where there is no such event or page. */
export function eventPage(digest: Digest, storyId: string, id: string, page: number, links: Links): Page | null {
  const story = digest.stories.find((s) => s.id === storyId);
  const event = story?.events.find((e) => e.id === id);
  if (story === undefined || event === undefined) return null;
  const names = new Map(digest.independence.lines.map((l) => [l.number, l.name]));
  const here = new Set(event.copies.flatMap(numbersUnder));
  const lines = digest.independence.lines.filter((l) => here.has(l.number));
  const from = (page - 1) * EVENT_REPORTS;
  if (!(page >= 1 && from < Math.max(1, lines.length))) return null;
  const checks = digest.checks.filter((c) => c.passages.some((p) => here.has(p.number)));
  return {
    title: event.title,
    main: html`${trail([[ADDRESS.stories, 'Stories'], [ADDRESS.story(storyId), story.title]])}${
      heading(event.title, `${event.day} · ${count(lines.length, 'report')}`)}
<section id="reports"><h2>Reports of this event</h2><ul class="reports">${
  lines.slice(from, from + EVENT_REPORTS).map((l) => html`<li><a href="${links.report(l.number)}">${l.title}</a><br><small>${l.name} · ${l.day} · ${
    l.standing}</small></li>`)}</ul>${
      turning(page, Math.ceil(lines.length / EVENT_REPORTS), (to) => `${ADDRESS.event(id)}${to === 1 ? '' : `?page=${to}`}`)}</section>
<section><h2>Who copied whom</h2>${eventCopies(event, names, links, from)}</section>${
  page === 1 && checks.length > 0 && checksSection(checks.slice(0, EVENT_CHECKS), links, checks.length, checks.length > EVENT_CHECKS ? html`<p class="next"><a href="${ADDRESS.part(storyId, 'checks', 1)}">All differences of the story</a></p>` : null)}`,
  };
}

function numbersUnder(node: CopyNode): readonly number[] {
  return [node.number, ...node.children.flatMap(numbersUnder)];
}
