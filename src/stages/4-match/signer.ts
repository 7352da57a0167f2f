import { isSpace } from '../../text/span.ts';
import { withRoom } from './arrays.ts';
import { GEARS, mixed, OTHER, rollOver, shiftOf, TABLED, WINDOW, type Rolling } from './letter-hash.ts';

/** One window of letters in so many is an anchor; a power of two. */
const SAMPLING = 16;
/** Hashes below this are sampled. */
const SAMPLED = 0x1_0000_0000 / SAMPLING;
/** Every stretch of so many units has an anchor: where none is sampled, the window of the least hash. */
const GAP = 96;
/** Mask of the place of a window among the last ones. */
const RING = 127;
/** Lines longer than this are paragraphs of news. */
const LONGEST_LINE = 400;
/** Anchors that were met lately in the same text, by their lower bits: a paragraph that is repeated a thousand times is indexed once. */
const MET = 256;
const SPACE = 0x20;
const NEWLINE = 0x0a;
/** Units read in one go. */
const BLOCK = 4096;
/** Units of the smallest buffer. */
const SMALLEST = 8192;
/** Texts longer than this do not leave their buffer behind. */
const LARGE = 1 << 20;

/**
 * Reads a text once for everything that finds its copies: anchors, line keys and a print of the whole. The results stand in the signer's own
 * arrays until the next text is signed.
 *
 * Anchors are sampled by their hash (Manber 1994), so that two texts choose the same ones in a stretch that they share, wherever it stands; where
 * a stretch has none, the least hash of the window stands in (winnowing: Schleimer, Wilkerson and Aiken 2003). So a shared stretch that goes on
 * for 96 units behind its first 32 letters, about 23 words, always shares an anchor; of fifteen words nine in ten do. A text of 3 kB has about 160.
 */
export class Signer {
  #units = new Uint16Array(SMALLEST);
  #pairs = new Int32Array(this.#units.buffer);
  #bytes: Buffer = Buffer.from(this.#units.buffer);
  readonly #met = new Int32Array(MET);
  /** The hashes so far: over letters, over letters again, over those of the line. */
  readonly #rolling: Rolling = { hash: 0, check: 0, line: 0 };
  /** What the hot path sampled in a block of units: places, hashes, second hashes. */
  #sampled = 0;
  readonly #sampledAt = new Int32Array(BLOCK);
  readonly #sampledHash = new Int32Array(BLOCK);
  readonly #sampledCheck = new Int32Array(BLOCK);
  /** Where the first whole window ends. */
  #warm = 0;
  /** The last sampled place, with the hashes there. */
  #last = -1;
  #lastHash = 0;
  #lastCheck = 0;
  readonly #gapHash = new Uint32Array(RING + 1);
  readonly #gapCheck = new Int32Array(RING + 1);

  /** Anchors of the text, in order of their places. */
  anchorCount = 0;
  anchors = new Uint32Array(2048);
  /** Eight more bits of each anchor. */
  checks = new Uint8Array(2048);
  /** Lines of the text that hold letters and are not too long. */
  lineCount = 0;
  /** A hash of each line's letters, in whatever order. */
  lines = new Uint32Array(256);
  /** Start and end of each line in turn in UTF-16 units, without white space. */
  places = new Int32Array(512);
  /** 128 bits that tell the whole text from any other that was not made to be mistaken for it. */
  readonly print = new Int32Array(4);

  /** Reads `text`. */
  sign(text: string): void {
    this.#load(text);
    this.anchorCount = 0;
    this.lineCount = 0;
    this.#met.fill(0);
    this.#printOf(text.length);
    this.#read(text.length);
    if (text.length > LARGE) this.#reserve(SMALLEST);
  }

  #read(length: number): void {
    const rolling = this.#rolling;
    this.#warm = this.#firstWindow(length);
    this.#last = -1;
    rolling.hash = rolling.check = this.#lastHash = this.#lastCheck = 0;
    for (let start = 0; start < length;) {
      rolling.line = 0;
      const end = this.#readLine(start, length);
      if (rolling.line !== 0 && end - start <= LONGEST_LINE) this.#line(rolling.line, start, end);
      start = end + 1;
    }
    this.#closeGap(length);
    if (this.anchorCount === 0 && this.#warm < length) this.#anchor(rolling.hash, rolling.check);
  }

  /** Reads a line from `start` on; returns where it ends. */
  #readLine(start: number, length: number): number {
    for (let at = start; at < length;) {
      at = this.#roll(at, Math.min(length, at + BLOCK));
      this.#takeSampled();
      if (at === length) break;
      const unit = this.#units[at]!;
      if (unit === NEWLINE) return at;
      if (unit < TABLED && GEARS[unit]! !== OTHER) continue;
      const by = rollOver(this.#rolling, unit);
      if (by > 0 && this.#rolling.hash >>> 0 < by * SAMPLED) this.#take(at, this.#rolling.hash, this.#rolling.check);
      at++;
    }
    return length;
  }

  /**
   * The hot path: rolls the hashes over a stretch of units up to the first that is no single letter or separator, and returns where it stopped. It calls
   * nothing, and what does not change stands in constants of its own: so it is compiled to a few instructions a unit.
   */
  #roll(from: number, to: number): number {
    const rolling = this.#rolling;
    const units = this.#units;
    const places = this.#sampledAt;
    const hashes = this.#sampledHash;
    const checks = this.#sampledCheck;
    const tabled = TABLED;
    const notSampled = 32 - Math.log2(SAMPLING);
    let { hash, check, line } = rolling;
    let sampled = 0;
    let at = from;
    for (; at < to; at++) {
      const unit = units[at]!;
      if (unit >= tabled) break;
      const gear = GEARS[unit]!;
      if (gear === OTHER) break;
      const by = gear & 1;
      hash = ((hash << by) + gear) | 0;
      check = ((check << by) + ((gear << 16) | (gear >>> 16))) | 0;
      line = (line + gear) | 0;
      if (hash >>> notSampled === 0) {
        places[sampled] = at;
        hashes[sampled] = hash;
        checks[sampled] = check;
        sampled++;
      }
    }
    rolling.hash = hash;
    rolling.check = check;
    rolling.line = line;
    this.#sampled = sampled;
    return at;
  }

  #takeSampled(): void {
    const [places, hashes, checks, count] = [this.#sampledAt, this.#sampledHash, this.#sampledCheck, this.#sampled];
    for (let k = 0; k < count; k++) this.#take(places[k]!, hashes[k]!, checks[k]!);
  }

  /** Makes an anchor of what was sampled, and of what stands in for it in a long gap before. */
  #take(at: number, hash: number, check: number): void {
    if (at < this.#warm) return;
    if (at - this.#last > GAP) this.#closeGap(at);
    this.#last = at;
    this.#lastHash = hash;
    this.#lastCheck = check;
    this.#anchor(hash, check);
  }

  /** Where the first whole window ends. */
  #firstWindow(length: number): number {
    for (let at = 0, letters = 0; at < length; at++) {
      letters += shiftOf(this.#units[at]!);
      if (letters >= WINDOW) return at;
    }
    return length;
  }

  /** Winnows the windows that end between the last sampled place and `to`, both left out, if they are many. */
  #closeGap(to: number): void {
    if (to - this.#last <= GAP) return;
    const rolling = { hash: this.#lastHash, check: this.#lastCheck, line: 0 };
    const [hashes, checks, units, warm] = [this.#gapHash, this.#gapCheck, this.#units, this.#warm];
    let leastAt = 0;
    let least = Infinity;
    let chosen = -1;
    let n = 0;
    for (let at = this.#last + 1; at < to; at++) {
      if (units[at]! !== SPACE) rollOver(rolling, units[at]!);
      if (at < warm) continue;
      const hash = rolling.hash >>> 0;
      hashes[n & RING] = hash;
      checks[n & RING] = rolling.check;
      if (hash < least || n - leastAt >= GAP) {
        leastAt = hash < least ? n : leastOf(hashes, n);
        least = hashes[leastAt & RING]!;
      }
      if (++n < GAP || leastAt === chosen) continue;
      chosen = leastAt;
      this.#anchor(least | 0, checks[leastAt & RING]!);
    }
  }

  #anchor(hash: number, check: number): void {
    if (this.#met[hash & (MET - 1)] === hash) return;
    this.#met[hash & (MET - 1)] = hash;
    if (this.anchorCount === this.anchors.length) {
      this.anchors = withRoom(this.anchors, this.anchorCount + 1);
      this.checks = withRoom(this.checks, this.anchorCount + 1);
    }
    this.anchors[this.anchorCount] = mixed(hash);
    this.checks[this.anchorCount++] = check >>> 24;
  }

  #line(key: number, start: number, end: number): void {
    const units = this.#units;
    let [first, last] = [start, end];
    while (isSpace(units[first]!)) first++;
    while (isSpace(units[last - 1]!)) last--;
    this.lines = withRoom(this.lines, this.lineCount + 1);
    this.places = withRoom(this.places, 2 * this.lineCount + 2);
    this.lines[this.lineCount] = mixed(key);
    this.places[2 * this.lineCount] = first;
    this.places[2 * this.lineCount++ + 1] = last;
  }

  /** Four sums side by side over pairs of units. */
  #printOf(length: number): void {
    const pairs = this.#pairs;
    let [a, b, c, d] = [length, 0x2c1b3c6d, 0x297a2d39, 0x5bd1e995];
    for (let k = 0; 2 * k < length; k += 4) {
      a = Math.imul(a ^ pairs[k]!, 0x85ebca6b);
      b = Math.imul(b ^ pairs[k + 1]!, 0xc2b2ae35);
      c = Math.imul(c ^ pairs[k + 2]!, 0x27d4eb2f);
      d = Math.imul(d ^ pairs[k + 3]!, 0x165667b1);
      a ^= d >>> 15;
    }
    this.print[0] = mixed(a ^ (b >>> 7));
    this.print[1] = mixed(b ^ (c >>> 11));
    this.print[2] = mixed(c ^ (d >>> 13));
    this.print[3] = mixed(d ^ (a >>> 17));
  }

  /** Puts the units of a text into the buffer, followed by eight of 0. */
  #load(text: string): void {
    if (text.length + 8 > this.#units.length) this.#reserve(text.length * 2 + 8);
    this.#bytes.write(text, 0, 'utf16le');
    this.#units.fill(0, text.length, text.length + 8);
  }

  #reserve(units: number): void {
    this.#units = new Uint16Array(units & ~1);
    this.#pairs = new Int32Array(this.#units.buffer);
    this.#bytes = Buffer.from(this.#units.buffer);
  }
}

/** Where the least of the last `GAP` hashes up to the `n`th is; the last of equal ones. */
function leastOf(hashes: Uint32Array, n: number): number {
  let at = n;
  for (let k = n - 1; k > n - GAP; k--) if (hashes[k & RING]! < hashes[at & RING]!) at = k;
  return at;
}
