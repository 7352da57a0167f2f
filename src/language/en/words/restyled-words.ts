/** Words that a desk swaps for another when it restyles copy, each with the one that it stands for; they do not hide a copy. */
export const RESTYLED_WORDS: readonly (readonly [word: string, as: string])[] = [
  ['says', 'said'],
];

/** A house style that runs one way: a desk that restyles copy makes `to` of `from`, seldom the reverse. */
export interface HouseStyle {
  readonly from: RegExp;
  readonly to: RegExp;
}

/** The styles of desks that are told apart. */
export const HOUSE_STYLES: readonly HouseStyle[] = [
  { from: /[\u201c\u201d]/g, to: /"/g },
  { from: /[\u2018\u2019]/g, to: /'/g },
  { from: /\u2014/g, to: /(?<=\s)-(?=\s)/g },
  { from: /\bU\.S\./g, to: /\bUS\b/g },
  { from: /\bper ?cent\b/g, to: /%/g },
  { from: /\bsaid\b/g, to: /\bsays\b/g },
];
