import { hashRange, wordHash } from './tokens.ts';

/** How many places the table has for each form at least. */
const ROOM = 4;

/**
 * Word forms that are looked up again and again, each as one string: a word that is cut out of a text is a string of its own, and each is hashed and
 * compared anew wherever it is looked up. Open-addressed by {@link wordHash}, which tells words apart as it does in word lists; the forms are in lower case,
 * since it does not tell capitals apart.
 */
export class KnownForms {
  readonly #forms: (string | undefined)[];
  readonly #hashes: Int32Array;

  constructor(forms: Iterable<string>) {
    const all = new Set(forms);
    const places = 2 ** Math.ceil(Math.log2(Math.max(1, all.size) * ROOM));
    this.#forms = new Array<string | undefined>(places).fill(undefined);
    this.#hashes = new Int32Array(places);
    for (const form of all) {
      const place = this.#placeOf(wordHash(form));
      this.#forms[place] = form;
      this.#hashes[place] = wordHash(form);
    }
  }

  /** The known form that `text.slice(start, end)` is, which is in lower case; `undefined` when it is none. */
  find(text: string, start: number, end: number): string | undefined {
    return this.#forms[this.#placeOf(hashRange(text, start, end))];
  }

  #placeOf(hash: number): number {
    const mask = this.#hashes.length - 1;
    let place = hash & mask;
    while (this.#hashes[place] !== hash && this.#forms[place] !== undefined) place = (place + 1) & mask;
    return place;
  }
}
