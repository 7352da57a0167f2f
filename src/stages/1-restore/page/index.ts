import type { Given } from '../../../model/capture.ts';
import type { Text } from '../../../model/text.ts';
import { RawPlaces } from '../../../text/mapped/mapped.ts';
import { JOINED } from '../joined.ts';
import { isOwnStation } from '../own-station.ts';
import { contributorsOf } from '../signs/people.ts';
import type { Unpacked } from '../unpacked.ts';
import { assemble } from './assemble.ts';
import { datelined, creditNear } from './beside-body.ts';
import { bodyLikelihoods } from './body/body.ts';
import { withGallery } from './body/gallery.ts';
import { numericOrder } from './days/numeric-order.ts';
import { publicationDay } from './days/publication-day.ts';
import type { Surroundings } from './days/stated-day.ts';
import { statedDays } from './days/stated-days.ts';
import { evidenceOf } from './evidence.ts';
import { authorsOf } from './head/authors.ts';
import { outletOf } from './head/outlet.ts';
import { withReadableLines } from './head/readable-lines.ts';
import { fold, titleOf } from './head/title.ts';
import { keptOrSpared } from './kept-blocks.ts';
import { noticesOf } from './notices.ts';
import { openPage } from './parts/page.ts';
import type { Page } from './parts/page.ts';
import { withoutEchoes, withoutHeadline, withoutProven, withoutPulledQuotes } from './proven.ts';
import { removedBlocks } from './removed.ts';
import { FROM_DATA, LEAST_SHOWN, scriptBody } from './script-body.ts';

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
  const authors = authorsOf(withReadableLines(page), around, outlet.names);
  const signs = new Set(authors.stated.map((one) => one.at[0]));
  const titles = new Set(stated.map((one) => fold(one.value)));
  const proven = withGallery(page.blocks, withoutHeadline(page.blocks, withoutProven(page.blocks, likeliest, signs, page.hints), titles));
  const shown = withoutEchoes(page.blocks, withoutPulledQuotes(page.blocks, proven), authors.names);
  const hidden = shown.reduce((sum, i) => sum + page.blocks[i]!.text.length, 0) < LEAST_SHOWN ? scriptBody(page) : null;
  const kept = hidden === null ? shown : [];
  const places = new RawPlaces(text);
  const signed = datelined(page, kept, title);
  const agency = foreign(signed?.dateline.agency ?? null, outlet.names) ?? authors.agency;
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
    evidence: evidenceOf(page, { title, titles: stated, outlet, agency, authors, signed, day, days }, places),
    removed: removedBlocks(page, kept, { titles, days, bylines: authors.stated.map((one) => one.at) }, places),
    notices: [...(joined ? [JOINED] : []), ...(hidden === null ? noticesOf(page, kept, likely, body.text) : [FROM_DATA])],
  };
}

/** The agency that a dateline names, unless it is the outlet itself. */
function foreign(agency: string | null, outlets: readonly string[]): string | null {
  return agency === null || isOwnStation(agency, outlets) ? null : agency;
}

/** Where heading and body stand among the blocks. */
function surroundings(page: Page, kept: readonly number[], title: string | null): Surroundings {
  const { blocks } = page;
  const titled = title === null ? -1 : blocks.findIndex((block) => /^h\d$/.test(block.element.tag) && fold(block.text) === fold(title));
  const heading = titled >= 0 ? titled : blocks.findIndex((block) => block.element.tag === 'h1');
  const first = kept[0] ?? blocks.length;
  return { heading, first, last: kept.at(-1) ?? blocks.length, order: numericOrder(page, blocks[first]) };
}
