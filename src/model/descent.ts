import type { Span } from './span.ts';

/** How a report was made from another; `shared-source` when both come from a third that is not there. */
export type DescentKind = 'update' | 'reprint' | 'excerpt' | 'shared-source';
/** Who carried the words on. */
export type Carrier = 'same-outlet' | 'other-outlet' | 'both-carry-one-wire' | 'unknown';
/** What became of a passage in the later version. */
export type ChangeKind = 'added' | 'removed' | 'rewritten' | 'moved' | 'stale' | 'corrected';

/** What a later version did to a passage; `from` is in the parent, `to` in the child; an absent side is an empty span. */
export interface Change {
  readonly kind: ChangeKind;
  readonly from: Span;
  readonly to: Span;
}

/** A report that was made from another; parent in `from`, child in `to`. */
export interface Descent {
  readonly from: string;
  readonly to: string;
  readonly kind: DescentKind;
  readonly carrier: Carrier;
  /** Share of the child's characters that stand in the parent (0 to 1). */
  readonly share: number;
  readonly matches: readonly { readonly from: Span; readonly to: Span }[];
  readonly changes: readonly Change[];
}

/** Reports that are not independent of each other; a report that copies from none is a lineage of its own. */
export interface Lineage {
  readonly id: string;
  readonly reports: readonly string[];
}

/** A stretch of a report that comes from another lineage: a wire sentence in an independent report. */
export interface Borrowing {
  readonly report: string;
  readonly span: Span;
  /** The lineage that the stretch belongs to. */
  readonly lineage: string;
}

/** What trace makes of a set of reports. */
export interface Tracing {
  readonly descents: readonly Descent[];
  readonly lineages: readonly Lineage[];
  readonly borrowings: readonly Borrowing[];
}
