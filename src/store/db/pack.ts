// As a whole, since a Node that lacks zstd would refuse names of it before anything could say which Node is needed.
import zlib from 'node:zlib';
import type { Span } from '../../model/span.ts';

/** Text takes a quarter of its size at the fastest level, at some hundred megabytes a second. */
const FAST = { params: { [zlib.constants.ZSTD_c_compressionLevel]: 1 } };

/** A value that JSON can tell, compressed. */
export function pack(value: unknown): Uint8Array {
  return packBytes(Buffer.from(JSON.stringify(value)));
}

/** The value that was packed. */
export function unpack(packed: Uint8Array): unknown {
  return JSON.parse(zlib.zstdDecompressSync(packed).toString('utf8'));
}

/** Spans that come in order, in a byte or two for each of their ends: each end as its distance from the end before, seven bits a byte, the lowest first. */
export function packSpans(spans: readonly Span[]): Uint8Array {
  const bytes: number[] = [];
  let at = 0;
  for (const end of spans.flat()) {
    let distance = end - at;
    at = end;
    for (; distance > 127; distance >>>= 7) bytes.push((distance & 127) | 128);
    bytes.push(distance);
  }
  return Uint8Array.from(bytes);
}

/** The spans that were packed. */
export function unpackSpans(packed: Uint8Array): Span[] {
  const ends: number[] = [];
  let [at, distance, shift] = [0, 0, 0];
  for (const byte of packed) {
    distance |= (byte & 127) << shift;
    shift += 7;
    if (byte > 127) continue;
    ends.push(at += distance);
    [distance, shift] = [0, 0];
  }
  return Array.from({ length: ends.length / 2 }, (_, k): Span => [ends[2 * k]!, ends[2 * k + 1]!]);
}

/** Bytes, compressed. */
export function packBytes(bytes: Uint8Array): Uint8Array {
  return zlib.zstdCompressSync(bytes, FAST);
}

/** The bytes that were packed. */
export function unpackBytes(packed: Uint8Array): Uint8Array {
  return zlib.zstdDecompressSync(packed);
}
