/** Words that a desk swaps for another when it restyles copy, each with the one that it stands for; they do not hide a copy. */
export const RESTYLED_WORDS: readonly (readonly [word: string, as: string])[] = [
  ['says', 'said'],
];
