import { allot } from './memory';
import { addPair, addToPair, beginPairs, markPaired, takePairs } from './pairs';
import { beginParts, sortedAt, sortPart } from './postings';

// The constants are those of `src/stages/4-match/pairs/crowds.ts`.
/** Up to so many texts may share an anchor for it to say something of each pair; a more common one is crowded. */
const CROWDED: i32 = 32;
/** What an anchor that is not crowded counts for; a crowded one counts 1, and only with a leader. */
const RARE: u32 = 20;
/** How many texts lead a crowded anchor. */
const LEADERS: i32 = 16;
/** The bits of a value that hold the number of the document. */
const DOCUMENT: u32 = 0xffffff;
const DOCUMENT_BITS: u32 = 24;

/** A crowded anchor: where the next one stands, or 0; how many values it has, how many of them are of older documents; the values of its leaders, written by the host; then its values. */
const LED: usize = 12;
const VALUES: usize = LED + 4 * LEADERS;

// @ts-ignore: decorator
@inline
function keyAt(k: i32): u32 {
  return load<u32>(sortedAt() + (<usize>k << 3), 4);
}

// @ts-ignore: decorator
@inline
function valueAt(k: i32): u32 {
  return load<u32>(sortedAt() + (<usize>k << 3));
}

/** True for two documents with the same anchor, all its bits considered. */
// @ts-ignore: decorator
@inline
function shares(x: u32, y: u32): bool {
  return (x ^ y) <= DOCUMENT && x !== y;
}

/** The first of the crowded anchors, or 0, and the last. */
let crowds: usize = 0;
let lastCrowd: usize = 0;

/** Begins to count the anchors that documents share; returns how many parts `countPart` must be called for, or -1 when there is not enough memory. */
export function beginShared(): i32 {
  crowds = 0;
  const parts = beginParts();
  return parts >= 0 && beginPairs() ? parts : -1;
}

/** Counts, of one part of the postings, the anchors that documents from `first` on share with each other and with older ones. False when there is not enough memory. */
export function countPart(part: i32, first: u32): bool {
  const last = sortPart(part);
  for (let from: i32 = 0; from < last;) {
    const key = keyAt(from);
    let to = from + 1;
    while (to < last && keyAt(to) === key) to++;
    if (to - from > 1 && !countKey(from, to, first)) return false;
    from = to;
  }
  return true;
}

function countKey(from: i32, to: i32, first: u32): bool {
  const count = withoutRepeats(from, to);
  if (count > CROWDED) return noteCrowd(from, count, first);
  for (let k = from + 1; k < from + count; k++) {
    const value = valueAt(k);
    if ((value & DOCUMENT) < first) continue;
    for (let j = from; j < k; j++) if (shares(value, valueAt(j)) && !addPair(value & DOCUMENT, valueAt(j) & DOCUMENT, RARE)) return false;
  }
  return true;
}

/** Leaves out values that follow themselves; returns how many are left. */
function withoutRepeats(from: i32, to: i32): i32 {
  let end = from + 1;
  for (let k = from + 1; k < to; k++) {
    if (valueAt(k) === valueAt(end - 1)) continue;
    store<u32>(sortedAt() + (<usize>end << 3), valueAt(k));
    end++;
  }
  return end - from;
}

/** Writes a crowded anchor down; `countCrowds` counts it. */
function noteCrowd(from: i32, count: i32, first: u32): bool {
  const crowd = allot(VALUES + (<usize>count << 2));
  if (crowd === 0) return false;
  if (crowds === 0) crowds = crowd;
  else store<usize>(lastCrowd, crowd);
  lastCrowd = crowd;
  let old: i32 = 0;
  while (old < count && (valueAt(from + old) & DOCUMENT) < first) old++;
  store<i32>(crowd, count, 4);
  store<i32>(crowd, old, 8);
  for (let k: i32 = 0; k < count; k++) store<u32>(crowd + (<usize>k << 2), valueAt(from + k), VALUES);
  return true;
}

/** Where the first crowded anchor stands, or 0 when there is none. */
export function crowdsAt(): usize {
  return crowds;
}

/** Of the documents from `first` on: where their crowded anchors begin among the members. */
let starts: usize = 0;
/** The crowded anchors of one document after the other: the crowd, and value. */
let members: usize = 0;
/** By document: whether it is of a pair already, and how many crowded anchors it shares with the one that is counted. */
let paired: usize = 0;
let counts: usize = 0;
/** The documents that share any. */
let partners: usize = 0;
/** By document, written by the host: how many shared anchors make a pair that holds it worth aligning; and the least of them. */
let least: usize = 0;
let leastOfAll: i32 = 0;

/**
 * Counts crowded anchors, once they are laid out, document by document up to `end`, so that all that one shares with another is added at once; each counts for a
 * pair that one of its leaders is of. A pair is counted at the newer of its two. False when there is not enough memory.
 */
export function countCrowds(first: i32, end: i32): bool {
  leastOfAll = <i32>load<u8>(least);
  for (let document: i32 = 1; document < end; document++) leastOfAll = min(leastOfAll, <i32>load<u8>(least + <usize>document));
  markPaired(paired);
  for (let document = first; document < end; document++) if (!countMembers(document, document - first)) return false;
  return true;
}

/** Lays out the crowded anchors by their documents; returns where the host writes, in bytes, what a pair with each document must count for, or 0 when there is not enough memory. */
export function layCrowds(first: i32, end: i32): usize {
  let most: i32 = 0;
  for (let crowd = crowds; crowd !== 0; crowd = load<usize>(crowd)) most += load<i32>(crowd, 4);
  starts = allot(<usize>(end - first + 2) << 2);
  members = allot(<usize>most << 3);
  counts = allot(<usize>end << 2);
  partners = allot(<usize>end << 2);
  paired = allot(<usize>end);
  least = allot(<usize>end);
  if (starts === 0 || members === 0 || counts === 0 || partners === 0 || paired === 0 || least === 0) return 0;
  sumStarts(first, end);
  for (let crowd = crowds; crowd !== 0; crowd = load<usize>(crowd)) putMembers(crowd, first);
  return least;
}

function sumStarts(first: i32, end: i32): void {
  for (let crowd = crowds; crowd !== 0; crowd = load<usize>(crowd)) {
    for (let value = crowd + VALUES, last = endOf(crowd); value < last; value += 4) {
      const document = <i32>(load<u32>(value) & DOCUMENT) - first;
      if (document >= 0) store<i32>(startAt(document + 2), load<i32>(startAt(document + 2)) + 1);
    }
  }
  for (let k: i32 = 2; k < end - first + 2; k++) store<i32>(startAt(k), load<i32>(startAt(k)) + load<i32>(startAt(k - 1)));
}

// @ts-ignore: decorator
@inline
function startAt(document: i32): usize {
  return starts + (<usize>document << 2);
}

/** Behind the last value of a crowd. */
// @ts-ignore: decorator
@inline
function endOf(crowd: usize): usize {
  return crowd + VALUES + (load<usize>(crowd, 4) << 2);
}

function putMembers(crowd: usize, first: i32): void {
  for (let value = crowd + VALUES, last = endOf(crowd); value < last; value += 4) {
    const document = <i32>(load<u32>(value) & DOCUMENT) - first;
    if (document < 0) continue;
    const at = load<i32>(startAt(document + 1));
    store<i32>(startAt(document + 1), at + 1);
    store<usize>(members + (<usize>at << 3), crowd);
    store<u32>(members + (<usize>at << 3), load<u32>(value), 4);
  }
}

function countMembers(document: i32, number: i32): bool {
  const from = load<i32>(startAt(number));
  const to = load<i32>(startAt(number + 1));
  // A document with few crowded anchors makes no pair by them alone.
  const isPaired = load<u8>(paired + <usize>document) === 1;
  if (to - from < leastOfAll && !isPaired) return true;
  let partnerCount: i32 = 0;
  for (let k = from; k < to; k++) {
    const crowd = load<usize>(members + (<usize>k << 3));
    const value = load<u32>(members + (<usize>k << 3), 4);
    if (leads(crowd, value)) partnerCount = countWith(value, crowd + VALUES, endOf(crowd), partnerCount);
    else partnerCount = countWith(value, crowd + LED, crowd + VALUES, partnerCount);
  }
  for (let k: i32 = 0; k < partnerCount; k++) {
    const partner = load<u32>(partners + (<usize>k << 2));
    const count = load<i32>(counts + (<usize>partner << 2));
    store<u32>(counts + (<usize>partner << 2), 0);
    if (count >= leastWith(document, partner)) {
      if (!addPair(document, partner, count)) return false;
    } else if (isPaired && load<u8>(paired + <usize>partner) === 1) addToPair(document, partner, count);
  }
  return true;
}

// @ts-ignore: decorator
@inline
function leastWith(document: i32, partner: u32): i32 {
  return min(<i32>load<u8>(least + <usize>document), <i32>load<u8>(least + <usize>partner));
}

function leads(crowd: usize, value: u32): bool {
  for (let k: i32 = 0; k < LEADERS; k++) if (load<u32>(crowd + (<usize>k << 2), LED) === value) return true;
  return false;
}

/** Counts an anchor of a document with those of older documents in a list that are the same in all their bits. */
function countWith(value: u32, list: usize, end: usize, partnerCount: i32): i32 {
  const document = value & DOCUMENT;
  const check = value >>> DOCUMENT_BITS;
  let count = partnerCount;
  for (let at = list; at < end; at += 4) {
    const one = load<u32>(at);
    const its = one & DOCUMENT;
    if (its >= document || one >>> DOCUMENT_BITS !== check) continue;
    const known = counts + (<usize>its << 2);
    const before = load<i32>(known);
    store<i32>(known, before + 1);
    if (before === 0) store<u32>(partners + (<usize>(count++) << 2), its);
  }
  return count;
}

/** Moves the pairs, all of them worth aligning, to where the host reads them; returns how many there are. */
export function takeShared(): i32 {
  return takePairs();
}
