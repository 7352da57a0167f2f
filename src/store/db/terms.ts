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
  return Array.from(text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    folded: fold(word),
  }));
}

/** A text without a letter, digit or mark beyond those of ASCII: signs such as dashes and quotation marks may stand in it. */
const PLAIN = /^[\u0000-\u007f\u00a0-\u00a9\u00ab-\u00b1\u00b6-\u00b8\u00bb\u00bf\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*$/;

/** Those words of a text that the words of `terms` mean, in order. A plain text is looked through for them without being parted into words. */
export function wordsMeant(text: string, terms: readonly Term[]): IndexedWord[] {
  const whole = new Set(terms.flatMap(({ words, begins }) => (begins ? words.slice(0, -1) : words)));
  const beginnings = new Set(terms.flatMap(({ words, begins }) => (begins ? words.slice(-1) : [])));
  if (PLAIN.test(text)) return placesIn(text.toLowerCase(), whole, beginnings);
  return wordsIn(text).filter(({ folded }) => whole.has(folded) || [...beginnings].some((beginning) => folded.startsWith(beginning)));
}

function placesIn(folded: string, whole: ReadonlySet<string>, beginnings: ReadonlySet<string>): IndexedWord[] {
  const found = new Map<number, IndexedWord>();
  for (const word of new Set([...whole, ...beginnings])) {
    for (let start = folded.indexOf(word); start >= 0; start = folded.indexOf(word, start + word.length)) {
      if (isOfWord(folded.charCodeAt(start - 1))) continue;
      let end = start + word.length;
      while (isOfWord(folded.charCodeAt(end))) end++;
      if (end === start + word.length || beginnings.has(word)) found.set(start, { start, end, folded: folded.slice(start, end) });
    }
  }
  return [...found.values()].sort((x, y) => x.start - y.start);
}

/** True for a digit or a small letter of ASCII; false also where no unit stands. */
function isOfWord(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);
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
  // Most words are plain, and to take them apart costs ten times as much.
  return /^[A-Za-z0-9]*$/.test(word) ? word.toLowerCase() : word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
