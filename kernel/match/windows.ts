import { DENSE, mixed } from './letters';
import { other, whole, windowEnds, windowFirst, windowHashes, windowNext } from './memory';
import { letterAt } from './words';

/** Bits by which a letter shifts the hash of a window: sixteen letters fill it. */
const SHIFT: i32 = 2;
/** A dense letter says as much as four. */
const DENSE_SHIFT: i32 = 8;
/** A window ends at every eighth letter of the text that the map is filled with: a stretch of 23 letters that another text shares holds one. */
const STRIDE: i32 = 8 * SHIFT;
/** How many buckets there are to a window. */
const SPARE: i32 = 8;
/** Windows from which there are fewer. */
const MANY: i32 = 1 << 14;

/** What a letter adds to the hash, by its lower eight bits. */
const gears: usize = memory.data(0x400, 16);
/** How far a hash is shifted down to give its bucket. */
let down: i32 = 20;

/** The window of the other text that was looked for last: where it ends, and its hash. */
export let windowEnd: i32 = 0;
export let windowHash: u32 = 0;

/** Fills the table of this file. */
export function fillGears(): void {
  for (let letter: u32 = 0; letter < 256; letter++) store<u32>(gears + (letter << 2), mixed((letter + 1) * 0x9e3779b1));
}

/** Begins at some letter of the other text. */
export function beginAt(letter: i32): void {
  windowEnd = letter;
  windowHash = 0;
}

// @ts-ignore: decorator
@inline
function shiftOf(letter: i32): i32 {
  return letter < DENSE ? SHIFT : DENSE_SHIFT;
}

// @ts-ignore: decorator
@inline
function gearOf(letter: i32): u32 {
  return load<u32>(gears + (<usize>(letter & 255) << 2));
}

/** Fills the map with the windows of the whole text, by their hashes. */
export function fillMap(): void {
  link(cut());
}

/** Writes down the windows; returns how many there are. */
function cut(): i32 {
  return whole.dense ? cutDense() : cutPlain();
}

/** A window of plain letters is two halves of eight. */
function cutPlain(): i32 {
  const windows = whole.count >> 3;
  let at = whole.letters;
  let before: u32 = 0;
  for (let k: i32 = 0; k < windows; k++) {
    let half: u32 = 0;
    for (let n: i32 = 0; n < 8; n++) half = (half << SHIFT) + gearOf(<i32>load<u16>(at + (n << 1)));
    at += 16;
    putWindow(k, (before << STRIDE) + half, (k + 1) << 3);
    before = half;
  }
  return windows;
}

function cutDense(): i32 {
  const count = whole.count;
  let hash: u32 = 0;
  let weight: i32 = 0;
  let windows: i32 = 0;
  for (let k: i32 = 0; k < count; k++) {
    const letter = letterAt(whole, k);
    const by = shiftOf(letter);
    hash = (hash << by) + gearOf(letter);
    weight += by;
    if (weight < STRIDE) continue;
    weight = 0;
    putWindow(windows++, hash, k + 1);
  }
  return windows;
}

// @ts-ignore: decorator
@inline
function putWindow(window: i32, hash: u32, end: i32): void {
  store<u32>(windowHashes + (<usize>window << 2), hash);
  store<i32>(windowEnds + (<usize>window << 2), end);
}

/** Puts the windows into buckets by the upper bits of their hashes, each in order of the text; windows are numbered from 1 there. */
function link(windows: i32): void {
  let bits: i32 = 8;
  while (1 << bits < windows * (windows < MANY ? SPARE : 2)) bits++;
  down = 32 - bits;
  memory.fill(windowFirst, 0, <usize>4 << bits);
  for (let k = windows - 1; k >= 0; k--) {
    const bucket = windowFirst + (<usize>(hashOf(k) >>> down) << 2);
    store<i32>(windowNext + (<usize>k << 2), load<i32>(bucket));
    store<i32>(bucket, k + 1);
  }
}

// @ts-ignore: decorator
@inline
function hashOf(window: i32): u32 {
  return load<u32>(windowHashes + (<usize>window << 2));
}

/** The letter behind a window of the whole text. */
// @ts-ignore: decorator
@inline
export function endOfWindow(window: i32): i32 {
  return load<i32>(windowEnds + (<usize>window << 2));
}

/** Moves on to the next window of the other text that the whole one may have too; false at the end. */
export function findNext(): bool {
  return other.dense ? findNextBy(true) : findNextBy(false);
}

/** The hot path, for a text with dense letters and for one without. */
// @ts-ignore: decorator
@inline
function findNextBy(dense: bool): bool {
  const letters = other.letters;
  const count = other.count;
  const first = windowFirst;
  const by = down;
  let end = windowEnd;
  let hash = windowHash;
  let found = false;
  while (end < count && !found) {
    const letter = <i32>load<u16>(letters + (<usize>end << 1));
    end++;
    hash = (hash << (dense ? shiftOf(letter) : SHIFT)) + gearOf(letter);
    const one = load<i32>(first + (<usize>(hash >>> by) << 2));
    found = one !== 0 && windowLike(one - 1, hash) >= 0;
  }
  windowEnd = end;
  windowHash = hash;
  return found;
}

/** Moves on by one letter. */
export function roll(): void {
  const letter = letterAt(other, windowEnd++);
  windowHash = (windowHash << shiftOf(letter)) + gearOf(letter);
}

/** The first window of the whole text with this hash, or -1. */
export function firstLike(hash: u32): i32 {
  return windowLike(load<i32>(windowFirst + (<usize>(hash >>> down) << 2)) - 1, hash);
}

/** The next window with this hash, or -1. */
export function nextLike(window: i32, hash: u32): i32 {
  return windowLike(load<i32>(windowNext + (<usize>window << 2)) - 1, hash);
}

function windowLike(from: i32, hash: u32): i32 {
  let window = from;
  while (window >= 0 && hashOf(window) !== hash) window = load<i32>(windowNext + (<usize>window << 2)) - 1;
  return window;
}

