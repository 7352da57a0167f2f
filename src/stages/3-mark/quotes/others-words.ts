import type { Quote } from '../../../model/quote.ts';
import type { Span } from '../../../model/span.ts';
import { SpanIndex } from '../../../text/span-index.ts';
import { contains } from '../../../text/span.ts';

/**
 * The quotations, with those indirect whose every quoted word is another's who is told of inside them: of "Vell said they would yield, a step that Quill
 * called “an idea”" the marks are Quill's. `quoted`: the stretches inside quotation marks.
 */
export function withoutOthersWords(quotes: readonly Quote[], quoted: readonly Span[]): readonly Quote[] {
  const byContent = new SpanIndex(quotes, ({ content }) => content);
  const byMarks = new SpanIndex(quoted, (span) => [span]);
  return quotes.map((quote) => {
    if (quote.kind !== 'mixed') return quote;
    const marks = quote.content.flatMap((part) => byMarks.overlapping(part).filter((inner) => contains(part, inner)));
    const isOthers = (inner: Span): boolean => byContent.overlapping(inner).some((other) => isInside(other, quote) && other.content.some((part) => contains(part, inner)));
    return marks.length > 0 && marks.every(isOthers) ? { ...quote, kind: 'indirect' } : quote;
  });
}

/** True where another speaks whose cue stands in the words of the outer one. */
function isInside(inner: Quote, outer: Quote): boolean {
  return inner !== outer && inner.speaker !== null && inner.speaker !== outer.speaker && inner.cue.every((cue) => outer.content.some((part) => contains(part, cue)));
}
