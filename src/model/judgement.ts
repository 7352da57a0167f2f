import type { Span } from './span.ts';

/** What a person decides on. */
export type JudgementKind = 'speaker' | 'date' | 'removed' | 'same-event' | 'same-claim' | 'same-entity' | 'origin' | 'dispute';

/** What a person decided about a passage. It outlives re-runs and code changes: the passage is found again by its words. */
export interface Judgement {
  readonly kind: JudgementKind;
  readonly report: string;
  readonly span?: Span;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** What was decided; its shape depends on the kind. */
  readonly value: unknown;
  readonly author: string;
  readonly reason: string;
  readonly day: string;
}
