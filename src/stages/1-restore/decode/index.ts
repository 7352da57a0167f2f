import { isUtf8 } from 'node:buffer';
import type { Capture } from '../../../model/capture.ts';
import type { Notice } from '../../../model/notice.ts';
import type { Text } from '../../../model/text.ts';
import { identityText, textOfParts } from '../../../text/mapped/mapped.ts';
import type { RawRepair } from '../unpacked.ts';
import { declaredCharset, knownCharset } from './declared.ts';
import { detectCharset, detectUtf16 } from './detect.ts';
import { readSeveralBytes } from './several-bytes.ts';
import { readSingleByte } from './single-byte.ts';
import { countUtf8, readBrokenUtf8 } from './utf8.ts';

/** A capture's bytes read as text, with the map between them. */
export interface Decoded {
  readonly text: Text;
  /** Bytes of another set that had come in among the rest. */
  readonly repairs: readonly RawRepair[];
  readonly notices: readonly Notice[];
}

/** How many whole sequences there must be for one broken one, so that bytes still count as UTF-8. */
const WHOLE_FOR_ONE_BROKEN = 3;

/** Reads a capture's bytes in the character set that they are most probably in: by mark, by proof, by what is declared, by statistics. */
export async function decode(capture: Capture): Promise<Decoded> {
  const { bytes } = capture;
  // A plain text is UTF-8 made from the string that was given, and every unit of it counts.
  if (capture.plain && isUtf8(bytes)) return read(bytes, 'utf-8', 0, []);
  const mark = byteOrderMark(bytes);
  if (mark !== null) return read(bytes, mark.charset, mark.length, []);
  const declared = capture.charset ?? (capture.mediaType === 'text/html' ? declaredCharset(bytes) : null);
  const named = declared === null ? null : knownCharset(declared);
  const notices = declared !== null && named === null ? [unknownCharset(capture, declared)] : [];
  // What is valid as UTF-8 and not plain ASCII is UTF-8, whatever it is said to be: other sets do not come out so by chance.
  if (isUtf8(bytes) && detectUtf16(bytes) === null) {
    return read(bytes, named === 'iso-2022-jp' || hasJapaneseShifts(bytes) ? 'iso-2022-jp' : 'utf-8', 0, notices);
  }
  if (named !== null && named !== 'utf-8') return read(bytes, named, 0, notices);
  const { whole, broken } = countUtf8(bytes);
  if (whole >= broken * WHOLE_FOR_ONE_BROKEN && detectUtf16(bytes) === null) return readBroken(capture, notices);
  const detected = await detectCharset(bytes);
  return read(bytes, detected, 0, [...notices, guessedCharset(capture, declared, named, detected)]);
}

/** ISO-2022-JP is plain ASCII with escapes that shift to two-byte characters and back (RFC 1468). */
function hasJapaneseShifts(bytes: Uint8Array): boolean {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return ['\x1b$B', '\x1b$@'].some((shift) => view.includes(shift, 0, 'latin1')) && view.includes('\x1b(', 0, 'latin1');
}

function byteOrderMark(bytes: Uint8Array): { charset: string; length: number } | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return isUtf8(bytes) ? { charset: 'utf-8', length: 3 } : null;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { charset: 'utf-16le', length: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { charset: 'utf-16be', length: 2 };
  return null;
}

function read(bytes: Uint8Array, charset: string, skip: number, notices: readonly Notice[]): Decoded {
  return { text: readAs(bytes, charset, skip), repairs: [], notices };
}

function readAs(bytes: Uint8Array, charset: string, skip: number): Text {
  const body = bytes.subarray(skip);
  if (charset.startsWith('utf-16')) return readUtf16(body, charset, skip);
  if (SEVERAL_BYTES.has(charset)) return textOfParts(readSeveralBytes(body, charset), charset);
  return identityText(readSingleByte(body, charset), charset, skip);
}

/** The sets of the encoding standard whose characters differ in width, but for UTF-8. */
const SEVERAL_BYTES: ReadonlySet<string> = new Set(['gbk', 'gb18030', 'big5', 'euc-jp', 'iso-2022-jp', 'shift_jis', 'euc-kr']);

/** An odd last byte is half a unit: it stands for one U+FFFD. */
function readUtf16(body: Uint8Array, charset: string, skip: number): Text {
  const even = body.length - (body.length % 2);
  const text = new TextDecoder(charset, { ignoreBOM: true }).decode(body.subarray(0, even));
  const whole = { text, kind: 'identity' as const, raw: [skip, skip + even] as const };
  const rest = { text: '\ufffd', kind: 'substitution' as const, raw: [skip + even, skip + body.length] as const };
  return textOfParts(even === body.length ? [whole] : [whole, rest], charset);
}

function readBroken(capture: Capture, notices: readonly Notice[]): Decoded {
  const skip = capture.bytes[0] === 0xef && capture.bytes[1] === 0xbb && capture.bytes[2] === 0xbf ? 3 : 0;
  const { parts, repairs, unreadable } = readBrokenUtf8(capture.bytes, skip);
  const lost: Notice[] = unreadable === 0 ? [] : [{
    code: 'unreadable-bytes', message: `In ${capture.origin}, ${unreadable} stretches of bytes are not UTF-8; each stands as a replacement character.`,
  }];
  return { text: textOfParts(parts, 'utf-8'), repairs, notices: [...notices, ...lost] };
}

function unknownCharset(capture: Capture, declared: string): Notice {
  return {
    code: 'unknown-charset',
    message: `${capture.origin} declares the character set "${declared.slice(0, 40)}", which is not known; the set was told from the bytes.`,
  };
}

function guessedCharset(capture: Capture, declared: string | null, named: string | null, detected: string): Notice {
  const said =
    declared === null
      ? 'names no character set'
      : named === null
        ? 'names no character set that is known'
        : `says that it is ${named}, which its bytes are not`;
  return { code: 'guessed-charset', message: `${capture.origin} ${said}; it was read as ${detected}.` };
}
