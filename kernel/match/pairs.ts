import { allot } from './memory';

/** Bytes a slot: lower number in the upper half of 64 bits and higher one in the lower, 0 for an empty slot; then the count. */
const SLOT: i32 = 4;
/** Slots of the smallest table, as a power of two. */
const SMALLEST: i32 = 12;

/** The table: where it stands, how many slots it has as a power of two, and how many of them are used. */
let slots: usize = 0;
let bits: i32 = 0;
let used: i32 = 0;

/** Begins counting by unordered pair of numbers, in memory that is allotted (open addressing). False when there is not so much. */
export function beginPairs(): bool {
  bits = SMALLEST;
  used = 0;
  slots = allot(<usize>1 << (SMALLEST + SLOT));
  return slots !== 0;
}

// @ts-ignore: decorator
@inline
function endOfPairs(): usize {
  return slots + (<usize>1 << (bits + SLOT));
}

// @ts-ignore: decorator
@inline
function keyOf(x: u32, y: u32): u64 {
  return x < y ? <u64>x << 32 | <u64>y : <u64>y << 32 | <u64>x;
}

/** The slot of a pair, or the empty one where it belongs. */
function find(key: u64): usize {
  const last = (<usize>1 << bits) - 1;
  let slot = <usize>(key * 0x9e3779b97f4a7c15 >>> (64 - bits));
  let at = slots + (slot << SLOT);
  while (load<u64>(at) !== 0 && load<u64>(at) !== key) {
    slot = (slot + 1) & last;
    at = slots + (slot << SLOT);
  }
  return at;
}

/** Adds to the count of a pair of two numbers. False when there is not enough memory. */
export function addPair(x: u32, y: u32, count: u32): bool {
  const key = keyOf(x, y);
  const at = find(key);
  store<u32>(at, load<u32>(at, 8) + count, 8);
  if (load<u64>(at) !== 0) return true;
  store<u64>(at, key);
  return ++used << 1 <= 1 << bits || enlarge();
}

/** Adds to the count of a pair that has one already. */
export function addToPair(x: u32, y: u32, count: u32): void {
  const at = find(keyOf(x, y));
  if (load<u64>(at) !== 0) store<u32>(at, load<u32>(at, 8) + count, 8);
}

/** Moves the pairs to a table that is twice as large. */
function enlarge(): bool {
  const old = slots;
  const end = endOfPairs();
  slots = allot(<usize>2 << (bits + SLOT));
  if (slots === 0) return false;
  bits++;
  for (let from = old; from < end; from += 1 << SLOT) {
    if (load<u64>(from) !== 0) memory.copy(find(load<u64>(from)), from, 1 << SLOT);
  }
  return true;
}

/** Marks both numbers of every pair with 1, in bytes. */
export function markPaired(marks: usize): void {
  for (let from = slots, end = endOfPairs(); from < end; from += 1 << SLOT) {
    if (load<u64>(from) === 0) continue;
    store<u8>(marks + <usize>load<u32>(from), 1);
    store<u8>(marks + <usize>load<u32>(from, 4), 1);
  }
}

/** Moves the pairs to the front, without their slots: higher number, lower number, count, and one that means nothing. Returns how many there are. */
export function takePairs(): i32 {
  let to = slots;
  for (let from = slots, end = endOfPairs(); from < end; from += 1 << SLOT) {
    if (load<u64>(from) === 0) continue;
    memory.copy(to, from, 1 << SLOT);
    to += 1 << SLOT;
  }
  return <i32>((to - slots) >>> SLOT);
}

/** Where they stand. */
export function pairsAt(): usize {
  return slots;
}
