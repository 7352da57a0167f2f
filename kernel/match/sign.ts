import { DENSE, mixed, take } from './letters';
import { readLines } from './lines';
import { desk, GEARS, whole } from './memory';

/** Letters that a window spans: bits shifted in by a letter have left 32 bits after as many letters. */
const WINDOW: i32 = 32;
/** A dense letter is worth so many. */
const DENSITY: u32 = 4;
/** One window in sixteen is an anchor: hashes without any of their upper four bits. */
const NOT_SAMPLED: i32 = 28;
/** Of so many windows one is an anchor: where none is sampled, the one of the least hash. */
const GAP: i32 = 72;
/** There is room for as many hashes, as a power of two. */
const RING_BITS: i32 = 7;
/** Anchors that were met lately in the same text, by their lower bits: a paragraph that is repeated a thousand times is indexed once. */
const MET: u32 = 256;
const met: usize = memory.data(0x400, 16);

/** Signs the whole text: its lines and its anchors, behind those that there are, and its print. False when there is no room for it. */
export function sign(length: i32): bool {
  if (!take(whole, length)) return false;
  const before = desk.anchorCount;
  readLines(length);
  printUnits(length);
  memory.fill(met, 0, 0x400);
  const count = whole.count;
  const first = whole.dense ? firstDense(count) : WINDOW - 1;
  if (first >= count) return true;
  const last = whole.dense ? sampleDense(first, count) : sample(count);
  if (count - last > GAP) winnow(last + 1, count);
  if (desk.anchorCount === before) anchor(count - 1, lastHash);
  return true;
}

/**
 * The hot path: a sum rolls over the letters (gear hash: Xia et al., "Ddelta", 2014), and windows whose hash has no upper bit are anchors. Nothing is written down of the
 * others: where a gap is long, they are hashed again. Returns the last sampled window, or the one before the first.
 */
function sample(count: i32): i32 {
  const letters = whole.letters;
  const first = WINDOW - 1;
  let hash: u32 = 0;
  let last = first - 1;
  for (let k: i32 = 0; k < first; k++) hash = (hash << 1) + gearAt(letters, k);
  for (let k = first; k < count; k++) {
    hash = (hash << 1) + gearAt(letters, k);
    if (hash >>> NOT_SAMPLED === 0) last = takeSampled(last, k, hash);
  }
  lastHash = hash;
  return last;
}

/** The same for a text with dense letters, which are sampled as often as the letters that they are worth. */
function sampleDense(first: i32, count: i32): i32 {
  const letters = whole.letters;
  let hash: u32 = 0;
  let last = first - 1;
  for (let k: i32 = 0; k < count; k++) {
    const by = weightAt(letters, k);
    hash = (hash << by) + gearAt(letters, k);
    if (k >= first && <u64>hash < <u64>by << NOT_SAMPLED) last = takeSampled(last, k, hash);
  }
  lastHash = hash;
  return last;
}

/** The hash of the last window of the text. */
let lastHash: u32 = 0;

/** The last letter of the first whole window of a text with dense letters, or `count`. */
function firstDense(count: i32): i32 {
  let spanned: u32 = 0;
  let k: i32 = 0;
  for (; k < count; k++) if ((spanned += weightAt(whole.letters, k)) >= <u32>WINDOW) break;
  return k;
}

// @ts-ignore: decorator
@inline
function gearAt(letters: usize, k: i32): u32 {
  return load<u32>(GEARS + (<usize>load<u16>(letters + (<usize>k << 1)) << 2));
}

// @ts-ignore: decorator
@inline
function weightAt(letters: usize, k: i32): u32 {
  return <i32>load<u16>(letters + (<usize>k << 1)) < DENSE ? 1 : DENSITY;
}

/** Makes an anchor of a sampled window, and of what stands in for it in a long gap before. */
function takeSampled(last: i32, at: i32, hash: u32): i32 {
  if (at - last > GAP) winnow(last + 1, at);
  anchor(at, hash);
  return at;
}

/** The hashes of the last windows, by the lower bits of their numbers. */
const ring: usize = memory.data(4 << RING_BITS, 16);

// @ts-ignore: decorator
@inline
function ringAt(k: i32): usize {
  return ring + (<usize>(k & ((1 << RING_BITS) - 1)) << 2);
}

/** Makes anchors of the least of any `GAP` windows from `from` to `to` (winnowing: Schleimer, Wilkerson and Aiken 2003). */
function winnow(from: i32, to: i32): void {
  const letters = whole.letters;
  let hash: u32 = 0;
  let least = from;
  let leastHash: u32 = 0xffffffff;
  let chosen = -1;
  // The window before the first of them is made of the letters that it spans, of which there are no more.
  for (let k = max(0, from - WINDOW); k < from; k++) hash = (hash << weightAt(letters, k)) + gearAt(letters, k);
  for (let k = from; k < to; k++) {
    hash = (hash << weightAt(letters, k)) + gearAt(letters, k);
    store<u32>(ringAt(k), hash);
    if (hash < leastHash || k - least >= GAP) {
      least = hash < leastHash ? k : leastOf(k);
      leastHash = load<u32>(ringAt(least));
    }
    if (k - from + 1 < GAP || least === chosen) continue;
    chosen = least;
    anchor(least, leastHash);
  }
}

/** The last of the least among the `GAP` windows up to `k`. */
function leastOf(k: i32): i32 {
  let least = k;
  for (let at = k - 1; at > k - GAP; at--) if (load<u32>(ringAt(at)) < load<u32>(ringAt(least))) least = at;
  return least;
}

function anchor(at: i32, hash: u32): void {
  const known = met + <usize>((hash & (MET - 1)) << 2);
  if (load<u32>(known) === hash) return;
  store<u32>(known, hash);
  const to = desk.anchors + (<usize>(desk.anchorCount++) << 3);
  store<u32>(to, mixed(hash));
  store<u32>(to, checkOf(at), 4);
}

/**
 * A second hash of a window, by letters near its beginning: those count least in the first, from which they are about to be shifted out. The first four are left out:
 * windows that differ in nothing else are worth a look, and half of them to one in sixteen have one hash.
 */
function checkOf(at: i32): u32 {
  const start = whole.dense ? startOf(at) : at - WINDOW + 1;
  const first = whole.letters + (<usize>start << 1);
  let check = load<u64>(first, 8) * 0x9e3779b97f4a7c15;
  if (at - start >= 15) check += load<u64>(first, 16) * 0xc2b2ae3d27d4eb4f + load<u64>(first, 24) * 0x165667b19e3779f9;
  return <u32>(check >>> 32);
}

/** Where the window that ends at a letter begins, in a text with dense letters; it has eight letters at least. */
function startOf(at: i32): i32 {
  let spanned: u32 = 0;
  let k = at + 1;
  while (spanned < <u32>WINDOW) spanned += weightAt(whole.letters, --k);
  return k;
}

/** Prints the text: four sums side by side over pairs of units. */
function printUnits(length: i32): void {
  const units = whole.units;
  let a: u32 = length;
  let b: u32 = 0x2c1b3c6d;
  let c: u32 = 0x297a2d39;
  let d: u32 = 0x5bd1e995;
  for (let at = units, end = units + (<usize>length << 1); at < end; at += 16) {
    a = (a ^ load<u32>(at)) * 0x85ebca6b;
    b = (b ^ load<u32>(at, 4)) * 0xc2b2ae35;
    c = (c ^ load<u32>(at, 8)) * 0x27d4eb2f;
    d = (d ^ load<u32>(at, 12)) * 0x165667b1;
    a ^= d >>> 15;
  }
  desk.print0 = mixed(a ^ (b >>> 7));
  desk.print1 = mixed(b ^ (c >>> 11));
  desk.print2 = mixed(c ^ (d >>> 13));
  desk.print3 = mixed(d ^ (a >>> 17));
}
