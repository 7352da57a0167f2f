import type { ContentCandidate } from './contents/candidates.ts';
import type { SourceCandidate } from './sources/source-candidates.ts';

/** What the steps before the last decision found for one cue. */
export interface Proposal {
  readonly head: number;
  readonly cueScore: number;
  readonly content: ContentCandidate;
  /** Log-probability of the content among its candidates, and its raw score. */
  readonly contentLog: number;
  readonly contentScore: number;
  readonly source: SourceCandidate | null;
  readonly sourceLog: number;
  readonly sourceScore: number;
}
