import { DisjointSets } from '../../text/disjoint-sets.ts';
import type { Documents } from './documents.ts';
import { isFamily } from './pairs/family.ts';
import type { KeptPairs } from './pairs/kept-pairs.ts';

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
      if (!kept.isKept(pair)) continue;
      const [x, y] = kept.documentsOf(pair);
      if (isFamily(documents, x, y, kept.passagesOf(pair))) this.#sets.join(x, y);
    }
  }
}
