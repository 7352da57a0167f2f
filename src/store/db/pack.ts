import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';

/** Text takes a quarter of its size at the fastest level, at some hundred megabytes a second. */
const FAST = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };

/** A value that JSON can tell, compressed. */
export function pack(value: unknown): Uint8Array {
  return packBytes(Buffer.from(JSON.stringify(value)));
}

/** The value that was packed. */
export function unpack(packed: Uint8Array): unknown {
  return JSON.parse(zstdDecompressSync(packed).toString('utf8'));
}

/** Bytes, compressed. */
export function packBytes(bytes: Uint8Array): Uint8Array {
  return zstdCompressSync(bytes, FAST);
}

/** The bytes that were packed. */
export function unpackBytes(packed: Uint8Array): Uint8Array {
  return zstdDecompressSync(packed);
}
