import type { Lexemes } from '../../text/words/lexemes.ts';
import type { Restored, Segments } from '../../model/report.ts';
import type { Tokens } from '../../text/words/tokens.ts';

/** All of a restored report that its marks hang on. */
export type Markable = Pick<Restored, 'text' | 'language' | 'published' | 'dateline'>;

/** What every marker reads: the restored report, its segments and its tokens. */
export interface MarkContext {
  readonly report: Markable;
  readonly segments: Segments;
  readonly tokens: Tokens;
  /** Words, numbers and marks in columns, for the readers of times and figures. */
  readonly lexemes: Lexemes;
}
