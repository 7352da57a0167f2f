import { anyAgencyCode } from '../../../../language/agencies.ts';
import { GIVEN_NAMES } from '../../../../language/en/names/given-names.ts';
import { PLACES } from '../../../../language/en/names/places.ts';
import { BYLINE_ROLES, NOT_WRITTEN_BY, OFFICE_END, SCHOOLS } from '../../../../language/bylines.ts';
import type { Span } from '../../../../model/span.ts';
import type { Block } from '../parts/blocks.ts';
import { oneLine } from '../parts/characters.ts';
import { hasHint } from '../parts/hints.ts';
import type { Page } from '../parts/page.ts';
import { isOutletName } from '../../signs/furniture.ts';
import { printedDays } from '../../dating/printed-day.ts';
import type { Surroundings } from '../days/stated-day.ts';
import { LINE_PARTS, bylineOpener, isSomebody, opensByline, looksLikePeople, namesIn, undoubled } from './author-names.ts';
import { IN_HEAD, headAuthors, runningText } from './head-authors.ts';
import { placedAuthor } from './placed-author.ts';
import { scriptAuthors } from './script-authors.ts';
import { AUTHOR_META, isOfAnother, labelledAuthors, linkedAuthors, metaAuthors } from './stated-authors.ts';
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
    headAuthors(page, around),
    placedAuthor(page, around),
    signatures(page, around),
    scriptAuthors(page),
  ];
  const bodies = new Set(outlets.map(fold));
  const found = places.map((place) => distinct(place.flatMap((one) => authorsNamed(one, bodies))).filter(isSomebody));
  const isPerson = (name: string): boolean => !bodies.has(fold(name)) && anyAgencyCode(name) === null && !isHandle(name);
  let chosen = found.findIndex((names) => names.some(isPerson));
  // A mere signature or class name is not enough to set a stated body aside, unless it looks like a person.
  if (chosen < 0) chosen = found.findIndex((names) => names.length > 0);
  const all = chosen < 0 ? [] : withoutSchools(found[chosen]!);
  // The agency is whose report the person's rests on.
  const names = all.some(isPerson) ? all.filter((name) => !isBeside(places[chosen]![0]!.why, name, bodies)) : all;
  const stated = places.flatMap((place, i) => place.map((one) => ({ ...one, taken: i === chosen })));
  // A line that names the same person may name the agency too: "By Ann Lee, PA Media".
  const beside = found.filter((other) => other.some((name) => names.includes(name))).flat();
  const agency = [...all, ...stated.map((one) => one.value), ...beside].map(anyAgencyCode).find((code) => code !== null) ?? null;
  return { names, agency, stated };
}

/** True for an agency beside a person in a printed line, and for the outlet itself in a list of the page's head ("Ann Lee, COAST POST"). */
function isBeside(why: string, name: string, outlets: ReadonlySet<string>): boolean {
  return why === 'byline' || why === IN_HEAD ? anyAgencyCode(name) !== null : AUTHOR_META.includes(why) && outlets.has(fold(name));
}

/** True for the name of an account, as content systems write it ("jkowal", "news_desk2"), which is nobody's where a person is named elsewhere. */
function isHandle(name: string): boolean {
  return /^[\p{Ll}\d._-]+$/u.test(name);
}

/** The names without the places of learning beside people. */
function withoutSchools(names: readonly string[]): readonly string[] {
  const people = names.filter((name) => !SCHOOLS.includes(name.split(' ').at(-1)!.toLowerCase()));
  return people.length > 0 ? people : names;
}

/** The names in one statement: the outlet's own as a whole, a person's without that of the outlet beside it ("Delta News - Ann Lee"). */
function authorsNamed({ value, why }: Stated, outlets: ReadonlySet<string>): readonly string[] {
  const parts = value.split(/ [-–—|] /);
  const others = parts.filter((part) => !outlets.has(fold(part)));
  if (others.length === 0 || (outlets.has(fold(value)) && parts.length === 1 && !value.includes(','))) return [value.replace(/^[\s–—-]+/, '')];
  return namesIn(others.length < parts.length && others.every(looksLikePeople) ? others.join(', ') : value, why);
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
    if (!isAuthor || element.tag === 'link' || isOfAnother(element) || inFurniture(page, element, bodyElement(page, around))) continue;
    const text = element.tag === 'meta' ? rawAttribute(element, 'content') ?? '' : textOf(page, element);
    if (text !== '' && text.length < 150 && (element.tag === 'meta' || !text.trim().includes(' ') || isNoPhrase(page, oneLine(text)))) {
      found.push({ value: undoubled(oneLine(text)), why: 'marked as author', at: [element.start, Math.max(element.inner, element.end)] });
    }
  }
  return found.some(({ value }) => looksLikePeople(value)) ? found.filter(({ value }) => looksLikePeople(value) || !PHRASE.test(value)) : found;
}

/** Words of a control beside the name ("More articles"). */
const PHRASE = /^[^()]* \p{Ll}{3,}/u;

const AUTHOR_CLASS = /(?:^|\s)(?:author|byline|auteur|autor)(?:[-_]?(?:name|link))?(?=\s|$)/i;

/** Lines around the heading and at the end of the body that are bylines by their names or their first words. */
function bylineBlocks(page: Page, around: Surroundings): Stated[] {
  const found: Stated[] = [];
  const text = Math.max(openingOf(page, around), runningText(page, around));
  const from = Math.max(0, around.heading < 0 ? around.first - LONGEST_HEAD : Math.min(around.heading, around.first) - 3);
  for (let i = from; i < Math.min(page.blocks.length, around.last + 4); i++) {
    const block = page.blocks[i]!;
    if (block.text.length > 160 || (i > text + 2 && i < around.last - 1)) continue;
    const at: Span = [block.runs[0]!.start, block.runs.at(-1)!.end];
    const spoken = block.text.split(LINE_PARTS).find((part) => opensByline(part) && looksLikePeople(part));
    // Between heading and text stands this report's byline, whatever the names of the parts around it say.
    const isInHead = (spoken !== undefined || opensByline(block.text)) && around.heading >= 0 && i > around.heading && i < text;
    if (!isInHead && inFurniture(page, block.element, bodyElement(page, around))) continue;
    const named = opensByline(block.text) ? namedByRuns(page, block) ?? spoken : spoken;
    if (named !== undefined) return [{ value: named, why: 'byline', at }];
    const hinted = closest(block.runs[0]!.parent, (one) => block.element.depth - one.depth < HINT_REACH && hasHint(page.hints.of(one), 'author')) !== null;
    const names = hinted && !isControl(block.element) && isNoPhrase(page, block.text) ? peopleOf(page, block) : null;
    if (names !== null) found.push({ value: names, why: 'byline', at });
  }
  return found.slice(0, MOST_LINES);
}

/** Where no heading was found, so many lines above the text its byline may stand. */
const LONGEST_HEAD = 8;
/** More lines that are each a name are no byline. */
const MOST_LINES = 6;

/** The first long block of the text, which its day, its headline and its standfirst may open. */
function openingOf({ blocks }: Page, { first, last }: Surroundings): number {
  let at = first;
  while (at < Math.min(first + LINES_ABOVE, last) && blocks[at]!.text.length <= SHORT_LINE) at++;
  return at;
}

const [LINES_ABOVE, SHORT_LINE] = [6, 80];

/**
 * A byline without the parts of its line that are set apart and name nobody, offices and outlets ("Von", "Ann Lee", "Korrespondentin"); `null` where
 * its parts name nobody by themselves.
 */
function namedByRuns(page: Page, block: Block): string | null {
  const all = block.runs.map((run) => oneLine(page.tree.markup.slice(run.start, run.end))).filter((part) => part !== '');
  const others = all.findIndex((part) => NOT_WRITTEN_BY.test(`${part} X`));
  const parts = others < 0 ? all : all.slice(0, others);
  if (all.length < 2 || parts.some((part) => LINE_PARTS.test(part))) return null;
  const kept = parts.filter((part) => (looksLikePeople(part) && !isOffice(part) && anyAgencyCode(part) === null) || !/\p{Lu}/u.test(part.slice(bylineOpener(`${part} `)?.length ?? 0)));
  return kept.some(looksLikePeople) && kept.length < all.length ? kept.join(' ') : null;
}

/** True for what somebody writes as, in a part of the line by itself: "Landespolitische Korrespondentin", "Reporter". */
function isOffice(part: string): boolean {
  const words = part.toLowerCase().split(' ');
  return [words[0]!, words.at(-1)!].some((word) => BYLINE_ROLES.includes(word) || OFFICE_END.test(word));
}

/** The block as a list of people: as it stands, or a name for each of its elements; `null` when it is none. */
function peopleOf(page: Page, block: Block): string | null {
  const parts = block.runs.map((run) => oneLine(page.tree.markup.slice(run.start, run.end))).filter((part) => /\p{L}/u.test(part));
  if (parts.length > 1 && parts.every((part) => looksLikePeople(part) || isOffice(part))) return parts.filter((part) => !isOffice(part)).join(', ');
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
      || /^(?:h\d|li)$/.test(block.element.tag)
      || isControl(block.element)
      || inFurniture(page, block.element, bodyElement(page, around))
    ) {
      continue;
    }
    const parts = block.text.split(LINE_PARTS);
    const dated = parts.length > 1 && printedDays(block.text, around.order).length > 0;
    // What stands alone right above a heading is its kicker.
    if (!dated && (parts.length > 1 || /^h[12]$/.test(page.blocks[i + 1]?.element.tag ?? ''))) continue;
    const people = parts.filter((part) => looksLikePeople(part) && !isOffice(part) && !isOutletName(part) && !PLACES.includes(part) && !/[.!?:…]/.test(part) && isNoPhrase(page, part));
    if (people.length > 0) found.push({ value: people.join(', '), why: 'signature', at: [block.runs[0]!.start, block.runs.at(-1)!.end] });
    if (found.length > 0) break;
  }
  return found;
}

/** True for a button, a tab and the like. */
function isControl(element: PageElement): boolean {
  return closest(element, ({ tag }) => tag === 'button') !== null || CONTROLS.test(rawAttribute(element, 'role') ?? '');
}

const CONTROLS = /^(?:button|link|menuitem|tab)$/i;

/** False for words whose first one the page also has in small letters, as "View comments" and "Zu Ihrer Information" begin, unless it is a given name. */
function isNoPhrase({ blocks }: Page, text: string): boolean {
  const first = /^\p{L}+/u.exec(text)?.[0] ?? '';
  const lower = first.toLowerCase();
  if (lower === '' || lower === first || GIVEN.has(lower)) return true;
  const small = new RegExp(`(?<!\\p{L})${lower}(?!\\p{L})`, 'u');
  return !blocks.some((block) => small.test(block.text));
}

const GIVEN: ReadonlySet<string> = new Set(GIVEN_NAMES);

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

function distinct(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = name.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
