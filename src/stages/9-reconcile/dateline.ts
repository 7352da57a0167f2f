import { DATELINE } from '../../language/en/grammar/clause-patterns.ts';
import type { Span } from '../../model/span.ts';

/** Longest opening, in units, that is looked at for a dateline. */
const LONGEST_DATELINE = 80;

/** True for a name in the dateline that opens a sentence ("LIDOV (AP) \u2014 "): the place where the report was written does nothing that it tells. */
export function isInDateline(text: string, [start]: Span, span: Span): boolean {
  const opening = DATELINE.exec(text.slice(start, start + LONGEST_DATELINE));
  return opening !== null && span[0] < start + opening[0].length;
}
