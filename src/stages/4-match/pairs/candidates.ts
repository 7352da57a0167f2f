import { demote, leadersOf } from './crowds.ts';
import type { Documents } from '../documents.ts';
import { kernel } from '../kernel/kernel.ts';
import type { KeptPairs } from './kept-pairs.ts';
import { hitsIn } from '../postings/postings.ts';
import type { Run } from '../postings/run.ts';

/**
 * Pairs of documents that share enough anchors to be aligned (`CANDIDATE` numbers each), of which one is new (from `first` on): of what the kernel
 * holds posted, `fresh` unless there are no older ones, and older ones. Kept pairs of older documents lose what an anchor counted for that has become
 * crowded, or that a new leader has taken from them; they never gain.
 */
export function candidates(documents: Documents, older: readonly Run[], fresh: Run | null, first: number, kept: KeptPairs): Int32Array {
  if (fresh !== null && older.length > 0) kernel.putRuns([...older.map((run) => hitsIn(run, fresh)), fresh]);
  return kernel.countShared(first, documents.least, ({ values, old }) => {
    const leaders = leadersOf(documents, values);
    if (old > 1) demote(documents, values.subarray(0, old), leaders, kept);
    return leaders;
  });
}
