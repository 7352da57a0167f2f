import { unitAt, NO_BYTES, readBytes, byteOf } from './bytes.ts';
import type { Reading, Bytes } from './bytes.ts';
import type { Candidate } from './candidate.ts';
import { CODECS, ROLE } from './codecs.ts';
import type { CodecIndex, CodecTables } from './codecs.ts';
import { readCutShort, readLayersCut, lostMark, LOST_BYTE, WESTERN } from './cut-short.ts';
import { isClitic, mayEndInGrave } from './words.ts';

const SPACE_FOR_HARD_SPACE = 0.8;
const BORROWED_BYTE = 0.1;

/** Text seldom holds accents apart from their letters. */
const LOOSE_ACCENT = 1.5;

/** Characters whose three bytes, read one by one, are known by themselves: the replacement character and the byte-order mark. */
const SIGNATURES: ReadonlyMap<number, number> = new Map([[0xfffd, -2.5], [0xfeff, -1.5]]);

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

/** True when a sequence may go on at `at`: a byte, a space or a lost byte, or the end of the text. */
function mayFollow(text: string, at: number, tables: CodecTables): boolean {
  return at >= text.length || text.charCodeAt(at - 2) === 0xac || (tables.roles[unitAt(text, at).unit]! & ROLE.follow) !== 0;
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
