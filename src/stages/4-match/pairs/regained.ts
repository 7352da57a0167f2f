import { CROWDED, DOCUMENT, leadersOf, RARE, shares } from './crowds.ts';
import type { Documents } from '../documents.ts';
import { PairTable } from './pair-table.ts';
import { postingsOf } from '../postings/postings.ts';
import type { Run } from '../postings/run.ts';
import { eachSharedKey } from '../postings/shared-keys.ts';

/**
 * What documents that are left share, where it is more than before others went: pairs for which an anchor counts again because it is no longer crowded, or
 * because one of the two leads it now. Each has all that it shares counted anew. `runs` are the postings that are left, `removed` those that went, of
 * documents whose lengths and prints are still known.
 */
export function countRegained(documents: Documents, runs: readonly Run[], removed: Run): PairTable {
  const pairs = new PairTable();
  const concerned = new Uint8Array(documents.count);
  const regains = (x: number, y: number): void => {
    pairs.add(x & DOCUMENT, y & DOCUMENT, 0);
    concerned[x & DOCUMENT] = concerned[y & DOCUMENT] = 1;
  };
  eachSharedKey(runs, removed, CROWDED + 1, ({ values, count, old }) => {
    const [before, left] = [new Set(leadersOf(documents, values.subarray(0, count))), values.subarray(0, old)];
    if (old <= CROWDED) eachPair(left, regains);
    else eachLedPair(left, new Set(leadersOf(documents, left)), (leader, other) => { if (!before.has(leader) && !before.has(other)) regains(leader, other); });
  });
  eachSharedKey(runs, postingsOf(runs, concerned, DOCUMENT), 2, ({ values, old }) => {
    const here = values.subarray(0, old);
    if (old <= CROWDED) eachPair(here, (x, y) => { pairs.addIfThere(x & DOCUMENT, y & DOCUMENT, RARE); });
    else eachLedPair(here, new Set(leadersOf(documents, here)), (x, y) => { pairs.addIfThere(x & DOCUMENT, y & DOCUMENT, 1); });
  });
  return pairs;
}

function eachPair(values: Uint32Array, visit: (x: number, y: number) => void): void {
  for (let k = 1; k < values.length; k++) for (let j = 0; j < k; j++) if (shares(values[k]!, values[j]!)) visit(values[k]!, values[j]!);
}

/** Calls `visit` for each pair of which one leads, once. */
function eachLedPair(values: Uint32Array, leaders: ReadonlySet<number>, visit: (leader: number, other: number) => void): void {
  for (const leader of leaders) for (const other of values) if (shares(leader, other) && !(leaders.has(other) && other < leader)) visit(leader, other);
}
