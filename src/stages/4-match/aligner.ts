import { sharedPassages } from './passages.ts';
import { Spelling } from './spelling.ts';
import { WindowMap } from './window-map.ts';

/** A text that is read for the third time is kept, in so many bytes a unit. */
const [OFTEN, BYTES_A_UNIT] = [3, 8];
/** How many bytes are kept at most. */
const MOST_KEPT = 1 << 24;

/** Lays texts against each other, by their numbers. */
export class Aligner {
  readonly #textOf: (document: number) => string;
  readonly #whole = new Spelling();
  readonly #other = new Spelling();
  /** How often texts were read, and those that are read often: of a crowd, the few that all others are laid against. */
  readonly #reads = new Map<number, number>();
  readonly #kept = new Map<number, Spelling>();
  #bytes = 0;
  readonly #map = new WindowMap();
  /** The text that the map is filled with. */
  #filled = -1;

  /** Texts are asked for by their numbers. */
  constructor(textOf: (document: number) => string) {
    this.#textOf = textOf;
  }

  /** The passages that two texts share: start and end in `whole`, start and end in `other`, in order of `whole`. Fastest when calls with one `whole` follow each other. */
  align(whole: number, other: number): number[] {
    if (whole !== this.#filled) {
      this.#whole.read(this.#textOf(whole));
      this.#map.fill(this.#whole);
      this.#filled = whole;
    }
    return sharedPassages(this.#map, this.#whole, this.#spelled(other)).flatMap(({ a, b }) => [a[0], a[1], b[0], b[1]]);
  }

  #spelled(document: number): Spelling {
    const known = this.#kept.get(document);
    if (known !== undefined) return known;
    const text = this.#textOf(document);
    this.#other.read(text);
    const reads = (this.#reads.get(document) ?? 0) + 1;
    this.#reads.set(document, reads);
    const bytes = BYTES_A_UNIT * text.length;
    if (reads < OFTEN || bytes > MOST_KEPT) return this.#other;
    if ((this.#bytes += bytes) > MOST_KEPT) {
      this.#kept.clear();
      this.#bytes = bytes;
    }
    const kept = this.#other.copy();
    this.#kept.set(document, kept);
    return kept;
  }
}
