import { type Markup, html } from '../html.ts';
import { ADDRESS } from './addresses.ts';

/** What every page of the server knows of whom it is for. */
export interface Visit {
  /** True when the visitor may add reports and decide. */
  readonly mayWrite: boolean;
  /** True when the server takes writing at all, so that signing in leads somewhere. */
  readonly takesToken: boolean;
  /** What a form must bring along to be heeded; empty when the visitor may not write. */
  readonly formToken: string;
  /** Today (YYYY-MM-DD), the day that a decision is given unless another is named. */
  readonly today: string;
  /** Address of the style sheet, which changes with it. */
  readonly style: string;
  /** Part of the site that is open, for the menu. */
  readonly here?: 'stories' | 'search' | 'judgements' | 'add' | undefined;
  /** What the search field holds. */
  readonly words?: string | undefined;
}

/** One page of the server. */
export interface Page {
  readonly title: string;
  readonly main: Markup;
}

/** A whole document: head, menu, main part. No script, nothing from elsewhere. */
export function sitePage({ title, main }: Page, visit: Visit): string {
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<title>${title} – Stemma</title><link rel="stylesheet" href="${visit.style}"><link rel="icon" href="data:,"></head>
<body class="site"><a class="skip" href="#main">To the content</a>
<header class="bar"><div class="inner"><a class="brand" href="${ADDRESS.home}">Stemma</a>
<nav aria-label="Site">${menuItem('stories', ADDRESS.stories, 'Stories', visit)}${menuItem('judgements', ADDRESS.judgements, 'Decisions', visit)}${
    visit.mayWrite && menuItem('add', ADDRESS.add, 'Add reports', visit)}${
      visit.takesToken && !visit.mayWrite && html`<a href="${ADDRESS.signIn}">Sign in</a>`}</nav>
<form role="search" class="find" action="${ADDRESS.search}" method="get">
  <label class="vh" for="find">Search reports</label><input id="find" name="words" type="search" value="${visit.words ?? ''}" placeholder="Search reports" maxlength="400"><button>Search</button></form></div></header>
<main id="main" tabindex="-1">${main}</main>
<footer><p>Stemma sets out what reports say, side by side. Nothing here says who is right.${
  visit.mayWrite && html` <a href="${ADDRESS.signIn}">Signed in</a>`}</p></footer></body></html>
`.markup;
}

function menuItem(name: Visit['here'], address: string, words: string, { here }: Visit): Markup {
  return html`<a href="${address}"${here === name && html` aria-current="page"`}>${words}</a>`;
}

/** Where a page stands: links to the pages above it. */
export function trail(steps: readonly (readonly [address: string, words: string])[]): Markup {
  return html`<nav class="trail" aria-label="Where this stands"><ol>${steps.map(([address, words]) => html`<li><a href="${address}">${
    words.length > 70 ? `${words.slice(0, 69)}…` : words}</a></li>`)}</ol></nav>`;
}

/** A title of a page with a line below it. */
export function heading(title: string, about: Markup | string = ''): Markup {
  return html`<h1>${title}</h1>${about !== '' && html`<p class="about lead">${about}</p>`}`;
}
