import { createHash } from 'node:crypto';
import { digestOf } from '../src/exchange/digest/index.ts';
import type { Account } from '../src/model/account.ts';
import { Citations } from './citations.ts';
import { type Markup, html } from './html.ts';
import { reportArticle } from './reports.ts';
import { agreedSection, checksSection, decisionsSection, reportsSection, uncheckedSection } from './sections.ts';
import { storySection } from './story.ts';
import { STYLE } from './style.ts';

/** An account as one page that needs no network and no script; every line opens its passage in the report. */
export function renderPage(account: Account): string {
  const digest = digestOf(account);
  const citations = new Citations();
  const body = html`${uncheckedSection(digest.unchecked, citations)}${decisionsSection(digest.decisions, citations)}${
    reportsSection(digest.independence, citations)}${checksSection(digest.checks, citations)}${agreedSection(digest.agreed, citations)}${
    digest.stories.map((s) => storySection(s, digest.independence.lines, citations))}`;
  const reports = account.reports.map((r, i) => reportArticle(r, digest.independence.lines[i]!, citations));
  const title = digest.stories[0]?.title ?? 'No report could be read';
  return document(title, STYLE + highlightRules(citations.ids()), html`<header><h1>${title}</h1>
    <p class="about">What ${account.reports.length === 1 ? 'one report says' : `${account.reports.length} reports say`}, side by side. Every line opens at its passage; nothing here says who is right.</p></header>
<nav aria-label="Parts of this page"><a href="#checks">To check</a>${digest.stories.slice(0, 6).map((s) => html`<a href="#story-${s.id}">${
  shortened(s.title)}</a>`)}<a href="#texts">Reports in full</a></nav>
<main>${body}<section id="texts"><h2>Reports in full</h2>${reports}</section></main>`);
}

/** Lights up every stretch of a passage when the page is opened at it, also where passages cross. */
function highlightRules(ids: readonly string[]): string {
  return ids.map((id) => `:root:has(#${id}:target) .${id}{background:var(--here)}`).join('\n');
}

function document(title: string, style: string, body: Markup): string {
  const hash = createHash('sha256').update(style).digest('base64');
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${{ markup: hash }}'; base-uri 'none'; form-action 'none'">
<title>${title} – Stemma</title><style>${{ markup: style }}</style></head>
<body>${body}</body></html>
`.markup;
}

function shortened(title: string): string {
  return title.length > 32 ? `${title.slice(0, 31)}…` : title;
}
