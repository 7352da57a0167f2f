import { AGENCIES, BYLINE_OPENERS, BYLINE_ROLES, NAME_JOINERS } from '../../../language/bylines.ts';
import type { Span } from '../../../model/span.ts';
import { oneLine } from './characters.ts';
import { hasHint, hintBits } from './hints.ts';
import { stringsIn } from './json-ld.ts';
import { articleNodes } from './page.ts';
import type { Page } from './page.ts';
import { placeIn } from './stated-days.ts';
import type { Surroundings } from './stated-days.ts';
import type { Stated } from './title.ts';
import { closest, rawAttribute } from './tree.ts';
import type { PageElement } from './tree.ts';

/** Who wrote the report, by the first of the places that names anybody, and the agency among them. */
export interface Authors {
  readonly names: readonly string[];
  readonly agency: string | null;
  /** Every statement, with whether it was taken. */
  readonly stated: readonly (Stated & { readonly taken: boolean })[];
}

/** Reads the authors that a page states of itself: its structured data, its metas, its markup, its byline. */
export function authorsOf(page: Page, around: Surroundings): Authors {
  const places = [linkedAuthors(page), metaAuthors(page), markedAuthors(page, around), bylineBlocks(page, around)];
  const stated: (Stated & { taken: boolean })[] = [];
  let names: string[] = [];
  for (const place of places) {
    const found = distinct(place.flatMap((one) => namesIn(one.value)));
    const taken = names.length === 0 && found.length > 0;
    if (taken) names = found;
    for (const one of place) stated.push({ ...one, taken });
  }
  const agency = [...names, ...stated.map((one) => one.value)].map((name) => AGENCIES[name.toLowerCase()]).find((known) => known !== undefined) ?? null;
  return { names, agency, stated };
}

/** Authors of the first article in the structured data that has any; authors may be given as references to other nodes. */
function linkedAuthors(page: Page): Stated[] {
  for (const node of articleNodes(page)) {
    const value = node.values['author'] ?? node.values['creator'];
    const names = stringsIn(resolve(page, value)).filter((name) => !/^https?:/.test(name));
    if (names.length > 0) return names.map((name) => ({ value: oneLine(name), why: 'author of the structured data', at: placeIn(page, node.script, name) }));
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

const AUTHOR_META = ['author', 'article:author', 'dc.creator', 'dcterms.creator', 'dc.contributor', 'parsely-author', 'sailthru.author', 'byl', 'cxenseparse:author', 'article:author_name', 'authors', 'citation_author', 'og:article:author', 'twitter:creator_name', 'article.author', 'rnews:author', 'vr:author'];

function metaAuthors(page: Page): Stated[] {
  for (const name of AUTHOR_META) {
    const metas = page.metas.filter((meta) => meta.name === name && meta.content !== '' && !/^(?:https?:|www\.|@)/.test(meta.content) && meta.content.length < 300);
    if (metas.some((meta) => namesIn(meta.content).length > 0)) return metas.map((meta) => ({ value: meta.content, why: name, at: [meta.element.start, meta.element.inner] as Span }));
  }
  return [];
}

/** Elements that the markup itself calls the author. */
function markedAuthors(page: Page, around: Surroundings): Stated[] {
  const found: Stated[] = [];
  const end = page.blocks[Math.min(page.blocks.length - 1, Math.max(around.last, around.first) + 3)]?.runs.at(-1)?.end ?? page.tree.source.length;
  for (const element of page.tree.elements) {
    if (element.start > end || found.length > 20) break;
    const isAuthor = (rawAttribute(element, 'itemprop') ?? '').includes('author') || (rawAttribute(element, 'rel') ?? '').toLowerCase().split(/\s+/).includes('author');
    if (!isAuthor || element.tag === 'link' || inFurniture(element)) continue;
    const text = element.tag === 'meta' ? rawAttribute(element, 'content') ?? '' : textOf(page, element);
    if (text !== '' && text.length < 150) found.push({ value: oneLine(text), why: 'marked as author', at: [element.start, Math.max(element.inner, element.end)] });
  }
  return found;
}

/** Lines around the heading and at the end of the body that are bylines by their names or their first words. */
function bylineBlocks(page: Page, around: Surroundings): Stated[] {
  const found: Stated[] = [];
  const from = Math.max(0, Math.min(around.heading < 0 ? around.first : around.heading, around.first) - 3);
  for (let i = from; i < Math.min(page.blocks.length, around.last + 4); i++) {
    const block = page.blocks[i]!;
    if (block.text.length > 160 || (i > around.first + 2 && i < around.last - 1)) continue;
    const hinted = closest(block.runs[0]!.parent, (at) => hasHint(hintBits(at), 'author') && block.element.depth - at.depth < 4) !== null;
    const opened = opener(block.text) !== null;
    if ((hinted || opened) && !inFurniture(block.element) && namesIn(block.text).length > 0) found.push({ value: block.text, why: 'byline', at: [block.runs[0]!.start, block.runs.at(-1)!.end] });
    if (found.length > 0 && opened) break;
  }
  const opened = found.filter((one) => opener(one.value) !== null);
  return opened.length > 0 ? opened.slice(0, 1) : found.slice(0, 2);
}

function inFurniture(element: PageElement): boolean {
  return closest(element, (at) => at.tag === 'aside' || at.tag === 'nav' || at.tag === 'figure' || at.tag === 'footer'
    || hasHint(hintBits(at), 'related') || hasHint(hintBits(at), 'comment') || hasHint(hintBits(at), 'caption')) !== null;
}

function textOf(page: Page, element: PageElement): string {
  return page.tree.source.slice(element.inner, Math.min(element.end, element.inner + 2000)).replace(/<[^<>]*>/g, ' ');
}

function opener(text: string): string | null {
  const lower = text.toLowerCase();
  for (const word of BYLINE_OPENERS) if (lower.startsWith(word) && /^(?:\s*:|\s)/.test(lower.slice(word.length))) return text.slice(0, word.length);
  return null;
}

const JOINER = new RegExp(`\\s*[,;|/•·]\\s*|\\s+(?:${NAME_JOINERS.map((word) => word.replace('+', '\\+')).join('|')})\\s+`, 'giu');

/** The names in a byline: without opening words, addresses, roles and what stands in brackets. */
export function namesIn(byline: string): string[] {
  let text = byline.slice(0, 400).replace(/https?:\S+|\S+@\S+|@\w+/g, ' ').replace(/[([][^()[\]]*[)\]]/g, ' ').replace(/\s+/g, ' ').trim();
  for (let taken = opener(text); taken !== null; taken = opener(text)) text = text.slice(taken.length).replace(/^\s*:?\s*/, '');
  return text.split(JOINER).map((name) => name.replace(/^[\s:–—.-]+|[\s:–—-]+$/g, '')).filter(isName);
}

function isName(name: string): boolean {
  if (name.length < 2 || name.length > 80 || !/\p{L}/u.test(name) || /\d/.test(name)) return false;
  const words = name.split(' ');
  if (words.length > 7) return false;
  return !words.every((word) => BYLINE_ROLES.includes(word.toLowerCase())) && !/^(?:admin|editor|staff|null|undefined|author|unknown)$/i.test(name);
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
