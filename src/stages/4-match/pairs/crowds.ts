import type { Documents } from '../documents.ts';
import { isEnough } from './family.ts';
import type { KeptPairs } from './kept-pairs.ts';

/** Up to so many texts may share an anchor for it to say something of each pair; a more common one is crowded. */
export const CROWDED = 32;
/** How many texts, the longest, stand for all others of a crowded anchor. */
export const LEADERS = 16;
/**
 * What an anchor that is not crowded counts for; a crowded one counts 1, and only with a leader. So one rare anchor makes a pair worth aligning, a
 * house line does not, a story that thousands carry does (`enough.ts`).
 */
export const RARE = 20;

/** A value of the anchors' postings: number of the document, with eight more bits of the anchor above it. */
export const DOCUMENT_BITS = 24;
/** The bits of such a value that hold the number of the document. */
export const DOCUMENT = 2 ** DOCUMENT_BITS - 1;

/** A crowded anchor: its values in order of their documents' arrival, and how many of them are of documents that were there before. */
export interface Crowd {
  readonly values: Uint32Array;
  readonly old: number;
}

/** True for two documents with the same anchor, all its bits considered. */
export function shares(x: number, y: number): boolean {
  return x >>> DOCUMENT_BITS === y >>> DOCUMENT_BITS && x !== y;
}

/** How many of these postings each document has. */
export function countByDocument(values: Uint32Array, documents: number): Int32Array {
  const counts = new Int32Array(documents);
  for (let k = 0; k < values.length; k++) counts[values[k]! & DOCUMENT]!++;
  return counts;
}

/** The values of the longest documents, the longest first. */
export function leadersOf(documents: Documents, values: Uint32Array): Uint32Array {
  const leaders = new Uint32Array(Math.min(LEADERS, values.length));
  let count = 0;
  for (let k = 0; k < values.length; k++) {
    const value = values[k]!;
    let at = count;
    while (at > 0 && documents.order(value & DOCUMENT, leaders[at - 1]! & DOCUMENT) < 0) at--;
    if (at === LEADERS) continue;
    leaders.copyWithin(at + 1, at, LEADERS - 1);
    leaders[at] = value;
    if (count < LEADERS) count++;
  }
  return leaders;
}

/** Takes from the kept pairs of `old` documents what an anchor counted for before others joined them. */
export function demote(documents: Documents, old: Uint32Array, leaders: Uint32Array, kept: KeptPairs): void {
  const before = old.length > CROWDED ? new Set(leadersOf(documents, old)) : null;
  const after = new Set(leaders);
  if (before !== null && [...before].every((value) => after.has(value))) return;
  const valueOf = new Map(Array.from(old, (value) => [value & DOCUMENT, value]));
  const changed = before === null ? old : Uint32Array.from(before).filter((value) => !after.has(value));
  const seen = new Set<number>();
  const lower = (x: number, y: number, pair: number, by: number): void => {
    kept.lower(pair, by, (left) => isEnough(documents, x, y, left, kept.passagesOf(pair)));
  };
  for (const value of changed) {
    seen.add(value);
    kept.eachOf(value & DOCUMENT, (other, pair) => {
      const its = valueOf.get(other);
      if (its === undefined || seen.has(its) || !shares(value, its)) return;
      const counted = before === null ? RARE : 1;
      const counts = after.has(value) || after.has(its) ? 1 : 0;
      if (counts !== counted) lower(...kept.documentsOf(pair), pair, counted - counts);
    });
  }
}
