import { count, dayInWords } from '../../src/exchange/digest/words.ts';
import type { Page as Rows } from '../../src/store/queries.ts';
import type { EventRow, StoreState, StoryRow } from '../../src/store/store.ts';
import { type Markup, html } from '../html.ts';
import { ADDRESS } from './addresses.ts';
import { type Page, heading } from './layout.ts';

/** A story in the list, with its events by day. */
export interface ListedStory {
  readonly story: StoryRow;
  readonly events: readonly EventRow[];
}

/** What the list of stories was asked for. */
export interface StoryFilter {
  readonly from: string;
  readonly to: string;
  readonly least: number;
}

/** Stories and their events by date, the latest first. */
export function storiesPage(state: StoreState, { items, total, next }: Rows<ListedStory>, filter: StoryFilter): Page {
  const what = [count(state.stories, 'story', 'stories'), count(state.events, 'event'), count(state.reports, 'report')].join(' · ');
  return {
    title: 'Stories',
    main: html`${heading('Stories', html`${what}${
      state.waiting > 0 && ` · ${count(state.waiting, 'report')} not yet set beside the others`}`)}${filterForm(filter)}${
      items.length === 0 ? emptyNotice(state) : html`<p class="vh">${count(total, 'story', 'stories')} found.</p>
        <ol class="stories">${items.map(storyItem)}</ol>`}${moreLink(ADDRESS.stories, { ...asked(filter), after: next })}`,
  };
}

function storyItem({ story, events }: ListedStory): Markup {
  const { id, title, firstDay, lastDay, reports, separate, conflicts, disputes } = story;
  return html`<li><article><p class="when">${daysInWords(firstDay, lastDay)}</p><h2><a href="${ADDRESS.story(id)}">${title}</a></h2>
<p class="facts"><span>${count(reports, 'report')}, ${separate === reports ? 'all' : separate} separate</span>${
  conflicts > 0 && html`<span class="tag alarm">${conflicts} cannot both be right</span>`}${disputes > conflicts && html`<span class="tag">${
    disputes - conflicts} where reports differ</span>`}</p>${
    events.length > 1 && html`<ol class="events">${events.map((e) => html`<li><span class="when">${
      dayInWords(e.date)}</span> <a href="${ADDRESS.event(e.id)}">${e.title}</a> <small>${count(e.reports, 'report')}</small></li>`)}</ol>`}${
    events.length > 1 && story.events > events.length && html`<p class="about">and ${count(story.events - events.length, 'more event')}</p>`}</article></li>`;
}

/** "4 to 12 March 2026", "day unknown". */
function daysInWords(first: string | null, last: string | null): string {
  if (first === null || last === null || first === last) return dayInWords(first ?? last);
  return first.slice(0, 7) === last.slice(0, 7) ? `${Number(first.slice(8))} to ${dayInWords(last)}` : dayInWords(`${first}/${last}`);
}

function filterForm({ from, to, least }: StoryFilter): Markup {
  return html`<form class="filter" action="${ADDRESS.stories}" method="get"><label>From <input type="date" name="from" value="${from}"></label>
    <label>To <input type="date" name="to" value="${to}"></label>
    <label>Least reports <input type="number" name="least" min="1" max="1000" value="${least}"></label><button>Show</button></form>`;
}

function asked({ from, to, least }: StoryFilter): Readonly<Record<string, string>> {
  return { from, to, least: least > 1 ? String(least) : '' };
}

/** A link to the next page of a list, or nothing on the last. */
export function moreLink(address: string, query: Readonly<Record<string, string | null>>): Markup | null {
  if (query['after'] === null || query['after'] === undefined) return null;
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== null && entry[1] !== '');
  return html`<p class="next"><a rel="next" href="${address}?${new URLSearchParams(given).toString()}">Show more</a></p>`;
}

function emptyNotice({ reports }: StoreState): Markup {
  return html`<p class="empty">${
    reports === 0 ? html`Nothing is kept here yet. <code>stemma add PATH…</code> takes reports in.` : 'No story is of these days.'}</p>`;
}
