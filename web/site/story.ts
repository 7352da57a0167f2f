import type { CopyNode } from '../../src/exchange/digest/copies.ts';
import type { Digest } from '../../src/exchange/digest/index.ts';
import type { Links } from '../links.ts';
import { html } from '../html.ts';
import { checksSection, decisionsSection, reportsSection, uncheckedSection } from '../sections.ts';
import { eventCopies, partsOf, storyParts } from '../story.ts';
import { count } from '../../src/exchange/digest/words.ts';
import { ADDRESS } from './addresses.ts';
import { type Page, heading, trail } from './layout.ts';

/** A story's page: it opens as the printed account does, then tells the story part by part. */
export function storyPage(digest: Digest, id: string, links: Links): Page | null {
  const story = digest.stories.find((s) => s.id === id);
  if (story === undefined) return null;
  const { reports } = digest.independence;
  return {
    title: story.title,
    main: html`${trail([[ADDRESS.stories, 'Stories']])}${heading(story.title, `What ${reports === 1 ? 'one report says' : `${reports} reports say`}, side by side. Every line opens at its passage.`)}
<div class="withside"><nav class="side" aria-label="On this page"><ul><li><a href="#reports">Reports</a></li><li><a href="#checks">To check</a></li>${partsOf(story).map((p) => html`<li><a href="#${p.id}">${p.title}</a></li>`)}</ul></nav>
<div class="story">${uncheckedSection(digest.unchecked, links)}${decisionsSection(digest.decisions, links)}${reportsSection(digest.independence, links)}${checksSection(digest.checks, links)}<section><h2>The story</h2>${storyParts(story, digest.independence.lines, links)}</section></div></div>`,
  };
}

/** An event's page: its reports, its tree of copies, and what to check in them. */
export function eventPage(digest: Digest, storyId: string, id: string, links: Links): Page | null {
  const story = digest.stories.find((s) => s.id === storyId);
  const event = story?.events.find((e) => e.id === id);
  if (story === undefined || event === undefined) return null;
  const names = new Map(digest.independence.lines.map((l) => [l.number, l.name]));
  const here = new Set(event.copies.flatMap(numbersUnder));
  const lines = digest.independence.lines.filter((l) => here.has(l.number));
  const checks = digest.checks.filter((c) => c.passages.some((p) => here.has(p.number)));
  return {
    title: event.title,
    main: html`${trail([[ADDRESS.stories, 'Stories'], [ADDRESS.story(storyId), story.title]])}${heading(event.title, `${event.day} · ${count(lines.length, 'report')}`)}
<section id="reports"><h2>Reports of this event</h2><ul class="reports">${lines.map((l) => html`<li><a href="${links.report(l.number)}">${l.title}</a><br><small>${l.name} · ${l.day} · ${l.standing}</small></li>`)}</ul></section>
<section><h2>Who copied whom</h2>${eventCopies(event, names, links)}</section>${checks.length > 0 && checksSection(checks, links)}`,
  };
}

function numbersUnder(node: CopyNode): readonly number[] {
  return [node.number, ...node.children.flatMap(numbersUnder)];
}
