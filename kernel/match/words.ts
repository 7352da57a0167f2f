import { JOINER, SKIPPED, UNSPACED } from './letters';
import { FOLDED, Spelling } from './memory';

/** Letters below this are of scripts with spaces between words. */
const FIRST_UNSPACED: i32 = 0x0e00;
/** The first and the last letter of "percent". */
const P: i32 = 0x70;
const T: i32 = 0x74;
const SPACE: i32 = 0x20;
const STOP: i32 = 0x2e;

// @ts-ignore: decorator
@inline
export function letterAt(text: Spelling, index: i32): i32 {
  return <i32>load<u16>(text.letters + (<usize>index << 1));
}

// @ts-ignore: decorator
@inline
export function placeOf(text: Spelling, index: i32): i32 {
  return load<i32>(text.places + (<usize>index << 2));
}

// @ts-ignore: decorator
@inline
export function unitAt(text: Spelling, at: i32): i32 {
  return <i32>load<u16>(text.units + (<usize>at << 1));
}

// @ts-ignore: decorator
@inline
function kindAt(text: Spelling, at: i32): i32 {
  return <i32>load<u16>(FOLDED + (<usize>unitAt(text, at) << 1));
}

/** True when the letter at `index` begins a word, and behind the last letter. */
export function startsWord(text: Spelling, index: i32): bool {
  if (index === 0 || index >= text.count) return true;
  const at = placeOf(text, index);
  const before = placeOf(text, index - 1);
  if (at - before === 1 && isInside(letterAt(text, index - 1), letterAt(text, index))) return false;
  if (at - before === 2 && unitAt(text, before + 1) === SPACE) return true;
  return at !== before && parts(text, before, at);
}

/** True when no word can begin between two letters of units that follow each other: no sign for "percent" ends or begins there. */
// @ts-ignore: decorator
@inline
function isInside(before: i32, letter: i32): bool {
  return before < FIRST_UNSPACED && letter < FIRST_UNSPACED && before !== T && letter !== P;
}

/** True when a word begins at the letter at `at`, the letter before which stands at `before`. */
function parts(text: Spelling, before: i32, at: i32): bool {
  if (kindAt(text, at) <= UNSPACED || kindAt(text, before) <= UNSPACED) return true;
  for (let k = before + 1; k < at; k++) {
    const kind = kindAt(text, k);
    if (kind === SKIPPED) continue;
    if (kind !== JOINER || !joins(text, k, before)) return true;
  }
  return false;
}

/** A stop or comma belongs to a word between digits ("3.3", "1,000"), a stop also after a single letter ("U.S."), which stands at `before`. */
function joins(text: Spelling, at: i32, before: i32): bool {
  const left = unitAt(text, at - 1);
  const right = unitAt(text, at + 1);
  if (isDigit(left) && isDigit(right)) return true;
  return unitAt(text, at) === STOP && !isDigit(left) && !isDigit(right) && kindAt(text, at + 1) > UNSPACED && isAlone(text, before);
}

/** True when no letter stands directly before the letter at `at`, apostrophes aside. */
function isAlone(text: Spelling, at: i32): bool {
  let before = at - 1;
  while (before >= 0 && kindAt(text, before) === SKIPPED) before--;
  return before < 0 || kindAt(text, before) <= UNSPACED;
}

// @ts-ignore: decorator
@inline
function isDigit(unit: i32): bool {
  return unit >= 0x30 && unit <= 0x39;
}

/** False where, plainly, no word begins: quick, for the loops. */
// @ts-ignore: decorator
@inline
export function mayStartWord(text: Spelling, index: i32): bool {
  return index === 0 || placeOf(text, index) - placeOf(text, index - 1) !== 1 || !isInside(letterAt(text, index - 1), letterAt(text, index));
}

/** How many words begin at the letters `from` to `to`, counted up to `most`. */
export function wordsBetween(text: Spelling, from: i32, to: i32, most: i32): i32 {
  let words: i32 = 0;
  for (let k = from; k < to && words < most; k++) if (mayStartWord(text, k) && startsWord(text, k)) words++;
  return words;
}

/** Behind the letter before `to` in the text, with the marks that combine with it. */
export function endOf(text: Spelling, to: i32): i32 {
  let end = placeOf(text, to - 1) + 1;
  while (end < text.length && combines(unitAt(text, end))) end++;
  return end;
}

/** Accents that follow their letter, and second halves of surrogate pairs. */
function combines(unit: i32): bool {
  return (unit >= 0x300 && unit <= 0x36f) || (unit >= 0xdc00 && unit <= 0xdfff);
}
