import { captureOf } from './capture.ts';
import { feedDate } from './feed-date.ts';
import type { Intaken } from './intaken.ts';
import { UnreadableInput } from './problem.ts';
import { readMessage } from './mime.ts';
import type { Leaf, Message } from './mime.ts';

/** Subjects of answers and of what was passed on begin so. */
const PASSED_ON = /^(?:(?:re|fwd?|aw|wg|tr|rv)\s?:\s{0,3}){1,9}/i;

/** No headline is longer; what is longer is not worth to be unpacked. */
const LONGEST_SUBJECT = 4000;

/**
 * Reads a mail, or a page that a browser saved as one file with all that it shows (MHTML, RFC 2557): the page, or the words of the mail, as a capture, and
 * each mail that was passed on in it as a further one. Attachments are counted in a message. Throws an UnreadableInput where there are no words in it.
 */
export async function* readMail(bytes: Uint8Array, origin: string): AsyncGenerator<Intaken> {
  const message = await readMessage(bytes);
  const all = [...withPassedOn(message)];
  const first = all.findIndex((one) => bodyOf(one) !== null);
  for (const [index, one] of all.entries()) {
    const body = bodyOf(one);
    if (body !== null) yield await intakenOf(one, body, index === first ? origin : `${origin}, message ${index + 1}`);
  }
  const attachments = all.reduce((sum, one) => sum + one.attachments, 0);
  if (attachments > 0) {
    yield { kind: 'unread', origin, message: `${origin}: ${attachments === 1 ? 'an attachment of it is' : `${attachments} attachments of it are`} not read.` };
  }
  if (message.isCut) yield { kind: 'unread', origin, message: `${origin}: has more or deeper parts, or a longer header, than are read; the rest is left out.` };
  if (first < 0) throw new UnreadableInput(origin, 'is a mail or a saved page without words');
}

/** A message and those that it passes on, with those that they pass on. */
function* withPassedOn(message: Message): Generator<Message> {
  yield message;
  for (const one of message.messages) yield* withPassedOn(one);
}

async function intakenOf({ field, isPage }: Message, { bytes, type, charset, location }: Leaf, origin: string): Promise<Intaken> {
  const date = feedDate(field('date'));
  const url = isPage ? field('snapshot-content-location') || location || field('content-location') : '';
  const day = /^\d{4}-\d\d-\d\d/.test(date) ? date : null;
  const isToMany = !isPage && (field('list-unsubscribe') !== '' || field('list-id') !== '') && !PASSED_ON.test(field('subject'));
  const known = {
    charset, url: url === '' ? null : url,
    // A page has a title of its own.
    title: isPage ? null : await subjectOf(field('subject')), captured: day,
    // A letter to all who asked for it is published by being sent; one to a few may hold what was published long before.
    published: isToMany ? day : null,
  };
  return { kind: 'capture', capture: captureOf(bytes, known.url ?? origin, type === 'text/html' ? 'text/html' : 'text/plain', known) };
}

/** What a subject says, of which some may be packed into ASCII (RFC 2047); `null` where it says nothing. */
async function subjectOf(written: string): Promise<string | null> {
  const { Libmime } = await import('libmime');
  const subject = new Libmime().decodeWords(written.slice(0, LONGEST_SUBJECT)).replace(PASSED_ON, '').trim();
  return subject === '' ? null : subject;
}

/** The words of a mail as plain text where it has them, else as a page; of a saved page, the page. */
function bodyOf({ leaves, isPage }: Message): Leaf | null {
  const filled = leaves.filter(({ bytes }) => bytes.some((byte) => byte > 0x20));
  const of = (type: Leaf['type']): Leaf | undefined => filled.find((leaf) => leaf.type === type);
  return (isPage ? of('text/html') ?? of('text/plain') : of('text/plain') ?? of('text/html')) ?? null;
}
