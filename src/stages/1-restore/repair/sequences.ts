import { CODECS, LENIENT, ROLE } from './codecs.ts';
import type { CodecIndex, CodecTables } from './codecs.ts';
import { isClitic, mayEndInGrave } from './words.ts';

/** A stretch of text that may be misread bytes, with what it would be if so. */
export interface Candidate {
  readonly start: number;
  /** How many UTF-16 units it takes up. */
  readonly length: number;
  readonly output: string;
  readonly codec: CodecIndex;
  /** What must be assumed beyond the codec: borrowed bytes, a space that was a no-break space, a lost byte. */
  readonly extra: number;
  readonly kind: 'mojibake' | 'lost-bytes' | 'control';
}

const SPACE_FOR_HARD_SPACE = 0.8;
const BORROWED_BYTE = 0.1;
const LOST_BYTE = 0.3;
/** Spacing accents by the combining accent that compatibility mappings leave of them, after a space. */
const SPACING_ACCENTS: ReadonlyMap<number, number> = new Map([[0x308, 0xa8], [0x304, 0xaf], [0x301, 0xb4], [0x327, 0xb8]]);
/** Characters whose three bytes, read one by one, are known by themselves: the replacement character and the byte-order mark. */
const SIGNATURES: ReadonlyMap<number, number> = new Map([[0xfffd, -2.5], [0xfeff, -1.5]]);
const WESTERN: CodecIndex = CODECS.findIndex(({ name }) => name === 'windows-1252');
const MAC: CodecIndex = CODECS.findIndex(({ name }) => name === 'macintosh');

/** Every way in which misread bytes may begin at `start`, through every codec that allows it. */
export function candidatesAt(text: string, start: number, tables: CodecTables): Candidate[] {
  const unit = text.charCodeAt(start);
  const role = tables.roles[unit]!;
  const found: Candidate[] = [];
  if (role & ROLE.stray) strayControl(text, start, tables, found);
  if ((role & ROLE.lead) && (tables.roles[text.charCodeAt(start + 1)]! & ROLE.follow || start + 1 === text.length)) {
    const row = tables.bytes.get(unit)!;
    for (let codec = 0; codec < row.length; codec++) {
      const byte = row[codec]! & 0xff;
      if (byte >= 0xc2 && byte <= 0xf4) readSequence({ text, start, codec, tables }, found);
    }
  }
  return found;
}

interface Reading {
  readonly text: string;
  readonly start: number;
  readonly codec: CodecIndex;
  readonly tables: CodecTables;
}

/** A UTF-8 sequence read through one codec: its bytes until the first that does not fit. */
interface Bytes {
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

function readSequence(at: Reading, found: Candidate[]): void {
  const bytes = readBytes(at, at.start);
  if (bytes.values.length < bytes.need || bytes.spaces > 0) readCutShort(at, bytes, found);
  if (bytes.values.length < bytes.need) return readLayersCut(at, found);
  const codePoint = bytes.lost > 0 ? 0xfffd : codePointOf(bytes.values);
  if (codePoint === null) return readSurrogates(at, bytes, found);
  if (bytes.spaces > 0) return readWithSpace(at, bytes, codePoint, found);
  found.push({
    start: at.start, length: bytes.length, output: String.fromCodePoint(codePoint), codec: at.codec,
    kind: bytes.lost + bytes.apart > 0 ? 'lost-bytes' : 'mojibake',
    extra: bytes.borrowed * BORROWED_BYTE + (bytes.lost + bytes.apart > 0 ? LOST_BYTE : SIGNATURES.get(codePoint) ?? 0),
  });
}

function readBytes({ text, codec, tables }: Reading, from: number): Bytes {
  const lead = byteOf(tables, text.charCodeAt(from), codec);
  const bytes: Bytes = { need: lead.byte < 0xe0 ? 2 : lead.byte < 0xf0 ? 3 : 4, values: [lead.byte], length: 1, lost: 0, spaces: 0, apart: 0, borrowed: lead.borrowed };
  while (bytes.values.length < bytes.need) {
    const unit = text.charCodeAt(from + bytes.length);
    const spacing = unit === 0x20 ? SPACING_ACCENTS.get(text.charCodeAt(from + bytes.length + 1)) : undefined;
    // A plain space stands where the set has its no-break space.
    const { byte, borrowed } = unit === 0xfffd ? { byte: 0x80, borrowed: 0 } : byteOf(tables, spacing ?? (unit === 0x20 ? 0xa0 : unit), codec);
    if (spacing !== undefined) bytes.apart++;
    else if (unit === 0xfffd) bytes.lost++;
    else if (unit === 0x20) bytes.spaces++;
    if (byte < 0x80 || byte > 0xbf || bytes.spaces > 1) break;
    bytes.values.push(byte);
    bytes.borrowed += borrowed;
    bytes.length += spacing === undefined ? 1 : 2;
  }
  return bytes;
}

function byteOf(tables: CodecTables, unit: number, codec: CodecIndex): { byte: number; borrowed: number } {
  const value = tables.bytes.get(unit)?.[codec] ?? 0;
  return { byte: value & 0xff, borrowed: value & LENIENT ? 1 : 0 };
}

/** The code point of a complete UTF-8 sequence, or `null` when it is overlong, a surrogate, or beyond Unicode. */
function codePointOf(values: readonly number[]): number | null {
  let codePoint = values[0]! & (0xff >> (values.length + 1));
  for (let i = 1; i < values.length; i++) codePoint = (codePoint << 6) | (values[i]! & 0x3f);
  const least = values.length === 2 ? 0x80 : values.length === 3 ? 0x800 : 0x10000;
  if (codePoint < least || codePoint > 0x10ffff || (codePoint >= 0xd800 && codePoint < 0xe000)) return null;
  return codePoint;
}

/** CESU-8: a character beyond the basic plane written as two surrogates of three bytes each. */
function readSurrogates(at: Reading, first: Bytes, found: Candidate[]): void {
  const half = (b: readonly number[]): number => ((b[0]! & 0x0f) << 12) | ((b[1]! & 0x3f) << 6) | (b[2]! & 0x3f);
  if (first.need !== 3 || first.spaces > 0) return;
  const high = half(first.values);
  const next = at.start + 3;
  if (high < 0xd800 || high >= 0xdc00 || byteOf(at.tables, at.text.charCodeAt(next), at.codec).byte !== 0xed) return;
  const second = readBytes(at, next);
  const low = second.values.length === 3 && second.spaces === 0 && second.lost === 0 ? half(second.values) : 0;
  if (low < 0xdc00 || low >= 0xe000) return;
  const output = String.fromCharCode(high, low);
  found.push({ start: at.start, length: 6, output, codec: at.codec, kind: 'mojibake', extra: (first.borrowed + second.borrowed) * BORROWED_BYTE });
}

/** A no-break space that became a plain one: the space belongs to the character, unless the character ends its word. */
function readWithSpace(at: Reading, bytes: Bytes, codePoint: number, found: Candidate[]): void {
  const character = String.fromCodePoint(codePoint);
  const { text, start } = at;
  const base = { start, codec: at.codec, kind: 'lost-bytes' as const, extra: SPACE_FOR_HARD_SPACE + bytes.borrowed * BORROWED_BYTE };
  const spaceIsLast = text.charCodeAt(start + bytes.need - 1) === 0x20;
  if (bytes.need === 2 && spaceIsLast && text.charCodeAt(start + 2) !== 0x20 && mayEndInGrave(text, start, character)) found.push({ ...base, length: 1, output: character });
  else if (!spaceIsLast || codePoint === 0xa0 || codePoint === 0xe0 || /[A-Za-z\x80-\uffff]/.test(text.charAt(start + bytes.need))) found.push({ ...base, length: bytes.need, output: character });
}

/**
 * General punctuation whose third byte is gone: one that the set leaves undefined. Of the marks that occur these are the quotation marks,
 * told apart by the side that is open, and the hyphen, between letters.
 */
function readCutShort(at: Reading, bytes: Bytes, found: Candidate[]): void {
  if (bytes.need !== 3 || bytes.values[0] !== 0xe2 || bytes.values[1] !== 0x80 || bytes.lost > 0 || bytes.length - bytes.spaces !== 2) return;
  const before = at.text.charAt(at.start - 1);
  const after = at.text.charAt(at.start + 2);
  const output = markBetween(before, after);
  if (output === null) return;
  found.push({ start: at.start, length: 2, output, codec: at.codec, kind: 'lost-bytes', extra: LOST_BYTE });
}

function markBetween(before: string, after: string): string | null {
  const opensWord = /^[\p{L}\p{N}]/u.test(after);
  if (opensWord && /\p{L}/u.test(before)) return '\u2010';
  if (opensWord && (before === '' || /[\s(\[\u2014\u2013]/.test(before))) return '\u201c';
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(before) && (after === '' || /[\s\p{P}]/u.test(after)) ? '\u201d' : null;
}

/** Two layers of which the inner one lost a control in between: C3 83 C2 xx without the 83, where xx continues a letter of Latin-1. */
function readLayersCut(at: Reading, found: Candidate[]): void {
  const { text, start, codec, tables } = at;
  if (codec !== WESTERN || text.charCodeAt(start) !== 0xc3 || text.charCodeAt(start + 1) !== 0xc2) return;
  const spacing = text.charCodeAt(start + 2) === 0x20 ? SPACING_ACCENTS.get(text.charCodeAt(start + 3)) : undefined;
  const { byte } = byteOf(tables, spacing ?? text.charCodeAt(start + 2), codec);
  if (byte < 0x80 || byte > 0xbf) return;
  const output = String.fromCharCode(0xc0 + (byte & 0x3f));
  found.push({ start, length: spacing === undefined ? 3 : 4, output, codec, kind: 'lost-bytes', extra: LOST_BYTE });
}

/** A C1 control is a character of windows-1252 that was read as ISO-8859-1, now and then one of Mac Roman. */
function strayControl(text: string, start: number, tables: CodecTables, found: Candidate[]): void {
  const unit = text.charCodeAt(start);
  for (const codec of [WESTERN, MAC]) {
    const output = characterOf(tables, codec, unit);
    if (output === null || (codec === MAC && !/\p{L}/u.test(text.charAt(start - 1) + text.charAt(start + 1)))) continue;
    const misplaced = output === '\u2019' && !isClitic(text, start) ? 1.6 : 0;
    found.push({ start, length: 1, output, codec, kind: 'mojibake', extra: misplaced + (codec === MAC ? 0.5 : 0) });
  }
}

function characterOf(tables: CodecTables, codec: CodecIndex, byte: number): string | null {
  const character = tables.uppers[codec]!.charAt(byte - 0x80);
  return character === '\ufffd' || character === String.fromCharCode(byte) ? null : character;
}
