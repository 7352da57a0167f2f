import { dayOf, formatDay, isDate } from '../../../calendar/days.ts';
import type { Span } from '../../../model/span.ts';
import { announced, FURNITURE_KINDS } from '../announce.ts';
import type { Block } from './blocks.ts';
import { oneLine } from './characters.ts';
import { articleNodes } from './page.ts';
import type { Page } from './page.ts';
import { ENTRY_WAS } from '../../../language/entry-was.ts';
import { UPDATED_WORDS } from '../../../language/updated.ts';
import { printedDays } from '../dating/printed-day.ts';
import type { NumericOrder, PrintedDay } from '../dating/printed-day.ts';
import { closest, rawAttribute } from './tree.ts';
import type { PageElement } from './tree.ts';

/** Where a page states a day, the best places first: how far to trust it for the day of publication. */
export const DAY_PLACES = [
  'linked-data', 'meta-published', 'marked-published', 'printed-published', 'address', 'time-in-header', 'printed-in-header', 'script', 'meta-date',
  'linked-other', 'time', 'printed', 'linked-modified', 'meta-modified', 'printed-modified',
] as const;
/** One of the places. */
export type DayPlace = (typeof DAY_PLACES)[number];

/** A day that a page states of itself. */
export interface StatedDay {
  readonly day: string;
  /** As the page writes it: often with a time. */
  readonly value: string;
  readonly place: DayPlace;
  readonly at: Span;
}

/** The blocks around the body and heading that tell when a report was printed. */
export interface Surroundings {
  /** Index of the heading's block, or -1. */
  readonly heading: number;
  /** Indexes of the first and the last block of the body; equal to the number of blocks when there is none. */
  readonly first: number;
  readonly last: number;
  readonly order: NumericOrder;
}

/** All days that the page states, in no order of trust. */
export function statedDays(page: Page, around: Surroundings): StatedDay[] {
  return [
    ...linkedDays(page),
    ...metaDays(page, around.order),
    ...timeElements(page, around),
    ...printed(page, around),
    ...scriptDays(page),
    ...addressDays(page),
  ];
}

const ISO = /(?<!\d)(\d{4})[-/.]?([01]\d)[-/.]?([0-3]\d)(?!\d)/;

/** The day of a machine-written time: its first ISO 8601 date, or a date in words. */
export function dayOfValue(value: string, order: NumericOrder = 'day-first'): string | null {
  const text = value.trim().slice(0, 80);
  const iso = ISO.exec(text);
  if (iso !== null && iso.index < 2) return checked(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  if (/^1\d{9}(?:\d{3})?$/.test(text)) return new Date(Number(text.slice(0, 10)) * 1000).toISOString().slice(0, 10);
  return printedDays(text, order)[0]?.day ?? null;
}

function checked(year: number, month: number, day: number): string | null {
  if (year < 1990 || year > 2099 || !isDate(year, month, day)) return null;
  return formatDay(dayOf(year, month, day));
}

function linkedDays(page: Page): StatedDay[] {
  const days: StatedDay[] = [];
  const articles = articleNodes(page);
  for (const node of page.linked) {
    const main = articles.includes(node);
    const isPage = node.types.some((type) => /WebPage$/i.test(type));
    if (!main && !isPage) continue;
    for (const [key, place] of [
      ['datePublished', main ? 'linked-data' : 'linked-other'],
      ['dateCreated', 'linked-other'],
      ['uploadDate', 'linked-other'],
      ['dateModified', 'linked-modified'],
    ] as const) {
      const value = node.values[key];
      const text = Array.isArray(value) ? value[0] : value;
      if (typeof text !== 'string') continue;
      const day = dayOfValue(text);
      if (day !== null) days.push({ day, value: text.trim(), place, at: placeIn(page, node.script, text) });
    }
  }
  return days;
}

/** Where a value stands in an element's content; the whole content when it is written in another way there. */
export function placeIn(page: Page, element: PageElement, value: string): Span {
  const at = page.tree.markup.indexOf(value, element.inner);
  return at >= 0 && at + value.length <= element.end ? [at, at + value.length] : [element.inner, element.end];
}

const PUBLISHED_META =
  /^(?:article:published(?:_time|_date)?|og:(?:article:)?published_time|og:pubdate|og:published|datepublished|pubdate|publishdate|publish[-_]?date|published[-_]?date|published|published_at|date[._-]published|publication[-_]?date|parsely-pub-date|sailthru\.date|cxenseparse:(?:recs:)?publishtime|dc(?:terms)?\.(?:date\.)?(?:issued|created|published)|dc\.date\.issued|dcterms\.(?:created|issued)|prism\.publicationdate|citation_(?:publication_|online_)?date|originalpublicationdate|article[._](?:date_original|created|published)|displaydate|ptime|article_date_original|iso-8601-publish-date|rnews:datepublished|firstpublished|field-name-post-date|shareaholic:article_published_time|buildtime|gentime|video:release_date|content_published_date|date_published)$/;
const OTHER_META =
  /^(?:date|dc(?:terms)?\.date|dcterms\.available|datecreated|created|creation_date|created_date|article:date|og:date|time|timestamp|dc\.created|article\.created|og:article:date)$/;
const MODIFIED_META = /(?:modified|updated|last-modified|revised|dateupdate|lastmod|moddate)/;

function metaDays(page: Page, order: NumericOrder): StatedDay[] {
  const days: StatedDay[] = [];
  for (const meta of page.metas) {
    const place = PUBLISHED_META.test(meta.name)
      ? 'meta-published'
      : OTHER_META.test(meta.name)
        ? 'meta-date'
        : MODIFIED_META.test(meta.name)
          ? 'meta-modified'
          : null;
    const day = place === null ? null : dayOfValue(meta.content, order);
    if (place !== null && day !== null) {
      days.push({
        day,
        value: meta.content,
        place,
        at:
          placeIn(page, meta.element, meta.content)[0] === meta.element.inner
            ? [meta.element.start, meta.element.inner]
            : placeIn(page, meta.element, meta.content),
      });
    }
  }
  return days;
}

/** More marked times than this are those of a list or of comments. */
const MAX_DAYS = 200;
const PUBLISHED_NAME = /publish|posted|pubdate|entry-date|post-date|postdate|created|dateline|issued/i;
const MODIFIED_NAME = /modif|updat|edited/i;

function timeElements(page: Page, around: Surroundings): StatedDay[] {
  const days: StatedDay[] = [];
  const headed = headerStretch(page, around);
  for (const element of page.tree.elements) {
    if (days.length >= MAX_DAYS) break;
    const itemprop = rawAttribute(element, 'itemprop') ?? '';
    const isTime = element.tag === 'time' || element.tag === 'relative-time';
    if (!isTime && !/^date/i.test(itemprop)) continue;
    const value =
      rawAttribute(element, 'datetime')
      ?? rawAttribute(element, 'content')
      ?? oneLine(page.tree.markup.slice(element.inner, Math.min(element.end, element.inner + 200)).replace(/<[^>]*>/g, ' '));
    const day = dayOfValue(value, around.order);
    if (day === null) continue;
    const own = `${itemprop} ${rawAttribute(element, 'class') ?? ''} ${rawAttribute(element, 'pubdate') === null ? '' : 'pubdate'} ${element.parent === null ? '' : (rawAttribute(element.parent, 'class') ?? '')}`;
    if (isFurniture(element)) continue;
    const inHeader = element.start >= headed[0] && element.start < headed[1];
    const place =
      MODIFIED_NAME.test(own) && !PUBLISHED_NAME.test(own)
        ? 'printed-modified'
        : PUBLISHED_NAME.test(own) && (inHeader || itemprop !== '')
          ? 'marked-published'
          : inHeader
            ? 'time-in-header'
            : 'time';
    days.push({ day, value, place, at: [element.start, element.inner] });
  }
  return days;
}

/** The units of the page from a little before the heading to the first paragraphs of the body, or the whole where there is no heading. */
function headerStretch(page: Page, around: Surroundings): Span {
  const { blocks } = page;
  if (blocks.length === 0) return [0, 0];
  const heading = around.heading >= 0 ? around.heading : around.first;
  const from = Math.max(0, Math.min(heading, around.first) - 4);
  const to = Math.min(blocks.length - 1, Math.max(heading, around.first) + 1);
  return [blocks[from]?.runs[0]!.start ?? 0, blocks[to]?.runs.at(-1)!.end ?? page.tree.markup.length];
}

/** True inside comments and boxes of other reports; names far up are those of whole columns and say nothing. */
function isFurniture(element: PageElement): boolean {
  return (
    closest(
      element,
      (at) =>
        at.tag === 'nav'
        || (element.depth - at.depth < 6
          && at.tag !== 'body'
          && at.tag !== 'article'
          && (COMMENT_NAME.test(rawAttribute(at, 'class') ?? '') || COMMENT_NAME.test(rawAttribute(at, 'id') ?? ''))),
    ) !== null
  );
}

const COMMENT_NAME = /\b(?:comments?|kommentare?|commentlist|related|recommended|sidebar|widget)\b/i;
const PUBLISHED_BIT = 1 << FURNITURE_KINDS.indexOf('published');

/** Days in the text that readers see. */
function printed(page: Page, around: Surroundings): StatedDay[] {
  return page.blocks.flatMap((block, i): StatedDay[] => {
    if (
      block.text.length > LONGEST_LINE
      && (i < around.first || i > around.first + 2)
      && !ENTRY_WAS.test(block.text.slice(0, LONGEST_ENTRY).split(/\d/, 1)[0]!)
    ) {
      return [];
    }
    const text = block.text.slice(0, LONGEST_LINE);
    if (/©|copyright|\(c\)/i.test(text)) return [];
    const at: Span = [block.runs[0]!.start, block.runs.at(-1)!.end];
    const posted = i >= around.first && i <= around.last + POSTED_REACH ? postedDay(text, around.order) : null;
    if (posted !== null) return [{ day: posted.day, value: text.slice(...posted.span), place: 'printed-published', at }];
    return printedDays(text, around.order).flatMap((found): StatedDay[] => {
      const place = RANGE.test(text.slice(Math.max(0, found.span[0] - 12), found.span[0])) ? null : printedPlace(block.text, found.span, i, around);
      return place === null || (place === 'printed' && isFurniture(block.element)) ? [] : [{ day: found.day, value: text.slice(...found.span), place, at }];
    });
  });
}

/** The day on which a line below the entry says that it was posted. */
function postedDay(text: string, order: NumericOrder): PrintedDay | null {
  const [first] = printedDays(text.slice(0, LONGEST_ENTRY), order);
  return first !== undefined && ENTRY_WAS.test(text.slice(0, first.span[0])) && !UPDATED_WORDS.test(text.slice(0, first.span[0])) ? first : null;
}

/** How far below the last paragraph that line stands, and how much of it is read. */
const POSTED_REACH = 12;
const LONGEST_ENTRY = 120;

/** Lines longer than this are prose, whose days are those of events. */
const LONGEST_LINE = 300;
/** "14. – 20. January 2021" names the end of a stretch of days. */
const RANGE = /\d\.?\s?[-–]\s?$|(?:bis|to|until|au|al|hasta)\s(?:zum\s)?$/i;

function printedPlace(text: string, span: Span, i: number, around: Surroundings): DayPlace | null {
  const top = around.heading >= 0 ? Math.min(around.heading, around.first) : around.first;
  const above = i >= top - 4 && i <= Math.max(around.heading, around.first) + 1;
  const below = i >= around.last && i <= around.last + 6;
  const before = text.slice(Math.max(0, span[0] - 40), span[0]);
  if (UPDATED_WORDS.test(before)) return 'printed-modified';
  const says = ((announced(before).anywhere | announced(text.slice(span[1], span[1] + 60)).anywhere) & PUBLISHED_BIT) !== 0;
  if (text.length < 200 && says && (above || below)) return 'printed-published';
  if (above && (text.length < 120 || (span[0] === 0 && /^\s?[-–—:|]/.test(text.slice(span[1])) && i >= around.first && i < around.first + 3))) {
    return 'printed-in-header';
  }
  return text.length <= 100 && i <= around.last + 6 ? 'printed' : null;
}

const SCRIPT_DAY =
  /["']?(?:date_?published|publish(?:ed)?_?(?:date|time|at|on)|publication_?date|pub_?date|first_?published(?:_?(?:date|at))?|article_?date|post_?date|posted_?(?:at|on|date)|created_?(?:at|date)|date_?created)["']?\s?[:=]\s?["'](\d{4}-\d\d-\d\d[^"']{0,30}|\d{4}\/\d\d\/\d\d[^"']{0,30}|1\d{9}(?:\d{3})?)["']/gi;

function scriptDays(page: Page): StatedDay[] {
  const days: StatedDay[] = [];
  for (const script of page.tree.elements) {
    if (script.tag !== 'script' || days.length > 50) continue;
    const text = page.tree.markup.slice(script.inner, Math.min(script.end, script.inner + 500_000));
    for (const found of text.replaceAll('\\"', ' "').matchAll(SCRIPT_DAY)) {
      const day = dayOfValue(found[1]!);
      if (day !== null) days.push({ day, value: found[1]!, place: 'script', at: placeIn(page, script, found[1]!) });
    }
  }
  return days;
}

const ADDRESS_DAY = /(?<!\d)(20[0-2]\d|199\d)[-/_.]?(0[1-9]|1[0-2])[-/_.]?(0[1-9]|[12]\d|3[01])(?!\d)/;
const ADDRESS_NAMED = /\/(20[0-2]\d|199\d)\/([a-z]{3,9})\/(\d{1,2})\//i;
const ADDRESS_DAY_FIRST = /(?<!\d)(0[1-9]|[12]\d|3[01])[-_.](0[1-9]|1[0-2])[-_.](20[0-2]\d)(?!\d)/;

function addressDays(page: Page): StatedDay[] {
  const days: StatedDay[] = [];
  const canonical = page.tree.elements.find((element) => element.tag === 'link' && (rawAttribute(element, 'rel') ?? '').toLowerCase() === 'canonical');
  const stated = page.metas.find((meta) => meta.name === 'og:url');
  const addresses: [string, Span][] = [];
  if (canonical !== undefined) addresses.push([rawAttribute(canonical, 'href') ?? '', [canonical.start, canonical.inner]]);
  if (stated !== undefined) addresses.push([stated.content, [stated.element.start, stated.element.inner]]);
  if (page.url !== null) addresses.push([page.url, [0, 0]]);
  for (const [address, at] of addresses) {
    const day = dayOfAddress(address);
    if (day !== null) days.push({ day, value: address, place: 'address', at });
  }
  return days;
}

/** The day that an address holds in its path, or `null`. */
export function dayOfAddress(address: string): string | null {
  const path = address.slice(0, 2000).replace(/^[a-z]+:\/\/[^/]+/i, '');
  const found = ADDRESS_DAY.exec(path);
  if (found !== null) return checked(Number(found[1]), Number(found[2]), Number(found[3]));
  const dayFirst = ADDRESS_DAY_FIRST.exec(path);
  if (dayFirst !== null) return checked(Number(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1]));
  const named = ADDRESS_NAMED.exec(path);
  if (named === null) return null;
  return printedDays(`${named[3]} ${named[2]} ${named[1]}`, 'day-first')[0]?.day ?? null;
}

/** Which of two numbers comes first in the page's dates: months where its language or region is that of the United States. */
export function numericOrder(page: Page, block: Block | undefined): NumericOrder {
  const root = page.tree.elements.find((element) => element.tag === 'html');
  const told =
    `${root === undefined ? '' : (rawAttribute(root, 'lang') ?? '')} ${page.metas.find((meta) => meta.name === 'og:locale')?.content ?? ''}`.toLowerCase();
  if (/en[-_]us/.test(told)) return 'month-first';
  if (/[a-z]{2}[-_](?!us)[a-z]{2}/.test(told)) return 'day-first';
  const host = /^https?:\/\/([^/]+)/.exec(page.url ?? '')?.[1] ?? '';
  const english = /^\s*en\b/.test(told) || (told.trim() === '' && /\b(?:the|and)\b/.test(block?.text ?? ''));
  return english && /\.(?:com|org|net|gov|edu|us)$/.test(host || '.com') ? 'month-first' : 'day-first';
}
