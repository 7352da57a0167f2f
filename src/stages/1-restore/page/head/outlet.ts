import { COPYRIGHT_SIGN } from '../../../../language/copyright.ts';
import type { Span } from '../../../../model/span.ts';
import { originalAddress } from '../../archived.ts';
import { oneLine } from '../parts/characters.ts';
import { metaContent } from '../parts/meta.ts';
import { resolved, stringsIn } from '../parts/json-ld.ts';
import { articleNodes, placeIn } from '../parts/page.ts';
import type { Page } from '../parts/page.ts';
import type { Block } from '../parts/blocks.ts';
import type { Stated } from './title.ts';
import { closest, rawAttribute } from '../tree/tree.ts';

/** What a page says of the outlet that it belongs to, the best statement first. */
function statedOutlets(page: Page): Stated[] {
  const stated: Stated[] = [];
  const titles = titlesOf(page);
  const state = (words: string, why: string, at: Span): void => {
    const value = nameIn(words, titles);
    if (value !== '' && value.length < 200 && !/^https?:/.test(value)) stated.push({ value, why, at });
  };
  const meta = (names: readonly string[]): void => {
    for (const name of names) {
      const found = metaContent(page.metas, [name]);
      if (found !== null) state(found.content, name, [found.element.start, found.element.inner]);
    }
  };
  meta(['og:site_name']);
  for (const node of articleNodes(page)) {
    for (const name of stringsIn(resolved(page.linked, node.values['publisher'])).slice(0, 1)) {
      state(name, 'publisher of the structured data', placeIn(page, node.script, name));
    }
  }
  meta(['application-name', 'apple-mobile-web-app-title', 'publisher', 'dc.publisher', 'copyright']);
  return stated.length > 0 ? stated : signedTitle(page);
}

/** Titles of reports have more letters than this; a shorter one can be the outlet's name, as on its first page. */
const SHORTEST_TITLE = 25;

/** The report's own titles, which some pages state as the name of their site. */
function titlesOf({ blocks, metas, tree }: Page): string[] {
  const element = tree.elements.find(({ tag }) => tag === 'title');
  const titles = [
    metaContent(metas, ['og:title'])?.content ?? '',
    element === undefined ? '' : oneLine(tree.markup.slice(element.inner, Math.min(element.end, element.inner + LONGEST_TITLE))),
    ...blocks.filter((block) => block.element.tag === 'h1').map(({ text }) => text),
  ];
  return titles.filter((title) => title.length > SHORTEST_TITLE && title.length < LONGEST_TITLE).sort((a, b) => a.length - b.length);
}

/** The outlet's name in a statement: without the report's title, the words of a copyright line, and the sign before the name of an account. */
function nameIn(words: string, titles: readonly string[]): string {
  const title = titles.find((one) => words.startsWith(one));
  const name = title === undefined ? words : words.slice(title.length).replace(/^\s*[|·•«»:–—-]\s*/u, '');
  const owner = OWNERSHIP.test(name) ? name.replace(OWNERSHIP, '').replace(/\b\d{4}(?:\s*[-–]\s*\d{4})?\b/, '').replace(RESERVED, '') : name;
  return owner.replace(/^[\s@,.:–-]+|[\s/,]+$/g, '');
}

const OWNERSHIP = /^(?:copyright|©|\(c\))(?:\s|©|\(c\)|by\b)*/i;
const RESERVED = /[.,;|]?\s*all rights reserved\.?$/i;

/**
 * The name that the title element adds to the heading, behind it or before, where the page's line of copyright has it too or the link to its first
 * page; a section of the outlet is in neither.
 */
function signedTitle({ tree, blocks }: Page): Stated[] {
  const element = tree.elements.find(({ tag }) => tag === 'title');
  if (element === undefined) return [];
  const words = oneLine(tree.markup.slice(element.inner, Math.min(element.end, element.inner + LONGEST_TITLE)).replace(/<[^]*/, ''));
  const marks = [...words.matchAll(/[|·•«»｜]| [–—-] |: /gu)];
  const [first, last] = [marks[0], marks.at(-1)];
  if (first === undefined || last === undefined) return [];
  const isOwned = (name: string): boolean =>
    blocks.some(({ text }) => text.length < LONGEST_NOTICE && COPYRIGHT_SIGN.test(text) && text.includes(name)) || blocks.some((block) => isHomeLink(block, name));
  const name = [words.slice(last.index + last[0].length).trim(), words.slice(0, first.index).trim()].find(
    (one) => one.length >= 3 && one.length <= LONGEST_NAME && /[\p{Lu}\p{Lo}]/u.test(one) && isOwned(one),
  );
  return name === undefined ? [] : [{ value: name, why: 'title element and the name that the page gives itself', at: [element.inner, element.end] }];
}

/** True for the name alone as the link to the outlet's first page. */
function isHomeLink({ text, runs }: Block, name: string): boolean {
  if (text !== name) return false;
  const link = closest(runs[0]!.parent, ({ tag }) => tag === 'a');
  return link !== null && /^(?:\/|\.\/|https?:\/\/[^/]+\/?)$/.test(rawAttribute(link, 'href') ?? '');
}

const [LONGEST_TITLE, LONGEST_NOTICE, LONGEST_NAME] = [1000, 300, 40];

/** The outlet of a page, all names that the page gives it, and where it states them. */
export interface PageOutlet {
  readonly outlet: string | null;
  readonly names: readonly string[];
  readonly stated: readonly Stated[];
}

/** The outlet and all its names: as stated, and as in the page's address. */
export function outletOf(page: Page): PageOutlet {
  const stated = statedOutlets(page);
  const hosts = [page.url === null ? null : originalAddress(page.url), canonicalAddress(page)]
    .map((address) => hostOf(address))
    .filter((host) => host !== null);
  const labels = hosts
    .flatMap((host) => [host, host.split('.').at(-2) ?? ''])
    .filter((label) => label.length > 3 && !/^(?:com|co|org|net|gov|news)$/.test(label));
  return { outlet: stated[0]?.value ?? hosts[0] ?? null, names: [...stated.map((one) => one.value), ...labels], stated };
}

/** The address that the page gives as its own, or `null`. */
export function canonicalAddress(page: Page): string | null {
  const link = page.tree.elements.find((element) => element.tag === 'link' && (rawAttribute(element, 'rel') ?? '').toLowerCase() === 'canonical');
  const address = (link === undefined ? null : rawAttribute(link, 'href')) ?? metaContent(page.metas, ['og:url'])?.content ?? null;
  return address !== null && /^https?:\/\//.test(address) ? originalAddress(address) : null;
}

function hostOf(address: string | null): string | null {
  return /^https?:\/\/(?:www\.|m\.|amp\.)?([^/:?#]+)/i.exec(address ?? '')?.[1]?.toLowerCase() ?? null;
}
