import type { Fields } from './header-lines.ts';
import { fieldsOf, typeOf } from './header-lines.ts';
import { unquoted } from './mail-words.ts';

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
  readonly fields: Fields;
  /** True for a page saved with all that it shows. */
  readonly isPage: boolean;
  readonly leaves: readonly Leaf[];
  readonly messages: readonly Message[];
  readonly attachments: number;
}

/** A message as it is being read. */
interface Found {
  readonly leaves: Leaf[];
  readonly messages: Message[];
  attachments: number;
}

const DEEPEST = 8;
const MOST_PARTS = 2000;

/** Reads a message; parts within parts end at a depth of eight, and parts beyond 2,000 are passed over. */
export function readMessage(bytes: Uint8Array): Message {
  return messageOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), 0, { left: MOST_PARTS });
}

function messageOf(bytes: Buffer, depth: number, budget: { left: number }): Message {
  const { fields, body } = cut(bytes);
  const found: Found = { leaves: [], messages: [], attachments: 0 };
  collect(fields, body, found, depth, budget);
  const { type } = typeOf(fields.get('content-type'));
  return { fields, isPage: type === 'multipart/related' || fields.has('snapshot-content-location'), ...found };
}

function collect(fields: Fields, body: Buffer, found: Found, depth: number, budget: { left: number }): void {
  if (depth > DEEPEST || --budget.left < 0) return;
  const { type, parameters } = typeOf(fields.get('content-type') ?? 'text/plain');
  const boundary = parameters.get('boundary');
  if (type.startsWith('multipart/') && boundary !== undefined && boundary !== '') {
    for (const part of partsOf(body, boundary)) {
      const inner = cut(part);
      collect(inner.fields, inner.body, found, depth + 1, budget);
    }
  } else if (type === 'message/rfc822') found.messages.push(messageOf(body, depth + 1, budget));
  else if (typeOf(fields.get('content-disposition')).type === 'attachment') found.attachments++;
  else if (type === 'text/plain' || type === 'text/html') {
    found.leaves.push({
      type,
      bytes: decoded(body, fields.get('content-transfer-encoding') ?? ''),
      charset: parameters.get('charset') ?? null,
      location: fields.get('content-location') ?? null,
    });
  }
}

function decoded(body: Buffer, way: string): Uint8Array {
  switch (way.trim().toLowerCase()) {
    case 'base64': return Buffer.from(body.toString('latin1'), 'base64');
    case 'quoted-printable': return unquoted(body);
    default: return body;
  }
}

/** The header and what follows the first empty line. */
function cut(bytes: Buffer): { readonly fields: Fields; readonly body: Buffer } {
  const ends = [['\r\n\r\n', 4], ['\n\n', 2]] as const;
  const [at, length] = ends
    .map(([mark, size]) => [bytes.indexOf(mark), size] as const)
    .filter(([found]) => found >= 0)
    .sort(([a], [b]) => a - b)[0] ?? [bytes.length, 0];
  // A part may begin with its empty line, and has no header then.
  const bare = /^\r?\n/.exec(bytes.subarray(0, 2).toString('latin1'))?.[0].length;
  return bare === undefined
    ? { fields: fieldsOf(bytes.subarray(0, at)), body: bytes.subarray(at + length) }
    : { fields: new Map(), body: bytes.subarray(bare) };
}

/** The parts between lines of two hyphens and the boundary; the line break before such a line belongs to it. */
function* partsOf(body: Buffer, boundary: string): Generator<Buffer> {
  const mark = Buffer.from(`--${boundary}`, 'latin1');
  let start = -1;
  for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.length)) {
    if (at > 0 && body[at - 1] !== 0x0a) continue;
    if (start >= 0) yield body.subarray(start, Math.max(start, at - (body[at - 2] === 0x0d ? 2 : 1)));
    const end = body.indexOf(0x0a, at);
    start = end < 0 || body.subarray(at + mark.length, at + mark.length + 2).toString('latin1') === '--' ? -1 : end + 1;
    if (start < 0) return;
  }
  if (start >= 0) yield body.subarray(start);
}
