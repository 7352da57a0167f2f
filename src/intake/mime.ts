import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { MimeNode, Splitter, SplitterChunk } from '@zone-eu/mailsplit';
import { piecesOf } from './pieces.ts';

/** A part of a message that holds words, unpacked. */
export interface Leaf {
  readonly type: 'text/plain' | 'text/html';
  readonly bytes: Uint8Array;
  readonly charset: string | null;
  /** The address that a part of a saved page came from. */
  readonly location: string | null;
}

/** A message of parts (RFC 2045 and 2046): what holds words, in order, messages in it, and how many attachments there are. */
export interface Message {
  /** The first field of a name as it is written, unfolded; the empty string where there is none. */
  readonly field: (name: string) => string;
  /** True for a page saved with all that it shows. */
  readonly isPage: boolean;
  readonly leaves: readonly Leaf[];
  readonly messages: readonly Message[];
  readonly attachments: number;
  /** True where parts, here or in a message within, are too many or too deep, and were passed over. */
  readonly isCut: boolean;
}

/** A part as it is sent: its header and its packed bytes. */
interface Part {
  readonly node: MimeNode;
  readonly sent: Uint8Array[];
}

const DEEPEST = 8;
const MOST_PARTS = 2000;
const MOST_HEADER_BYTES = 2 ** 18;
/** The splitter works on what it was given before it looks whether anybody still listens. */
const PIECE_BYTES = 2 ** 16;

/** Reads a message; it ends where parts within parts lie deeper than eight, or with the 2,000th part. */
export async function readMessage(bytes: Uint8Array): Promise<Message> {
  return messageOf(bytes, 0, { left: MOST_PARTS });
}

async function messageOf(bytes: Uint8Array, depth: number, budget: { left: number }): Promise<Message> {
  const { parts, isCut } = await partsOf(bytes, DEEPEST - depth, budget);
  const [leaves, messages, attachments]: [Leaf[], Message[], Part[]] = [[], [], []];
  for (const part of parts) {
    const { contentType, disposition } = part.node;
    if (contentType === 'message/rfc822') messages.push(await messageOf(await unpacked(part), depth + 1, budget));
    else if (disposition === 'attachment') attachments.push(part);
    else if (contentType === 'text/plain' || contentType === 'text/html') leaves.push(await leafOf(part, contentType));
  }
  const head = parts[0]?.node;
  const field = (name: string): string => (head === undefined ? '' : fieldOf(head, name));
  return {
    field, leaves, messages, attachments: attachments.length,
    // A mail with pictures in its page is of related parts too; those of a saved page have addresses.
    isPage: field('snapshot-content-location') !== '' || (head?.multipart === 'related' && leaves.some(({ location }) => location !== null)),
    isCut: isCut || messages.some((one) => one.isCut),
  };
}

/** The parts in their order; those that hold others have no bytes of their own. */
async function partsOf(bytes: Uint8Array, deepest: number, budget: { left: number }): Promise<{ readonly parts: readonly Part[]; readonly isCut: boolean }> {
  const { Splitter } = await import('@zone-eu/mailsplit');
  // Messages within are read when the part that holds them is unpacked, whichever way it was sent.
  const splitter = new Splitter({ ignoreEmbedded: true, maxHeadSize: MOST_HEADER_BYTES, maxChildNodes: MOST_PARTS });
  const parts = new Map<MimeNode, Part>();
  const pieces = Readable.from(piecesOf(bytes, PIECE_BYTES));
  try {
    for await (const chunk of pieces.pipe(splitter) as Splitter & AsyncIterable<SplitterChunk>) {
      if (chunk.type === 'body') parts.get(chunk.node)?.sent.push(chunk.value);
      else if (chunk.type === 'node') {
        if (--budget.left < 0 || depthOf(chunk) > deepest) return { parts: [...parts.values()], isCut: true };
        parts.set(chunk, { node: chunk, sent: [] });
      }
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EMAXLEN') throw error;
    return { parts: [...parts.values()], isCut: true };
  } finally {
    pieces.destroy();
  }
  return { parts: [...parts.values()], isCut: false };
}

function depthOf(node: MimeNode): number {
  let depth = 0;
  for (let around = node.parentNode; around !== false; around = around.parentNode) depth++;
  return depth;
}

async function leafOf(part: Part, type: Leaf['type']): Promise<Leaf> {
  const location = fieldOf(part.node, 'content-location');
  return { type, bytes: await unpacked(part), charset: part.node.charset || null, location: location === '' ? null : location };
}

/** The bytes of a part without the way in which they were sent (base64, quoted-printable). */
async function unpacked({ node, sent }: Part): Promise<Uint8Array> {
  return buffer(Readable.from(sent).pipe(node.getDecoder()));
}

function fieldOf({ headers }: MimeNode, name: string): string {
  return headers === false ? '' : headers.getFirst(name);
}
