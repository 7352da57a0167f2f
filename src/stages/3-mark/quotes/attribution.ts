import type { ContentCandidate } from './contents/candidates.ts';
import type { SourceCandidate } from './sources/source-candidates.ts';

/** A cue with what it attributes and to whom, in tokens. */
export interface Attribution {
  readonly head: number;
  readonly content: ContentCandidate;
  /** Further stretches of the same words: behind the cue, or in the next sentences. */
  readonly tails: readonly (readonly [number, number])[];
  readonly source: SourceCandidate | null;
  /** Where the clause begins that governs the quotations in the content, when it is not the first behind the cue. */
  readonly clause?: number;
  /** Of an interview whose turns name nobody: whether these words ask or answer. */
  readonly turn?: 'question' | 'answer';
  /** True for words in marks that follow, as a sentence of their own, the sentence of the cue: its clause does nothing to them. */
  readonly follows?: true;
  /** Log-odds that this is an attribution. */
  readonly score: number;
}
