import { DENSE, mixed, spell, take } from './letters';
import { checks, desk, GEARS, hashes, reservePostings, whole } from './memory';

/** Letters that a window spans: bits shifted in by a letter have left 32 bits after as many letters. */
const WINDOW: i32 = 32;
/** A dense letter is worth so many. */
const DENSITY: i32 = 4;
/** One window in sixteen is an anchor: hashes without any of their upper four bits. */
const NOT_SAMPLED: i32 = 28;
/** Of so many windows one is an anchor: where none is sampled, the one of the least hash. */
const GAP: i32 = 72;
/** Lines of more units are paragraphs of news. */
const LONGEST_LINE: i32 = 400;
/** Anchors that were met lately in the same text, by their lower bits: a paragraph that is repeated a thousand times is indexed once. */
const MET: u32 = 256;
const met: usize = memory.data(0x400, 16);
const NEWLINE: i32 = 0x0a;

/** Signs the whole text: its lines, its print, and its anchors. False when there is no room for it. */
export function sign(length: i32): bool {
  if (!take(whole, length)) return false;
  readLines(length);
  printUnits(length);
  desk.anchorCount = 0;
  memory.fill(met, 0, 0x400);
  const count = whole.count;
  const first = whole.dense ? rollDense(count) : roll(count);
  if (first < count) {
    const last = whole.dense ? sampleDense(first, count) : sample(first, count);
    if (count - last > GAP) winnow(last + 1, count);
    if (desk.anchorCount === 0) anchor(count - 1);
  }
  return true;
}

/** Spells the text line by line, and keys each line that holds letters and is not too long by a hash of them. */
function readLines(length: i32): void {
  desk.lineCount = 0;
  for (let start: i32 = 0; start < length;) {
    const end = lineEnd(start, length);
    const first = whole.count;
    spell(whole, start, end, false);
    if (whole.count > first && end - start <= LONGEST_LINE) putLine(keyOf(first, whole.count), start, end);
    start = end + 1;
  }
}

/** Where the line that begins at `start` ends. */
function lineEnd(start: i32, length: i32): i32 {
  const units = whole.units;
  const newline = i16x8.splat(<i16>NEWLINE);
  for (let at = start; at < length; at += 8) {
    const found = i16x8.bitmask(i16x8.eq(v128.load(units + (<usize>at << 1)), newline));
    if (found !== 0) return min(length, at + ctz(found));
  }
  return length;
}

/** A hash of the letters `from` to `to`, eight at a time as far as they go. */
function keyOf(from: i32, to: i32): u32 {
  let hash: u64 = <u64>(to - from);
  let at = whole.letters + (<usize>from << 1);
  const end = whole.letters + (<usize>to << 1);
  for (; at + 16 <= end; at += 16) hash = rotl(hash, 23) + load<u64>(at) * 0x9e3779b97f4a7c15 + load<u64>(at, 8) * 0xc2b2ae3d27d4eb4f;
  for (; at < end; at += 2) hash = rotl(hash, 23) + <u64>load<u16>(at) * 0x9e3779b97f4a7c15;
  return mixed(<u32>(hash ^ (hash >>> 32)));
}

/** Notes a line, without the white space around it. */
function putLine(key: u32, start: i32, end: i32): void {
  let first = start;
  let last = end;
  while (isSpace(unitAt(first))) first++;
  while (isSpace(unitAt(last - 1))) last--;
  const to = desk.lines + <usize>(12 * desk.lineCount++);
  store<u32>(to, key);
  store<i32>(to, first, 4);
  store<i32>(to, last, 8);
}

// @ts-ignore: decorator
@inline
function unitAt(at: i32): i32 {
  return <i32>load<u16>(whole.units + (<usize>at << 1));
}

/** True for units of white space (`isSpace` of `src/text/span.ts`). */
function isSpace(unit: i32): bool {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0xa0 || (unit >= 0x2000 && unit <= 0x200b) || unit === 0x202f || unit === 0x3000 || unit === 0xfeff;
}

/** Hashes all windows, by the last letter of each; returns the first that is whole. The hot path: two sums that roll over the letters (gear hash: Xia et al., "Ddelta", 2014). */
function roll(count: i32): i32 {
  let hash: u32 = 0;
  let check: u32 = 0;
  let letters = whole.letters;
  let toHash = hashes;
  let toCheck = checks;
  for (const end = letters + (<usize>count << 1); letters < end; letters += 2) {
    const gear = load<u32>(GEARS + (<usize>load<u16>(letters) << 2));
    hash = (hash << 1) + gear;
    // The same gears with their halves exchanged, so that one table serves both sums.
    check = (check << 1) + rotl(gear, 16);
    store<u32>(toHash, hash);
    store<u32>(toCheck, check);
    toHash += 4;
    toCheck += 4;
  }
  return WINDOW - 1;
}

/** The same for a text with dense letters. */
function rollDense(count: i32): i32 {
  let hash: u32 = 0;
  let check: u32 = 0;
  let spanned: i32 = 0;
  let first = count;
  for (let k: i32 = 0; k < count; k++) {
    const by = shiftAt(k);
    const gear = load<u32>(GEARS + (<usize>load<u16>(whole.letters + (<usize>k << 1)) << 2));
    hash = (hash << by) + gear;
    check = (check << by) + rotl(gear, 16);
    store<u32>(hashes + (<usize>k << 2), hash);
    store<u32>(checks + (<usize>k << 2), check);
    spanned += by;
    if (spanned >= WINDOW && first === count) first = k;
  }
  return first;
}

// @ts-ignore: decorator
@inline
function shiftAt(k: i32): i32 {
  return <i32>load<u16>(whole.letters + (<usize>k << 1)) < DENSE ? 1 : DENSITY;
}

// @ts-ignore: decorator
@inline
function hashAt(k: i32): u32 {
  return load<u32>(hashes + (<usize>k << 2));
}

/** Makes anchors of the sampled windows from `first` on, and of what stands in for them in long gaps; returns the last sampled one. */
function sample(first: i32, count: i32): i32 {
  let last = first - 1;
  for (let k = first; k < count; k += 4) {
    const unsampled = i32x4.shr_u(v128.load(hashes + (<usize>k << 2)), NOT_SAMPLED);
    let found = i32x4.bitmask(i32x4.eq(unsampled, i32x4.splat(0)));
    for (; found !== 0; found &= found - 1) {
      const at = k + ctz(found);
      if (at >= count) break;
      last = takeSampled(last, at);
    }
  }
  return last;
}

/** The same for a text with dense letters, which are sampled as often as the letters that they are worth. */
function sampleDense(first: i32, count: i32): i32 {
  let last = first - 1;
  for (let k = first; k < count; k++) if (<u64>hashAt(k) < <u64>shiftAt(k) << NOT_SAMPLED) last = takeSampled(last, k);
  return last;
}

function takeSampled(last: i32, at: i32): i32 {
  if (at - last > GAP) winnow(last + 1, at);
  anchor(at);
  return at;
}

/** Makes anchors of the least of any `GAP` windows from `from` to `to` (winnowing: Schleimer, Wilkerson and Aiken 2003). */
function winnow(from: i32, to: i32): void {
  let least = from;
  let chosen = -1;
  for (let k = from; k < to; k++) {
    if (hashAt(k) < hashAt(least)) least = k;
    else if (k - least >= GAP) least = leastOf(k);
    if (k - from + 1 < GAP || least === chosen) continue;
    chosen = least;
    anchor(least);
  }
}

/** The last of the least among the `GAP` windows up to `k`. */
function leastOf(k: i32): i32 {
  let least = k;
  for (let at = k - 1; at > k - GAP; at--) if (hashAt(at) < hashAt(least)) least = at;
  return least;
}

function anchor(at: i32): void {
  const hash = hashAt(at);
  const known = met + <usize>((hash & (MET - 1)) << 2);
  if (load<u32>(known) === hash) return;
  store<u32>(known, hash);
  const to = desk.anchors + (<usize>(desk.anchorCount++) << 3);
  store<u32>(to, mixed(hash));
  store<u32>(to, load<u32>(checks + (<usize>at << 2)), 4);
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

/** Bits of a posting that hold the number of the document; above it stand eight more bits of the anchor. */
const DOCUMENT_BITS: i32 = 24;

/** Posts the anchors of the text that was signed under the number of its document. False when there is not so much memory. */
export function post(document: u32): bool {
  const count = desk.anchorCount;
  if (!reservePostings(desk.postingCount + count)) return false;
  let from = desk.anchors;
  let to = desk.postings + (<usize>desk.postingCount << 3);
  for (let k: i32 = 0; k < count; k++) {
    store<u32>(to, ((load<u32>(from, 4) >>> DOCUMENT_BITS) << DOCUMENT_BITS) | document);
    store<u32>(to, load<u32>(from), 4);
    from += 8;
    to += 8;
  }
  desk.postingCount += count;
  return true;
}
