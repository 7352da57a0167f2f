import type { EntityType } from './quote.ts';
import type { Report } from './report.ts';
import type { Span } from './span.ts';

/** A place in one report, as proof. */
export interface Place {
  readonly report: string;
  readonly span: Span;
}

/** One person, body or place that several reports name. */
export interface AccountEntity {
  /** Content hash, stable under re-ordering. */
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  readonly members: readonly { readonly report: string; readonly entity: string }[];
  readonly evidence: readonly Place[];
}

/** What relate makes of a set of reports. */
export interface Relating {
  readonly entities: readonly AccountEntity[];
  /** The reports in their order, with dates narrowed by other reports (evidence names them) and times resolved again; all else unchanged. */
  readonly reports: readonly Report[];
}
