import { FUNCTION_WORDS } from '../../language/en/grammar/function-words.ts';
import { spellingKey } from '../../language/en/words/spelling.ts';
import { stem } from '../../language/en/words/stem.ts';

/** What all words of one form share. */
export interface WordForm {
  /** Spelling key: equal for words that differ by house spelling alone. */
  readonly key: string;
  readonly stem: string;
  /** True for words of grammar. */
  readonly light: boolean;
  /** True where a digit stands in it. */
  readonly numeric: boolean;
}

/** The forms of the words of some reports, each worked out once: what is asked of a word is asked many times, and most words come back. */
export class WordForms {
  readonly #known = new Map<string, WordForm>();

  /** The form of a word, by its key as it is read. */
  of(read: string): WordForm {
    const known = this.#known.get(read);
    if (known !== undefined) return known;
    const key = spellingKey(read);
    const form = { key, stem: stem(key), light: isLight(key), numeric: /\d/.test(key) };
    this.#known.set(read, form);
    return form;
  }
}

/** True for words of grammar, which do not show that two passages are about the same thing. */
export function isLight(key: string): boolean {
  return FUNCTION_WORDS.has(key);
}
