import { CODECS, LENIENT } from './codecs.ts';
import type { CodecIndex, CodecTables } from './codecs.ts';

/** Of a character that no codec has: no byte in any of them. */
export const NO_BYTES = new Uint16Array(CODECS.length);

/** Spacing accents by the combining accent that compatibility mappings leave of them, after a space. */
export const SPACING_ACCENTS: ReadonlyMap<number, number> = new Map([[0x308, 0xa8], [0x304, 0xaf], [0x301, 0xb4], [0x327, 0xb8]]);

/** A character that was taken apart into a letter and a combining accent counts as one, as it was when the damage was done. */
export function unitAt(text: string, at: number): { unit: number; width: number } {
  const unit = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  if (!(next >= 0x300 && next <= 0x327) || !(unit >= 0x41 && unit <= 0x7a)) return { unit, width: 1 };
  const composed = text.slice(at, at + 2).normalize('NFC');
  return composed.length === 1 ? { unit: composed.charCodeAt(0), width: 2 } : { unit, width: 1 };
}

/** A place that is read as misread bytes through one codec. */
export interface Reading {
  readonly text: string;
  readonly start: number;
  readonly codec: CodecIndex;
  readonly tables: CodecTables;
}

/** A UTF-8 sequence read through one codec: its bytes until the first that does not fit. */
export interface Bytes {
  readonly need: number;
  readonly values: number[];
  /** UTF-16 units read. */
  length: number;
  /** Spacing accents that were taken apart into a space and a combining accent. */
  apart: number;
  lost: number;
  spaces: number;
  borrowed: number;
}

/** Reads a sequence from `from` on through the codec of `at`. */
export function readBytes({ text, codec, tables }: Reading, from: number): Bytes {
  const first = unitAt(text, from);
  const lead = byteOf(tables, first.unit, codec);
  const bytes: Bytes = {
    need: lead.byte < 0xe0 ? 2 : lead.byte < 0xf0 ? 3 : 4,
    values: [lead.byte],
    length: first.width,
    lost: 0,
    spaces: 0,
    apart: 0,
    borrowed: lead.borrowed,
  };
  while (bytes.values.length < bytes.need) {
    const { unit, width } = unitAt(text, from + bytes.length);
    const spacing = unit === 0x20 ? SPACING_ACCENTS.get(text.charCodeAt(from + bytes.length + 1)) : undefined;
    // A plain space stands where the set has its no-break space.
    const { byte, borrowed } = unit === 0xfffd ? { byte: 0x80, borrowed: 0 } : byteOf(tables, spacing ?? (unit === 0x20 ? 0xa0 : unit), codec);
    if (spacing !== undefined) bytes.apart++;
    else if (unit === 0xfffd) bytes.lost++;
    else if (unit === 0x20) bytes.spaces++;
    if (byte < 0x80 || byte > 0xbf || bytes.spaces > 1) break;
    bytes.values.push(byte);
    bytes.borrowed += borrowed;
    bytes.length += spacing === undefined ? width : 2;
  }
  return bytes;
}

/** The byte that a unit stands for in a codec (0 where it has none), and whether it is borrowed (1) from a lenient reading. */
export function byteOf(tables: CodecTables, unit: number, codec: CodecIndex): { byte: number; borrowed: number } {
  const value = tables.bytes.get(unit)?.[codec] ?? 0;
  return { byte: value & 0xff, borrowed: value & LENIENT ? 1 : 0 };
}
