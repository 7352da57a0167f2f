import { spell, take } from './letters';
import { desk, other, Spelling, taken, whole } from './memory';
import { sortStretches, stretchAt } from './order';
import { ahead, behind, beyond, LEAST_WORDS, MOST_EDITED, Stretch, wholeWords } from './stretches';
import { beginAt, endOfWindow, fillMap, findNext, firstLike, nextLike, roll, windowEnd, windowHash } from './windows';
import { endOf, placeOf, unitAt, wordsBetween } from './words';

/** A run of words shared on its own must be this long; shorter ones are common phrases. */
const LEAST_ALONE: i32 = 8;
/** How many places of one window are tried; a line repeated more often is furniture. */
const MOST_PLACES: i32 = 8;
/** Where texts agree for more letters than this, but for less than five words, nothing is looked for any more. */
const LONGEST_WORDS: i32 = 400;
/** So many windows behind one that led to a stretch are tried for a longer one. */
const NEAR: i32 = 7;

/** Marks that close what they stand behind. */
const CLOSING: usize = memory.data<u16>([0x2e, 0x2c, 0x3b, 0x3a, 0x21, 0x3f, 0x29, 0x5d, 0x22, 0x27, 0x201d, 0x2019, 0x25, 0x3002, 0xff01, 0xff1f]);
const CLOSING_MARKS: i32 = 16;

/** The longest stretch around a window; one of them without the words that are cut off; and one end of a chain. */
const longest = changetype<Stretch>(memory.data(12, 16));
const middle = changetype<Stretch>(memory.data(12, 16));
const next = changetype<Stretch>(memory.data(12, 16));

/** How many stretches were found. */
let found: i32 = 0;

/** Spells the text in which windows are looked for, and maps it. False when there is no room for it. */
export function readWhole(length: i32): bool {
  if (!take(whole, length)) return false;
  spell(whole, 0, length, true);
  fillMap();
  return true;
}

/** Spells the text that is laid against it, and finds the passages that the two share. False when there is no room for it. */
export function readOther(length: i32): bool {
  if (!take(other, length)) return false;
  spell(other, 0, length, true);
  findStretches();
  joinStretches(withoutOverlaps());
  return true;
}

/** Finds stretches that are apart in the other text: from each place of it the longest, and what goes on from that over edits either way. */
function findStretches(): void {
  found = 0;
  beginAt(0);
  for (let free: i32 = 0; findNext();) {
    if (!findLongest(free)) continue;
    const isWhole = wholeWords(longest.a, longest.b, longest.length, LEAST_WORDS, middle);
    if (!isWhole && longest.length <= LONGEST_WORDS) continue;
    free = isWhole ? chain(free) : longest.b + longest.length;
    beginAt(free);
  }
}

/** The longest of the stretches around a window; where there is one, the next few windows are tried too, since each may stand in other places. */
function findLongest(free: i32): bool {
  longest.length = 0;
  tryWindow(free);
  if (longest.length === 0) return false;
  for (const last = min(other.count, windowEnd + NEAR); windowEnd < last;) {
    roll();
    tryWindow(free);
  }
  return true;
}

/** Keeps the longest of the stretches around one window, if it is longer than the one before. */
function tryWindow(free: i32): void {
  const end = windowEnd;
  const hash = windowHash;
  let places: i32 = 0;
  for (let one = firstLike(hash); one >= 0 && places < MOST_PLACES; one = nextLike(one, hash)) {
    places++;
    const at = endOfWindow(one);
    if (longest.length > 0 && at - longest.a === end - longest.b && at <= longest.a + longest.length) continue;
    const back = behind(at, end, free);
    const length = back + ahead(at, end);
    if (length <= longest.length) continue;
    longest.a = at - back;
    longest.b = end - back;
    longest.length = length;
  }
}

/** Keeps the middle stretch, and those that go on from it over edits; returns where the last ends in the other text. */
function chain(free: i32): i32 {
  let a = middle.a;
  let b = middle.b;
  while (beyond(a, b, -1, free, next)) {
    keep(next);
    a = next.a;
    b = next.b;
  }
  keep(middle);
  a = middle.a + middle.length;
  b = middle.b + middle.length;
  while (beyond(a, b, 1, free, next)) {
    keep(next);
    a = next.a + next.length;
    b = next.b + next.length;
  }
  return b;
}

function keep(one: Stretch): void {
  put(found++, one);
}

function put(k: i32, one: Stretch): void {
  memory.copy(changetype<usize>(stretchAt(k)), changetype<usize>(one), 12);
}

/** Longest first, each letter of the whole text in one stretch only; one that loses its ends to longer ones keeps its middle. In order of the whole text; returns how many are left. */
function withoutOverlaps(): i32 {
  sortStretches(found, false);
  let k: i32 = 1;
  while (k < found && stretchAt(k - 1).a + stretchAt(k - 1).length <= stretchAt(k).a) k++;
  if (k >= found) return found;
  memory.fill(taken, 0, <usize>whole.count);
  sortStretches(found, true);
  let kept: i32 = 0;
  for (let one: i32 = 0; one < found; one++) {
    if (!trim(stretchAt(one), next)) continue;
    memory.fill(taken + <usize>next.a, 1, <usize>next.length);
    put(kept++, next);
  }
  sortStretches(kept, false);
  return kept;
}

/** Leaves of a stretch what comes after the taken letters at its start and before the next taken one; false when that is too little. */
function trim(one: Stretch, out: Stretch): bool {
  let start = one.a;
  const last = one.a + one.length;
  while (start < last && load<u8>(taken + <usize>start) === 1) start++;
  let end = start;
  while (end < last && load<u8>(taken + <usize>end) === 0) end++;
  if (end - start < one.length) return wholeWords(start, one.b + start - one.a, end - start, LEAST_WORDS, out);
  memory.copy(changetype<usize>(out), changetype<usize>(one), 12);
  return true;
}

/** Makes passages of stretches, joined where few words of either text stand between. */
function joinStretches(count: i32): void {
  desk.passageCount = 0;
  for (let k: i32 = 0; k < count;) {
    const first = k;
    let words = wordsOf(k);
    while (++k < count && isEdit(stretchAt(k - 1), stretchAt(k))) words += wordsOf(k);
    if (words >= LEAST_ALONE) putPassage(stretchAt(first), stretchAt(k - 1));
  }
}

/** Words of a stretch, as far as they matter. */
function wordsOf(k: i32): i32 {
  const one = stretchAt(k);
  return wordsBetween(whole, one.a, one.a + one.length, LEAST_ALONE);
}

/** True when what stands between two stretches is an edit. */
function isEdit(one: Stretch, next: Stretch): bool {
  const a = one.a + one.length;
  const b = one.b + one.length;
  return next.b >= b && wordsBetween(whole, a, next.a, MOST_EDITED + 1) <= MOST_EDITED && wordsBetween(other, b, next.b, MOST_EDITED + 1) <= MOST_EDITED;
}

/** From letters to units; closing marks that both texts have belong to the passage. */
function putPassage(first: Stretch, last: Stretch): void {
  const a = endOf(whole, last.a + last.length);
  const b = endOf(other, last.b + last.length);
  let marks: i32 = 0;
  while (closes(whole, a + marks) && closes(other, b + marks)) marks++;
  const to = desk.passages + (<usize>(desk.passageCount++) << 4);
  store<i32>(to, placeOf(whole, first.a));
  store<i32>(to, a + marks, 4);
  store<i32>(to, placeOf(other, first.b), 8);
  store<i32>(to, b + marks, 12);
}

function closes(text: Spelling, at: i32): bool {
  if (at >= text.length) return false;
  const unit = unitAt(text, at);
  for (let k: i32 = 0; k < CLOSING_MARKS; k++) if (<i32>load<u16>(CLOSING + (<usize>k << 1)) === unit) return true;
  return false;
}
