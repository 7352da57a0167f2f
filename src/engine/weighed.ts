import { withWeighed } from '../judgements/weighed.ts';
import type { Judgement } from '../model/judgement.ts';
import type { StoreReader } from '../store/store.ts';

/** A judgement as a store is to keep it: one on a dispute with all passages that stand against each other there now. */
export async function weighed(judgement: Judgement, store: Pick<StoreReader, 'reportRow' | 'storyAccount'>): Promise<Judgement> {
  if (judgement.kind !== 'dispute') return judgement;
  const story = (await store.reportRow(judgement.report))?.story ?? null;
  const account = story === null ? null : await store.storyAccount(story);
  return account === null ? judgement : withWeighed(judgement, account);
}
