import type { Dispute } from '../model/claim.ts';
import type { Judgement } from '../model/judgement.ts';
import { overlaps } from '../text/span.ts';
import { decidedDispute } from './values.ts';

/** The disputes without those that a person dismissed or settled. Takes placed judgements. */
export function withoutDismissed(disputes: readonly Dispute[], judgements: readonly Judgement[]): readonly Dispute[] {
  const decided = judgements.filter((judgement) => decidedDispute(judgement) !== null);
  return decided.length === 0 ? disputes : disputes.filter((dispute) => !decided.some((judgement) => takesOut(judgement, dispute)));
}

/**
 * True when a placed judgement takes a dispute out: it has an item at one of the judged passages and, where the judgement names all passages that
 * were weighed, no reading that is found at none of them. A report that repeats a weighed reading changes nothing; a new reading is to be looked at.
 */
export function takesOut(judgement: Judgement, { items }: Dispute): boolean {
  const decided = decidedDispute(judgement);
  if (decided === null) return false;
  const weighed = items.filter(({ report, span }) => decided.places.some((place) => place.report === report && overlaps(place.span, span)));
  const readings = new Set(weighed.map(({ reading }) => reading));
  return weighed.length > 0 && (!decided.isWhole || items.every(({ reading }) => readings.has(reading)));
}
