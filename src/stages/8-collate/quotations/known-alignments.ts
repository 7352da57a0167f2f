import { alignWords } from './align-words.ts';
import type { WordAlignment } from './align-words.ts';
import { pairKey } from './pair-key.ts';
import type { Prepared, PreparedWord } from '../prepared.ts';
import { isLight } from '../word-forms.ts';

/** So many alignments are remembered; then all are forgotten, since of many wordings few come back. */
const MOST = 1 << 15;

/** Alignments of quotations with stretches of reports, each made once for copies of one text: the same words have one name. */
export class KnownAlignments {
  readonly #names = new Map<string, number>();
  readonly #regions = new Map<number, Map<number, number>>();
  readonly #known = new Map<number, WordAlignment>();

  /** The name of some words: equal for equal words, asides apart. */
  nameOf(words: readonly PreparedWord[]): number {
    return this.#name(words.map(({ key }) => key).join(' '));
  }

  /** Aligns a quotation with the words `[from, to)` of a report; `place` is the report's number and `from` in one. */
  align({ keys, name }: { readonly keys: readonly string[]; readonly name: number }, page: Prepared, place: number, from: number, to: number): WordAlignment {
    const key = pairKey(name, this.#regionAt(page, place, from, to));
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    if (this.#known.size >= MOST) this.#known.clear();
    const alignment = alignWords(keys.map((one) => ({ key: one, aside: false })), page.words.slice(from, to), isLight);
    this.#known.set(key, alignment);
    return alignment;
  }

  #regionAt(page: Prepared, place: number, from: number, to: number): number {
    const ends = this.#regions.get(place) ?? new Map<number, number>();
    this.#regions.set(place, ends);
    const known = ends.get(to);
    if (known !== undefined) return known;
    const name = this.#name(page.words.slice(from, to).map(({ key, aside }) => (aside ? `(${key}` : key)).join(' '));
    ends.set(to, name);
    return name;
  }

  #name(words: string): number {
    const known = this.#names.get(words);
    if (known !== undefined) return known;
    this.#names.set(words, this.#names.size);
    return this.#names.size - 1;
  }
}
