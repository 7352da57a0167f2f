import type { Claim } from '../../../model/claim.ts';
import { Speakers } from './attributed.ts';
import { areOfTwoSpeakers, attributionDifference } from './attribution-differences.ts';
import type { Difference } from '../difference.ts';
import type { Identify } from '../identity.ts';
import { SharedPieces } from './joined-pieces.ts';
import type { LineageAt } from '../lineage-at.ts';
import { MovedSentences } from './moved-sentences.ts';
import type { Prepared } from '../prepared.ts';
import { quotationClaims } from './claims.ts';
import { wordingDifferences } from './wording-differences.ts';
import { compareQuotations } from './compare.ts';
import { polarityDifference } from './polarity-differences.ts';

/** What is quoted in some reports. */
export interface Quoted {
  readonly claims: readonly Claim[];
  readonly differences: readonly Difference[];
}

/** What the reports of one event quote, and how they differ in it: in wording, in order, in who said it. Of each comparison only what it finds is kept. */
export function collateQuotations(pages: readonly Prepared[], identify: Identify, lineageAt: LineageAt): Quoted {
  const [shared, speakers, moves] = [new SharedPieces(pages), new Speakers(identify), new MovedSentences()];
  const [wordings, moved, attributions]: [Difference[], Difference[], Difference[]] = [[], [], []];
  for (const comparison of compareQuotations(pages)) {
    shared.add(comparison);
    if (!areOfTwoSpeakers(comparison, speakers)) wordings.push(...wordingDifferences(comparison));
    wordings.push(...listed(polarityDifference(comparison, speakers)));
    moved.push(...listed(moves.in(comparison)));
    attributions.push(...listed(attributionDifference(comparison, speakers)));
  }
  return { claims: quotationClaims(shared, identify, lineageAt), differences: [...wordings, ...moved, ...attributions] };
}

function listed<T>(one: T | null): readonly T[] {
  return one === null ? [] : [one];
}
