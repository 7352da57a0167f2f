/** Phrases of one or more words with a value each, and for each first word the most words that follow on from it. */
export interface PhraseBook<T> {
  readonly values: ReadonlyMap<string, T>;
  /** How many words the longest phrase has that begins with this word. */
  readonly longest: ReadonlyMap<string, number>;
}

/** Makes a phrase book; keys are words joined by single spaces. */
export function phraseBook<T>(values: ReadonlyMap<string, T>): PhraseBook<T> {
  const longest = new Map<string, number>();
  for (const phrase of values.keys()) {
    const words = phrase.split(' ');
    longest.set(words[0]!, Math.max(longest.get(words[0]!) ?? 0, words.length));
  }
  return { values, longest };
}
