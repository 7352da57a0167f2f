import type { Digest, StoryDigest } from '../../src/exchange/digest/index.ts';
import type { SpeakerSaid } from '../../src/exchange/digest/quotations.ts';
import { type Markup, html } from '../html.ts';
import type { Links } from '../links.ts';
import { checkItem, reportsSection, uncheckedSection } from '../sections.ts';
import { type StoryPart, storyParts } from '../story.ts';
import { ADDRESS } from './addresses.ts';
import { type Page, heading, trail } from './layout.ts';

/** A list of a story that can be long: its page shows the first of it, and pages of its own the whole. */
export type PartName = 'unchecked' | 'reports' | 'checks' | StoryPart;

/** A story with the digest that it stands in. */
export interface Telling {
  readonly digest: Digest;
  readonly story: StoryDigest;
}

/** One list of a story. */
interface PartKind {
  /** What its items are called, many of them. */
  readonly noun: string;
  /** How many the story's own page shows, and how many one page of the list. */
  readonly first: number;
  readonly size: number;
  readonly of: (telling: Telling) => readonly unknown[];
  readonly with: (telling: Telling, items: never) => Telling;
}

/** A list of the story's digest under its own name. */
function storyList<Name extends keyof StoryDigest>(name: Name, noun: string, first: number, size = 100): PartKind {
  return {
    noun,
    first,
    size,
    of: ({ story }) => story[name] as readonly unknown[],
    with: (telling, items) => ({ ...telling, story: { ...telling.story, [name]: items } }),
  };
}

/** A quotation with the one who said it. */
interface SaidOnce {
  readonly speaker: SpeakerSaid;
  readonly quotation: SpeakerSaid['quotations'][number];
}

const KINDS: Readonly<Record<PartName, PartKind>> = {
  unchecked: {
    noun: 'things not checked',
    first: 40,
    size: 100,
    of: ({ digest }) => digest.unchecked,
    with: (telling, unchecked) => ({ ...telling, digest: { ...telling.digest, unchecked } }),
  },
  reports: {
    noun: 'reports',
    first: 100,
    size: 100,
    of: ({ digest }) => digest.independence.lines,
    with: (telling, lines) => ({ ...telling, digest: { ...telling.digest, independence: { ...telling.digest.independence, lines } } }),
  },
  checks: {
    noun: 'differences',
    first: 40,
    size: 25,
    of: ({ digest }) => digest.checks,
    with: (telling, checks) => ({ ...telling, digest: { ...telling.digest, checks } }),
  },
  timeline: storyList('timeline', 'entries', 60),
  copies: storyList('events', 'events', 20, 20),
  said: {
    noun: 'statements',
    first: 60,
    size: 60,
    of: ({ story }) => story.said.flatMap((speaker) => speaker.quotations.map((quotation): SaidOnce => ({ speaker, quotation }))),
    with: (telling, items: readonly SaidOnce[]) => ({
      ...telling,
      story: {
        ...telling.story,
        said: [...Map.groupBy(items, ({ speaker }) => speaker)].map(([speaker, said]) => ({ ...speaker, quotations: said.map(({ quotation }) => quotation) })),
      },
    }),
  },
  commitments: storyList('commitments', 'commitments', 40),
  figures: storyList('figures', 'figures', 80),
  positions: storyList('positions', 'positions', 60),
  relations: storyList('relations', 'ties', 60),
  'not-carried': storyList('notCarried', 'passages not carried', 40),
};

const NAMES = Object.keys(KINDS) as readonly PartName[];

/** True for the name of a list that has pages of its own. */
export function isPartName(name: string): name is PartName {
  return Object.hasOwn(KINDS, name);
}

/** A story with the first of each list alone. */
export function firstOfAll(telling: Telling): Telling {
  return NAMES.reduce((cut, name) => KINDS[name].with(cut, KINDS[name].of(telling).slice(0, KINDS[name].first) as never), telling);
}

/** A link to the pages of a list where the story's own page shows only the first of it. */
export function moreOf(telling: Telling, name: PartName): Markup | null {
  const { noun, first, of } = KINDS[name];
  const all = of(telling).length;
  return all <= first ? null : html`<p class="next"><a href="${ADDRESS.part(telling.story.id, name, 1)}">All ${all} ${noun}</a></p>`;
}

/** One page of one list of a story; `null` where the list has no such page. */
export function partPage(telling: Telling, name: PartName, page: number, links: Links): Page | null {
  const { noun, size, of } = KINDS[name];
  const all = of(telling);
  const from = (page - 1) * size;
  if (!(page >= 1 && from < Math.max(1, all.length))) return null;
  const { id, title } = telling.story;
  const alone = NAMES.reduce((cut, other) => KINDS[other].with(cut, (other === name ? all.slice(from, from + size) : []) as never), telling);
  return {
    title: `${title}: ${noun}`,
    main: html`${trail([[ADDRESS.stories, 'Stories'], [ADDRESS.story(id), title]])}${heading(`All ${all.length} ${noun}`, `Of the story “${title}”.`)}${
      shown(alone, telling, name, from, links)}${turning(page, Math.max(1, Math.ceil(all.length / size)), (to) => ADDRESS.part(id, name, to))}`,
  };
}

function shown({ digest, story }: Telling, whole: Telling, name: PartName, from: number, links: Links): Markup | null {
  switch (name) {
    case 'unchecked': return uncheckedSection(digest.unchecked, links);
    case 'reports': return reportsSection(digest.independence, links);
    case 'checks': return html`<section><ol class="checks" start="${from + 1}">${digest.checks.map((check) => checkItem(check, links))}</ol></section>`;
    default: return html`<section><h2 class="vh">${KINDS[name].noun}</h2>${storyParts(story, whole.digest.independence.lines, links)}</section>`;
  }
}

/** Links to the page before and the page behind. */
export function turning(page: number, pages: number, address: (page: number) => string): Markup | null {
  if (pages < 2) return null;
  return html`<nav class="turn" aria-label="Pages">${page > 1 && html`<a rel="prev" href="${address(page - 1)}">Earlier</a>`} <span>Page ${page} of ${
    pages}</span> ${page < pages && html`<a rel="next" href="${address(page + 1)}">Later</a>`}</nav>`;
}
