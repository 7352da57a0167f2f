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

const NO_BYTES = new Uint16Array(CODECS.length);
const SPACE_FOR_HARD_SPACE = 0.8;
const BORROWED_BYTE = 0.1;
const LOST_BYTE = 0.3;
/** Text seldom holds accents apart from their letters. */
const LOOSE_ACCENT = 1.5;
/** Spacing accents by the combining accent that compatibility mappings leave of them, after a space. */
const SPACING_ACCENTS: ReadonlyMap<number, number> = new Map([[0x308, 0xa8], [0x304, 0xaf], [0x301, 0xb4], [0x327, 0xb8]]);
/** Characters whose three bytes, read one by one, are known by themselves: the replacement character and the byte-order mark. */
const SIGNATURES: ReadonlyMap<number, number> = new Map([[0xfffd, -2.5], [0xfeff, -1.5]]);
const WESTERN: CodecIndex = CODECS.findIndex(({ name }) => name === 'windows-1252');
const MAC: CodecIndex = CODECS.findIndex(({ name }) => name === 'macintosh');

/** Every way in which misread bytes may begin at `start`, through every codec that allows it. */
export function candidatesAt(text: string, start: number, tables: CodecTables): Candidate[] {
  const { unit, width } = unitAt(text, start);
  const role = tables.roles[unit]!;
  const found: Candidate[] = [];
  if (role & ROLE.stray) strayControl(text, start, tables, found);
  if (!(role & ROLE.lead) || !mayFollow(text, start + width, tables)) return found;
  const row = tables.bytes.get(unit)!;
  const next = start + width < text.length ? unitAt(text, start + width).unit : 0;
  // A space, a lost byte, the end of the text or what is left of two layers is looked at closely; else the second byte must fit.
  const following =
    next === 0 || next === 0x20 || next === 0xfffd || next === 0xc2 || text.charCodeAt(start - 1) === 0xac ? null : (tables.bytes.get(next) ?? NO_BYTES);
  for (let codec = 0; codec < row.length; codec++) {
    const byte = row[codec]! & 0xff;
    if (byte < 0xc2 || byte > 0xf4) continue;
    const second = following === null ? 0x80 : following[codec]! & 0xff;
    if (second >= 0x80 && second <= 0xbf) readSequence({ text, start, codec, tables }, found);
  }
  return found;
}

/** A character that was taken apart into a letter and a combining accent counts as one, as it was when the damage was done. */
function unitAt(text: string, at: number): { unit: number; width: number } {
  const unit = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  if (!(next >= 0x300 && next <= 0x327) || !(unit >= 0x41 && unit <= 0x7a)) return { unit, width: 1 };
  const composed = text.slice(at, at + 2).normalize('NFC');
  return composed.length === 1 ? { unit: composed.charCodeAt(0), width: 2 } : { unit, width: 1 };
}

/** True when a sequence may go on at `at`: a byte, a space or a lost byte, or the end of the text. */
function mayFollow(text: string, at: number, tables: CodecTables): boolean {
  return at >= text.length || text.charCodeAt(at - 2) === 0xac || (tables.roles[unitAt(text, at).unit]! & ROLE.follow) !== 0;
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
    start: at.start,
    length: bytes.length,
    output: lostMark(at, bytes) ?? String.fromCodePoint(codePoint),
    codec: at.codec,
    kind: bytes.lost + bytes.apart > 0 ? 'lost-bytes' : 'mojibake',
    extra:
      bytes.borrowed * BORROWED_BYTE + (bytes.lost + bytes.apart > 0 ? LOST_BYTE : (SIGNATURES.get(codePoint) ?? 0)) + (isAccent(codePoint) ? LOOSE_ACCENT : 0),
  });
}

/**
 * The closing mark for general punctuation whose third byte shows as lost: of what the sets leave undefined it alone stands between a word, or the stop of a
 * sentence, and what goes on behind a space. `null` elsewhere: at the end of a text without a stop it may be anything.
 */
function lostMark({ text, start }: Reading, { values, length, lost }: Bytes): string | null {
  if (lost !== 1 || values.length !== 3 || values[0] !== 0xe2 || values[1] !== 0x80 || text.charCodeAt(start + length - 1) !== 0xfffd) return null;
  const [before, after] = [text.charAt(start - 1), text.charAt(start + length)];
  if (/[.,!?\u2026]/.test(before)) return after === '' || /[\s\p{P}]/u.test(after) ? '\u201d' : null;
  return /[\p{L}\p{N}%)]/u.test(before) && /[\s,.;:!?)\]\u2014\u2013]/.test(after) ? '\u201d' : null;
}

function readBytes({ text, codec, tables }: Reading, from: number): Bytes {
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

function byteOf(tables: CodecTables, unit: number, codec: CodecIndex): { byte: number; borrowed: number } {
  const value = tables.bytes.get(unit)?.[codec] ?? 0;
  return { byte: value & 0xff, borrowed: value & LENIENT ? 1 : 0 };
}

function isAccent(codePoint: number): boolean {
  return codePoint >= 0x300 && codePoint < 0x370;
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
  const next = at.start + first.length;
  if (high < 0xd800 || high >= 0xdc00 || byteOf(at.tables, at.text.charCodeAt(next), at.codec).byte !== 0xed) return;
  const second = readBytes(at, next);
  const low = second.values.length === 3 && second.spaces === 0 && second.lost === 0 ? half(second.values) : 0;
  if (low < 0xdc00 || low >= 0xe000) return;
  const output = String.fromCharCode(high, low);
  found.push({
    start: at.start,
    length: first.length + second.length,
    output,
    codec: at.codec,
    kind: 'mojibake',
    extra: (first.borrowed + second.borrowed) * BORROWED_BYTE,
  });
}

/** A no-break space that became a plain one: the space belongs to the character, unless the character ends its word. */
function readWithSpace(at: Reading, bytes: Bytes, codePoint: number, found: Candidate[]): void {
  const character = String.fromCodePoint(codePoint);
  const { text, start } = at;
  const base = { start, codec: at.codec, kind: 'lost-bytes' as const, extra: SPACE_FOR_HARD_SPACE + bytes.borrowed * BORROWED_BYTE };
  const spaceIsLast = text.charCodeAt(start + bytes.length - 1) === 0x20;
  if (bytes.need === 2 && spaceIsLast && text.charCodeAt(start + bytes.length) !== 0x20 && mayEndInGrave(text, start, character)) {
    found.push({ ...base, length: bytes.length - 1, output: character });
  } else if (!spaceIsLast || codePoint === 0xa0 || codePoint === 0xe0 || /[A-Za-z\x80-\uffff]/.test(text.charAt(start + bytes.length))) {
    found.push({ ...base, length: bytes.length, output: character });
  }
}

/**
 * General punctuation whose third byte is gone: one that the set leaves undefined. Of the marks that occur these are the quotation marks,
 * told apart by the side that is open, and the hyphen, between letters.
 */
function readCutShort(at: Reading, bytes: Bytes, found: Candidate[]): void {
  if (bytes.need !== 3 || bytes.values[0] !== 0xe2 || bytes.values[1] !== 0x80 || bytes.lost > 0 || bytes.values.length - bytes.spaces !== 2) return;
  const length = bytes.length - bytes.spaces;
  const before = at.text.charAt(at.start - 1);
  const after = at.text.charAt(at.start + length);
  const output = markBetween(before, after);
  if (output === null || (output === '\u2010' && at.codec !== WESTERN)) return;
  found.push({ start: at.start, length, output, codec: at.codec, kind: 'lost-bytes', extra: LOST_BYTE });
}

function markBetween(before: string, after: string): string | null {
  if (/[a-z]/.test(after) && /[A-Za-z]/.test(before)) return '\u2010';
  if (/^[\p{L}\p{N}]/u.test(after) && (before === '' || /[\s(\[\u2014\u2013]/.test(before))) return '\u201c';
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(before) && (after === '' || /[\s\p{P}]/u.test(after)) ? '\u201d' : null;
}

/** Two layers of which the inner one lost a control in between: C3 83 C2 xx without the 83, where xx continues a letter of Latin-1. */
function readLayersCut(at: Reading, found: Candidate[]): void {
  const { text, start, codec, tables } = at;
  if (codec !== WESTERN) return;
  // The closing mark of two layers, cut short: E2 80 written again as characters, then C2 for the byte that is gone.
  if (text.charCodeAt(start) === 0xc2 && text.startsWith('\u00c3\u00a2\u00e2\u201a\u00ac', start - 5)) {
    found.push({ start, length: 1, output: '', codec, kind: 'lost-bytes', extra: LOST_BYTE });
    return;
  }
  const outer = unitAt(text, start);
  const inner = unitAt(text, start + outer.width);
  if (outer.unit !== 0xc3 || inner.unit !== 0xc2) return;
  const end = start + outer.width + inner.width;
  const spacing = text.charCodeAt(end) === 0x20 ? SPACING_ACCENTS.get(text.charCodeAt(end + 1)) : undefined;
  const { byte } = byteOf(tables, spacing ?? text.charCodeAt(end), codec);
  if (byte < 0x80 || byte > 0xbf) return;
  const output = String.fromCharCode(0xc0 + (byte & 0x3f));
  found.push({ start, length: end - start + (spacing === undefined ? 1 : 2), output, codec, kind: 'lost-bytes', extra: LOST_BYTE });
}

/** A C1 control is a character of windows-1252 that was read as ISO-8859-1, now and then one of Mac Roman. */
function strayControl(text: string, start: number, tables: CodecTables, found: Candidate[]): void {
  const unit = text.charCodeAt(start);
  for (const codec of [WESTERN, MAC]) {
    const output = characterOf(tables, codec, unit);
    if (output === null || (codec === MAC && !/[A-Za-z]/.test(text.charAt(start - 1)))) continue;
    const misplaced = output === '\u2019' && !isClitic(text, start) ? 1.6 : 0;
    found.push({
      start,
      length: 1,
      output,
      codec,
      kind: 'mojibake',
      extra: misplaced + (codec === MAC ? 0.5 : 0) + (codec === MAC && !/[A-Za-z]/.test(text.charAt(start + 1)) ? 0.5 : 0),
    });
  }
}

function characterOf(tables: CodecTables, codec: CodecIndex, byte: number): string | null {
  const character = tables.uppers[codec]!.charAt(byte - 0x80);
  return character === '\ufffd' || character === String.fromCharCode(byte) ? null : character;
}
