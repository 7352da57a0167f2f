import type { Term } from './database.ts';

/** A word of a text as the index of words knows it. */
export interface IndexedWord {
  readonly start: number;
  readonly end: number;
  /** In small letters without accents. */
  readonly folded: string;
}

/** Most words that are searched for at once. */
const MOST = 32;

/** The words of a text, letters and digits, as both databases index them. Linear in the text. */
export function wordsIn(text: string): IndexedWord[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu), ({ 0: word, index }) => ({ start: index, end: index + word.length, folded: fold(word) }));
}

/** What a person typed, as terms: words in quotation marks stand together, and a star behind a word leaves its end open. */
export function termsOf(typed: string): Term[] {
  const terms: Term[] = [];
  for (const [, together, word] of typed.slice(0, 1000).matchAll(/["\u201c\u201d]([^"\u201c\u201d]*)["\u201c\u201d]?|([^\s"\u201c\u201d]+)/gu)) {
    const begins = (together ?? word!).trimEnd().endsWith('*');
    const words = wordsIn(together ?? word!).map(({ folded }) => folded);
    if (words.length > 0) terms.push({ words, begins });
  }
  return terms.slice(0, MOST);
}

function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
