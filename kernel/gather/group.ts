import { logOf } from './host';
import { behind, desk, grow } from './memory';

/** The bits of a word's marks that hold its level, and the one of a name, as in `src/stages/5-gather/profiles/profile.ts`. */
const LEVEL: u32 = 0x3f;
const NAMED: u32 = 0x80;

/** How many profiles the group has, how many words in all, and how many words at least two of them share. */
export let size: i32 = 0;
export let total: i32 = 0;
export let count: i32 = 0;
/** Of each shared word in how many profiles it stands (32 bits) and how rare it is, as it ships (8 bits). */
export let spread: usize = 0;
export let levels: usize = 0;
/** The shared words of one profile after the other, 32 bits each: twice its number, and 1 more where it is a name. */
export let words: usize = 0;
/** By place of a word in the vectors twice its number and 1 more where it is a name, -1 for one that is not shared: 32 bits each. */
export let numbers: usize = 0;
/** Where each profile begins in `words`, and the end: 32 bits each. */
export let starts: usize = 0;
/** Room for `table.ts`: 64 bits for each word of all profiles, twice, and for each shared one; 32 bits for each word, three times. */
export let vectors: usize = 0;
export let factors: usize = 0;
export let holderWeights: usize = 0;
export let holders: usize = 0;
export let begins: usize = 0;
export let ends: usize = 0;
/** Natural logarithms of factorials, up to that of its size: 64 bits each. */
export let logs: usize = 0;
/** Room for `names.ts`: 32 bits for each shared word, four times. */
export let counts: usize = 0;

/** Where the memory begins that is free behind the group. */
export let free: usize = 0;

/** The table in which words are numbered: numbers and 1, 0 for a free slot; of each number the word; how often it was met; its number among the shared. */
let slots: usize = 0;
let slotMask: u32 = 0;
let known: usize = 0;
let met: usize = 0;

/** Makes room for a group of so many profiles with so many words in all, which the host then writes. False when there is not so much memory. */
export function beginGroup(profiles: i32, allWords: i32): bool {
  size = profiles;
  total = allWords;
  slotMask = 1;
  while (slotMask < 2 * <u32>allWords + 2) slotMask <<= 1;
  const n = <u64>allWords + 4;
  const m = <u64>profiles + 4;
  if (!grow(<u64>behind + 16 + 8 * m * m + 28 * m + 79 * n + 4 * <u64>slotMask)) return false;
  const all = <usize>allWords + 4;
  desk.table = (behind + 15) & ~15;
  logs = desk.table + 8 * <usize>profiles * <usize>profiles;
  vectors = logs + 8 * <usize>m;
  factors = vectors + 8 * all;
  holderWeights = factors + 8 * all;
  holders = holderWeights + 8 * all;
  begins = holders + 4 * all;
  ends = begins + 4 * all;
  desk.groupWords = ends + 4 * all;
  numbers = desk.groupWords + 4 * all;
  words = numbers + 4 * all;
  known = words + 4 * all;
  met = known + 4 * all;
  spread = met + 4 * all;
  counts = spread + 4 * all;
  slots = counts + 16 * all;
  starts = slots + 4 * <usize>slotMask;
  desk.groupStarts = starts + 4 * <usize>m;
  desk.halves = desk.groupStarts + 4 * <usize>m;
  desk.groupWeights = desk.halves + 4 * <usize>m;
  desk.groupMarks = desk.groupWeights + 2 * all;
  levels = desk.groupMarks + all;
  free = levels + all;
  slotMask--;
  return true;
}

/** Numbers the words that at least two profiles share, in order of their first places. */
export function share(): void {
  memory.fill(slots, 0, (<usize>slotMask + 1) << 2);
  const all = numberAll();
  count = 0;
  for (let k: usize = 0; k < <usize>all << 2; k += 4) {
    const profiles = load<u32>(met + k);
    if (profiles > 1) store<u32>(spread + (<usize>count << 2), profiles);
    store<i32>(known + k, profiles > 1 ? count++ : -1);
  }
  take();
  store<f64>(logs, 0);
  for (let k: i32 = 1; k <= size; k++) store<f64>(logs + (<usize>k << 3), load<f64>(logs + (<usize>(k - 1) << 3)) + logOf(<f64>k));
}

/** Gives each word the number of its first place among all different ones, and counts them; returns how many there are. */
function numberAll(): i32 {
  let all: i32 = 0;
  for (let k: usize = 0; k < <usize>total << 2; k += 4) {
    const word = load<u32>(desk.groupWords + k);
    let slot = (word ^ (word >>> 16)) & slotMask;
    let number = load<i32>(slots + (<usize>slot << 2));
    while (number !== 0 && load<u32>(known + (<usize>(number - 1) << 2)) !== word) {
      slot = (slot + 1) & slotMask;
      number = load<i32>(slots + (<usize>slot << 2));
    }
    if (number === 0) {
      store<u32>(known + (<usize>all << 2), word);
      store<u32>(met + (<usize>all << 2), 0);
      number = ++all;
      store<i32>(slots + (<usize>slot << 2), number);
    }
    const at = <usize>(number - 1) << 2;
    store<i32>(numbers + k, number - 1);
    store<u32>(met + at, load<u32>(met + at) + 1);
  }
  return all;
}

/** Lists the shared words of each profile. */
function take(): void {
  let at: i32 = 0;
  let place = load<i32>(desk.groupStarts);
  for (let profile: i32 = 0; profile < size; profile++) {
    store<i32>(starts + (<usize>profile << 2), at);
    for (const end = load<i32>(desk.groupStarts + (<usize>(profile + 1) << 2)); place < end; place++) {
      const number = load<i32>(known + (<usize>load<i32>(numbers + (<usize>place << 2)) << 2));
      if (number < 0) {
        store<i32>(numbers + (<usize>place << 2), -1);
        continue;
      }
      const mark = <u32>load<u8>(desk.groupMarks + <usize>place);
      store<u8>(levels + <usize>number, <u8>(mark & LEVEL));
      const word = (number << 1) | ((mark & NAMED) === 0 ? 0 : 1);
      store<i32>(numbers + (<usize>place << 2), word);
      store<i32>(words + (<usize>(at++) << 2), word);
    }
  }
  store<i32>(starts + (<usize>size << 2), at);
}
