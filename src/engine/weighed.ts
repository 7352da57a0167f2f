import { withWeighed } from '../judgements/weighed.ts';
import { isRecord } from '../judgements/values.ts';
import type { Judgement } from '../model/judgement.ts';
import type { StoreReader } from '../store/store.ts';

/**
 * A judgement as a store is to keep it: one on a dispute with all passages that stand against each other there now. One that the store keeps already comes back
 * as it is kept: whoever sends a form twice has decided once, though the dispute is no longer there to be weighed.
 */
export async function weighed(judgement: Judgement, store: Pick<StoreReader, 'reportRow' | 'storyAccount' | 'judgements'>): Promise<Judgement> {
  if (judgement.kind !== 'dispute') return judgement;
  const kept = (await store.judgements({ report: judgement.report, kind: 'dispute', limit: 500 })).items.find((row) => isRepeated(judgement, row.judgement));
  if (kept !== undefined) return kept.judgement;
  const story = (await store.reportRow(judgement.report))?.story ?? null;
  const account = story === null ? null : await store.storyAccount(story);
  return account === null ? judgement : withWeighed(judgement, account);
}

/** True when one says again what another, weighed or not, says already: of the same passage, by the same person, on the same day and for the same reason. */
function isRepeated(said: Judgement, kept: Judgement): boolean {
  const verdict = isRecord(kept.value) ? kept.value['verdict'] : kept.value;
  return verdict === said.value && (['report', 'exact', 'prefix', 'suffix', 'author', 'reason', 'day'] as const).every((field) => kept[field] === said[field]);
}
