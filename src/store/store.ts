import type { Account, AppliedJudgement } from '../model/account.ts';
import type { Claim, Dispute } from '../model/claim.ts';
import type { Capture } from '../model/capture.ts';
import type { Judgement } from '../model/judgement.ts';
import type { Report } from '../model/report.ts';
import type { Edtf, Span } from '../model/span.ts';
import type { ClaimQuery, DayQuery, DisputeQuery, EventQuery, JudgementQuery, Page, ReportQuery, SearchQuery } from './queries.ts';

/** A report as lists show it. */
export interface ReportRow {
  readonly id: string;
  /** What all versions of one report share: the key it was given, else its web address, else the origin of its bytes. */
  readonly address: string;
  readonly origin: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly agency: string | null;
  /** Day of publication as the account has it (EDTF), or `null`. */
  readonly published: Edtf | null;
  readonly happened: Edtf | null;
  readonly language: string | null;
  readonly captured: string | null;
  /** UTF-16 units of its text. */
  readonly length: number;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly sha256: string;
  /** Where it lies; `null` while the report waits to be set beside the others. */
  readonly event: string | null;
  readonly story: string | null;
  /** How many versions of its address the store holds. */
  readonly versions: number;
}

/** The account of a story, with what orders and names its reports. */
export interface StoryOutline extends Omit<Account, 'reports'> {
  readonly reports: readonly Pick<ReportRow, 'id' | 'title' | 'published' | 'happened'>[];
}

/** An event as lists show it. */
export interface EventRow {
  readonly id: string;
  readonly title: string;
  readonly date: Edtf | null;
  readonly story: string;
  readonly reports: number;
}

/** A running story as lists show it. */
export interface StoryRow {
  readonly id: string;
  readonly title: string;
  /** First and last day (YYYY-MM-DD) of its events, or of its reports' publication where no event is dated; `null` when neither is known. */
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly events: number;
  readonly reports: number;
  /** Lineages: how many of the reports are separate. */
  readonly separate: number;
  /** Disputes of severity `conflict`, and all disputes. */
  readonly conflicts: number;
  readonly disputes: number;
  /** Changes whenever the account of the story does: fit for an entity tag. */
  readonly version: string;
}

/** A claim with where it stands. */
export interface ClaimRow {
  readonly claim: Claim;
  readonly story: string;
  /** Name of the speaker or subject, or `null`. */
  readonly speaker: string | null;
}

/** A dispute with where it stands. */
export interface DisputeRow {
  readonly dispute: Dispute;
  readonly story: string;
  readonly storyTitle: string;
}

/** A report that holds the words searched for, and where. */
export interface SearchHit {
  readonly report: ReportRow;
  /** The sentence that holds most of the words, as a span of the report's text, with its words; `null` when only the title does. */
  readonly span: Span | null;
  readonly excerpt: string;
  /** The words found within the excerpt, in UTF-16 units of it. */
  readonly marks: readonly Span[];
}

/** How often one value of a facet stands among the hits. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/** How often reports of one story stand among the hits; `value` is its id. */
export interface StoryCount extends FacetCount {
  readonly title: string;
}

/**
 * One page of hits, best first, and how the hits spread. Where few hundred reports hold the words all are ranked; where more do, those are that came
 * to the store last, and first those of them whose titles hold all of the words.
 */
export interface SearchPage extends Page<SearchHit> {
  readonly facets: {
    readonly outlet: readonly FacetCount[];
    readonly language: readonly FacetCount[];
    /** By year and month of publication (YYYY-MM), in order. */
    readonly month: readonly FacetCount[];
    readonly story: readonly StoryCount[];
  };
  /** How many hits are of stories in which something is in dispute. */
  readonly disputed: number;
  /** How many hits were ranked and counted in facets, and are reached by paging: all, or some hundreds where there are more. */
  readonly counted: number;
}

/** A judgement as the store keeps it. */
export interface JudgementRow {
  /** Content hash of the judgement. */
  readonly id: string;
  readonly judgement: Judgement;
  /** Its place, the machine's own value and whether it holds; `null` while it waits to be heeded. */
  readonly applied: AppliedJudgement | null;
  /** The story of its report, or `null` when the report is gone. */
  readonly story: string | null;
}

/** How much the store holds, and at which revision it stands. */
export interface StoreState {
  /** Rises with every change: fit for an entity tag of lists. */
  readonly revision: number;
  readonly captures: number;
  readonly reports: number;
  /** Reports that are kept but not yet set beside the others. */
  readonly waiting: number;
  readonly events: number;
  readonly stories: number;
  readonly claims: number;
  readonly disputes: number;
  readonly judgements: number;
  /** Number of the last migration. */
  readonly schema: number;
  /** `sqlite` or `postgres`. */
  readonly engine: string;
}

/** The raw bytes of a report, with what was known of them when they came. */
export interface StoredCapture {
  readonly sha256: string;
  readonly capture: Capture;
}

/** What a store is asked. Nothing here changes it; answers of one call are of one revision. Ids that were superseded are followed by `successor` alone. */
export interface StoreReader {
  state(): Promise<StoreState>;
  /** `revision` of the state alone, which costs next to nothing. */
  revision(): Promise<number>;
  stories(query?: DayQuery): Promise<Page<StoryRow>>;
  events(query?: EventQuery): Promise<Page<EventRow>>;
  reports(query?: ReportQuery): Promise<Page<ReportRow>>;
  claims(query?: ClaimQuery): Promise<Page<ClaimRow>>;
  disputes(query?: DisputeQuery): Promise<Page<DisputeRow>>;
  judgements(query?: JudgementQuery): Promise<Page<JudgementRow>>;
  search(query: SearchQuery): Promise<SearchPage>;
  story(id: string): Promise<StoryRow | null>;
  event(id: string): Promise<EventRow | null>;
  reportRow(id: string): Promise<ReportRow | null>;
  /**
   * The account of one story: all that touches one of its reports. Its `reports` are those of the story in order of their ids, and behind them
   * those of other stories that an item also names. `null` when there is no such story.
   */
  storyAccount(id: string): Promise<Account | null>;
  /** The same with no more of its reports than lists tell, which costs a fraction. */
  storyOutline(id: string): Promise<StoryOutline | null>;
  /** A report as the account has it: with days that others fixed and with what people decided. */
  report(id: string): Promise<Report | null>;
  /** All versions of the address of a report, in order of capture where known, else of arrival; empty when there is no such report. */
  versions(id: string): Promise<readonly ReportRow[]>;
  /** The raw bytes of a report. */
  capture(report: string): Promise<StoredCapture | null>;
  /**
   * Where a superseded id leads: the event, story or report of today that holds most of the reports of the old one; `null` for one never known, or
   * known today.
   */
  successor(kind: 'event' | 'story' | 'report', id: string): Promise<string | null>;
}

/** A store that cannot do what is asked: what, and why, in one sentence. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}
