import { other, Spelling, whole } from './memory';
import { letterAt, mayStartWord, startsWord, wordsBetween } from './words';

/** A run of fewer words that agree is a coincidence. */
export const LEAST_WORDS: i32 = 5;
/** A gap of up to this many words on either side is an edit inside a passage. */
export const MOST_EDITED: i32 = 8;
/** Behind an edit, texts are looked at for so many letters. */
const FARTHEST: i32 = 400;

/** Letters that the two texts share, whole words on both sides: from `a` of the whole text and `b` of the other on. */
@unmanaged
export class Stretch {
  a: i32;
  b: i32;
  /** In letters. */
  length: i32;
}

/** Words that are another's restyling, each pair both ways: two lengths, then the letters of both, 16 bits each; 0 at the end. Written by the host. */
export const RESTYLED: usize = memory.data(0x1000, 16);

/** How many letters agree behind the places `i` of the whole text and `j` of the other. */
export function ahead(i: i32, j: i32): i32 {
  const most = min(whole.count - i, other.count - j);
  const mine = whole.letters + (<usize>i << 1);
  const its = other.letters + (<usize>j << 1);
  for (let n: i32 = 0; n < most; n += 8) {
    const differ = ~i16x8.bitmask(i16x8.eq(v128.load(mine + (<usize>n << 1)), v128.load(its + (<usize>n << 1)))) & 0xff;
    if (differ !== 0) return min(most, n + ctz(differ));
  }
  return max(most, 0);
}

/** How many letters agree before the places `i` and `j`, of the other text only those from `least` on. */
export function behind(i: i32, j: i32, least: i32): i32 {
  const most = min(i, j - least);
  const mine = whole.letters + (<usize>i << 1);
  const its = other.letters + (<usize>j << 1);
  let n: i32 = 0;
  for (; n + 8 <= most; n += 8) {
    const back = <usize>(n + 8) << 1;
    const differ = ~i16x8.bitmask(i16x8.eq(v128.load(mine - back), v128.load(its - back))) & 0xff;
    if (differ !== 0) return n + clz(differ) - 24;
  }
  while (n < most && letterAt(whole, i - n - 1) === letterAt(other, j - n - 1)) n++;
  return n;
}

/** Narrows letters that agree to the whole words among them; false when those are too few. */
export function wholeWords(a: i32, b: i32, length: i32, least: i32, out: Stretch): bool {
  let start: i32 = 0;
  while (start < length && !parts(a + start, b + start)) start++;
  let end = length;
  while (end > start && !parts(a + end, b + end)) end--;
  if (end === start || wordsBetween(whole, a + start, a + end, least) < least) return false;
  out.a = a + start;
  out.b = b + start;
  out.length = end - start;
  return true;
}

/** True where words part in both texts. */
function parts(i: i32, j: i32): bool {
  return (i >= whole.count || mayStartWord(whole, i)) && startsWord(whole, i) && startsWord(other, j);
}

/** Places near an edit where words part, with the first two letters from each on: where those differ, nothing is shared. */
@unmanaged
class WordStarts {
  count: i32;
  // Nine places and nine pairs of letters follow.
}

const MOST_STARTS: i32 = MOST_EDITED + 1;
const ofWhole = changetype<WordStarts>(memory.data(4 + 8 * 9, 16));
const ofOther = changetype<WordStarts>(memory.data(4 + 8 * 9, 16));

// @ts-ignore: decorator
@inline
function startAt(starts: WordStarts, k: i32): i32 {
  return load<i32>(changetype<usize>(starts) + (<usize>k << 3), 4);
}

// @ts-ignore: decorator
@inline
function lettersAt(starts: WordStarts, k: i32): i32 {
  return load<i32>(changetype<usize>(starts) + (<usize>k << 3), 8);
}

/** Writes down the places where words part one way from `at` on, itself included. */
function look(text: Spelling, at: i32, way: i32, least: i32, out: WordStarts): void {
  const low = max(least, at - FARTHEST);
  const high = min(text.count, at + FARTHEST);
  const first = way > 0 ? 0 : -1;
  let count: i32 = 0;
  for (let k = at; k >= low && k <= high && count < MOST_STARTS; k += way) {
    if (k !== at && k < text.count && !(mayStartWord(text, k) && startsWord(text, k))) continue;
    store<i32>(changetype<usize>(out) + (<usize>count << 3), k, 4);
    store<i32>(changetype<usize>(out) + (<usize>count << 3), letterOrNone(text, k + first) | (letterOrNone(text, k + first + way) << 16), 8);
    count++;
  }
  out.count = count;
}

function letterOrNone(text: Spelling, index: i32): i32 {
  return index < 0 || index >= text.count ? 0 : letterAt(text, index);
}

/**
 * The next stretch one way (1 or -1) from the places `i` and `j`, where words part and the texts differ: behind a word that is another's restyling, else
 * behind as few words as may be, up to eight on either side. Places of the other text are free from `least` on. False when there is none.
 */
export function beyond(i: i32, j: i32, way: i32, least: i32, out: Stretch): bool {
  const left = way > 0 ? min(whole.count - i, other.count - j) : min(i, j - least);
  if (left < LEAST_WORDS) return false;
  if (restyled(i, j, way, least, out)) return true;
  look(whole, i, way, 0, ofWhole);
  look(other, j, way, least, ofOther);
  const mine = ofWhole.count;
  const its = ofOther.count;
  for (let skipped: i32 = 1; skipped < mine + its - 1; skipped++) {
    for (let x = max(0, skipped - its + 1), most = min(skipped, mine - 1); x <= most; x++) {
      if (lettersAt(ofWhole, x) !== lettersAt(ofOther, skipped - x)) continue;
      if (from(startAt(ofWhole, x), startAt(ofOther, skipped - x), way, least, LEAST_WORDS, out)) return true;
    }
  }
  return false;
}

/** What the texts share one way from two places. */
function from(i: i32, j: i32, way: i32, least: i32, words: i32, out: Stretch): bool {
  const length = way > 0 ? ahead(i, j) : behind(i, j, least);
  if (length < words) return false;
  return way > 0 ? wholeWords(i, j, length, words, out) : wholeWords(i - length, j - length, length, words, out);
}

/** What the texts share behind a word of the one that is a restyling of the other's. */
function restyled(i: i32, j: i32, way: i32, least: i32, out: Stretch): bool {
  for (let entry = RESTYLED; load<u16>(entry) !== 0;) {
    const length = <i32>load<u16>(entry);
    const itsLength = <i32>load<u16>(entry, 2);
    const word = entry + 4;
    const its = word + (<usize>length << 1);
    entry = its + (<usize>itsLength << 1);
    const a = i + way * length;
    const b = j + way * itsLength;
    if (b >= least && spells(whole, min(i, a), word, length) && spells(other, min(j, b), its, itsLength)) return from(a, b, way, least, 1, out);
  }
  return false;
}

/** True when the letters from `start` on are one word: this one. */
function spells(text: Spelling, start: i32, word: usize, length: i32): bool {
  if (start < 0 || start + length > text.count || letterAt(text, start) !== <i32>load<u16>(word)) return false;
  if (memory.compare(text.letters + (<usize>start << 1), word, <usize>length << 1) !== 0) return false;
  return startsWord(text, start) && startsWord(text, start + length);
}
