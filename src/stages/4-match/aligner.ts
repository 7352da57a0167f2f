import { RESTYLED_WORDS } from '../../language/en/restyled-words.ts';
import { WordReader } from '../../text/word-reader.ts';
import { sharedPassages, ShingleMap, shingled, type Shingled } from './passages.ts';

/** How many words are kept while pairs are aligned, at most: 16 bytes each. */
const KEPT_WORDS = 1 << 22;

/** Lays texts against each other; words are read once for all pairs of a text, as long as there is room. */
export class Aligner {
  readonly #textOf: (document: number) => string;
  readonly #reader = new WordReader(RESTYLED_WORDS);
  readonly #map = new ShingleMap();
  readonly #kept = new Map<number, Shingled>();
  #words = 0;

  /** Texts are asked for by their numbers. */
  constructor(textOf: (document: number) => string) {
    this.#textOf = textOf;
  }

  /** The passages that two texts share: start and end in `whole`, start and end in `other`, in order of `whole`. Fastest when calls with one `whole` follow each other. */
  align(whole: number, other: number): number[] {
    const first = this.#read(whole);
    if (this.#map.whole !== first) this.#map.fill(first);
    return sharedPassages(this.#map, this.#read(other)).flatMap(({ a, b }) => [a[0], a[1], b[0], b[1]]);
  }

  #read(document: number): Shingled {
    const known = this.#kept.get(document);
    if (known !== undefined) return known;
    const text = this.#textOf(document);
    const fresh = shingled(text, this.#reader.keep(text));
    this.#kept.set(document, fresh);
    this.#words += fresh.words.count;
    for (const [oldest, { words }] of this.#kept) {
      if (this.#words <= KEPT_WORDS || oldest === document) break;
      this.#kept.delete(oldest);
      this.#words -= words.count;
    }
    return fresh;
  }
}
