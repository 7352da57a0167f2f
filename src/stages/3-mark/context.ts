import type { Restored, Segments } from '../../model/report.ts';

/** What every marker reads: the restored report and its segments. */
export interface MarkContext {
  readonly report: Restored;
  readonly segments: Segments;
}
