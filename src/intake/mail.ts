import { captureOf } from './capture.ts';
import { feedDate } from './feed-date.ts';
import type { Intaken } from './intaken.ts';
import { UnreadableInput } from './problem.ts';
import { headerWords } from './mail-words.ts';
import { readMessage } from './mime.ts';
import type { Leaf, Message } from './mime.ts';

/** Subjects of answers and of what was passed on begin so. */
const PASSED_ON = /^(?:(?:re|fwd?|aw|wg|tr|rv)\s?:\s{0,3}){1,9}/i;

/**
 * Reads a mail, or a page that a browser saved as one file with all that it shows (MHTML, RFC 2557): the page, or the words of the mail, as a capture, and
 * each mail that was passed on in it as a further one. Attachments are counted in a message. Throws an UnreadableInput where there are no words in it.
 */
export function* readMail(bytes: Uint8Array, origin: string): Generator<Intaken> {
  const message = readMessage(bytes);
  const body = bodyOf(message);
  if (body !== null) yield intakenOf(message, body, origin);
  let further = 1;
  for (const one of message.messages) {
    const inner = bodyOf(one);
    if (inner !== null) yield intakenOf(one, inner, body === null && further === 1 ? origin : `${origin}, message ${further + 1}`);
    further++;
  }
  const { attachments } = message;
  if (attachments > 0) {
    yield { kind: 'unread', origin, message: `${origin}: ${attachments === 1 ? 'an attachment of it is' : `${attachments} attachments of it are`} not read.` };
  }
  if (body === null && message.messages.every((one) => bodyOf(one) === null)) throw new UnreadableInput(origin, 'is a mail or a saved page without words');
}

function intakenOf({ fields, isPage }: Message, { bytes, type, charset, location }: Leaf, origin: string): Intaken {
  const subject = headerWords(fields.get('subject') ?? '').replace(PASSED_ON, '').trim();
  const date = feedDate(fields.get('date') ?? '');
  const known = {
    charset, url: isPage ? (fields.get('snapshot-content-location') ?? location ?? fields.get('content-location') ?? null) : null,
    // A page has a title of its own.
    title: isPage || subject === '' ? null : subject, captured: /^\d{4}-\d\d-\d\d/.test(date) ? date : null,
  };
  return { kind: 'capture', capture: captureOf(bytes, known.url ?? origin, type === 'text/html' ? 'text/html' : 'text/plain', known) };
}

/** The words of a mail as plain text where it has them, else as a page; of a saved page, the page. */
function bodyOf({ leaves, isPage }: Message): Leaf | null {
  const filled = leaves.filter(({ bytes }) => bytes.some((byte) => byte > 0x20));
  const of = (type: Leaf['type']): Leaf | undefined => filled.find((leaf) => leaf.type === type);
  return (isPage ? of('text/html') ?? of('text/plain') : of('text/plain') ?? of('text/html')) ?? null;
}
