/** Chinese characters, kana and Hangul, from this unit on, say as much as several letters each. */
export const DENSE = 0x3005;
/** As much as so many. */
const DENSITY = 4;

/** How many letters a letter is worth. */
export function weightOf(letter: number): number {
  return letter < DENSE ? 1 : DENSITY;
}

/** What a folded letter adds to a hash. */
export function gearOf(letter: number): number {
  return mixed(Math.imul(letter, 0x9e3779b1)) | 1;
}

/** The last step of MurmurHash3: spreads what differs over all 32 bits. */
export function mixed(value: number): number {
  let out = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  out = Math.imul(out ^ (out >>> 13), 0xc2b2ae35);
  return out ^ (out >>> 16);
}
