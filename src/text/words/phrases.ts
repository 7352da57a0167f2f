/** Phrases of one or more words with a value each, made to be turned down after a look at two words. */
export interface PhraseBook<T> {
  readonly values: ReadonlyMap<string, T>;
  /** What the phrases are that begin with each word. */
  readonly heads: ReadonlyMap<string, PhraseHead<T>>;
}

/** The phrases that begin with one word. */
export interface PhraseHead<T> {
  /** The value of the word alone, where it is a phrase by itself. */
  readonly alone: T | undefined;
  /** How many words the longest phrase has. */
  readonly longest: number;
  /** The words that come second. */
  readonly seconds: ReadonlySet<string>;
}

/** Makes a phrase book; keys are words joined by single spaces. */
export function phraseBook<T>(values: ReadonlyMap<string, T>): PhraseBook<T> {
  const heads = new Map<string, { alone: T | undefined; longest: number; seconds: Set<string> }>();
  for (const phrase of values.keys()) {
    const [first, second, ...rest] = phrase.split(' ') as [string, string | undefined];
    const head = heads.get(first) ?? { alone: values.get(first), longest: 0, seconds: new Set() };
    head.longest = Math.max(head.longest, second === undefined ? 1 : 2 + rest.length);
    if (second !== undefined) head.seconds.add(second);
    heads.set(first, head);
  }
  return { values, heads };
}

/** A phrase that was read: its value and how many words it has. */
export interface PhraseRead<T> {
  readonly value: T;
  readonly words: number;
}

/** The longest phrase that begins with the first of some words, `wordAt(0)`; `null` when there is none. `wordAt` gives an empty string beyond the end. */
export function readPhrase<T>(book: PhraseBook<T>, wordAt: (n: number) => string): PhraseRead<T> | null {
  const first = wordAt(0);
  const head = book.heads.get(first);
  if (head === undefined) return null;
  let found: PhraseRead<T> | null = head.alone === undefined ? null : { value: head.alone, words: 1 };
  if (head.longest === 1 || !head.seconds.has(wordAt(1))) return found;
  let phrase = first;
  for (let n = 1; n < head.longest; n++) {
    phrase = `${phrase} ${wordAt(n)}`;
    const value = book.values.get(phrase);
    if (value !== undefined) found = { value, words: n + 1 };
  }
  return found;
}
