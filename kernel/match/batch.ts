import { PERCENT_LETTERS } from './letters';
import { desk, whole } from './memory';
import { put, reservePostings } from './postings';
import { sign } from './sign';

/** Bits of a posting that hold the number of the document; above it stand eight more bits of the anchor. */
const DOCUMENT_BITS: i32 = 24;
/** So many texts are signed together at most. */
const MOST_TEXTS: i32 = 64;

/** A text of those that are signed together; the host reads and writes it as numbers of 32 bits, in this order. */
@unmanaged
class Signed {
  /** How many units it has, and the number under which its anchors are posted, if it is not negative; both written by the host. */
  length: i32;
  document: i32;
  /** How many anchors and lines there are, those of the texts before it included. */
  anchors: i32;
  lines: i32;
  /** 128 bits of it. */
  print0: u32;
  print1: u32;
  print2: u32;
  print3: u32;
}

const signed: usize = memory.data(32 * MOST_TEXTS, 16);

/** Where the texts are told. */
export function signedAt(): usize {
  return signed;
}

/** How many there may be. */
export function mostSigned(): i32 {
  return MOST_TEXTS;
}

// @ts-ignore: decorator
@inline
function textAt(k: i32): Signed {
  return changetype<Signed>(signed + (<usize>k << 5));
}

/**
 * Signs texts, of which the units stand one behind the other. Returns how many: those before the first that might give more anchors or lines than there is room
 * for beside the others'; 0 when there is no room for the letters of the first.
 */
export function signAll(count: i32): i32 {
  const first = whole.units;
  let used: i64 = 0;
  let done: i32 = 0;
  desk.anchorCount = 0;
  desk.lineCount = 0;
  for (; done < count; done++) {
    const text = textAt(done);
    if (done > 0 && used + PERCENT_LETTERS * <i64>text.length >= <i64>desk.room) break;
    if (!signOne(text)) break;
    // A line has a letter and an end.
    used += max(whole.count, text.length + 1);
  }
  whole.units = first;
  return done;
}

/** Signs a text where it stands, and moves on. False when there is no room for its letters. */
function signOne(text: Signed): bool {
  const end = whole.units + (<usize>text.length << 1);
  // Zeros stand behind a text while it is read.
  const next = v128.load(end);
  if (!sign(text.length)) return false;
  v128.store(end, next);
  whole.units = end;
  text.anchors = desk.anchorCount;
  text.lines = desk.lineCount;
  text.print0 = desk.print0;
  text.print1 = desk.print1;
  text.print2 = desk.print2;
  text.print3 = desk.print3;
  return true;
}

/** Posts the anchors of the texts that have a number, and leaves out the lines of the others. False when there is not so much memory. */
export function postAll(count: i32): bool {
  if (!reservePostings(desk.anchorCount)) return false;
  desk.lineCount = 0;
  let anchors: i32 = 0;
  let lines: i32 = 0;
  for (let k: i32 = 0; k < count; k++) {
    const text = textAt(k);
    if (text.document >= 0) {
      postAnchors(anchors, text.anchors, text.document);
      keepLines(lines, text.lines);
    }
    anchors = text.anchors;
    lines = text.lines;
    text.lines = desk.lineCount;
  }
  return true;
}

function postAnchors(from: i32, to: i32, document: u32): void {
  for (let at = desk.anchors + (<usize>from << 3), end = desk.anchors + (<usize>to << 3); at < end; at += 8) {
    put(load<u32>(at), ((load<u32>(at, 4) >>> DOCUMENT_BITS) << DOCUMENT_BITS) | document);
  }
  desk.postingCount += to - from;
}

/** Moves lines behind those that are kept. */
function keepLines(from: i32, to: i32): void {
  const kept = <usize>desk.lineCount;
  const count = <usize>(to - from);
  desk.lineCount += to - from;
  if (kept === <usize>from) return;
  memory.copy(desk.lineKeys + (kept << 2), desk.lineKeys + (<usize>from << 2), count << 2);
  memory.copy(desk.linePlaces + (kept << 3), desk.linePlaces + (<usize>from << 3), count << 3);
}
