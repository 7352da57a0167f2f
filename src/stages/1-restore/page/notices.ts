import type { Notice } from '../../../model/notice.ts';
import { sparedNotice } from '../spare.ts';
import { LEAST } from './body/body.ts';
import type { Page } from './parts/page.ts';

/** What is to be said of how a page was read: its bounds, a body that was not found, and what was kept in doubt (`body`: the text as it stands). */
export function noticesOf(page: Page, kept: readonly number[], likely: readonly number[], body: string): Notice[] {
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
