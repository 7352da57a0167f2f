import { desk, FOLDED, GEARS, MOST, PACKED, Spelling } from './memory';

/** What a unit does to a word; any higher entry of `FOLDED` is the unit's folded letter (`LETTER` of `src/text/words/letters.ts`). */
export const SKIPPED: i32 = 1;
export const JOINER: i32 = 2;
export const PERCENT_SIGN: i32 = 3;
export const UNSPACED: i32 = 4;

/** Chinese characters, kana and Hangul, from this unit on, say as much as several letters each. */
export const DENSE: i32 = 0x3005;

const PERCENT: usize = memory.data<u16>([0x70, 0x65, 0x72, 0x63, 0x65, 0x6e, 0x74]);
/** With so many letters a percent sign is spelled, more than any other unit. */
export const PERCENT_LETTERS: i32 = 7;

/** The last step of MurmurHash3: spreads what differs over all 32 bits. */
// @ts-ignore: decorator
@inline
export function mixed(value: u32): u32 {
  let out = (value ^ (value >>> 16)) * 0x85ebca6b;
  out = (out ^ (out >>> 13)) * 0xc2b2ae35;
  return out ^ (out >>> 16);
}

/** What a letter adds to a hash; odd, so that no letter counts for nothing. */
// @ts-ignore: decorator
@inline
export function gearOf(letter: u32): u32 {
  return mixed(letter * 0x9e3779b1) | 1;
}

/** Fills the tables that the host does not write. */
export function fillLetterTables(): void {
  for (let letter: u32 = 0; letter < 0x10000; letter++) store<u32>(GEARS + (letter << 2), gearOf(letter));
  for (let which: u32 = 0; which < 256; which++) {
    let at = PACKED + (which << 4);
    for (let lane: u32 = 0; lane < 8; lane++) {
      if ((which >>> lane & 1) === 0) continue;
      store<u16>(at, <u16>((2 * lane) | ((2 * lane + 1) << 8)));
      at += 2;
    }
  }
}

/** Takes the units that the host has written for a text of `length`. False when there is no room for its letters: the host makes room and writes it again. */
export function take(text: Spelling, length: i32): bool {
  text.length = length;
  text.count = 0;
  text.dense = false;
  // What is read beyond the end is no letter.
  v128.store(text.units + (<usize>length << 1), i64x2.splat(0));
  if (<i64>length * PERCENT_LETTERS <= <i64>desk.room) return true;
  desk.wanted = mostLetters(text);
  return desk.wanted <= desk.room || desk.room >= MOST;
}

/** How many letters a text has at most: a percent sign is spelled with seven. */
function mostLetters(text: Spelling): i32 {
  const sign = i16x8.splat(0x25);
  const wide = i16x8.splat(<i16>0xff05);
  const end = text.units + (<usize>text.length << 1);
  let signs: i32 = 0;
  for (let at = text.units; at < end; at += 16) {
    const block = v128.load(at);
    signs += popcnt(i16x8.bitmask(v128.or(i16x8.eq(block, sign), i16x8.eq(block, wide))));
  }
  return text.length + (PERCENT_LETTERS - 1) * signs;
}

/**
 * Spells the units `from` to `to` of a text, behind the letters that it has: case, accents, punctuation and spaces do not count, and "%" reads as "percent".
 * Eight units are read at once where they are ASCII or common marks; letters for which there is no room are left out.
 */
export function spell(text: Spelling, from: i32, to: i32, placed: bool): void {
  const units = text.units;
  const letters = text.letters;
  const room = desk.room;
  let count = text.count;
  let at = from;
  for (; at < to && count < room; at += 8) {
    const block = v128.load(units + (<usize>at << 1));
    // Bits of the units that are not behind the end.
    const here = to - at < 8 ? (1 << (to - at)) - 1 : 0xff;
    const isOther = v128.or(i16x8.ne(v128.and(block, i16x8.splat(<i16>0xff80)), i16x8.splat(0)), i16x8.eq(block, i16x8.splat(0x25)));
    if ((i16x8.bitmask(isOther) & here) !== 0 && (i16x8.bitmask(v128.andnot(isOther, marks(block))) & here) !== 0) {
      text.count = count;
      for (let k = at, end = min(to, at + 8); k < end; k++) spellUnit(text, k);
      count = text.count;
      continue;
    }
    const folded = v128.or(block, i16x8.splat(0x20));
    const isLetter = i16x8.lt_u(i16x8.sub(folded, i16x8.splat(0x61)), i16x8.splat(26));
    const isDigit = i16x8.lt_u(i16x8.sub(block, i16x8.splat(0x30)), i16x8.splat(10));
    const which = i16x8.bitmask(v128.or(isLetter, isDigit)) & here;
    const packing = v128.load(PACKED + (<usize>which << 4));
    v128.store(letters + (<usize>count << 1), i8x16.swizzle(folded, packing));
    if (placed) storePlaces(text.places + (<usize>count << 2), at, packing);
    count += popcnt(which);
  }
  text.count = count;
}

/** Which units are typographic spaces, dashes, quotation marks, bullets and the like, of which none is a letter: those of U+2000 to U+203F, and the space that does not break. */
// @ts-ignore: decorator
@inline
function marks(block: v128): v128 {
  return v128.or(i16x8.eq(v128.and(block, i16x8.splat(<i16>0xffc0)), i16x8.splat(0x2000)), i16x8.eq(block, i16x8.splat(0xa0)));
}

/** Writes the places of the letters that are packed. */
// @ts-ignore: decorator
@inline
function storePlaces(to: usize, first: i32, packing: v128): void {
  // The lower byte of each entry of a packing is twice the lane.
  const lanes = i16x8.shr_u(v128.and(packing, i16x8.splat(0xff)), 1);
  const base = i32x4.splat(first);
  v128.store(to, i32x4.add(base, i32x4.extend_low_i16x8_u(lanes)));
  v128.store(to + 16, i32x4.add(base, i32x4.extend_high_i16x8_u(lanes)));
}

/** Spells one unit, whichever it is. */
function spellUnit(text: Spelling, at: i32): void {
  const unit = <i32>load<u16>(text.units + (<usize>at << 1));
  const folded = <i32>load<u16>(FOLDED + (<usize>unit << 1));
  if (folded < PERCENT_SIGN) return;
  if (folded === PERCENT_SIGN) {
    for (let k: i32 = 0; k < PERCENT_LETTERS; k++) put(text, <i32>load<u16>(PERCENT + (<usize>k << 1)), at);
    return;
  }
  const letter = folded === UNSPACED ? unit : folded;
  if (letter >= DENSE) text.dense = true;
  put(text, letter, at);
}

// @ts-ignore: decorator
@inline
function put(text: Spelling, letter: i32, at: i32): void {
  const count = <usize>(text.count++);
  store<u16>(text.letters + (count << 1), <u16>letter);
  store<i32>(text.places + (count << 2), at);
}
