import { count, dayInWords } from '../../src/exchange/digest/words.ts';
import type { FacetCount, SearchHit, SearchPage } from '../../src/store/store.ts';
import { type Markup, html } from '../html.ts';
import { ADDRESS } from './addresses.ts';
import { moreLink } from './home.ts';
import { type Page, heading } from './layout.ts';

/** What was searched for; empty where nothing was asked. */
export interface Asked {
  readonly words: string;
  readonly outlet: string;
  readonly language: string;
  /** Id of the story whose reports alone are asked for. */
  readonly story: string;
  /** `true` where only reports of stories with something in dispute are asked for. */
  readonly disputed: string;
  readonly from: string;
  readonly to: string;
}

/** A hit with the address at which its passage opens. */
export interface ShownHit {
  readonly hit: SearchHit;
  readonly address: string;
}

/** The search page: the field, what narrows the search, and the hits with their words marked. */
export function searchPage(asked: Asked, found: SearchPage | null, hits: readonly ShownHit[]): Page {
  return {
    title: asked.words === '' ? 'Search' : `Search: ${asked.words}`,
    main: html`${heading('Search', found === null ? 'All words must stand in the report; words in quotation marks stand together.' : `${count(found.total, 'report')} with ${asked.words}`)}
<div class="searching"><form class="filter" role="search" aria-label="Search with restrictions" action="${ADDRESS.search}" method="get">
  <label>Words <input type="search" name="words" value="${asked.words}" required maxlength="400"></label>
  <details class="narrow"${isNarrowed(asked) && html` open`}><summary>Narrow the search</summary>
    <div class="fields">${found !== null && narrowing(asked, found)}<label>From <input type="date" name="from" value="${asked.from}"></label>
    <label>To <input type="date" name="to" value="${asked.to}"></label></div></details><button>Search</button></form>
<div>${found !== null && found.items.length === 0 ? html`<p class="empty">No report holds all of these words. Fewer words find more.</p>` : html`<ol class="hits">${
  hits.map(hitItem)}</ol>`}${found !== null && moreLink(ADDRESS.search, { ...asked, after: found.next })}</div></div>`,
  };
}

function isNarrowed({ outlet, language, story, disputed, from, to }: Asked): boolean {
  return [outlet, language, story, disputed, from, to].some((value) => value !== '');
}

function narrowing({ outlet, language, story, disputed }: Asked, { facets, counted, total, disputed: inDispute }: SearchPage): Markup {
  const stories = facets.story.map(({ value, count: times, title }) => ({ value, count: times, words: title.length > 48 ? `${title.slice(0, 47)}…` : title }));
  return html`${facet('Outlet', 'outlet', outlet, facets.outlet)}${facet('Language', 'language', language, facets.language)}${
    facet('Story', 'story', story, stories)}${
    (inDispute > 0 || disputed !== '') && html`<label class="option"><input type="checkbox" name="disputed" value="true"${disputed !== '' && html` checked`}> Reports differ in the story (${
      inDispute})</label>`}${
    months(facets.month)}${counted < total && html`<small>More than ${
      counted} reports hold these words. Those that came last are shown and counted here, those first that hold the words in their titles.</small>`}`;
}

function facet(label: string, name: string, chosen: string, values: readonly (FacetCount & { readonly words?: string })[]): Markup | null {
  if (values.length === 0 && chosen === '') return null;
  const missing = chosen !== '' && !values.some(({ value }) => value === chosen);
  return html`<label>${label} <select name="${name}"><option value="">all</option>${missing && html`<option selected value="${chosen}">${
    chosen}</option>`}${values.map((v) => html`<option value="${v.value}"${v.value === chosen && html` selected`}>${v.words ?? v.value} (${
      v.count})</option>`)}</select></label>`;
}

/** How the hits spread over the months, as bars with their numbers. */
function months(values: readonly FacetCount[]): Markup | null {
  const known = values.filter(({ value }) => value !== '').slice(-24);
  if (known.length < 2) return null;
  const most = Math.max(...known.map((v) => v.count));
  return html`<fieldset class="months"><legend>By month</legend><ul>${known.map((v) => html`<li><span>${
    dayInWords(v.value)}</span> <meter min="0" max="${most}" value="${v.count}" aria-label="${dayInWords(v.value)}">${v.count}</meter> ${
    v.count}</li>`)}</ul></fieldset>`;
}

function hitItem({ hit: { report, excerpt, marks }, address }: ShownHit): Markup {
  const about = [report.outlet ?? report.agency ?? report.origin.split('/').at(-1)!, dayInWords(report.published)].join(' · ');
  return html`<li><h2><a href="${address}">${report.title ?? 'Report without a title'}</a></h2>
    <p class="about">${about}</p>${excerpt !== '' && html`<p class="excerpt">${markedExcerpt(excerpt, marks)}</p>`}</li>`;
}

function markedExcerpt(excerpt: string, marks: SearchHit['marks']): Markup {
  let end = 0;
  const parts = marks.map(([from, to]) => {
    const before = excerpt.slice(end, Math.max(end, from));
    const words = excerpt.slice(Math.max(end, from), to);
    end = Math.max(end, to);
    return html`${before}${words !== '' && html`<mark>${words}</mark>`}`;
  });
  return html`${parts}${excerpt.slice(end)}`;
}
