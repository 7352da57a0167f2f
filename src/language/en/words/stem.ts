/** A light stem, enough to see that two sentences use the same word: plural, past and participle endings off, a doubled consonant made one. Not a word. */
export function stem(key: string): string {
  if (key.length < 4 || /\d/.test(key)) return key;
  for (const [ending, left] of BY_LAST_LETTER.get(key[key.length - 1]!) ?? []) {
    if (key.endsWith(ending) && key.length - ending.length >= left) return undouble(key.slice(0, -ending.length) + (ending === 'ies' || ending === 'ied' ? 'y' : ''));
  }
  return key.endsWith('e') ? key.slice(0, -1) : key;
}

/** Endings, longest first, with the fewest letters that must be left. */
const ENDINGS: readonly (readonly [string, number])[] = [
  ['ations', 4], ['ation', 4], ['ments', 4], ['ment', 4], ['ings', 3], ['ing', 3], ['ions', 4], ['ion', 4], ['ies', 2], ['ied', 2], ['ers', 4], ['er', 4], ['ed', 3], ['es', 3], ['ly', 4], ['s', 3],
];

/** The endings by their last letter, since most words have a last letter that no ending has. */
const BY_LAST_LETTER: ReadonlyMap<string, typeof ENDINGS> = Map.groupBy(ENDINGS, ([ending]) => ending.at(-1)!);

function undouble(root: string): string {
  const last = root.length - 1;
  if (root[last] === root[last - 1] && !/[sl]/.test(root[last]!)) return root.slice(0, -1);
  return root.endsWith('e') && root.length > 3 ? root.slice(0, -1) : root;
}
