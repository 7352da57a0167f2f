import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw, zstdDecompress } from 'node:zlib';
import type { StatusAndHeaders } from 'warcio';
import { fieldOf } from './header-field.ts';

/** An answer of a web server: its header, and its body as a browser had it. */
export interface HttpAnswer {
  readonly header: StatusAndHeaders;
  readonly body: Uint8Array;
}

const END = Buffer.from('\r\n\r\n');
const LONGEST_HEADER = 2 ** 18;

/** Reads an answer with its body joined and unpacked, to at most `most` bytes; `null` where it is none or its body is damaged or larger. */
export async function readAnswer(bytes: Uint8Array, most: number): Promise<HttpAnswer | null> {
  const { AsyncIterReader, StatusAndHeadersParser } = await import('warcio');
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = all.subarray(0, LONGEST_HEADER).indexOf(END) + END.length;
  if (end < END.length || !all.subarray(0, 5).equals(Buffer.from('HTTP/'))) return null;
  const header = await new StatusAndHeadersParser().parse(new AsyncIterReader([all.subarray(0, end)], null), { headersClass: Headers });
  if (header === null) return null;
  const sent = all.subarray(end);
  // Programs that archive often write the joined body and keep the field: what has no chunks is given as it is.
  const isChunked = /\bchunked\b/i.test(fieldOf(header, 'transfer-encoding') ?? '');
  const joined = isChunked ? await new AsyncIterReader([sent], null, true).readFully() : sent;
  const body = await unpacked(joined, fieldOf(header, 'content-encoding') ?? '', most);
  return body === null ? null : { header, body };
}

type Unpack = (bytes: Uint8Array, options: { readonly maxOutputLength: number }) => Promise<Uint8Array>;

// The library unpacks no Brotli and no Zstandard, and the others without a bound.
const UNPACK: Readonly<Record<string, readonly Unpack[]>> = {
  gzip: [promisify(gunzip) as Unpack], 'x-gzip': [promisify(gunzip) as Unpack], br: [promisify(brotliDecompress) as Unpack],
  zstd: [promisify(zstdDecompress) as Unpack],
  // Servers mean either by it.
  deflate: [promisify(inflate) as Unpack, promisify(inflateRaw) as Unpack],
};

/** A body that says how it is packed and is not was unpacked by the program that archived it, and is given as it is. */
async function unpacked(body: Uint8Array, encoding: string, most: number): Promise<Uint8Array | null> {
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

function looksPacked(body: Uint8Array): boolean {
  return (body[0] === 0x1f && body[1] === 0x8b) || body.subarray(0, 512).includes(0);
}
