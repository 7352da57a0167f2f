import { ByteReader } from './byte-reader.ts';
import type { ByteStream } from './byte-stream.ts';
import { captureOf } from './capture.ts';
import type { Fields } from './header-lines.ts';
import { fieldsOf, typeOf } from './header-lines.ts';
import { readAnswer } from './http-body.ts';
import type { Intaken } from './intaken.ts';
import { sizeInWords } from './limits.ts';
import type { Limits } from './limits.ts';
import { UnreadableInput } from './problem.ts';

const HEADER_END = Buffer.from('\r\n\r\n');
const LONGEST_HEADER = 2 ** 16;
const LINE_ENDS = Buffer.from('\r\n');
/** What is larger than a page and was packed or sent in chunks may still be one. */
const HEADER_ROOM = 2 ** 16;

/**
 * Reads the pages of a web archive (WARC, ISO 28500), each as a capture with its address and the time when it was archived. What is no page (images,
 * scripts, redirects, requests) is left out and counted in one message at the end; a record that is cut off ends it with an UnreadableInput.
 */
export async function* readWebArchive(chunks: ByteStream, origin: string, limits: Limits): AsyncGenerator<Intaken> {
  const reader = new ByteReader(chunks);
  const leftOut = new LeftOut(origin);
  try {
    for (let records = 0; await reader.skipAny(LINE_ENDS); records++) {
      if (records >= limits.archiveMembers) throw new UnreadableInput(origin, `holds more than ${limits.archiveMembers} records; the others are left out`);
      const header = await reader.until(HEADER_END, LONGEST_HEADER);
      const fields = header === null || !header.subarray(0, 5).equals(Buffer.from('WARC/')) ? null : fieldsOf(header);
      const length = Number(fields?.get('content-length') ?? Number.NaN);
      if (fields === null || !Number.isSafeInteger(length) || length < 0) {
        throw new UnreadableInput(origin, `is a damaged web archive (record ${records + 1} has no header that can be read)`);
      }
      const page = await pageOf(reader, fields, length, origin, limits);
      if (page === 'cut') throw new UnreadableInput(origin, `is a damaged web archive (record ${records + 1} is cut off)`);
      if (typeof page === 'string') leftOut.count(page);
      else yield page;
    }
    yield* leftOut.told();
  } finally {
    await reader.close();
  }
}

/** A page that a record holds, or why it gives none; its bytes are passed over either way. */
async function pageOf(
  reader: ByteReader,
  fields: Fields,
  length: number,
  origin: string,
  limits: Limits,
): Promise<Intaken | 'answer' | 'other' | 'none' | 'cut'> {
  const kind = fields.get('warc-type') ?? '';
  const isAnswer = kind === 'response' && typeOf(fields.get('content-type')).type === 'application/http';
  if (!isAnswer && kind !== 'resource') return (await reader.skip(length)) < length ? 'cut' : kind === 'response' || kind === 'revisit' ? 'other' : 'none';
  const url = fields.get('warc-target-uri')?.replace(/^<(.*)>$/, '$1') ?? null;
  if (length > limits.captureBytes + HEADER_ROOM) {
    if ((await reader.skip(length)) < length) return 'cut';
    const place = `${origin}: ${url ?? 'a record without an address'}`;
    return { kind: 'unread', origin: place, message: `${place}: is larger than ${sizeInWords(limits.captureBytes)}, which is more than one report can be.` };
  }
  const bytes = await reader.bytes(length);
  if (bytes.length < length) return 'cut';
  const answer = isAnswer ? await readAnswer(bytes, limits.captureBytes) : { status: 200, fields, body: bytes };
  const { type, parameters } = typeOf(answer?.fields.get('content-type'));
  if (answer === null || answer.status !== 200) return 'answer';
  if (type !== 'text/html' && type !== 'application/xhtml+xml') return 'other';
  if (answer.body.length === 0) return 'other';
  const known = { url, charset: parameters.get('charset') ?? null, captured: fields.get('warc-date') ?? null };
  return { kind: 'capture', capture: captureOf(answer.body, url ?? origin, 'text/html', known) };
}

/** Counts the records that give no page; requests and notes of the archiving program are not among them. */
class LeftOut {
  readonly #origin: string;
  #other = 0;
  #answers = 0;

  constructor(origin: string) {
    this.#origin = origin;
  }

  count(kind: 'answer' | 'other' | 'none'): void {
    if (kind === 'other') this.#other++;
    else if (kind === 'answer') this.#answers++;
  }

  *told(): Generator<Intaken> {
    const parts = [
      ...(this.#other > 0 ? [`${this.#other} that ${this.#other === 1 ? 'is no page' : 'are no pages'} (images, scripts, repeats)`] : []),
      ...(this.#answers > 0 ? [`${this.#answers} that ${this.#answers === 1 ? 'is an answer' : 'are answers'} without a page (redirects, errors, damaged)`] : []),
    ];
    if (parts.length > 0) yield { kind: 'unread', origin: this.#origin, message: `${this.#origin}: of its records were left out ${parts.join(' and ')}.` };
  }
}
