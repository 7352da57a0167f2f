import type { Given } from '../../../model/capture.ts';
import type { Notice } from '../../../model/notice.ts';
import type { Dateline, Evidence, Removed } from '../../../model/report.ts';
import type { Span } from '../../../model/span.ts';
import type { Text } from '../../../model/text.ts';
import { RawPlaces } from '../../../text/mapped/mapped.ts';
import { datelineOf } from '../signs/dateline.ts';
import { creditOf, furnitureKind as lineKind } from '../signs/furniture.ts';
import { contributorsOf } from '../signs/people.ts';
import { FIRST_PUBLISHED } from '../../../language/en/page/furniture.ts';
import { JOINED } from '../joined.ts';
import { isOwnStation } from '../own-station.ts';
import { spared, sparedNotice } from '../spare.ts';
import { noEvidence } from '../unpacked.ts';
import type { Unpacked } from '../unpacked.ts';
import { assemble } from './assemble.ts';
import { type Authors, authorsOf } from './head/authors.ts';
import type { Block } from './parts/blocks.ts';
import { LEAST, bodyLikelihoods, keptBlocks, withoutRefrains } from './body/body.ts';
import { withParagraphsBelow } from './body/below-headings.ts';
import { furnitureKind } from './furniture.ts';
import { outletOf } from './head/outlet.ts';
import { withEntries } from './body/entries.ts';
import { withLists } from './body/lists.ts';
import { withTables } from './body/tables.ts';
import { withoutNextArticles } from './body/next-article.ts';
import { openPage } from './parts/page.ts';
import { withoutEchoes, withoutHeadline, withoutProven, withoutPulledQuotes } from './proven.ts';
import type { Page } from './parts/page.ts';
import { FROM_DATA, LEAST_SHOWN, scriptBody } from './script-body.ts';
import { publicationDay } from './days/publication-day.ts';
import { numericOrder } from './days/numeric-order.ts';
import { statedDays } from './days/stated-days.ts';
import type { StatedDay, Surroundings } from './days/stated-day.ts';
import { fold, titleOf } from './head/title.ts';
import type { Stated } from './head/title.ts';

/** Takes an HTML page apart: body, title, names, days and furniture, each tied to its raw bytes. */
export async function unpackPage(text: Text, given: Given): Promise<Unpacked> {
  const page = openPage(text, given.url);
  const likely = bodyLikelihoods(page);
  const likeliest = keptOrSpared(page, likely);
  const outlet = outletOf(page);
  const { title, stated } = titleOf(page, outlet.names);
  const around = surroundings(page, likeliest, title);
  const days = statedDays(page, around);
  const day = publicationDay(days);
  const authors = authorsOf(page, around, outlet.names);
  const signs = new Set(authors.stated.map((one) => one.at[0]));
  const titles = new Set(stated.map((one) => fold(one.value)));
  const proven = withoutHeadline(page.blocks, withoutProven(page.blocks, likeliest, signs, page.hints), titles);
  const shown = withoutEchoes(page.blocks, withoutPulledQuotes(page.blocks, proven), authors.names);
  const hidden = shown.reduce((sum, i) => sum + page.blocks[i]!.text.length, 0) < LEAST_SHOWN ? scriptBody(page) : null;
  const kept = hidden === null ? shown : [];
  const places = new RawPlaces(text);
  const signed = datelined(page, kept, title);
  const agency = foreign(signed?.dateline.agency ?? null, outlet.names) ?? authors.agency;
  const evidence = (list: readonly Stated[], accepted: (one: Stated) => boolean): Evidence[] =>
    list.map((one) => ({ value: one.value, why: one.why, raw: places.rawOf(one.at), accepted: accepted(one) }));
  const { body, joined } = hidden === null ? assemble(text, kept.map((i) => page.blocks[i]!)) : { body: hidden, joined: false };
  return {
    body,
    title,
    outlet: outlet.outlet,
    credit: creditNear(page, kept, outlet.names),
    agency,
    bylines: authors.names,
    contributors: kept.flatMap((i) => contributorsOf(page.blocks[i]!.text) ?? []),
    dateline: signed?.dateline ?? null,
    repairs: [],
    evidence: {
      ...noEvidence(),
      title: evidence(stated, (one) => one.value === title),
      outlet:
        outlet.outlet !== null && outlet.stated.length === 0
          ? [{ value: outlet.outlet, why: 'the address of the page', accepted: true }]
          : evidence(outlet.stated, (one) => one.value === outlet.outlet),
      agency: agency === null ? [] : [{ value: agency, ...agencyPlace(agency, page, signed, authors, places), accepted: true }],
      bylines: authors.stated.map((one) => ({ value: one.value, why: one.why, raw: places.rawOf(one.at), accepted: one.taken })),
      published: dayEvidence(days, day, places),
    },
    removed: removedBlocks(page, kept, { titles, days, bylines: authors.stated.map((one) => one.at) }, places),
    notices: [...(joined ? [JOINED] : []), ...(hidden === null ? noticesOf(page, kept, likely, body.text) : [FROM_DATA])],
  };
}

/** The agency that a dateline names, unless it is the outlet itself. */
function foreign(agency: string | null, outlets: readonly string[]): string | null {
  return agency === null || isOwnStation(agency, outlets) ? null : agency;
}

/** Where the agency of a page is named: in the dateline, else by the one who wrote it. */
function agencyPlace(agency: string, page: Page, signed: ReturnType<typeof datelined>, authors: Authors, places: RawPlaces): Pick<Evidence, 'why' | 'raw'> {
  if (signed?.dateline.agency === agency) return { why: 'the dateline', raw: places.rawOf(placeOf(page.blocks[signed.at]!)) };
  const author = authors.stated.find((one) => one.value.includes(agency)) ?? authors.stated[0]!;
  return { why: 'named as the author', raw: places.rawOf(author.at) };
}

/** The blocks that stay; where none is likely enough, all that are not surely furniture. */
function keptOrSpared(page: Page, likely: readonly number[]): readonly number[] {
  const whole = isFragment(page)
    ? page.blocks.flatMap((block, i) =>
        block.hidden || lineKind(block.text) !== null || furnitureKind(block, page.hints, false, false, false) !== 'other' ? [] : [i],
      )
    : [];
  if (whole.length > 0) return whole;
  const told = withoutRefrains(page.blocks, withoutNextArticles(page.blocks, keptBlocks(page.blocks, likely)), likely);
  const kept = withTables(page.blocks, withLists(page.blocks, withEntries(page.blocks, withParagraphsBelow(page.blocks, told))));
  if (kept.length > 0) return kept;
  const { title } = titleOf(page, outletOf(page).names);
  const folded = title === null ? null : fold(title);
  return spared(
    page.blocks.map((block) => ({
      text: block.text,
      furniture: block.hidden || furnitureKind(block, page.hints, false, false, false) !== 'other',
      title: folded !== null && fold(block.text.slice(0, 2000)) === folded,
    })),
  );
}

/** What a page has around its report, and the item of a feed has not. */
const AROUND: ReadonlySet<string> = new Set([
  'html', 'head', 'title', 'meta', 'body', 'header', 'footer', 'nav', 'main', 'aside', 'article', 'section', 'form', 'script', 'table',
]);
/** No feed gives more of a report than this many paragraphs. */
const MOST_OF_FRAGMENT = 300;

/** True for a piece of HTML that is a report and nothing else, as feeds carry them: all of it stays but what is furniture by its own words. */
function isFragment({ blocks, tree }: Page): boolean {
  return blocks.length <= MOST_OF_FRAGMENT && blocks.some(({ text }) => text.length > 80) && !tree.elements.some(({ tag }) => AROUND.has(tag));
}

/** How far from the text a line stands that says whose article this is. */
const CREDIT_REACH = 4;

/** The other outlet that a line above or below the text names as the one where the report was published first. */
function creditNear({ blocks }: Page, kept: readonly number[], own: readonly string[]): string | null {
  const [first, last] = [kept[0] ?? 0, kept.at(-1) ?? -1];
  const names = new Set(own.map(fold));
  for (let at = Math.max(0, first - CREDIT_REACH); at < Math.min(blocks.length, last + 1 + CREDIT_REACH); at++) {
    const { hidden, text } = blocks[at]!;
    const credit = hidden || !FIRST_PUBLISHED.test(text) ? null : creditOf(text);
    if (credit !== null && /^\p{Lu}\P{N}*$/u.test(credit) && !names.has(fold(credit))) return credit;
  }
  return null;
}

/** How many paragraphs may come before a dateline: a standfirst, a correction. */
const DATELINE_REACH = 3;

/** The dateline of the first paragraph that has one, and its block. */
function datelined(page: Page, kept: readonly number[], title: string | null): { readonly dateline: Dateline; readonly at: number } | null {
  for (const at of kept.slice(0, DATELINE_REACH)) {
    const dateline = datelineOf(page.blocks[at]!.text);
    if (dateline !== null && !(title !== null && fold(title) === fold(dateline.place))) return { dateline, at };
  }
  return null;
}

function placeOf(block: Block): Span {
  return [block.runs[0]!.start, block.runs.at(-1)!.end];
}

/** Where heading and body stand among the blocks. */
function surroundings(page: Page, kept: readonly number[], title: string | null): Surroundings {
  const { blocks } = page;
  const titled = title === null ? -1 : blocks.findIndex((block) => /^h\d$/.test(block.element.tag) && fold(block.text) === fold(title));
  const heading = titled >= 0 ? titled : blocks.findIndex((block) => block.element.tag === 'h1');
  const first = kept[0] ?? blocks.length;
  return { heading, first, last: kept.at(-1) ?? blocks.length, order: numericOrder(page, blocks[first]) };
}

function dayEvidence(days: readonly StatedDay[], day: string | null, places: RawPlaces): Evidence[] {
  const seen = new Set<string>();
  return days.filter((one) => {
    const key = `${one.place} ${one.value}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  }).map((one) => {
    const accepted = one.day === day;
    const changed = one.place.endsWith('modified');
    const why = accepted
      ? one.place
      : changed
        ? `${one.place}: the day of a change`
        : day === null
          ? `${one.place}: not enough to tell`
          : `${one.place}: better places say ${day}`;
    return { value: one.value.startsWith(one.day) && one.value.length < 40 ? one.value : one.day, why, raw: places.rawOf(one.at), accepted };
  });
}

interface Known {
  /** All titles that the page states, folded. */
  readonly titles: ReadonlySet<string>;
  readonly days: readonly StatedDay[];
  readonly bylines: readonly Span[];
}

/** The visible blocks that were left out, each with its kind. */
function removedBlocks(page: Page, kept: readonly number[], known: Known, places: RawPlaces): Removed[] {
  const keep = new Set(kept);
  const dated = new Set(known.days.map((one) => one.at[0]));
  const signed = new Set(known.bylines.map((at) => at[0]));
  const removed: Removed[] = [];
  page.blocks.forEach((block, i) => {
    if (keep.has(i) || block.hidden) return;
    const at = placeOf(block);
    const kind = furnitureKind(
      block,
      page.hints,
      known.titles.has(fold(block.text.slice(0, 2000))),
      signed.has(at[0]),
      dated.has(at[0]) && block.text.length < 120,
    );
    removed.push({ kind, raw: places.rawOf(at), text: block.text });
  });
  return removed;
}

function noticesOf(page: Page, kept: readonly number[], likely: readonly number[], body: string): Notice[] {
  const notices: Notice[] = [];
  if (page.tree.tooDeep) {
    notices.push({ code: 'page-too-deep', message: 'The page nests more than 512 elements deep; what lies deeper was read as if it were not nested.' });
  }
  if (page.tree.tooMany) notices.push({ code: 'page-too-many-elements', message: 'The page has more than 300,000 elements; the rest was read as text alone.' });
  if (page.cut) {
    notices.push({
      code: 'page-too-many-blocks',
      message: `The page has more stretches of text than a report of its length can have; only the first ${page.blocks.length} were read.`,
    });
  }
  if (kept.length === 0) notices.push({ code: 'no-body', message: 'No part of the page could be told to be journalism; all of it is listed as removed.' });
  else if (kept.every((block) => likely[block]! < LEAST)) return [...notices, sparedNotice('page')];
  return [...notices, ...doubtsOf(page, kept, likely, body)];
}

/** The notices on paragraphs that stay in doubt, with their places in the text (`body`). */
function doubtsOf(page: Page, kept: readonly number[], likely: readonly number[], body: string): readonly Notice[] {
  const notices: Notice[] = [];
  let at = 0;
  for (const i of kept) {
    const { text } = page.blocks[i]!;
    const start = body.indexOf(text, at);
    if (start >= 0) at = start + text.length;
    if (likely[i]! >= DOUBT) continue;
    const message = `The paragraph “${text.slice(0, 60)}${text.length > 60 ? '…' : ''}” may be page furniture; it stays because it may be journalism.`;
    notices.push(start < 0 ? { code: 'kept-in-doubt', message } : { code: 'kept-in-doubt', message, span: [start, start + text.length] });
    if (notices.length === MOST_DOUBTS) break;
  }
  return notices;
}

/** Blocks less likely than this are kept with a notice, as long as there are not too many to read. */
const DOUBT = 0.6;
const MOST_DOUBTS = 20;
