import { allot, beginAllotting, BLOCK, blocks, desk, reserveBlocks } from './memory';

/** Bits of a key by which postings are parted as they come, so that a part stays in the processor's cache when it is sorted. */
const PART_BITS: i32 = 8;
const PARTS: i32 = 1 << PART_BITS;
/** Bits by which a part is sorted at most, before insertion. */
const MOST_BITS: i32 = 14;

/** A part is a chain of blocks: postings, and in the last eight bytes where the next block stands. */
const LINK: usize = BLOCK - 8;
const TO_A_BLOCK: i32 = (<i32>BLOCK >>> 3) - 1;
/** What a part is filled up to that has no block. */
const NONE: usize = -8;

/** By part: where its first block stands, and where the next posting belongs, in bytes from the first of all blocks. */
const heads: usize = memory.data(4 << PART_BITS, 16);
const ends: usize = memory.data(4 << PART_BITS, 16);
/** By digit: how many postings have it, and then where the next of them belongs. */
const digits: usize = memory.data(4 << MOST_BITS, 16);

/** Keys and values that the host posts are written down here, so many at a time. */
const STAGED: i32 = 4096;
const staged: usize = memory.data(8 * STAGED, 16);

/** Where a part is sorted, and where its keys and values stand apart. */
let sorted: usize = 0;
let apart: usize = 0;

/** Forgets all postings. */
export function clear(): void {
  desk.postingCount = 0;
  desk.blockCount = 0;
  for (let part: i32 = 0; part < PARTS; part++) store<usize>(ends + (<usize>part << 2), NONE);
}

/** Makes room for `count` more postings. False when there is not so much memory. */
export function reservePostings(count: i32): bool {
  return reserveBlocks(desk.blockCount + PARTS + count / TO_A_BLOCK + 1);
}

/** Adds a posting, for which there is room. */
// @ts-ignore: decorator
@inline
export function put(key: u32, value: u32): void {
  const end = ends + (<usize>(key >>> (32 - PART_BITS)) << 2);
  let at = load<usize>(end);
  if ((at & LINK) === LINK) at = addBlock(end, at);
  store<u32>(blocks + at, value);
  store<u32>(blocks + at, key, 4);
  store<usize>(end, at + 8);
}

/** Begins a block behind one that ends `at`. */
function addBlock(end: usize, at: usize): usize {
  const next = <usize>(desk.blockCount++) * BLOCK;
  if (at === NONE) store<usize>(heads + (end - ends), next);
  else store<usize>(blocks + at, next);
  return next;
}

/** Where the host writes keys, and behind room for all of them their values. */
export function stagedAt(): usize {
  return staged;
}

/** How many of each it may write at a time. */
export function mostStaged(): i32 {
  return STAGED;
}

/** Posts what the host has written. False when there is not so much memory. */
export function postStaged(count: i32): bool {
  if (!reservePostings(count)) return false;
  for (let at = staged, end = staged + (<usize>count << 2); at < end; at += 4) put(load<u32>(at), load<u32>(at, 4 * STAGED));
  desk.postingCount += count;
  return true;
}

/** Makes room to sort any of the parts; returns how many parts there are, or -1 when there is not so much memory. Nothing is posted until all are done. */
export function beginParts(): i32 {
  let most: i32 = 0;
  for (let part: i32 = 0; part < PARTS; part++) most = max(most, countOf(part));
  beginAllotting();
  sorted = allot(<usize>most << 3);
  apart = allot(<usize>most << 3);
  return sorted === 0 || apart === 0 ? -1 : PARTS;
}

/** How many postings a part has. */
function countOf(part: i32): i32 {
  const end = load<usize>(ends + (<usize>part << 2));
  if (end === NONE) return 0;
  let count: i32 = 0;
  for (let block = load<usize>(heads + (<usize>part << 2)); block !== (end & ~(BLOCK - 1)); block = load<usize>(blocks + block + LINK)) count += TO_A_BLOCK;
  return count + <i32>((end & (BLOCK - 1)) >>> 3);
}

/**
 * Puts the postings of a part in order of their keys where `sortedAt` says, equal keys as they came; returns how many there are. Parts are in order of their keys too.
 * A part is a call of its own, since better code that the engine makes is only run by the next call.
 */
export function sortPart(part: i32): i32 {
  const count = countOf(part);
  if (count === 0) return 0;
  let bits: i32 = 0;
  while (bits < MOST_BITS && 2 << bits < count) bits++;
  const shift = 64 - PART_BITS - bits;
  const first = load<usize>(heads + (<usize>part << 2));
  memory.fill(digits, 0, <usize>4 << bits);
  countDigits(first, count, shift, bits);
  let sum: i32 = 0;
  for (let digit = digits, end = digits + (<usize>4 << bits); digit < end; digit += 4) {
    const here = load<i32>(digit);
    store<i32>(digit, sum);
    sum += here;
  }
  placeByDigit(first, count, shift, bits);
  insertionSort(count);
  return count;
}

// @ts-ignore: decorator
@inline
function digitOf(posting: u64, shift: i32, bits: i32): usize {
  return digits + ((<usize>(posting >>> shift) & ((1 << bits) - 1)) << 2);
}

function countDigits(first: usize, count: i32, shift: i32, bits: i32): void {
  let left = count;
  for (let block = first; ; block = load<usize>(blocks + block + LINK)) {
    const from = blocks + block;
    for (let at = from, end = from + (<usize>min(left, TO_A_BLOCK) << 3); at < end; at += 8) {
      const digit = digitOf(load<u64>(at), shift, bits);
      store<i32>(digit, load<i32>(digit) + 1);
    }
    left -= TO_A_BLOCK;
    if (left <= 0) return;
  }
}

function placeByDigit(first: usize, count: i32, shift: i32, bits: i32): void {
  const to = sorted;
  let left = count;
  for (let block = first; ; block = load<usize>(blocks + block + LINK)) {
    const from = blocks + block;
    for (let at = from, end = from + (<usize>min(left, TO_A_BLOCK) << 3); at < end; at += 8) {
      const posting = load<u64>(at);
      const digit = digitOf(posting, shift, bits);
      const place = load<i32>(digit);
      store<i32>(digit, place + 1);
      store<u64>(to + (<usize>place << 3), posting);
    }
    left -= TO_A_BLOCK;
    if (left <= 0) return;
  }
}

function insertionSort(count: i32): void {
  const first = sorted;
  const end = first + (<usize>count << 3);
  let before = load<u64>(first);
  for (let k = first + 8; k < end; k += 8) {
    const posting = load<u64>(k);
    if (before >>> 32 <= posting >>> 32) {
      before = posting;
      continue;
    }
    let at = k;
    for (; at > first && load<u32>(at - 8, 4) > <u32>(posting >>> 32); at -= 8) store<u64>(at, load<u64>(at - 8));
    store<u64>(at, posting);
  }
}

/** Where the part that was sorted last stands. */
export function sortedAt(): usize {
  return sorted;
}

/** Sorts a part, and takes it apart: all keys, and behind them all values, stand where `apartAt` says. Returns how many there are. */
export function takePart(part: i32): i32 {
  const count = sortPart(part);
  const values = <usize>count << 2;
  for (let from = sorted, to = apart, end = apart + values; to < end; from += 8, to += 4) {
    store<u32>(to + values, load<u32>(from));
    store<u32>(to, load<u32>(from, 4));
  }
  return count;
}

/** Where its keys and values stand. */
export function apartAt(): usize {
  return apart;
}
