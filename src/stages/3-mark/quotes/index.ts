import type { Quote } from '../../../model/quote.ts';
import type { MarkContext } from '../context.ts';
import type { Names } from '../names/index.ts';

/** Marks who said what: direct, mixed and indirect quotations with cue, speaker, governing clause and occasion. */
export function markQuotes(_context: MarkContext, _names: Names): readonly Quote[] {
  return [];
}
