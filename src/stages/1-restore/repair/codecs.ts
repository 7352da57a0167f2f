import { CODE_PAGES } from '../../../language/encoding/index.ts';
import { lazily } from '../../../text/lazily.ts';

/**
 * The single-byte character sets that text is misread through, the likelier first: where two sets explain a sequence alike, the first
 * is taken. `cost` is what reading text as damaged by this set must gain to be believed, before other places in the text confirm it.
 */
export const CODECS = [
  { name: 'windows-1252', cost: 1.6 }, { name: 'iso-8859-1', cost: 1.6 }, { name: 'windows-1250', cost: 2 }, { name: 'windows-1251', cost: 2 },
  { name: 'windows-1254', cost: 2 }, { name: 'windows-1257', cost: 2 }, { name: 'iso-8859-2', cost: 2.2 }, { name: 'iso-8859-15', cost: 2 },
  { name: 'windows-1253', cost: 2.2 }, { name: 'windows-1256', cost: 2.2 }, { name: 'windows-1258', cost: 2.2 }, { name: 'windows-1255', cost: 2.2 },
  { name: 'macintosh', cost: 2 }, { name: 'cp437', cost: 2 }, { name: 'cp850', cost: 2 }, { name: 'koi8-r', cost: 2.5 },
] as const;

/** The name of a codec: a WHATWG label, or `cp437` or `cp850`. */
export type CodecName = (typeof CODECS)[number]['name'];

/** Which codec of `CODECS`, by index. */
export type CodecIndex = number;

/** What a UTF-16 unit can be in a damaged sequence, as bits. */
export const ROLE = { lead: 1, follow: 2, stray: 4, accent: 8, control: 16, lineEnd: 32, ampersand: 64, beforeSpace: 128 } as const;

/** Bytes of characters in all codecs at once. */
export interface CodecTables {
  /** Roles by UTF-16 unit: may it lead or follow in some codec, is it never at home in text, is it an accent taken apart from
 * its letter, a control, a line end other than a line feed, an ampersand, or a lead whose next byte may have become a space. */
  readonly roles: Uint8Array;
  /** The bytes of a unit by codec index, 0 where it has none; `LENIENT` is set where the byte is borrowed. */
  readonly bytes: ReadonlyMap<number, Uint16Array>;
  /** The characters of the bytes 80 to FF by codec index. */
  readonly uppers: readonly string[];
}

/** Set on a byte that a codec lacks but careless decoders fill in: from the C1 controls or from windows-1252. */
export const LENIENT = 0x100;

/** The tables, built on first use: they are needed only where a text looks damaged. */
export const codecTables: () => CodecTables = lazily(buildTables);

/** The characters of the bytes 80 to FF in a codec; U+FFFD where it has none. */
export function upperHalf(name: CodecName): string {
  if (name === 'cp437' || name === 'cp850') return CODE_PAGES[name];
  const bytes = Uint8Array.from({ length: 128 }, (_, i) => 128 + i);
  if (name === 'iso-8859-1') return String.fromCharCode(...bytes);
  return new TextDecoder(name).decode(bytes);
}

function buildTables(): CodecTables {
  const bytes = new Map<number, Uint16Array>();
  const set = (unit: number, codec: CodecIndex, byte: number): void => {
    let row = bytes.get(unit);
    if (row === undefined) bytes.set(unit, (row = new Uint16Array(CODECS.length)));
    if (row[codec] === 0) row[codec] = byte;
  };
  const uppers = CODECS.map(({ name }) => upperHalf(name));
  uppers.forEach((upper, codec) => fillCodec(codec, upper, set));
  return { roles: rolesOf(bytes), bytes, uppers };
}

function fillCodec(codec: CodecIndex, upper: string, set: (unit: number, codec: CodecIndex, byte: number) => void): void {
  const isFree = (i: number): boolean => upper.charCodeAt(i) === 0xfffd || (upper.charCodeAt(i) >= 0x80 && upper.charCodeAt(i) < 0xa0);
  for (let i = 0; i < 128; i++) {
    const unit = upper.charCodeAt(i);
    if (unit !== 0xfffd) set(unit, codec, 0x80 + i);
    // What a set leaves undefined above the controls is commonly filled in from Latin-1.
    else if (i >= 0x20) set(0x80 + i, codec, (0x80 + i) | LENIENT);
  }
  for (let i = 0; i < 0x20; i++) set(0x80 + i, codec, (0x80 + i) | LENIENT);
  const western = upperHalf('windows-1252');
  for (let i = 0; i < 0x20; i++) if (isFree(i)) set(western.charCodeAt(i), codec, (0x80 + i) | LENIENT);
}

function rolesOf(bytes: ReadonlyMap<number, Uint16Array>): Uint8Array {
  const roles = new Uint8Array(0x10000);
  const hardSpaces = bytes.get(0xa0)!;
  for (const [unit, row] of bytes) {
    row.forEach((value, codec) => {
      const byte = value & 0xff;
      if (byte >= 0xc2 && byte <= 0xf4) roles[unit]! |= ROLE.lead | ((hardSpaces[codec]! & 0xff) < 0xc0 ? ROLE.beforeSpace : 0);
      else if (byte >= 0x80 && byte < 0xc0) roles[unit]! |= ROLE.follow;
    });
  }
  const also = (role: number, from: number, to: number = from): void => {
    for (let unit = from; unit <= to; unit++) roles[unit]! |= role;
  };
  // A combining accent goes with the letter before it, and is no byte of its own.
  roles.fill(ROLE.accent, 0x300, 0x328);
  also(ROLE.stray, 0x80, 0x9f);
  // A lost byte stands as the replacement character; a capital A with circumflex may be the first of two layers whose second lost its control.
  also(ROLE.follow, 0xfffd);
  also(ROLE.follow, 0xc2);
  also(ROLE.follow, 0x20);
  also(ROLE.control, 0, 0x1f);
  roles.fill(0, 0x09, 0x0b);
  roles[0x0b] = ROLE.lineEnd;
  roles[0x0c] = 0;
  roles[0x0d] = ROLE.lineEnd;
  also(ROLE.control, 0x7f);
  also(ROLE.control, 0x206a, 0x206f);
  also(ROLE.control, 0xd800, 0xdfff);
  also(ROLE.control, 0xfeff);
  also(ROLE.control, 0xfff9, 0xfffc);
  also(ROLE.lineEnd, 0x2028, 0x2029);
  also(ROLE.ampersand, 0x26);
  return roles;
}
