import type { Restored, Segments } from '../../model/report.ts';
import type { Tokens } from '../../text/tokens.ts';

/** What every marker reads: the restored report, its segments and its tokens. */
export interface MarkContext {
  readonly report: Restored;
  readonly segments: Segments;
  readonly tokens: Tokens;
}
