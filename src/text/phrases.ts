/** Phrases of one or more words with a value each, made to be turned down after a look at two words. */
export interface PhraseBook<T> {
  readonly values: ReadonlyMap<string, T>;
  /** How many words the longest phrase has that begins with this word. */
  readonly longest: ReadonlyMap<string, number>;
  /** The words that come second in the phrases that begin with this word. */
  readonly seconds: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Makes a phrase book; keys are words joined by single spaces. */
export function phraseBook<T>(values: ReadonlyMap<string, T>): PhraseBook<T> {
  const longest = new Map<string, number>();
  const seconds = new Map<string, Set<string>>();
  for (const phrase of values.keys()) {
    const [head, second, ...rest] = phrase.split(' ') as [string, string | undefined];
    const count = second === undefined ? 1 : 2 + rest.length;
    longest.set(head, Math.max(longest.get(head) ?? 0, count));
    if (second !== undefined) seconds.set(head, (seconds.get(head) ?? new Set()).add(second));
  }
  return { values, longest, seconds };
}

/** How many words a phrase that begins with `head` and goes on with `second` can have: 0 when there is none. */
export function mostWords<T>(book: PhraseBook<T>, head: string, second: string): number {
  const longest = book.longest.get(head);
  if (longest === undefined) return 0;
  return longest > 1 && book.seconds.get(head)!.has(second) ? longest : 1;
}
