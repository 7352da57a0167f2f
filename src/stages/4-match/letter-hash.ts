import { FOLDED, LETTER } from '../../text/letters.ts';

/** Letters that a rolling hash spans: bits shifted in by a letter have left 32 bits after as many letters. */
export const WINDOW = 32;
/** Units below this stand in the table; of the others only the letter counts. */
export const TABLED = 0x600;
/** Chinese characters, kana and Hangul, from this unit on, say as much as several letters each. */
export const DENSE = 0x3005;
/** As much as so many. */
const DENSITY = 4;
/** Factor of the hash of a line for a letter. */
const LINE_FACTOR = 0x01000193;

/**
 * By UTF-16 unit below `TABLED`, what it does to hashes that roll over the letters of a text without a branch a unit:
 * `hash = (hash << SHIFTS[unit]) + GEARS[unit]`, where a separator has shift 0 and gear 0 and so leaves the hash alone (gear hash: Xia et al.,
 * "Ddelta", 2014). Case, accents, punctuation and spaces do not count, and "%" reads as "percent".
 */
export const SHIFTS: Uint8Array = new Uint8Array(TABLED);
/** What a unit adds. */
export const GEARS: Int32Array = new Int32Array(TABLED);
/** What it adds to a second hash, which is independent of the first. */
export const SECONDS: Int32Array = new Int32Array(TABLED);
/** What it multiplies the hash of a line by: 1 for a separator. */
export const FACTORS: Int32Array = new Int32Array(TABLED).fill(1);
for (let unit = 0; unit < TABLED; unit++) if (FOLDED[unit]! > LETTER.percent) spell(unit, [FOLDED[unit]!]);
spell(0x25, [...'percent'].map((letter) => letter.charCodeAt(0)));

/** Makes a unit read as letters. */
function spell(unit: number, letters: readonly number[]): void {
  for (const letter of letters) {
    GEARS[unit] = (GEARS[unit]! << 1) + gearOf(letter);
    SECONDS[unit] = (SECONDS[unit]! << 1) + secondOf(letter);
  }
  SHIFTS[unit] = letters.length;
  FACTORS[unit] = LINE_FACTOR;
}

/** The hashes of a text as far as it is read. */
export interface Rolling {
  hash: number;
  check: number;
  line: number;
}

/** Rolls the hashes over one unit, whichever it is; returns by how many bits. */
export function rollOver(rolling: Rolling, unit: number): number {
  const by = shiftOf(unit);
  if (by === 0) return 0;
  const low = unit < TABLED;
  const gear = low ? GEARS[unit]! : gearOf(unit);
  rolling.hash = ((rolling.hash << by) + gear) | 0;
  rolling.check = ((rolling.check << by) + (low ? SECONDS[unit]! : secondOf(unit))) | 0;
  rolling.line = (Math.imul(rolling.line, LINE_FACTOR) + gear) | 0;
  return by;
}

/** Bits that a unit shifts the hashes by: 0 for a separator. */
export function shiftOf(unit: number): number {
  if (unit < TABLED) return SHIFTS[unit]!;
  return FOLDED[unit]! <= LETTER.percent ? 0 : unit < DENSE ? 1 : DENSITY;
}

/** The gear of a folded letter. */
function gearOf(letter: number): number {
  return mixed(Math.imul(letter, 0x9e3779b1));
}

/** Its gear in the second hash, which is independent of the first. */
function secondOf(letter: number): number {
  return mixed(Math.imul(letter, 0x85ebca77) + 0x3c6ef372);
}

/** The last step of MurmurHash3: spreads what differs over all 32 bits. */
export function mixed(value: number): number {
  let out = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  out = Math.imul(out ^ (out >>> 13), 0xc2b2ae35);
  return out ^ (out >>> 16);
}
