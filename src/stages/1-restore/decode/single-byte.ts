import { CODE_PAGES } from '../../../language/encoding/index.ts';

/** The text of bytes in a set of one byte a character: a WHATWG label, `cp437` or `cp850`. */
export function readSingleByte(bytes: Uint8Array, charset: string): string {
  if (charset !== 'cp437' && charset !== 'cp850') return new TextDecoder(charset, { ignoreBOM: true }).decode(bytes);
  const upper = CODE_PAGES[charset];
  const parts: string[] = [];
  for (let i = 0; i < bytes.length; i += STEP) {
    parts.push(Array.from(bytes.subarray(i, i + STEP), (byte) => (byte < 0x80 ? String.fromCharCode(byte) : upper[byte - 0x80]!)).join(''));
  }
  return parts.join('');
}

/** How many bytes are read at a time, to bound the memory for their array of characters. */
const STEP = 8192;
