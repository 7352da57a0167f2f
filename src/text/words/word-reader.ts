import { FULL_STOP } from '../characters.ts';
import { FOLDED, LETTER } from './letters.ts';
import { isDigit } from './unit-kinds.ts';

/** The words of a text, folded and hashed, with their places; four arrays of `count` used entries, no string a word. */
export interface Words {
  readonly count: number;
  /** 32-bit hash (FNV-1a over folded units) of each word. */
  readonly hash: Uint32Array;
  /** Start of each word in UTF-16 units. */
  readonly start: Int32Array;
  /** End of each word in UTF-16 units. */
  readonly end: Int32Array;
}

/** How a reader cuts scripts that are written without spaces: every unit a word, or every unit with the next one. */
export type UnspacedWords = 'single' | 'pairs';

// Constants of this file, since the loops are many times faster with them than with the entries of LETTER.
const SKIPPED = 1 satisfies typeof LETTER.skipped;
const JOINER = 2 satisfies typeof LETTER.joiner;
const PERCENT_SIGN = 3 satisfies typeof LETTER.percent;
const UNSPACED = 4 satisfies typeof LETTER.unspaced;
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;
const PERCENT = hashWord('percent');
const PER = hashWord('per');
const CENT = hashWord('cent');

/** The hash that a reader gives to `word`, which must already be folded: lower case, no accents, no apostrophe. */
export function hashWord(word: string): number {
  let hash = SEED;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME);
  return hash >>> 0;
}

/**
 * Reads texts into words. Case, accents, apostrophes, quotation marks, dashes, the stops in "U.S." and the comma in "1,000" do not count;
 * "%" and "per cent" read as "percent". A reader keeps its buffers between texts: what `read` returns holds until the next call.
 */
export class WordReader {
  #units = new Uint16Array(8192);
  #bytes: Buffer = Buffer.from(this.#units.buffer);
  #hash = new Uint32Array(2048);
  #start = new Int32Array(2048);
  #end = new Int32Array(2048);
  #count = 0;
  readonly #pairs: boolean;
  readonly #alias: ReadonlyMap<number, number>;
  /** By the lower bits of a word's hash: whether the word may be one that reads as another. */
  readonly #aliased = new Uint8Array(1024);

  /** `aliases` are folded words that read as another ("says" as "said"). */
  constructor(aliases: readonly (readonly [word: string, as: string])[] = [], unspaced: UnspacedWords = 'pairs') {
    this.#pairs = unspaced === 'pairs';
    this.#alias = new Map(aliases.map(([word, as]) => [hashWord(word), hashWord(as)]));
    for (const hash of [CENT, ...this.#alias.keys()]) this.#aliased[hash & 1023] = 1;
  }

  /** The words of `text`, in the reader's own buffers. */
  read(text: string): Words {
    this.#load(text);
    const length = text.length;
    this.#count = 0;
    for (let at = 0; (at = this.#readPlain(at, length)) < length;) {
      if (this.#count + 1 >= this.#hash.length) this.#grow();
      at = this.#readOther(at);
    }
    return { count: this.#count, hash: this.#hash, start: this.#start, end: this.#end };
  }

  /**
   * The hot path: reads words that are runs of letters, and returns where it stops: at a word that is more than that, at the end, or when the
   * arrays are full. It calls nothing, so that the loop is compiled to a few instructions a letter. The unit after the text reads as a separator.
   */
  #readPlain(from: number, length: number): number {
    const units = this.#units;
    const hashes = this.#hash;
    const starts = this.#start;
    const ends = this.#end;
    const aliased = this.#aliased;
    const room = hashes.length - 1;
    let count = this.#count;
    let at = from;
    while (at < length && count < room) {
      const first = FOLDED[units[at]!]!;
      if (first <= JOINER) { at++; continue; }
      if (first <= UNSPACED) break;
      let next = at;
      let hash = SEED;
      let folded = first;
      do {
        hash = Math.imul(hash ^ folded, PRIME);
        folded = FOLDED[units[++next]!]!;
      } while (folded > UNSPACED);
      if (folded === SKIPPED || (folded === JOINER && FOLDED[units[next + 1]!]! > PERCENT_SIGN) || aliased[hash & 1023] !== 0) break;
      starts[count] = at;
      hashes[count] = hash;
      ends[count++] = next;
      at = next;
    }
    this.#count = count;
    return at;
  }

  /** Reads the word at `at`, whatever it is; returns where reading goes on. */
  #readOther(at: number): number {
    const units = this.#units;
    const count = this.#count++;
    const first = FOLDED[units[at]!]!;
    this.#start[count] = at;
    if (first === PERCENT_SIGN) return this.#put(count, PERCENT, at + 1);
    if (first === UNSPACED) return this.#unspaced(count, at);
    const end = this.#goOn(count, at, at, SEED);
    const hash = this.#hash[count]!;
    if (this.#aliased[hash & 1023] !== 0) this.#hash[count] = this.#alias.get(hash) ?? hash;
    if (hash === CENT) this.#joinPercent(count);
    return end;
  }

  /** The words of `text` in arrays of their own, which stay. */
  keep(text: string): Words {
    const { count, hash, start, end } = this.read(text);
    // One block of memory a text: many small ones are dear.
    const block = new ArrayBuffer(12 * count);
    const kept = {
      count,
      hash: new Uint32Array(block, 0, count),
      start: new Int32Array(block, 4 * count, count),
      end: new Int32Array(block, 8 * count, count),
    };
    kept.hash.set(hash.subarray(0, count));
    kept.start.set(start.subarray(0, count));
    kept.end.set(end.subarray(0, count));
    return kept;
  }

  #put(index: number, hash: number, end: number): number {
    this.#hash[index] = hash;
    this.#end[index] = end;
    return end;
  }

  /**
   * Goes on with a word of which the letters from `part` to `at` are read: over apostrophes, and over stops and commas inside it. Returns where
   * reading goes on.
   */
  #goOn(index: number, at: number, part: number, hash: number): number {
    const units = this.#units;
    let end = at;
    for (;;) {
      let folded = FOLDED[units[at]!]!;
      if (folded === SKIPPED) { at++; continue; }
      if (folded === JOINER) {
        if (!joinsWord(units, at, at - part)) break;
        if (units[at] === FULL_STOP && isDigit(units[at - 1]!)) hash = Math.imul(hash ^ FULL_STOP, PRIME);
        part = ++at;
        continue;
      }
      if (folded <= UNSPACED) break;
      do {
        hash = Math.imul(hash ^ folded, PRIME);
        folded = FOLDED[units[++at]!]!;
      } while (folded > UNSPACED);
      end = at;
    }
    this.#put(index, hash >>> 0, end);
    return at;
  }

  #unspaced(index: number, at: number): number {
    const units = this.#units;
    let hash = Math.imul(SEED ^ units[at]!, PRIME);
    const wide = units[at]! >= 0xd800 && units[at]! <= 0xdbff && units[at + 1] !== 0 ? 2 : 1;
    if (wide === 2) hash = Math.imul(hash ^ units[at + 1]!, PRIME);
    const next = at + wide;
    if (this.#pairs && FOLDED[units[next]!] === UNSPACED) hash = Math.imul(hash ^ units[next]!, PRIME);
    return this.#put(index, hash >>> 0, next);
  }

  /** "per cent" is one word. */
  #joinPercent(index: number): void {
    if (index === 0 || this.#hash[index - 1] !== PER) return;
    this.#put(index - 1, PERCENT, this.#end[index]!);
    this.#count--;
  }

  #load(text: string): void {
    if (text.length >= this.#units.length) {
      this.#units = new Uint16Array(text.length * 2);
      this.#bytes = Buffer.from(this.#units.buffer);
    }
    this.#bytes.write(text, 0, 'utf16le');
    this.#units[text.length] = 0;
  }

  #grow(): void {
    const size = this.#hash.length * 2;
    const hash = new Uint32Array(size);
    const start = new Int32Array(size);
    const end = new Int32Array(size);
    hash.set(this.#hash);
    start.set(this.#start);
    end.set(this.#end);
    this.#hash = hash;
    this.#start = start;
    this.#end = end;
  }
}

/** A stop or comma belongs to a word between digits ("3.3", "1,000"), a stop also after a single letter ("U.S."). */
export function joinsWord(units: Uint16Array, at: number, part: number): boolean {
  const before = units[at - 1]!;
  const after = units[at + 1]!;
  if (isDigit(before) && isDigit(after)) return true;
  return units[at] === FULL_STOP && part === 1 && !isDigit(before) && FOLDED[after]! > UNSPACED && !isDigit(after);
}
