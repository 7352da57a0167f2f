import { DisjointSets } from '../../text/disjoint-sets.ts';
import type { Documents } from './documents.ts';
import { type KeptPairs, PASSAGE } from './pairs/kept-pairs.ts';

/** Texts that share this much of either are one family. */
const FAMILY_SHARE = 0.5;

/** Families of texts: a copy, its copies, and so on. */
export class Families {
  #sets = new DisjointSets();

  /** A number that all documents of one family have. */
  of(document: number): number {
    return this.#sets.rootOf(document);
  }

  /** Brings the families up to date with the pairs since `from`; all anew when pairs were dropped, since groups only grow. */
  update(kept: KeptPairs, documents: Documents, from: number): void {
    const anew = kept.dropped.length > 0;
    if (anew) this.#sets = new DisjointSets();
    kept.dropped.length = 0;
    for (let pair = anew ? 0 : from; pair < kept.count; pair++) {
      if (kept.isKept(pair) && isFamily(kept, documents, pair)) this.#sets.join(...kept.documentsOf(pair));
    }
  }
}

function isFamily(kept: KeptPairs, documents: Documents, pair: number): boolean {
  const passages = kept.passagesOf(pair);
  const [x, y] = kept.documentsOf(pair);
  let [ofX, ofY] = [0, 0];
  for (let k = 0; k < passages.length; k += PASSAGE) {
    ofX += passages[k + 1]! - passages[k]!;
    ofY += passages[k + 3]! - passages[k + 2]!;
  }
  return ofX >= FAMILY_SHARE * documents.lengthOf(x) || ofY >= FAMILY_SHARE * documents.lengthOf(y);
}
