import type { ArchiveRecord } from './archive-records.ts';
import { recordsOf } from './archive-records.ts';
import type { ByteStream } from './byte-stream.ts';
import { captureOf } from './capture.ts';
import { fieldOf, mediaTypeOf } from './header-field.ts';
import { readAnswer } from './http-answer.ts';
import type { Intaken } from './intaken.ts';
import { tooLarge } from './limits.ts';
import type { Limits } from './limits.ts';
import type { PageList } from './page-list.ts';

/** What is larger than a page and was packed or sent in chunks may still be one. */
const HEADER_ROOM = 2 ** 16;

/**
 * Reads the pages of a web archive (WARC, ISO 28500), each as a capture with its address and the time when it was archived: all that are HTML, or those alone
 * that `pages` names. What is no page (images, scripts, redirects, requests) is left out and counted in one message at the end; a record that is cut off
 * ends it with an UnreadableInput.
 */
export async function* readWebArchive(chunks: ByteStream, origin: string, limits: Limits, pages: PageList | null): AsyncGenerator<Intaken> {
  const leftOut = new LeftOut(origin);
  for await (const record of recordsOf(chunks, origin, limits.archiveMembers)) {
    const page = await pageOf(record, origin, limits, pages);
    if (typeof page === 'string') leftOut.count(page);
    else yield page;
  }
  yield* leftOut.told();
}

/** Why a record gives no page. */
type Reason = 'answer' | 'other' | 'unlisted' | 'none';

/** A page that a record holds, or why it gives none. */
async function pageOf({ header, length, content }: ArchiveRecord, origin: string, limits: Limits, pages: PageList | null): Promise<Intaken | Reason> {
  const kind = fieldOf(header, 'warc-type');
  const isAnswer = kind === 'response' && mediaTypeOf(fieldOf(header, 'content-type'))?.type === 'application/http';
  if (!isAnswer && kind !== 'resource') return kind === 'response' || kind === 'revisit' ? 'other' : 'none';
  const url = fieldOf(header, 'warc-target-uri')?.replace(/^<(.*)>$/, '$1') ?? null;
  if (length > limits.captureBytes + HEADER_ROOM) {
    const place = `${origin}: ${url ?? 'a record without an address'}`;
    return { kind: 'unread', origin: place, message: `${place}: ${tooLarge(limits.captureBytes)}.` };
  }
  const bytes = await content();
  const answer = isAnswer ? await readAnswer(bytes, limits.captureBytes) : { header, body: bytes };
  if (answer === null || (isAnswer && answer.header.statusCode !== 200)) {
    // What a listed address led to is the page that was seen there.
    const location = answer === null ? null : fieldOf(answer.header, 'location');
    if (url !== null && location !== null) pages?.follow(url, location);
    return 'answer';
  }
  const media = mediaTypeOf(fieldOf(answer.header, 'content-type'));
  if ((media?.type !== 'text/html' && media?.type !== 'application/xhtml+xml') || answer.body.length === 0) return 'other';
  if (pages !== null && (url === null || !pages.has(url))) return 'unlisted';
  const known = { url, charset: media.charset, captured: fieldOf(header, 'warc-date') };
  return { kind: 'capture', capture: captureOf(answer.body, url ?? origin, 'text/html', known) };
}

/** Counts the records that give no page; requests and notes of the archiving program are not among them. */
class LeftOut {
  readonly #origin: string;
  #other = 0;
  #answers = 0;
  #unlisted = 0;

  constructor(origin: string) {
    this.#origin = origin;
  }

  count(kind: Reason): void {
    if (kind === 'other') this.#other++;
    else if (kind === 'answer') this.#answers++;
    else if (kind === 'unlisted') this.#unlisted++;
  }

  *told(): Generator<Intaken> {
    const parts = [
      ...(this.#other > 0 ? [`${this.#other} that ${this.#other === 1 ? 'is no page' : 'are no pages'} (images, scripts, repeats)`] : []),
      ...(this.#answers > 0 ? [`${this.#answers} that ${this.#answers === 1 ? 'is an answer' : 'are answers'} without a page (redirects, errors, damaged)`] : []),
      ...(this.#unlisted > 0 ? [`${this.#unlisted} that the list of its pages does not name (frames, advertisements)`] : []),
    ];
    if (parts.length > 0) yield { kind: 'unread', origin: this.#origin, message: `${this.#origin}: of its records were left out ${parts.join(' and ')}.` };
  }
}
