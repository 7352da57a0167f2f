import { asksCapital } from './host';
import { CAPITALS, desk, FOLDED, Word, WEEKDAYS, wordOf } from './memory';

/** What a unit does to a word; any higher entry of `FOLDED` is the unit's folded letter (`LETTER` of `src/text/words/letters.ts`). */
const SKIPPED: i32 = 1;
const JOINER: i32 = 2;
const PERCENT_SIGN: i32 = 3;
const UNSPACED: i32 = 4;

/** The hash of a word: FNV-1a over its folded units. */
const SEED: u32 = 0x811c9dc5;
const PRIME: u32 = 0x01000193;
/** The hashes of "percent", "per" and "cent". */
const PERCENT: u32 = 0x75f9fa5a;
const PER: u32 = 0x6b4b8da4;
const CENT: u32 = 0x4ce280cf;
const STOP: i32 = 0x2e;

/** Words of a text in which the day of the week that the news is of is named, if at all. */
const DAY_NAMED: i32 = 200;
/** Letters that a pair of Chinese characters or katakana is worth: about as rare as a word of so many. */
const PAIR_UNITS: i32 = 6;

/** The word that was read last and is not counted yet, since "cent" behind "per" changes it; it begins at -1 when there is none. */
let lastHash: u32 = 0;
let lastStart: i32 = -1;
let lastEnd: i32 = 0;
/** Of the text that is read: how often its words count, how many of them are of the opening, how many are counted. */
let times: i32 = 0;
let lead: i32 = 0;
let counted: i32 = 0;
/** True when there was no room for a word. */
let refused: bool = false;

/**
 * Counts the words of a text of so many units, each as `countsFor` places; the first `opening` of them are of the report's opening. Words are what
 * `WordReader` of `src/text/words/word-reader.ts` reads, with pairs. Returns how many there are; -1 when there is no room for them.
 */
export function count(length: i32, countsFor: i32, opening: i32): i32 {
  store<u32>(desk.units + (<usize>length << 1), 0);
  times = countsFor;
  lead = opening;
  counted = 0;
  lastStart = -1;
  refused = false;
  for (let at: i32 = 0; at < length && !refused;) {
    const first = foldedAt(at);
    if (first <= JOINER) at++;
    else if (first > UNSPACED) at = readWord(at);
    else if (first === UNSPACED) at = readUnspaced(at);
    else put(PERCENT, at, ++at);
  }
  countLast();
  return refused ? -1 : counted;
}

/** Reads a word of letters, over apostrophes, and over stops and commas inside it; returns where reading goes on. */
function readWord(start: i32): i32 {
  let at = start;
  let part = start;
  let end = start;
  let hash = SEED;
  for (;;) {
    let folded = foldedAt(at);
    if (folded > UNSPACED) {
      do {
        hash = (hash ^ <u32>folded) * PRIME;
        folded = foldedAt(++at);
      } while (folded > UNSPACED);
      end = at;
    }
    if (folded === SKIPPED) at++;
    else if (folded === JOINER && joins(at, at - part)) {
      if (unitAt(at) === STOP && isDigit(unitAt(at - 1))) hash = (hash ^ <u32>STOP) * PRIME;
      part = ++at;
    } else break;
  }
  put(hash, start, end);
  return at;
}

/** A stop or comma belongs to a word between digits ("3.3"), a stop also after a single letter ("U.S."), `part` units from where its part begins. */
function joins(at: i32, part: i32): bool {
  const before = unitAt(at - 1);
  const after = unitAt(at + 1);
  if (isDigit(before) && isDigit(after)) return true;
  return unitAt(at) === STOP && part === 1 && !isDigit(before) && foldedAt(at + 1) > UNSPACED && !isDigit(after);
}

/** Reads a character of a script without spaces as a word together with the next one; returns where reading goes on. */
function readUnspaced(at: i32): i32 {
  const unit = unitAt(at);
  let hash = (SEED ^ <u32>unit) * PRIME;
  let next = at + 1;
  if (unit >= 0xd800 && unit <= 0xdbff && unitAt(next) !== 0) hash = (hash ^ <u32>unitAt(next++)) * PRIME;
  if (foldedAt(next) === UNSPACED) hash = (hash ^ <u32>unitAt(next)) * PRIME;
  put(hash, at, next);
  return next;
}

/** Takes a word that was read. */
function put(hash: u32, start: i32, end: i32): void {
  if (hash === CENT && lastHash === PER && lastStart >= 0) {
    lastHash = PERCENT;
    lastEnd = end;
    return;
  }
  countLast();
  lastHash = hash;
  lastStart = start;
  lastEnd = end;
}

/** Counts the word that was read last. */
function countLast(): void {
  if (lastStart < 0) return;
  const at = wordOf(lastHash, unitsOf(lastStart, lastEnd));
  if (at === 0) {
    refused = true;
    return;
  }
  const word = changetype<Word>(at);
  word.count += times;
  if (counted < lead) word.lead = 1;
  if (isCapital(unitAt(lastStart))) {
    word.capitals += times;
    if (counted < DAY_NAMED && desk.weekday === 0) desk.weekday = weekdayOf(lastHash);
  }
  counted++;
}

function weekdayOf(hash: u32): i32 {
  for (let day: i32 = 0; day < 7; day++) if (load<u32>(WEEKDAYS + (<usize>day << 2)) === hash) return day + 1;
  return 0;
}

/** The units of a word; one that stands for a pair of Chinese characters or katakana, of which a word is mostly made, counts as a word in letters. */
function unitsOf(start: i32, end: i32): i32 {
  return end - start === 1 && isContent(unitAt(start)) && isContent(unitAt(start + 1)) ? PAIR_UNITS : end - start;
}

/** True for units from katakana on to the last Chinese character; hiragana, of which endings and particles are made, stand before them. */
function isContent(unit: i32): bool {
  return unit >= 0x30a0 && unit <= 0x9fff;
}

function isCapital(unit: i32): bool {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  const known = CAPITALS + <usize>unit;
  if (load<u8>(known) === 0) store<u8>(known, asksCapital(unit) ? 2 : 1);
  return load<u8>(known) === 2;
}

// @ts-ignore: decorator
@inline
function unitAt(at: i32): i32 {
  return <i32>load<u16>(desk.units + (<usize>at << 1));
}

// @ts-ignore: decorator
@inline
function foldedAt(at: i32): i32 {
  return <i32>load<u16>(FOLDED + (<usize>unitAt(at) << 1));
}

// @ts-ignore: decorator
@inline
function isDigit(unit: i32): bool {
  return unit >= 0x30 && unit <= 0x39;
}
