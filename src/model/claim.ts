import type { Span } from './span.ts';
import type { Notice } from './notice.ts';
import type { Place } from './relation.ts';

/** What is said or asserted. */
export type ClaimKind = 'quotation' | 'figure' | 'date' | 'role' | 'assertion';
/**
 * How many independent reports carry a claim, and whether they differ: `agreed` by two lineages or more, `single` in one, `disputed` where readings cannot
 * both be right, `unknown` where several lineages carry it and each tells it differently.
 */
export type Standing = 'agreed' | 'single' | 'disputed' | 'unknown';

/** Where a reading stands. */
export interface ReadingEvidence {
  readonly report: string;
  readonly span: Span;
  /** The lineage of the passage: a report may copy its figures and gather its own quotes. */
  readonly lineage: string;
  /** True when the report attributes the words, false when it asserts them itself. */
  readonly attributed: boolean;
}

/** How one or more reports word or count a claim. */
export interface Reading {
  readonly text: string;
  readonly evidence: readonly ReadingEvidence[];
}

/** The same thing said or asserted in one or more reports. The first reading is the fullest: the base. */
export interface Claim {
  readonly id: string;
  readonly kind: ClaimKind;
  /** Account entity id of the speaker or subject, or `null`. */
  readonly speaker: string | null;
  readonly standing: Standing;
  /** Lineages that are independent at this passage. */
  readonly lineages: number;
  /** How many first said it. */
  readonly origins: number;
  readonly readings: readonly Reading[];
}

/** In what readings differ. */
export type DisputeKind =
  | 'wording' | 'truncation' | 'attribution' | 'figure' | 'unit' | 'basis' | 'scope' | 'date' | 'rounding' | 'hedge'
  | 'as-of' | 'revision' | 'arithmetic' | 'calendar';

/** The smallest stretch that differs, and what it says. */
export interface DisputeItem extends Place {
  readonly reading: string;
}

/** A typed difference between readings, or figures that do not add up. */
export interface Dispute {
  readonly id: string;
  readonly kind: DisputeKind;
  /** `conflict` only where no reading of hedges, rounding, units, scope, period or revision lets both stand. */
  readonly severity: 'conflict' | 'difference';
  readonly items: readonly DisputeItem[];
  /** One plain sentence built from the items. */
  readonly explanation: string;
}

/** What collate makes of a set of reports: claims with their readings, and where readings differ. */
export interface Collation {
  readonly claims: readonly Claim[];
  readonly disputes: readonly Dispute[];
  /** How many lineages carry the places of each dispute, by its id: what it is ranked by. */
  readonly weights: ReadonlyMap<string, number>;
  /** Of which events not everything was compared. */
  readonly notices: readonly Notice[];
}
