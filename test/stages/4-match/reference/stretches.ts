import { RESTYLED_WORDS } from '../../../../src/language/en/words/restyled-words.ts';
import type { Spelling } from './spelling.ts';

/** A run of fewer words that agree is a coincidence. */
export const LEAST_WORDS = 5;
/** A run of words shared on its own must be this long; shorter ones are common phrases. */
export const LEAST_ALONE = 8;
/** A gap of up to this many words on either side is an edit inside a passage. */
export const MOST_EDITED = 8;
/** Behind an edit, texts are looked at for so many letters. */
const FARTHEST = 400;

/** Letters that two texts share, whole words on both sides: from `a` of one and `b` of the other on. */
export interface Stretch {
  readonly a: number;
  readonly b: number;
  /** In letters. */
  readonly length: number;
}

/** One way along a text: to its end, or back to its beginning. */
export type Way = 1 | -1;

const RESTYLED = RESTYLED_WORDS.flatMap(([word, as]) => [[codes(word), codes(as)], [codes(as), codes(word)]] as const);

/** Compares two texts letter by letter. A place is between letters; places from `least` on in `b` are free. */
export class Comparison {
  readonly a: Spelling;
  readonly b: Spelling;
  readonly #startsA: WordStarts = wordStarts();
  readonly #startsB: WordStarts = wordStarts();

  constructor(a: Spelling, b: Spelling) {
    this.a = a;
    this.b = b;
  }

  /** How many letters agree behind the places `i` and `j`. */
  ahead(i: number, j: number): number {
    const [mine, its] = [this.a.letters, this.b.letters];
    const end = Math.min(this.a.count, i + this.b.count - j);
    let x = i;
    for (let y = j; x < end && mine[x] === its[y]; y++) x++;
    return x - i;
  }

  /** How many letters agree before the places `i` and `j`, of `b` only those from `least` on. */
  behind(i: number, j: number, least: number): number {
    const [mine, its] = [this.a.letters, this.b.letters];
    const end = Math.max(0, i - j + least);
    let x = i;
    for (let y = j; x > end && mine[x - 1] === its[y - 1]; y--) x--;
    return i - x;
  }

  /** The whole words within letters that agree, if they are many enough; else null. */
  wholeWords(a: number, b: number, length: number, least: number): Stretch | null {
    let start = 0;
    while (start < length && !this.#parts(a + start, b + start)) start++;
    let end = length;
    while (end > start && !this.#parts(a + end, b + end)) end--;
    if (end === start || this.a.wordsBetween(a + start, a + end, least) < least) return null;
    return { a: a + start, b: b + start, length: end - start };
  }

  /** True where words part in both texts. */
  #parts(i: number, j: number): boolean {
    return this.a.startsWord(i) && this.b.startsWord(j);
  }

  /**
   * The next stretch one way from the places `i` and `j`, where words part and the texts differ: behind a word that is another's restyling,
   * else behind as few words as may be, up to eight on either side. Null when there is none.
   */
  beyond(i: number, j: number, way: Way, least: number): Stretch | null {
    const room = way > 0 ? Math.min(this.a.count - i, this.b.count - j) : Math.min(i, j - least);
    if (room < LEAST_WORDS) return null;
    const restyled = this.#restyled(i, j, way, least);
    if (restyled !== null) return restyled;
    const [ofA, ofB] = [this.#startsA, this.#startsB];
    look(this.a, i, way, 0, ofA);
    look(this.b, j, way, least, ofB);
    for (let skipped = 1; skipped < ofA.count + ofB.count - 1; skipped++) {
      for (let x = Math.max(0, skipped - ofB.count + 1), most = Math.min(skipped, ofA.count - 1); x <= most; x++) {
        if (ofA.letters[x] !== ofB.letters[skipped - x]) continue;
        const found = this.#from(ofA.places[x]!, ofB.places[skipped - x]!, way, least, LEAST_WORDS);
        if (found !== null) return found;
      }
    }
    return null;
  }

  /** What the texts share one way from two places. */
  #from(i: number, j: number, way: Way, least: number, words: number): Stretch | null {
    const length = way > 0 ? this.ahead(i, j) : this.behind(i, j, least);
    if (length < words) return null;
    return way > 0 ? this.wholeWords(i, j, length, words) : this.wholeWords(i - length, j - length, length, words);
  }

  #restyled(i: number, j: number, way: Way, least: number): Stretch | null {
    for (const [word, as] of RESTYLED) {
      const [ofA, ofB] = [i + way * word.length, j + way * as.length];
      if (ofB < least || !spells(this.a, i, ofA, word) || !spells(this.b, j, ofB, as)) continue;
      return this.#from(ofA, ofB, way, least, 1);
    }
    return null;
  }
}

/** Places near an edit where words part, with the first two letters from each on: where those differ, nothing is shared. */
interface WordStarts {
  count: number;
  readonly places: Int32Array;
  readonly letters: Int32Array;
}

function wordStarts(): WordStarts {
  return { count: 0, places: new Int32Array(MOST_EDITED + 1), letters: new Int32Array(MOST_EDITED + 1) };
}

/** Writes down the places where words part one way from `at` on, itself included. */
function look(text: Spelling, at: number, way: Way, least: number, out: WordStarts): void {
  const letters = text.letters;
  const [low, high] = [Math.max(least, at - FARTHEST), Math.min(text.count, at + FARTHEST)];
  const first = way > 0 ? 0 : -1;
  out.count = 0;
  for (let k = at; k >= low && k <= high && out.count < out.places.length; k += way) {
    if (k !== at && !text.startsWord(k)) continue;
    out.places[out.count] = k;
    out.letters[out.count++] = (letters[k + first] ?? 0) | ((letters[k + first + way] ?? 0) << 16);
  }
}

/** True when the letters between two places, whichever comes first, are one word: this one. */
function spells(text: Spelling, from: number, to: number, word: Uint16Array): boolean {
  const start = Math.min(from, to);
  if (start < 0 || start + word.length > text.count || text.letters[start] !== word[0] || !text.startsWord(start) || !text.startsWord(start + word.length)) return false;
  return word.every((letter, k) => text.letters[start + k] === letter);
}

function codes(word: string): Uint16Array {
  return Uint16Array.from(word, (letter) => letter.charCodeAt(0));
}
