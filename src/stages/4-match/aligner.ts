import { RESTYLED_WORDS } from '../../language/en/restyled-words.ts';
import { WordReader } from '../../text/word-reader.ts';
import { sharedPassages, ShingleMap, type Shingled } from './passages.ts';
import { shingle } from './shingles.ts';

/** How many words are kept while pairs are aligned, unless one pair has more: 16 bytes each. */
const KEPT_WORDS = 1 << 20;
/** Words that there is room for at first. */
const FIRST_WORDS = 1 << 13;

/** The words of several texts, one after the other. */
interface Block {
  readonly size: number;
  readonly hash: Uint32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly shingles: Uint32Array;
}

/** Lays texts against each other. Words are read once for all pairs of a text that follow closely. */
export class Aligner {
  readonly #textOf: (document: number) => string;
  readonly #reader = new WordReader(RESTYLED_WORDS);
  readonly #map = new ShingleMap();
  readonly #kept = new Map<number, Shingled>();
  #block = blockOf(FIRST_WORDS);
  #used = 0;
  /** The text that the map is filled with. */
  #whole = -1;

  /** Texts are asked for by their numbers. */
  constructor(textOf: (document: number) => string) {
    this.#textOf = textOf;
  }

  /** The passages that two texts share: start and end in `whole`, start and end in `other`, in order of `whole`. Fastest when calls with one `whole` follow each other. */
  align(whole: number, other: number): number[] {
    if (whole !== this.#whole) {
      this.#map.fill(this.#read(whole));
      this.#whole = whole;
    }
    return sharedPassages(this.#map, this.#read(other)).flatMap(({ a, b }) => [a[0], a[1], b[0], b[1]]);
  }

  #read(document: number): Shingled {
    const known = this.#kept.get(document);
    if (known !== undefined) return known;
    const text = this.#textOf(document);
    const { count, hash, start, end } = this.#reader.read(text);
    // A text that was read before stays where it is, for the pair at hand: a block is never used again.
    if (this.#used + count > this.#block.size) this.#begin(count);
    const words = this.#block;
    words.hash.set(hash.subarray(0, count), this.#used);
    words.start.set(start.subarray(0, count), this.#used);
    words.end.set(end.subarray(0, count), this.#used);
    shingle(words.hash, this.#used, count, words.shingles);
    const fresh = { text, from: this.#used, count, words, shingles: words.shingles };
    this.#used += count;
    this.#kept.set(document, fresh);
    return fresh;
  }

  #begin(words: number): void {
    this.#kept.clear();
    this.#block = blockOf(Math.max(words, Math.min(KEPT_WORDS, 4 * this.#block.size)));
    this.#used = 0;
  }
}

function blockOf(size: number): Block {
  return { size, hash: new Uint32Array(size), start: new Int32Array(size), end: new Int32Array(size), shingles: new Uint32Array(size) };
}
