import { allot, beginAllotting, desk } from './memory';
import { addPair, addToPair, beginPairs, markPaired, takePairs } from './pairs';
import { keysAt } from './postings';

// The constants are those of `src/stages/4-match/crowds.ts` and `kept-pairs.ts`.
/** Up to so many texts may share an anchor for it to say something of each pair; a more common one is crowded. */
const CROWDED: i32 = 32;
/** What an anchor that is not crowded counts for; a crowded one counts 1, and only with a leader. */
const RARE: u32 = 20;
/** How many texts lead a crowded anchor. */
const LEADERS: i32 = 16;
/** Count from which a pair is worth aligning. */
const ENOUGH: i32 = 20;
/** The bits of a value that hold the number of the document. */
const DOCUMENT: u32 = 0xffffff;
const DOCUMENT_BITS: u32 = 24;

/** A crowded anchor: where its postings begin, how many there are, how many of them are of older documents; then the values of its leaders, written by the host. */
const CROWD: usize = 12 + 4 * LEADERS;

/** How many postings of a key are looked at in one call, about: a call that runs for long would never run the better code that is made of it meanwhile. */
const BLOCK: i32 = 4096;

// @ts-ignore: decorator
@inline
function keyAt(k: i32): u32 {
  return load<u32>(desk.postings + (<usize>k << 3), 4);
}

// @ts-ignore: decorator
@inline
function valueAt(k: i32): u32 {
  return load<u32>(desk.postings + (<usize>k << 3));
}

/** True for two documents with the same anchor, all its bits considered. */
// @ts-ignore: decorator
@inline
function shares(x: u32, y: u32): bool {
  return (x ^ y) <= DOCUMENT && x !== y;
}

/** How many crowded anchors there are. They stand where postings were sorted: since a crowd has more than 32 of those, there is room. */
let crowds: i32 = 0;

/**
 * Counts the anchors that documents from `first` on share with each other and with older ones, from sorted postings of all of them; returns how many anchors are
 * crowded, for which `countCrowds` must follow, or -1 when there is not enough memory.
 */
export function countShared(first: u32): i32 {
  crowds = 0;
  beginAllotting();
  if (!beginPairs()) return -1;
  for (let k: i32 = 0; k < desk.postingCount;) {
    k = countBlock(k, min(desk.postingCount, k + BLOCK), first);
    if (k < 0) return -1;
  }
  return crowds;
}

/** Counts the keys from `start` on, up to `end` and as far as the last key goes; returns where the next key begins, or -1. */
function countBlock(start: i32, end: i32, first: u32): i32 {
  const last = desk.postingCount;
  let from = start;
  while (from < end) {
    const key = keyAt(from);
    let to = from + 1;
    while (to < last && keyAt(to) === key) to++;
    if (to - from > 1 && !countKey(from, to, first)) return -1;
    from = to;
  }
  return from;
}

function countKey(from: i32, to: i32, first: u32): bool {
  const count = withoutRepeats(from, to);
  if (count > CROWDED) noteCrowd(from, count, first);
  else {
    for (let k = from + 1; k < from + count; k++) {
      const value = valueAt(k);
      if ((value & DOCUMENT) < first) continue;
      for (let j = from; j < k; j++) if (shares(value, valueAt(j)) && !addPair(value & DOCUMENT, valueAt(j) & DOCUMENT, RARE)) return false;
    }
  }
  return true;
}

/** Leaves out values that follow themselves; returns how many are left. */
function withoutRepeats(from: i32, to: i32): i32 {
  let end = from + 1;
  for (let k = from + 1; k < to; k++) {
    if (valueAt(k) === valueAt(end - 1)) continue;
    store<u32>(desk.postings + (<usize>end << 3), valueAt(k));
    end++;
  }
  return end - from;
}

// @ts-ignore: decorator
@inline
function crowdAt(crowd: i32): usize {
  return keysAt() + <usize>crowd * CROWD;
}

function noteCrowd(from: i32, count: i32, first: u32): void {
  let old: i32 = 0;
  while (old < count && (valueAt(from + old) & DOCUMENT) < first) old++;
  const to = crowdAt(crowds++);
  store<i32>(to, from);
  store<i32>(to, count, 4);
  store<i32>(to, old, 8);
}

/** Of the documents from `first` on: where their crowded anchors begin among the members. */
let starts: usize = 0;
/** The crowded anchors of one document after the other: number of the crowd, and value. */
let members: usize = 0;
/** By document: whether it is of a pair already, and how many crowded anchors it shares with the one that is counted. */
let paired: usize = 0;
let counts: usize = 0;
/** The documents that share any. */
let partners: usize = 0;

/**
 * Counts crowded anchors, document by document up to `end`, so that all that one shares with another is added at once; each counts for a pair that one of its
 * leaders is of. A pair is counted at the newer of its two. False when there is not enough memory.
 */
export function countCrowds(first: i32, end: i32): bool {
  if (!layMembers(first, end)) return false;
  markPaired(paired);
  for (let document = first; document < end; document++) if (!countMembers(document, document - first)) return false;
  return true;
}

/** Lays out the crowded anchors by their documents. */
function layMembers(first: i32, end: i32): bool {
  let most: i32 = 0;
  for (let crowd: i32 = 0; crowd < crowds; crowd++) most += load<i32>(crowdAt(crowd), 4);
  starts = allot(<usize>(end - first + 2) << 2);
  members = allot(<usize>most << 3);
  counts = allot(<usize>end << 2);
  partners = allot(<usize>end << 2);
  paired = allot(<usize>end);
  if (starts === 0 || members === 0 || counts === 0 || partners === 0 || paired === 0) return false;
  sumStarts(first, end);
  for (let crowd: i32 = 0; crowd < crowds; crowd++) putMembers(crowd, first);
  return true;
}

function sumStarts(first: i32, end: i32): void {
  for (let crowd: i32 = 0; crowd < crowds; crowd++) {
    const from = load<i32>(crowdAt(crowd));
    for (let k = from, to = from + load<i32>(crowdAt(crowd), 4); k < to; k++) {
      const document = <i32>(valueAt(k) & DOCUMENT) - first;
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

function putMembers(crowd: i32, first: i32): void {
  const from = load<i32>(crowdAt(crowd));
  for (let k = from, to = from + load<i32>(crowdAt(crowd), 4); k < to; k++) {
    const document = <i32>(valueAt(k) & DOCUMENT) - first;
    if (document < 0) continue;
    const at = load<i32>(startAt(document + 1));
    store<i32>(startAt(document + 1), at + 1);
    store<i32>(members + (<usize>at << 3), crowd);
    store<u32>(members + (<usize>at << 3), valueAt(k), 4);
  }
}

function countMembers(document: i32, number: i32): bool {
  const from = load<i32>(startAt(number));
  const to = load<i32>(startAt(number + 1));
  // A document with few crowded anchors makes no pair by them alone.
  const enough = to - from >= ENOUGH;
  if (!enough && load<u8>(paired + <usize>document) === 0) return true;
  let partnerCount: i32 = 0;
  for (let k = from; k < to; k++) {
    const crowd = crowdAt(load<i32>(members + (<usize>k << 3)));
    const value = load<u32>(members + (<usize>k << 3), 4);
    if (leads(crowd, value)) partnerCount = countWith(value, desk.postings + (<usize>load<i32>(crowd) << 3), 3, load<i32>(crowd, 4), partnerCount);
    else partnerCount = countWith(value, crowd + 12, 2, LEADERS, partnerCount);
  }
  for (let k: i32 = 0; k < partnerCount; k++) {
    const partner = load<u32>(partners + (<usize>k << 2));
    const count = load<u32>(counts + (<usize>partner << 2));
    store<u32>(counts + (<usize>partner << 2), 0);
    if (enough) {
      if (!addPair(document, partner, count)) return false;
    } else if (load<u8>(paired + <usize>partner) === 1) addToPair(document, partner, count);
  }
  return true;
}

function leads(crowd: usize, value: u32): bool {
  for (let k: i32 = 0; k < LEADERS; k++) if (load<u32>(crowd + (<usize>k << 2), 12) === value) return true;
  return false;
}

/** Counts an anchor of a document with those of older documents in a list, one every `1 << step` bytes, that are the same in all their bits. */
function countWith(value: u32, list: usize, step: usize, length: i32, partnerCount: i32): i32 {
  const document = value & DOCUMENT;
  const check = value >>> DOCUMENT_BITS;
  let count = partnerCount;
  for (let k: usize = 0; k < <usize>length; k++) {
    const one = load<u32>(list + (k << step));
    const its = one & DOCUMENT;
    if (its >= document || one >>> DOCUMENT_BITS !== check) continue;
    const known = counts + (<usize>its << 2);
    const before = load<i32>(known);
    store<i32>(known, before + 1);
    if (before === 0) store<u32>(partners + (<usize>(count++) << 2), its);
  }
  return count;
}

/** Moves the pairs that are worth aligning to where the host reads them; returns how many there are. */
export function takeShared(): i32 {
  return takePairs(ENOUGH);
}
