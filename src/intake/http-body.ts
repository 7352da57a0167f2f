import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';
import { promisify } from 'node:util';
import type { Fields } from './header-lines.ts';
import { fieldsOf } from './header-lines.ts';

/** An answer of a web server: its status, its header, and its body as a browser had it. */
export interface HttpAnswer {
  readonly status: number;
  readonly fields: Fields;
  readonly body: Uint8Array;
}

const END = Buffer.from('\r\n\r\n');
const LINE = Buffer.from('\r\n');

/** Reads an answer with its body joined and unpacked, to at most `most` bytes; `null` where it is none or its body is damaged or larger. */
export async function readAnswer(bytes: Uint8Array, most: number): Promise<HttpAnswer | null> {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = all.indexOf(END);
  const header = all.subarray(0, end < 0 ? all.length : end);
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/.exec(header.subarray(0, 40).toString('latin1'));
  if (status === null) return null;
  const fields = fieldsOf(header.subarray(Math.max(0, header.indexOf(LINE))));
  const sent = end < 0 ? Buffer.alloc(0) : all.subarray(end + END.length);
  const joined = /\bchunked\b/i.test(fields.get('transfer-encoding') ?? '') ? unchunked(sent) : sent;
  const body = await unpacked(joined, fields.get('content-encoding') ?? '', most);
  return body === null ? null : { status: Number(status[1]), fields, body };
}

/** Joins chunks (RFC 9112, section 7.1). Programs that archive often write the joined body and keep the field: what has no chunks is given as it is. */
function unchunked(sent: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < sent.length;) {
    const end = sent.indexOf(LINE, at);
    const size = end < 0 || end - at > 200 ? null : /^([0-9a-f]{1,8})(?:\s?;|\s*$)/i.exec(sent.subarray(at, end).toString('latin1'));
    if (size === null) return parts.length === 0 ? sent : Buffer.concat(parts);
    const length = Number.parseInt(size[1]!, 16);
    if (length === 0) break;
    parts.push(sent.subarray(end + LINE.length, end + LINE.length + length));
    at = end + 2 * LINE.length + length;
  }
  return Buffer.concat(parts);
}

type Unpack = (bytes: Uint8Array, options: { readonly maxOutputLength: number }) => Promise<Uint8Array>;

const UNPACK: Readonly<Record<string, readonly Unpack[]>> = {
  gzip: [promisify(gunzip) as Unpack], 'x-gzip': [promisify(gunzip) as Unpack], br: [promisify(brotliDecompress) as Unpack],
  // Servers mean either by it.
  deflate: [promisify(inflate) as Unpack, promisify(inflateRaw) as Unpack],
};

/** A body that says how it is packed and is not was unpacked by the program that archived it, and is given as it is. */
async function unpacked(body: Buffer, encoding: string, most: number): Promise<Uint8Array | null> {
  const ways = UNPACK[encoding.trim().toLowerCase()];
  if (ways === undefined || body.length === 0) return body.length > most ? null : body;
  for (const way of ways) {
    try {
      return await way(body, { maxOutputLength: most });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return null;
    }
  }
  return looksPacked(body) || body.length > most ? null : body;
}

function looksPacked(body: Buffer): boolean {
  return (body[0] === 0x1f && body[1] === 0x8b) || body.subarray(0, 512).includes(0);
}
