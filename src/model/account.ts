import type { Claim, Dispute } from './claim.ts';
import type { Bound } from './figure.ts';
import type { Descent, Lineage } from './descent.ts';
import type { Event, Story } from './event.ts';
import type { AccountEntity, Place } from './relation.ts';
import type { Judgement } from './judgement.ts';
import type { Notice } from './notice.ts';
import type { Report } from './report.ts';
import type { Edtf, Span } from './span.ts';

/** What could not be checked, and why. */
export interface Unchecked {
  /** Report id, or the origin of an input that could not be read. */
  readonly report: string;
  readonly what: 'not-read' | 'language' | 'undated' | 'speakers' | 'judgement';
  readonly message: string;
}

/** How firm a commitment is, or what became of it. */
export type CommitmentStanding =
  | 'guideline' | 'proposed' | 'pledged' | 'agreed' | 'met' | 'missed' | 'ruled-out' | 'floor';

/** A value that reports give for a party, under a commitment's measure. */
export interface ReportedValue {
  readonly party: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound;
  readonly unit: string | null;
  readonly asOf: Edtf | null;
  readonly evidence: readonly Place[];
}

/** A figure with a party and a threshold. */
export interface Commitment {
  /** Account entity id of who is held to it, or `null`. */
  readonly party: string | null;
  /** Account entity ids of who are held to it together with the party; absent where nobody is. */
  readonly with?: readonly string[];
  /** Account entity id of the person who bound the party, where that is told. */
  readonly by?: string;
  /** The condition that it hangs on, where one is told. */
  readonly condition?: Place;
  /** What is measured, in the reports' words, or `null`. */
  readonly measure: string | null;
  readonly of: string | null;
  readonly threshold: { readonly value: number; readonly bound: Bound; readonly unit: string | null; readonly of: string | null };
  readonly due: Edtf | null;
  readonly standing: CommitmentStanding;
  readonly values: readonly ReportedValue[];
  readonly evidence: readonly Place[];
}

/** Who is for or against what. */
export interface Position {
  /** Account entity id, or the report's words where no entity is known. */
  readonly holder: string;
  readonly on: string;
  readonly stance: 'for' | 'against' | 'rules-out' | 'demands' | 'open';
  readonly evidence: readonly Place[];
}

/** What ties one entity to another. */
export interface Relation {
  readonly from: string;
  readonly type: 'member-of' | 'chairs' | 'convened' | 'founded' | 'hosts' | 'supports' | 'part-of' | 'predecessor-of' | 'holds-office';
  readonly to: string;
  readonly evidence: readonly Place[];
}

/** What happened when. */
export interface TimelineEntry {
  readonly date: Edtf;
  readonly what: string;
  readonly evidence: readonly Place[];
}

/** What one report has and another lacks. */
export interface Omission {
  /** The report that lacks the passage. */
  readonly report: string;
  /** The report that has it. */
  readonly from: string;
  /** The passage, in the report that has it. */
  readonly span: Span;
  readonly kind: 'cut-from-parent' | 'agreed-elsewhere';
}

/** What the reports of a set say, reconciled. */
export interface Account {
  readonly format: 'stemma/1';
  readonly unchecked: readonly Unchecked[];
  readonly reports: readonly Report[];
  readonly entities: readonly AccountEntity[];
  readonly events: readonly Event[];
  readonly stories: readonly Story[];
  readonly descents: readonly Descent[];
  readonly lineages: readonly Lineage[];
  readonly claims: readonly Claim[];
  readonly disputes: readonly Dispute[];
  readonly commitments: readonly Commitment[];
  readonly positions: readonly Position[];
  readonly relations: readonly Relation[];
  readonly timeline: readonly TimelineEntry[];
  readonly omissions: readonly Omission[];
  /** Every judgement that was given, with the machine's own value beside it. */
  readonly judgements: readonly AppliedJudgement[];
  readonly notices: readonly Notice[];
}

/** A judgement as it was applied. */
export interface AppliedJudgement {
  readonly judgement: Judgement;
  /** Where its passage stands now; `null` when it is gone, lies in what was removed, or the judgement is about a whole report. */
  readonly place: Place | null;
  /** What the machine said at this place, or `null`. */
  readonly machine: string | null;
  /**
   * `applied` when the account says what was decided, `not-applicable` when it cannot: the value does not fit the passage, or a later judgement says
   * otherwise.
   */
  readonly status: 'applied' | 'passage-gone' | 'not-applicable';
  /** Where it is applied in other versions of its report; left out where in none. */
  readonly also?: readonly Place[];
}
