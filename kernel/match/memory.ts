/**
 * Where everything lies in the kernel's memory. Tables have fixed places; behind them come the arrays that one or two texts need, which are laid out
 * anew when a longer text comes, and behind those the postings of a batch and what is counted of them. Nothing in here outlives a batch.
 */

/** By UTF-16 unit, how it folds or what it does to a word (`FOLDED` of `src/text/words/letters.ts`); written by the host. */
export const FOLDED: usize = memory.data(0x20000, 16);
/** By folded letter, what it adds to the hashes of windows; the gears of `letters.ts`. */
export const GEARS: usize = memory.data(0x40000, 16);
/** By which of eight units are letters, the bytes that stand first when the others are left out. */
export const PACKED: usize = memory.data(0x1000, 16);

/** What kernel and host tell each other; the host reads it as numbers of 32 bits, in this order. */
@unmanaged
export class Desk {
  /** How many letters there is room for in a text, and how many the last text needed that was refused. */
  room: i32;
  wanted: i32;
  /** Where the host writes the units of the whole text, and those of the other. */
  wholeUnits: usize;
  otherUnits: usize;
  /** Anchors of the texts that were signed, 8 bytes each: hash, and a second one of which the upper eight bits count. */
  anchorCount: i32;
  anchors: usize;
  /** Their lines: a key of 4 bytes each, and 8 bytes for start and end. */
  lineCount: i32;
  lineKeys: usize;
  linePlaces: usize;
  /** 128 bits of the last of them. */
  print0: u32;
  print1: u32;
  print2: u32;
  print3: u32;
  /** Passages, 16 bytes each: start and end in the whole text, start and end in the other. */
  passageCount: i32;
  passages: usize;
  /** How many postings of the batch there are, and how many blocks they take. */
  postingCount: i32;
  blockCount: i32;
}

export const desk = changetype<Desk>(memory.data(80, 16));

/** A text as the letters that it is spelled with, each with its place. */
@unmanaged
export class Spelling {
  /** The UTF-16 units, with eight of 0 behind them. */
  units: usize;
  /** How many units there are. */
  length: i32;
  /** The folded letters, 16 bits each. */
  letters: usize;
  /** Where each stands, in units; 32 bits each. */
  places: usize;
  /** How many letters there are. */
  count: i32;
  /** True when some say as much as several letters: those of Chinese, Japanese and Korean. */
  dense: bool;
}

/** The text that is signed; of two texts that are laid against each other, the one that windows are looked for in. */
export const whole = changetype<Spelling>(memory.data(32, 16));
export const other = changetype<Spelling>(memory.data(32, 16));

/** A text may have so many letters; what stands behind them in a longer one is not read. */
export const MOST: i32 = 1 << 26;

/** The arrays of the map of windows. */
export let windowHashes: usize = 0;
export let windowEnds: usize = 0;
export let windowNext: usize = 0;
export let windowFirst: usize = 0;
/** Stretches that two texts share, room to sort them, and the letters that they take. */
export let stretches: usize = 0;
export let stretchesBeside: usize = 0;
export let taken: usize = 0;
/** No address is higher than this. */
const MOST_BYTES: u64 = 0xffff0000;
/** Vectors are read and written beyond the end of an array, and what a unit is spelled with. */
const SLACK: i32 = 64;

/** The blocks of postings (`postings.ts`), and how many bytes each has. */
export let blocks: usize = 0;
export const BLOCK: usize = 4096;

/** Makes room for texts of so many letters; postings move. False when there is not so much memory. */
export function reserve(letters: i32): bool {
  const most = <usize>(letters + SLACK);
  const bytes = <usize>desk.blockCount * BLOCK;
  const units: usize = (__heap_base + 15) & ~15;
  const map = units + 16 * most;
  // The map: a dense letter may end every second window; buckets are up to four times as many, or up to sixteen times while windows are few, for which the smallest room is enough.
  const found = map + (6 + 8) * most;
  // Stretches, of four letters or more with what parts them, and as many to sort them; passages of eight; a byte a letter.
  const behind = (found + (3 + 3 + 4 + 1) * most + 15) & ~15;
  if (!grow(<u64>behind + <u64>bytes)) return false;
  memory.copy(behind, blocks, bytes);
  blocks = behind;
  desk.room = letters;
  desk.wholeUnits = place(whole, units, most);
  desk.otherUnits = place(other, units + 8 * most, most);
  // What signing gives lies where the map lies when two texts are compared.
  desk.anchors = map;
  desk.lineKeys = map + 8 * most;
  desk.linePlaces = map + 10 * most;
  windowHashes = map;
  windowEnds = map + 2 * most;
  windowNext = map + 4 * most;
  windowFirst = map + 6 * most;
  stretches = found;
  stretchesBeside = found + 3 * most;
  desk.passages = found + 6 * most;
  taken = found + 10 * most;
  return true;
}

function place(text: Spelling, at: usize, most: usize): usize {
  text.units = at;
  text.letters = at + 2 * most;
  text.places = at + 4 * most;
  return at;
}

/** Makes room for so many blocks of postings. False when there is not so much memory. */
export function reserveBlocks(count: i32): bool {
  return grow(<u64>blocks + <u64>count * BLOCK);
}

/** Where memory is free that is allotted piece by piece. */
let free: usize = 0;

/** Begins to allot memory behind the postings. */
export function beginAllotting(): void {
  free = blocks + <usize>desk.blockCount * BLOCK;
}

/** Memory of so many bytes, all 0, until allotting begins anew; 0 when there is not so much. */
export function allot(bytes: usize): usize {
  const at = (free + 15) & ~15;
  if (!grow(<u64>at + <u64>bytes)) return 0;
  memory.fill(at, 0, bytes);
  free = at + bytes;
  return at;
}

/** Makes the memory reach to `end`; by half as much again, if that is to be had, since growing is dear. */
function grow(end: u64): bool {
  if (end > MOST_BYTES) return false;
  const pages = <i32>((end + 0xffff) >>> 16);
  const here = memory.size();
  return pages <= here || memory.grow(max(pages - here, here >> 1)) >= 0 || memory.grow(pages - here) >= 0;
}
