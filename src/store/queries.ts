import type { ClaimKind, Dispute, DisputeKind, Standing } from '../model/claim.ts';
import type { JudgementKind } from '../model/judgement.ts';

/** Which page of a list is asked for. */
export interface Paging {
  /** Most items on the page, 1 to 500; 50 where not given. */
  readonly limit?: number;
  /** `next` of the page before; the first page where not given. A mark that the store did not give is a `StoreError`. */
  readonly after?: string | null;
}

/** One page of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** How many items the whole list has. */
  readonly total: number;
  /** What `after` must be for the next page, or `null` on the last one. */
  readonly next: string | null;
}

/** Which reports are asked for; each restriction narrows. Newest first, unknown days last. */
export interface ReportQuery extends Paging {
  readonly story?: string;
  readonly event?: string;
  readonly outlet?: string;
  readonly language?: string;
  readonly address?: string;
  /** First and last day of publication (YYYY-MM-DD), both included. */
  readonly from?: string;
  readonly to?: string;
}

/** Which stories or events are asked for. Latest day first, unknown days last. */
export interface DayQuery extends Paging {
  readonly from?: string;
  readonly to?: string;
  /** Stories: with at least so many reports. Events likewise. */
  readonly leastReports?: number;
}

/** Which events are asked for. */
export interface EventQuery extends DayQuery {
  readonly story?: string;
}

/** Which claims are asked for: those of more lineages first. */
export interface ClaimQuery extends Paging {
  readonly story?: string;
  /** With a reading in this report. */
  readonly report?: string;
  readonly kind?: ClaimKind;
  readonly standing?: Standing;
}

/** Which disputes are asked for: conflicts first, those of the latest stories first. */
export interface DisputeQuery extends Paging {
  readonly story?: string;
  readonly report?: string;
  readonly kind?: DisputeKind;
  readonly severity?: Dispute['severity'];
}

/** What is searched for: all words must stand in the title or text; words in quotation marks stand together. Restrictions narrow as those of reports do. */
export interface SearchQuery extends Paging {
  readonly words: string;
  readonly outlet?: string;
  readonly language?: string;
  readonly story?: string;
  /** Only reports of stories in which something is in dispute. */
  readonly disputed?: boolean;
  readonly from?: string;
  readonly to?: string;
}

/** Which judgements are asked for: in the order in which they were given. */
export interface JudgementQuery extends Paging {
  readonly kind?: JudgementKind;
  readonly report?: string;
  readonly story?: string;
}
