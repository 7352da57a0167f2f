/** Count of shared anchors from which a pair is worth keeping, whatever its texts are. */
export const ENOUGH = 20;
/** A third of the anchors of one text makes a pair worth aligning: chance places anchors, so that half of a short text may hold so few of them. */
const PART = 3;

/** Count of shared anchors from which a pair is worth aligning that holds a text with so many. */
export function leastCount(anchors: number): number {
  return Math.min(ENOUGH, Math.max(1, Math.ceil(anchors / PART)));
}
