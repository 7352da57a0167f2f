import { desk, reservePostings } from './memory';

/** Bits of a key by which postings are parted first, and at most then within a part, so that a part stays in the processor's cache. */
const FIRST_BITS: i32 = 8;
const MOST_BITS: i32 = 12;
/** Postings that are moved in one call: a call that runs for long would never run the better code that is made of it meanwhile. */
const BLOCK: i32 = 4096;
/** Where a key stands in a posting, in bits. */
const KEY: i32 = 32;

/** Where the parts begin, and as they are filled where they end. */
const parts: usize = memory.data(4 << FIRST_BITS, 16);
const inner: usize = memory.data(4 << MOST_BITS, 16);

/**
 * Puts the postings of the batch in order of their keys, equal keys as they came: parted by their upper bits twice, then by insertion, since few are left to a
 * part. Then they are taken apart: all keys, and behind them all values, stand where `keysAt` says. False when there is not so much memory.
 */
export function sort(): bool {
  const count = desk.postingCount;
  if (!reservePostings(count)) return false;
  const postings = desk.postings;
  const beside = keysAt();
  part(postings, beside, 0, count, 64 - FIRST_BITS, FIRST_BITS, parts);
  let bits: i32 = 0;
  while (bits < MOST_BITS && 1 << (FIRST_BITS + bits) < count) bits++;
  for (let k: i32 = 0, start: i32 = 0; k < 1 << FIRST_BITS; k++) {
    const end = load<i32>(parts + (<usize>k << 2));
    part(beside, postings, start, end, 64 - FIRST_BITS - bits, bits, inner);
    insertionSort(postings, start, end);
    start = end;
  }
  for (let k: i32 = 0; k < count; k += BLOCK) split(postings, beside, beside + (<usize>count << 2), k, min(count, k + BLOCK));
  return true;
}

/** Where keys and values stand apart, `postingCount` of each. */
export function keysAt(): usize {
  return desk.postings + (<usize>desk.postingCount << 3);
}

/** Makes room for `count` keys and values, instead of all postings. False when there is not so much memory. */
export function expect(count: i32): bool {
  desk.postingCount = count;
  return reservePostings(count);
}

/** Makes postings of the keys and values that the host has written. */
export function join(): void {
  const count = desk.postingCount;
  const keys = keysAt();
  for (let k: i32 = 0; k < count; k += BLOCK) joinBlock(desk.postings, keys, keys + (<usize>count << 2), k, min(count, k + BLOCK));
}

/** Copies the postings `start` to `end`, parted by `bits` bits from `shift` on; `ends` receives where each part ends. */
function part(from: usize, to: usize, start: i32, end: i32, shift: i32, bits: i32, ends: usize): void {
  memory.fill(ends, 0, <usize>4 << bits);
  for (let k = start; k < end; k += BLOCK) countDigits(from, k, min(end, k + BLOCK), shift, bits, ends);
  let sum = start;
  for (let digit: usize = 0; digit < <usize>1 << bits; digit++) {
    const here = load<i32>(ends + (digit << 2));
    store<i32>(ends + (digit << 2), sum);
    sum += here;
  }
  for (let k = start; k < end; k += BLOCK) placeByDigit(from, to, k, min(end, k + BLOCK), shift, bits, ends);
}

// @ts-ignore: decorator
@inline
function digitOf(posting: u64, shift: i32, bits: i32): usize {
  return (<usize>(posting >>> shift) & ((1 << bits) - 1)) << 2;
}

function countDigits(from: usize, start: i32, end: i32, shift: i32, bits: i32, counts: usize): void {
  for (let k = start; k < end; k++) {
    const count = counts + digitOf(load<u64>(from + (<usize>k << 3)), shift, bits);
    store<i32>(count, load<i32>(count) + 1);
  }
}

function placeByDigit(from: usize, to: usize, start: i32, end: i32, shift: i32, bits: i32, next: usize): void {
  for (let k = start; k < end; k++) {
    const posting = load<u64>(from + (<usize>k << 3));
    const place = next + digitOf(posting, shift, bits);
    const at = load<i32>(place);
    store<i32>(place, at + 1);
    store<u64>(to + (<usize>at << 3), posting);
  }
}

function insertionSort(postings: usize, start: i32, end: i32): void {
  for (let k = start + 1; k < end; k++) {
    const posting = load<u64>(postings + (<usize>k << 3));
    let at = k;
    for (; at > start; at--) {
      const before = load<u64>(postings + (<usize>(at - 1) << 3));
      if (before >>> KEY <= posting >>> KEY) break;
      store<u64>(postings + (<usize>at << 3), before);
    }
    store<u64>(postings + (<usize>at << 3), posting);
  }
}

function split(postings: usize, keys: usize, values: usize, start: i32, end: i32): void {
  for (let k = start; k < end; k++) {
    const posting = load<u64>(postings + (<usize>k << 3));
    store<u32>(keys + (<usize>k << 2), <u32>(posting >>> KEY));
    store<u32>(values + (<usize>k << 2), <u32>posting);
  }
}

function joinBlock(postings: usize, keys: usize, values: usize, start: i32, end: i32): void {
  for (let k = start; k < end; k++) {
    store<u64>(postings + (<usize>k << 3), (<u64>load<u32>(keys + (<usize>k << 2)) << KEY) | <u64>load<u32>(values + (<usize>k << 2)));
  }
}
