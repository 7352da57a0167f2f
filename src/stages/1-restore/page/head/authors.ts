import { anyAgencyCode } from '../../../../language/agencies.ts';
import { BYLINE_OPENERS, BYLINE_ROLES, NAME_JOINERS } from '../../../../language/bylines.ts';
import type { Span } from '../../../../model/span.ts';
import type { Block } from '../parts/blocks.ts';
import { oneLine } from '../parts/characters.ts';
import { hasHint } from '../parts/hints.ts';
import { stringsIn } from '../parts/json-ld.ts';
import { metaContent } from '../parts/meta.ts';
import { articleNodes, placeIn } from '../parts/page.ts';
import type { Page } from '../parts/page.ts';
import { printedDays } from '../../dating/printed-day.ts';
import type { Surroundings } from '../days/stated-day.ts';
import { fold } from './title.ts';
import type { Stated } from './title.ts';
import { INLINE } from '../tree/tags.ts';
import { closest, isWithin, rawAttribute } from '../tree/tree.ts';
import type { PageElement } from '../tree/tree.ts';

/** Who wrote the report, by the first of the places that names anybody, and the agency among them. */
export interface Authors {
  readonly names: readonly string[];
  readonly agency: string | null;
  /** Every statement, with whether it was taken. */
  readonly stated: readonly (Stated & { readonly taken: boolean })[];
}

/**
 * Reads the authors that a page states of itself: its structured data, its metas, its markup, its byline, its signature. The first place that
 * names a person is believed; an outlet or agency as the author counts only where no person is named.
 */
export function authorsOf(page: Page, around: Surroundings, outlets: readonly string[]): Authors {
  const places = [
    linkedAuthors(page),
    metaAuthors(page),
    labelledAuthors(page),
    markedAuthors(page, around),
    bylineBlocks(page, around),
    signatures(page, around),
  ];
  const found = places.map((place) => distinct(place.flatMap((one) => namesIn(one.value, one.why))));
  const bodies = new Set(outlets.map(fold));
  const isPerson = (name: string): boolean => !bodies.has(fold(name)) && anyAgencyCode(name) === null;
  let chosen = found.findIndex((names) => names.some(isPerson));
  // A mere signature or class name is not enough to set a stated body aside, unless it looks like a person.
  if (chosen < 0) chosen = found.findIndex((names) => names.length > 0);
  const names = chosen < 0 ? [] : found[chosen]!;
  const stated = places.flatMap((place, i) => place.map((one) => ({ ...one, taken: i === chosen })));
  const agency = [...names, ...stated.map((one) => one.value)].map(anyAgencyCode).find((code) => code !== null) ?? null;
  return { names, agency, stated };
}

const STRUCTURED = 'author of the structured data';

/** Authors of the first article in the structured data that has any; authors may be given as references to other nodes. */
function linkedAuthors(page: Page): Stated[] {
  for (const node of articleNodes(page)) {
    const value = node.values['author'] ?? node.values['creator'];
    const names = stringsIn(resolve(page, value)).filter((name) => !/^https?:/.test(name));
    if (names.length > 0) return names.map((name) => ({ value: oneLine(name), why: STRUCTURED, at: placeIn(page, node.script, name) }));
  }
  return [];
}

function resolve(page: Page, value: unknown): unknown {
  const list = Array.isArray(value) ? value.slice(0, 50) : [value];
  return list.map((item) => {
    if (typeof item !== 'object' || item === null || 'name' in item) return item;
    const id = (item as Record<string, unknown>)['@id'];
    return page.linked.find((node) => node.values['@id'] === id && id !== undefined && 'name' in node.values)?.values ?? item;
  });
}

const AUTHOR_META = [
  'author', 'article:author', 'dc.creator', 'dcterms.creator', 'dc.contributor', 'parsely-author', 'sailthru.author', 'byl', 'cxenseparse:author',
  'article:author_name', 'authors', 'citation_author', 'og:article:author', 'twitter:creator_name', 'article.author', 'rnews:author',
];

function metaAuthors(page: Page): Stated[] {
  for (const name of AUTHOR_META) {
    const metas = page.metas.filter(
      (meta) => meta.name === name && meta.content !== '' && !/^(?:https?:|www\.|@)/.test(meta.content) && meta.content.length < 300,
    );
    if (metas.some((meta) => namesIn(meta.content, name).length > 0)) {
      return metas.map((meta) => ({ value: meta.content, why: name, at: [meta.element.start, meta.element.inner] as Span }));
    }
  }
  return [];
}

/** The value beside a label that says "written by", as cards for messengers carry it. */
function labelledAuthors(page: Page): Stated[] {
  return page.metas.filter((meta) => /^twitter:label\d$/.test(meta.name) && opener(`${meta.content} `) !== null).flatMap((label) => {
    const value = metaContent(page.metas, [label.name.replace('label', 'data')]);
    return value === null ? [] : [{ value: value.content, why: 'labelled as author', at: [value.element.start, value.element.inner] as Span }];
  }).slice(0, 1);
}

/** Elements that the markup itself calls the author. */
function markedAuthors(page: Page, around: Surroundings): Stated[] {
  const found: Stated[] = [];
  const end = page.blocks[Math.min(page.blocks.length - 1, Math.max(around.last, around.first) + 3)]?.runs.at(-1)?.end ?? page.tree.markup.length;
  for (const element of page.tree.elements) {
    if (element.start > end || found.length > 20) break;
    const isAuthor =
      (rawAttribute(element, 'itemprop') ?? '').includes('author')
      || (rawAttribute(element, 'rel') ?? '').toLowerCase().split(/\s+/).includes('author')
      || (INLINE.has(element.tag) && AUTHOR_CLASS.test(rawAttribute(element, 'class') ?? ''));
    if (!isAuthor || element.tag === 'link' || inFurniture(page, element, bodyElement(page, around))) continue;
    const text = element.tag === 'meta' ? rawAttribute(element, 'content') ?? '' : textOf(page, element);
    if (text !== '' && text.length < 150) {
      found.push({ value: oneLine(text), why: 'marked as author', at: [element.start, Math.max(element.inner, element.end)] });
    }
  }
  return found;
}

const AUTHOR_CLASS = /(?:^|\s)(?:author|byline|auteur|autor)(?:[-_]?(?:name|link))?(?=\s|$)/i;

/** Lines around the heading and at the end of the body that are bylines by their names or their first words. */
function bylineBlocks(page: Page, around: Surroundings): Stated[] {
  const found: Stated[] = [];
  const from = Math.max(0, Math.min(around.heading < 0 ? around.first : around.heading, around.first) - 3);
  for (let i = from; i < Math.min(page.blocks.length, around.last + 4); i++) {
    const block = page.blocks[i]!;
    if (block.text.length > 160 || (i > around.first + 2 && i < around.last - 1) || inFurniture(page, block.element, bodyElement(page, around))) continue;
    const at: Span = [block.runs[0]!.start, block.runs.at(-1)!.end];
    const spoken = block.text.split(LINE_PARTS).find((part) => opener(part) !== null && looksLikePeople(part));
    if (spoken !== undefined) return [{ value: spoken, why: 'byline', at }];
    const hinted = closest(block.runs[0]!.parent, (one) => block.element.depth - one.depth < HINT_REACH && hasHint(page.hints.of(one), 'author')) !== null;
    const names = hinted ? peopleOf(page, block) : null;
    if (names !== null) found.push({ value: names, why: 'byline', at });
  }
  return found.slice(0, 3);
}

/** The block as a list of people: as it stands, or a name for each of its elements; `null` when it is none. */
function peopleOf(page: Page, block: Block): string | null {
  const parts = block.runs.map((run) => oneLine(page.tree.markup.slice(run.start, run.end))).filter((part) => /\p{L}/u.test(part));
  if (parts.length > 1 && parts.every(looksLikePeople)) return parts.join(', ');
  return looksLikePeople(block.text) ? block.text : null;
}

/** A person's name that stands alone before or behind the body, or beside the day in the line above it. */
function signatures(page: Page, around: Surroundings): Stated[] {
  const found: Stated[] = [];
  const near = [around.first - 2, around.first - 1, around.first, around.first + 1, around.last - 1, around.last, around.last + 1];
  for (const i of new Set(near)) {
    const block = page.blocks[i];
    if (
      block === undefined
      || block.text.length > 120
      || block.linked > 0.5
      || /^h\d$/.test(block.element.tag)
      || inFurniture(page, block.element, bodyElement(page, around))
    ) {
      continue;
    }
    const parts = block.text.split(LINE_PARTS);
    const dated = parts.length > 1 && printedDays(block.text, around.order).length > 0;
    if (!dated && parts.length > 1) continue;
    const people = parts.filter((part) => looksLikePeople(part) && !/[.!?:…]/.test(part));
    if (people.length > 0) found.push({ value: people.join(', '), why: 'signature', at: [block.runs[0]!.start, block.runs.at(-1)!.end] });
    if (found.length > 0) break;
  }
  return found;
}

const LINE_PARTS = /\s*[|•·]\s*/;
const PARTICLES = /^(?:de|da|di|del|della|dos|do|du|van|von|der|den|ter|zu|bin|al|el|la|le|y|e|i)$/;

/** True for one or more names of people: two to four words each, all of them with a capital but for particles. */
function looksLikePeople(text: string): boolean {
  const names = namesIn(text, 'byline');
  return names.length > 0 && names.length < 5 && names.join('').length > (opener(text) === null ? 0.5 : 0.2) * text.length && names.every((name) => {
    const words = name.split(' ');
    return (
      words.length >= 2
      && words.length <= 4
      && words.every((word) => /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word) || PARTICLES.test(word))
      && words.some((word) => /\p{Ll}/u.test(word))
    );
  });
}

/** How far up the names of elements are taken to speak of a short line. */
const HINT_REACH = 4;

/** True inside the parts of a page that are not about its own report; an element that holds the body too is no such part. */
function inFurniture(page: Page, element: PageElement, body: PageElement | null): boolean {
  for (let at: PageElement | null = element; at !== null && !(body !== null && isWithin(body, at)); at = at.parent) {
    if (FURNITURE_TAGS.has(at.tag)) return true;
    if (element.depth - at.depth >= HINT_REACH) continue;
    const bits = page.hints.of(at);
    if (hasHint(bits, 'related') || hasHint(bits, 'comment') || hasHint(bits, 'caption')) return true;
  }
  return false;
}

const FURNITURE_TAGS: ReadonlySet<string> = new Set(['aside', 'nav', 'figure', 'footer']);

function bodyElement(page: Page, around: Surroundings): PageElement | null {
  return page.blocks[around.first]?.element ?? null;
}

function textOf(page: Page, element: PageElement): string {
  return page.tree.markup.slice(element.inner, Math.min(element.end, element.inner + 2000)).replace(/<[^<>]*>/g, ' ');
}

function opener(text: string): string | null {
  const lower = text.toLowerCase();
  for (const word of BYLINE_OPENERS) if (lower.startsWith(word) && /^(?:\s*:|\s)/.test(lower.slice(word.length))) return text.slice(0, word.length);
  return null;
}

const JOINER = new RegExp(`\\s*[,;|/•·]\\s*|\\s+(?:${NAME_JOINERS.map((word) => word.replace('+', '\\+')).join('|')})\\s+`, 'giu');

const PLAIN_OPENER = /^(?:by|von|par|por|door)\s+/i;

/**
 * The names in a byline: without opening words, addresses, roles and what stands in brackets. What a page's structured data gives is split, but kept
 * whole otherwise.
 */
export function namesIn(byline: string, why: string): string[] {
  let text = byline.slice(0, 400).replace(/https?:\S+|\S+@\S+|@\w+/g, ' ').replace(/[([][^()[\]]*[)\]]/g, ' ').replace(/\s+/g, ' ').trim();
  if (why === STRUCTURED) text = text.replace(PLAIN_OPENER, '');
  else for (let taken = opener(text); taken !== null; taken = opener(text)) text = text.slice(taken.length).replace(/^\s*:?\s*/, '');
  return text.split(JOINER).map((name) => name.replace(/^[\s:–—.-]+|[\s:–—-]+$/g, '')).filter((name) => isName(name, why === STRUCTURED));
}

function isName(name: string, stated: boolean): boolean {
  if (name.length < 2 || name.length > 80 || !/\p{L}/u.test(name) || (!stated && /\d/.test(name))) return false;
  const words = name.split(' ');
  return (
    words.length <= 7
    && !words.every((word) => BYLINE_ROLES.includes(word.toLowerCase()))
    && !/^(?:admin|editor|staff|null|undefined|author|unknown)$/i.test(name)
  );
}

function distinct(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = name.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
