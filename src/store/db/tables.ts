import type { Generated, Selectable } from 'kysely';

/** A key and a value of the store itself: its revision, its schema, what is settled. */
export interface MetaTable {
  readonly name: string;
  readonly value: string;
}

/** Raw bytes, once each. */
export interface ContentTable {
  readonly sha256: string;
  /** Compressed (zstd). */
  readonly bytes: Uint8Array;
}

/** A report: its capture's header, its reading, and where it lies. */
export interface ReportTable {
  readonly number: Generated<number>;
  readonly id: string;
  /** The id that its reading gives it, before reports of one id are named apart. */
  readonly base_id: string;
  readonly address: string;
  readonly sha256: string;
  readonly origin: string;
  /** What was known of the capture besides its bytes, as JSON. */
  readonly header: string;
  /** The version of the program that read it. */
  readonly code: string;
  /** The report as read, packed. */
  readonly reading: Uint8Array;
  /** Content hash of the reading. */
  readonly digest: string;
  /** The text alone, packed: what is asked for most when reports are laid against each other. */
  readonly text: Uint8Array;
  /** What the index of likeness keeps of it; null where it is not yet in it. */
  readonly profile: Uint8Array | null;
  /** The fields in which the account has it otherwise, packed; null where in none. */
  readonly changed: Uint8Array | null;
  /** Null while it waits to be set beside the others. */
  readonly component: string | null;
  readonly event: string | null;
  readonly story: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly agency: string | null;
  readonly published: string | null;
  readonly happened: string | null;
  /** First day of `published` (YYYY-MM-DD), empty where unknown, so that it sorts. */
  readonly day: string;
  readonly language: string | null;
  readonly captured: string | null;
  readonly length: number;
  /** Where its sentences begin and end, as `packSpans` gives them; null where an earlier version kept it. */
  readonly sentences: Uint8Array | null;
}

/** A component with its account, packed, without its reports. */
export interface ComponentTable {
  /** Content hash of all that its account depends on. */
  readonly id: string;
  readonly account: Uint8Array;
}

/** A running story. */
export interface StoryTable {
  readonly id: string;
  readonly component: string;
  readonly title: string;
  /** Empty where unknown. */
  readonly first_day: string;
  readonly last_day: string;
  readonly events: number;
  readonly reports: number;
  readonly separate: number;
  readonly conflicts: number;
  readonly disputes: number;
  /** Its part of the component's account, packed; null where it is the whole. */
  readonly account: Uint8Array | null;
}

/** An event. */
export interface EventTable {
  readonly id: string;
  readonly component: string;
  readonly story: string;
  readonly title: string;
  readonly date: string | null;
  /** First day, empty where unknown. */
  readonly day: string;
  readonly reports: number;
}

/** Where a claim stands: the `place`-th of its component's account. */
export interface ClaimTable {
  readonly number: Generated<number>;
  readonly component: string;
  readonly story: string;
  readonly place: number;
  readonly kind: string;
  readonly standing: string;
  /** Lineages, then readings: what a list is sorted by. */
  readonly rank: number;
}

/** Where a dispute stands: the `place`-th of its component's account. */
export interface DisputeTable {
  readonly number: Generated<number>;
  readonly component: string;
  readonly story: string;
  readonly place: number;
  readonly kind: string;
  readonly severity: string;
  /** 1 for a conflict, 0 for a difference: what a list is sorted by first. */
  readonly conflict: number;
  /** Last day of its story. */
  readonly day: string;
}

/** What a person decided. */
export interface JudgementTable {
  readonly number: Generated<number>;
  readonly id: string;
  readonly kind: string;
  /** The report that it was found to name, or null. */
  readonly report: string | null;
  readonly body: string;
  /** Place, machine's value and status as JSON; null while it waits. */
  readonly applied: string | null;
}

/** An index over all reports, in parts that a row can hold. */
export interface SavedTable {
  readonly name: string;
  readonly part: number;
  readonly bytes: Uint8Array;
}

/** Where a superseded id leads. */
export interface ForwardTable {
  readonly kind: string;
  readonly old_id: string;
  readonly new_id: string;
}

/** The tables of a store, the same on every database. The words of reports stand in a table of the database's own kind. */
export interface Tables {
  readonly meta: MetaTable;
  readonly content: ContentTable;
  readonly report: ReportTable;
  readonly component: ComponentTable;
  readonly story: StoryTable;
  readonly event: EventTable;
  readonly claim: ClaimTable;
  readonly dispute: DisputeTable;
  readonly judgement: JudgementTable;
  readonly forward: ForwardTable;
  readonly saved: SavedTable;
}

/** A row of `report` as it is read. */
export type ReportRecord = Selectable<ReportTable>;
