import type { Documents } from '../documents.ts';
import { ENOUGH } from './enough.ts';
import { PASSAGE } from './kept-pairs.ts';

/** Of two texts of one family one shares this much of its units. */
const FAMILY_SHARE = 0.5;

/** True for a copy and its original: passages, start and end in either text, take half of one of the two. */
export function isFamily(documents: Documents, x: number, y: number, passages: ArrayLike<number>): boolean {
  let [ofX, ofY] = [0, 0];
  for (let k = 0; k < passages.length; k += PASSAGE) {
    ofX += passages[k + 1]! - passages[k]!;
    ofY += passages[k + 3]! - passages[k + 2]!;
  }
  return ofX >= FAMILY_SHARE * documents.lengthOf(x) || ofY >= FAMILY_SHARE * documents.lengthOf(y);
}

/**
 * True when a pair that counts so much, with these passages, is worth keeping. One that counts for little is when its texts are one family: so a brief makes
 * pairs that thousands carry, however short, and a house line below reports of their own does not.
 */
export function isEnough(documents: Documents, x: number, y: number, count: number, passages: ArrayLike<number>): boolean {
  return count >= ENOUGH || (count >= documents.leastOf(x, y) && isFamily(documents, x, y, passages));
}
