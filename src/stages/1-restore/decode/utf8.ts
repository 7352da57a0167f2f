import type { RawRepair } from '../unpacked.ts';
import type { Part } from '../../../text/mapped/mapped.ts';

/** Text of bytes that are nearly all UTF-8. */
export interface BrokenUtf8 {
  readonly parts: readonly Part[];
  /** Bytes of windows-1252 that had come in among the UTF-8, now read as such. */
  readonly repairs: readonly RawRepair[];
  /** How many stretches no reading fits; each stands as U+FFFD. */
  readonly unreadable: number;
}

/**
 * Reads bytes that are UTF-8 but for some. A byte that is a letter or a mark of windows-1252 among ASCII is read as that: text of two
 * sets was joined. What is left of a cut sequence becomes one U+FFFD for each maximal subpart (Unicode, section 3.9).
 */
export function readBrokenUtf8(bytes: Uint8Array, rawStart: number): BrokenUtf8 {
  const parts: Part[] = [];
  const repairs: RawRepair[] = [];
  let unreadable = 0;
  let good = rawStart;
  const flush = (end: number): void => {
    if (end > good) parts.push({ text: UTF8.decode(bytes.subarray(good, end)), kind: 'identity', raw: [good, end] });
  };
  for (let at = rawStart; at < bytes.length; ) {
    const { length, whole } = sequenceAt(bytes, at);
    if (!whole) {
      flush(at);
      const raw = [at, at + length] as const;
      const western = length === 1 ? westernByte(bytes, at) : null;
      parts.push({ text: western ?? '\ufffd', kind: 'substitution', raw });
      if (western === null) unreadable++;
      else repairs.push({ kind: 'mojibake', codec: 'windows-1252', raw });
      good = at + length;
    }
    at += length;
  }
  flush(bytes.length);
  return { parts, repairs, unreadable };
}

/** How many sequences of several bytes are whole, and how many stretches are not UTF-8. */
export function countUtf8(bytes: Uint8Array): { readonly whole: number; readonly broken: number } {
  let whole = 0;
  let broken = 0;
  for (let at = 0; at < bytes.length; ) {
    const sequence = sequenceAt(bytes, at);
    if (!sequence.whole) broken++;
    else if (sequence.length > 1) whole++;
    at += sequence.length;
  }
  return { whole, broken };
}

const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });
const WESTERN = new TextDecoder('windows-1252');

/** The UTF-8 sequence at `at`, or how much of the bytes there began as one (Unicode, table 3-7). */
function sequenceAt(bytes: Uint8Array, at: number): { length: number; whole: boolean } {
  const lead = bytes[at]!;
  if (lead < 0x80) return { length: 1, whole: true };
  const need = lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
  for (let i = 1; i < need; i++) {
    const byte = bytes[at + i] ?? 0;
    const low = i > 1 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const high = i > 1 ? 0xbf : lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    if (byte < low || byte > high) return { length: i, whole: false };
  }
  return need === 0 ? { length: 1, whole: false } : { length: need, whole: true };
}

/** The windows-1252 character of a byte that stands among ASCII or other such bytes, or `null` when it has none there. */
function westernByte(bytes: Uint8Array, at: number): string | null {
  const character = WESTERN.decode(bytes.subarray(at, at + 1));
  if (/[\x80-\x9f]/.test(character)) return null;
  const isContinuation = bytes[at]! < 0xc0;
  // A lone continuation byte after a cut sequence is the rest of it, not a mark of another set.
  return isContinuation && at > 0 && bytes[at - 1]! >= 0x80 ? null : character;
}
