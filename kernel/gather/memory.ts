/**
 * Where everything lies in the kernel's memory: tables have fixed places; behind them come the arrays that a report and a product of vectors need, which
 * are laid out anew when one comes that needs more room, and behind those what is kept of a group (`group.ts`). The host knows what stands there.
 */

/** By UTF-16 unit, how it folds or what it does to a word (`FOLDED` of `src/text/words/letters.ts`); written by the host. */
export const FOLDED: usize = memory.data(0x20000, 16);
/** By UTF-16 unit whether it is a capital: 0 while the host was not asked, 1 when it is none, 2 when it is one. */
export const CAPITALS: usize = memory.data(0x10000, 16);
/** What a level of rarity, and a count, do to the weight of a word: 64 numbers of 64 bits each; written by the host. */
export const BY_LEVEL: usize = memory.data(0x200, 16);
export const BY_COUNT: usize = memory.data(0x200, 16);
/** By its units, from 0 to 10, how rare a word is where there is no table: 8 bits each; written by the host. */
export const BY_LENGTH: usize = memory.data(16, 16);
/** Hashes of the days of the week from Monday on, 32 bits each; written by the host. */
export const WEEKDAYS: usize = memory.data(28, 16);
/** By level of rarity its nats, and in how many reports the shipped rarity says that such a word stands: 64 numbers of 64 bits each; written by the host. */
export const NATS: usize = memory.data(0x200, 16);
export const PRIOR_SEEN: usize = memory.data(0x200, 16);
/** How many words there are of each step of weight, 32 bits each. */
export const STEPS: usize = memory.data(0x1000, 16);

/** What kernel and host tell each other; the host reads it as numbers of 32 bits, in this order. */
@unmanaged
export class Desk {
  /** For how many units of a text, different words of a report, words of a table of rarity, and slots of a product there is room. */
  unitRoom: i32;
  wordRoom: i32;
  rareRoom: i32;
  slotRoom: i32;
  /** Where the host writes the units of a text. */
  units: usize;
  /** Where a vector stands: the words, 32 bits each, the weights, 16 bits each, the marks, 8 bits each. */
  vector: usize;
  /** Where its keys are written, 32 bits each. */
  keys: usize;
  /** Where the host writes a table of rarity: 4097 numbers of 32 bits, the first word of each 1/4096 of the range; then 24 bits of each word's hash in 32; then its level in 8. */
  begins: usize;
  rare: usize;
  levels: usize;
  /** The first day of the week that the report names, 1 to 7; 0 for none. */
  weekday: i32;
  /** Where the host writes the vectors of a group: all words, all weights, all marks, and where each profile begins in them, and the end. */
  groupWords: usize;
  groupWeights: usize;
  groupMarks: usize;
  groupStarts: usize;
  /** Where the table of likenesses of a group stands, row after row, 64 bits each; only what lies below the diagonal is written. */
  table: usize;
  /** Where the host writes the numbers of profiles of two halves of a group, one half behind the other. */
  halves: usize;
  /** Where the host writes the likenesses of items for a tree, and how many bytes a row takes; where it reads the merges. */
  treeValues: usize;
  treeRow: usize;
  treeMerges: usize;
}

export const desk = changetype<Desk>(memory.data(80, 16));

/** What sets two halves of a group against each other by names: two numbers of 64 bits. */
export const APART: usize = memory.data(16, 16);

/** A word of the report. */
@unmanaged
export class Word {
  hash: u32;
  /** How often it stands there, and how often with a capital. */
  count: u32;
  capitals: u32;
  /** Where the table of words points to it. */
  slot: usize;
  weight: f32;
  /** 1 for a word of the opening. */
  lead: u8;
  /** Its units where it first stands, 255 at most. */
  length: u8;
  marks: u8;
}

/** Bytes of a word. */
export const WORD: usize = 24;

/** The words, in order of their first places, and behind the last. */
export let words: usize = 0;
export let wordsEnd: usize = 0;
/** The table of words: addresses, 0 for a free slot, four slots for each word that there is room for; and one less than how many slots there are. */
export let slots: usize = 0;
export let slotMask: u32 = 0;
/** The words that count, in order: addresses. */
export let chosen: usize = 0;

/** The table of a product: words, 0 for a free slot, then weights, then what each slot adds, 64 bits. */
export let productWords: usize = 0;
export let productWeights: usize = 0;
export let productParts: usize = 0;

/** Where the memory begins that a group may take. */
export let behind: usize = 0;

/** No address is higher than this. */
const MOST_BYTES: u64 = 0xffff0000;

/** Makes room; `wordRoom` and `slotRoom` are powers of two. All that the host wrote is forgotten. False when there is not so much memory. */
export function reserve(unitRoom: i32, wordRoom: i32, rareRoom: i32, slotRoom: i32): bool {
  const begins: usize = (__heap_base + 15) & ~15;
  const rare = begins + 4 * 4100;
  const levels = rare + 4 * <usize>rareRoom;
  // A unit of 0 stands behind a text, and one is read behind that.
  const units = (levels + <usize>rareRoom + 15) & ~15;
  const vector = (units + 2 * (<usize>unitRoom + 8) + 15) & ~15;
  const keys = (vector + 7 * <usize>wordRoom + 15) & ~15;
  words = keys + 0x100;
  chosen = words + WORD * <usize>wordRoom;
  slots = chosen + 4 * <usize>wordRoom;
  productParts = (slots + 16 * <usize>wordRoom + 15) & ~15;
  productWords = productParts + 8 * <usize>slotRoom;
  productWeights = productWords + 4 * <usize>slotRoom;
  behind = productWeights + 4 * <usize>slotRoom;
  if (!grow(<u64>slots + 16 * <u64>wordRoom + 16 * <u64>slotRoom + 16)) return false;
  slotMask = 4 * wordRoom - 1;
  memory.fill(slots, 0, 16 * <usize>wordRoom);
  wordsEnd = words;
  desk.unitRoom = unitRoom;
  desk.wordRoom = wordRoom;
  desk.rareRoom = rareRoom;
  desk.slotRoom = slotRoom;
  desk.units = units;
  desk.vector = vector;
  desk.keys = keys;
  desk.begins = begins;
  desk.rare = rare;
  desk.levels = levels;
  return true;
}

/** Makes the memory reach to `end`. */
export function grow(end: u64): bool {
  if (end > MOST_BYTES) return false;
  const pages = <i32>((end + 0xffff) >>> 16);
  const here = memory.size();
  return pages <= here || memory.grow(pages - here) >= 0;
}

/** Forgets all words. */
export function clear(): void {
  for (let at = words; at < wordsEnd; at += WORD) store<u32>(changetype<Word>(at).slot, 0);
  wordsEnd = words;
  desk.weekday = 0;
}

/** The word of a hash, which is new when the hash is; `length` is how many units it has. 0 when there is no room. */
export function wordOf(hash: u32, length: i32): usize {
  let slot = ((hash * 0x9e3779b1) >>> 8) & slotMask;
  for (;;) {
    const at = load<usize>(slots + (<usize>slot << 2));
    if (at === 0) break;
    if (changetype<Word>(at).hash === hash) return at;
    slot = (slot + 1) & slotMask;
  }
  if (wordsEnd === chosen) return 0;
  const at = wordsEnd;
  wordsEnd += WORD;
  store<usize>(slots + (<usize>slot << 2), at);
  const word = changetype<Word>(at);
  word.hash = hash;
  word.count = 0;
  word.capitals = 0;
  word.slot = slots + (<usize>slot << 2);
  word.lead = 0;
  word.length = <u8>min(255, length);
  return at;
}
