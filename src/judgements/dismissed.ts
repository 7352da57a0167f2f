import type { Dispute } from '../model/claim.ts';
import type { Judgement } from '../model/judgement.ts';
import { overlaps } from '../text/span.ts';

/** The disputes without those that a person dismissed or settled at one of their places. Takes placed judgements. */
export function withoutDismissed(disputes: readonly Dispute[], judgements: readonly Judgement[]): readonly Dispute[] {
  const dismissed = judgements.filter(({ kind, value }) => kind === 'dispute' && (value === 'dismissed' || value === 'settled'));
  if (dismissed.length === 0) return disputes;
  return disputes.filter(({ items }) => !items.some((item) => dismissed.some(({ report, span }) => span !== undefined && report === item.report && overlaps(span, item.span))));
}
