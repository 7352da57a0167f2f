import { withRoom } from '../../../../src/stages/4-match/kernel/arrays.ts';
import { DENSE, mixed } from './letter-hash.ts';
import type { Spelling } from './spelling.ts';

/** Bits by which a letter shifts the hash of a window: sixteen letters fill it. */
const SHIFT = 2;
/** A Chinese character, a kana or a Hangul syllable says as much as four letters. */
const DENSE_SHIFT = 8;
/** A window ends at every eighth letter of the text that the map is filled with: a stretch of 23 letters that another text shares holds one. */
const STRIDE = 8 * SHIFT;
/** How many buckets there are to a window. */
const SPARE = 8;
/** Windows from which there are fewer. */
const MANY = 1 << 14;

/** What a letter adds to the hash, by its lower eight bits. */
const GEARS = Int32Array.from({ length: 256 }, (_, letter) => mixed(Math.imul(letter + 1, 0x9e3779b1)));

/** A window of letters: where it ends, and its hash. */
export interface Window {
  end: number;
  hash: number;
}

/** Where windows of sixteen letters of one text stand, by their hashes; filled once and asked for each text that it is compared with, then filled with the next. */
export class WindowMap {
  /** By the upper bits of a hash: the first window of the bucket, plus 1. */
  #first = new Int32Array(1 << 12);
  /** How far a hash is shifted down to give its bucket. */
  #down = 20;
  /** Of each window, in order of the text: its hash, the letter behind it, the next window of its bucket plus 1. */
  #hashes = new Int32Array(1 << 10);
  #ends = new Int32Array(1 << 10);
  #next = new Int32Array(1 << 10);

  /** Fills the map with another text. */
  fill(whole: Spelling): void {
    const most = (whole.count >> 1) + 1;
    this.#hashes = withRoom(this.#hashes, most);
    this.#ends = withRoom(this.#ends, most);
    this.#next = withRoom(this.#next, most);
    this.#link(this.#cut(whole));
  }

  /** Writes down the windows; returns how many there are. */
  #cut({ letters, count }: Spelling): number {
    const [hashes, ends] = [this.#hashes, this.#ends];
    let [hash, weight, windows] = [0, 0, 0];
    for (let k = 0; k < count; k++) {
      const letter = letters[k]!;
      const by = letter < DENSE ? SHIFT : DENSE_SHIFT;
      hash = ((hash << by) + GEARS[letter & 255]!) | 0;
      if ((weight += by) < STRIDE) continue;
      weight = 0;
      hashes[windows] = hash;
      ends[windows++] = k + 1;
    }
    return windows;
  }

  /** Puts the windows into their buckets, each in order of the text. */
  #link(windows: number): void {
    let bits = 8;
    while (1 << bits < windows * (windows < MANY ? SPARE : 2)) bits++;
    if (1 << bits > this.#first.length) this.#first = new Int32Array(1 << bits);
    this.#down = 32 - bits;
    const [first, hashes, next, down] = [this.#first, this.#hashes, this.#next, this.#down];
    first.fill(0, 0, 1 << bits);
    for (let k = windows - 1; k >= 0; k--) {
      const bucket = hashes[k]! >>> down;
      next[k] = first[bucket]!;
      first[bucket] = k + 1;
    }
  }

  /** Moves a window of another text on to the next that may stand in this one too; false at the end. The hot path: it calls nothing. */
  findNext({ letters, count }: Spelling, window: Window): boolean {
    const [first, hashes, next, down, gears] = [this.#first, this.#hashes, this.#next, this.#down, GEARS];
    let { end, hash } = window;
    let found = false;
    while (end < count && !found) {
      const letter = letters[end++]!;
      hash = ((hash << (letter < DENSE ? SHIFT : DENSE_SHIFT)) + gears[letter & 255]!) | 0;
      const one = first[hash >>> down]!;
      found = one !== 0 && (hashes[one - 1] === hash || next[one - 1] !== 0);
    }
    window.end = end;
    window.hash = hash;
    return found;
  }

  /** The first window with this hash, or -1. */
  firstLike(hash: number): number {
    return this.#like(this.#first[hash >>> this.#down]! - 1, hash);
  }

  /** The next window with this hash, or -1. */
  nextLike(window: number, hash: number): number {
    return this.#like(this.#next[window]! - 1, hash);
  }

  /** The letter behind a window. */
  endOf(window: number): number {
    return this.#ends[window]!;
  }

  #like(from: number, hash: number): number {
    let window = from;
    while (window >= 0 && this.#hashes[window] !== hash) window = this.#next[window]! - 1;
    return window;
  }
}

/** The hash of the window that ends with `letter`, from that of the window before. */
export function rolled(hash: number, letter: number): number {
  return ((hash << (letter < DENSE ? SHIFT : DENSE_SHIFT)) + GEARS[letter & 255]!) | 0;
}
