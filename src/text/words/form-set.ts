import type { Lexemes } from './lexemes.ts';
import { sieveOf } from './sieve.ts';

/**
 * A list of forms to be asked about lexemes one after another: most are turned down by their sketch, before a word that was cut out of its text is
 * hashed and interned for a look-up.
 */
export class FormSet {
  readonly #forms: ReadonlySet<string>;
  readonly #sieve: Uint8Array;

  constructor(forms: Iterable<string>) {
    this.#forms = new Set(forms);
    this.#sieve = sieveOf(this.#forms);
  }

  /** True when the form of lexeme `at` is in the list; false beyond either end. */
  has({ sketch, word, count }: Lexemes, at: number): boolean {
    return at >= 0 && at < count && this.#sieve[sketch[at]!] !== 0 && this.#forms.has(word[at]!);
  }
}
