import { FOLDED, LETTER } from '../../text/letters.ts';

/** Letters that a rolling hash spans: bits shifted in by a letter have left 32 bits after as many letters. */
export const WINDOW = 32;
/** Units below this stand in the table; of the others only the letter counts. */
export const TABLED = 0x600;
/** Chinese characters, kana and Hangul, from this unit on, say as much as several letters each. */
export const DENSE = 0x3005;
/** As much as so many. */
const DENSITY = 4;
/** The entry of `GEARS` for what is not one letter or none: a sign that reads as several letters, the end of a line. */
export const OTHER = 2;
const NEWLINE = 0x0a;
const PERCENT_SIGN = 0x25;
const PERCENT = Array.from('percent', (letter) => gearOf(letter.charCodeAt(0)));

/**
 * By UTF-16 unit below `TABLED`, what it adds to hashes that roll over the letters of a text without a branch a unit (gear hash: Xia et al.,
 * "Ddelta", 2014): `hash = (hash << (gear & 1)) + gear`. Gears of letters are odd; a separator has gear 0, and so leaves the hash alone.
 * Case, accents, punctuation and spaces do not count, and "%" reads as "percent".
 */
export const GEARS: Int32Array = new Int32Array(TABLED);
for (let unit = 0; unit < TABLED; unit++) if (FOLDED[unit]! > LETTER.percent) GEARS[unit] = gearOf(FOLDED[unit]!);
GEARS[NEWLINE] = GEARS[PERCENT_SIGN] = OTHER;

/** The hashes of a text as far as it is read. */
export interface Rolling {
  /** Of the last 32 letters. */
  hash: number;
  /** Of the same, by their gears with the halves exchanged. */
  check: number;
  /** Sum of the gears of a line. */
  line: number;
}

/** Rolls the hashes over one unit, whichever it is; returns by how many bits. */
export function rollOver(rolling: Rolling, unit: number): number {
  if (unit === PERCENT_SIGN) for (const gear of PERCENT) shiftIn(rolling, gear, 1);
  const by = shiftOf(unit);
  if (by > 0 && unit !== PERCENT_SIGN) shiftIn(rolling, unit < TABLED ? GEARS[unit]! : gearOf(unit), by);
  return by;
}

function shiftIn(rolling: Rolling, gear: number, by: number): void {
  rolling.hash = ((rolling.hash << by) + gear) | 0;
  rolling.check = ((rolling.check << by) + ((gear << 16) | (gear >>> 16))) | 0;
  rolling.line = (rolling.line + gear) | 0;
}

/** Bits that a unit shifts the hashes by: 0 for a separator. */
export function shiftOf(unit: number): number {
  if (unit < TABLED) return unit === PERCENT_SIGN ? PERCENT.length : GEARS[unit]! & 1;
  return FOLDED[unit]! <= LETTER.percent ? 0 : unit < DENSE ? 1 : DENSITY;
}

/** The gear of a folded letter. */
function gearOf(letter: number): number {
  return mixed(Math.imul(letter, 0x9e3779b1)) | 1;
}

/** The last step of MurmurHash3: spreads what differs over all 32 bits. */
export function mixed(value: number): number {
  let out = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  out = Math.imul(out ^ (out >>> 13), 0xc2b2ae35);
  return out ^ (out >>> 16);
}
