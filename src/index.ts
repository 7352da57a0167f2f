/**
 * Stemma as a library. `takeIn` gives captures, `readAll` reports, `reconcileAll` an account; `readReport` and `reconcileReports` are the same
 * without files, workers or any other input and output.
 */
import './engine/node-version.ts';

export { readAll, reconcileAll } from './engine.ts';
export type { Reading, ReadingOptions } from './engine.ts';
export { openLibrary } from './engine/open-library.ts';
export type { Added, Library, LibraryOptions, LibraryProgress, Taken } from './engine/library.ts';
export { readJudgements } from './engine/judgements.ts';
export type { JudgementsRead } from './engine/judgements.ts';
export { captureOf } from './intake/capture.ts';
export type { Known } from './intake/capture.ts';
export { takeIn } from './intake/index.ts';
export type { IntakeOptions } from './intake/index.ts';
export type { Intaken } from './intake/intaken.ts';
export { LIMITS } from './intake/limits.ts';
export type { Limits } from './intake/limits.ts';
export { UnreadableInput } from './intake/problem.ts';
export { readReport, reconcileReports } from './pipeline.ts';
export { repairText } from './stages/1-restore/repair/index.ts';
export { renderPage } from '../web/page.ts';
export { toRaw } from './text/mapped/mapped.ts';

export type {
  Account, AppliedJudgement, Commitment, CommitmentStanding, Omission, Position, Relation, ReportedValue, TimelineEntry, Unchecked,
} from './model/account.ts';
export type { Capture, Given, MediaType } from './model/capture.ts';
export type { Claim, ClaimKind, Dispute, DisputeItem, DisputeKind, Reading as ClaimReading, ReadingEvidence, Standing } from './model/claim.ts';
export type { Carrier, Change, ChangeKind, Descent, DescentKind, Lineage } from './model/descent.ts';
export type { Event, Story } from './model/event.ts';
export type { Bound, Figure, Time } from './model/figure.ts';
export type { Judgement, JudgementKind } from './model/judgement.ts';
export type { Notice } from './model/notice.ts';
export type { Entity, EntityType, Mention, Occasion, Polarity, Quote, QuoteKind } from './model/quote.ts';
export type { AccountEntity, Place } from './model/relation.ts';
export type { Dateline, Evidence, EvidenceField, Imprint, Marks, Removed, RemovedKind, Repair, Report, Restored, Segments } from './model/report.ts';
export type { Edtf, RawSpan, Span } from './model/span.ts';
export type { Piece, Text } from './model/text.ts';
export { StoreError } from './store/store.ts';
export type { ClaimQuery, DayQuery, DisputeQuery, EventQuery, JudgementQuery, Page, Paging, ReportQuery, SearchQuery } from './store/queries.ts';
export type {
  ClaimRow, DisputeRow, EventRow, FacetCount, JudgementRow, ReportRow, SearchHit, SearchPage, StoryCount, StoredCapture, StoreReader, StoreState, StoryRow,
} from './store/store.ts';
