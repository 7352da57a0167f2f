import type { Quote } from '../../../model/quote.ts';
import type { Span } from '../../../model/span.ts';
import { SpanIndex } from '../../../text/span-index.ts';
import { contains } from '../../../text/span.ts';

/**
 * The quotations, with those indirect whose every quoted word is another's who is told of inside them: of "Vell said they would yield, a step that Quill
 * called “an idea”" the marks are Quill's, and Vell's words end before that step. `quoted`: the stretches inside quotation marks.
 */
export function withoutOthersWords(text: string, quotes: readonly Quote[], quoted: readonly Span[]): readonly Quote[] {
  const byContent = new SpanIndex(quotes, ({ content }) => content);
  const byMarks = new SpanIndex(quoted, (span) => [span]);
  return quotes.map((quote) => {
    if (quote.kind !== 'mixed') return quote;
    const marks = quote.content.flatMap((part) => byMarks.overlapping(part).filter((inner) => contains(part, inner)));
    const others = marks.map((inner) => byContent.overlapping(inner).find((other) => isInside(other, quote) && other.content.some((part) => contains(part, inner))));
    const [first] = others;
    if (first === undefined || others.includes(undefined)) return quote;
    const end = endBefore(text, quote, first);
    return { ...quote, kind: 'indirect', content: upTo(quote.content, end), frame: upTo(quote.frame, end) };
  });
}

/** The comma before the phrase in which the other speaks, where it stands in what the outer one says behind the cue; else the end of all. */
function endBefore(text: string, { content, cue }: Quote, { source, cue: [first] }: Quote): number {
  const at = Math.min(first![0], ...source.map(([start]) => start));
  const part = content.find((one) => contains(one, [at, at]));
  const comma = part === undefined || cue.some(([start]) => contains(part, [start, start])) ? -1 : text.lastIndexOf(',', at);
  return part === undefined || comma <= part[0] ? text.length : comma;
}

function upTo(spans: readonly Span[], end: number): readonly Span[] {
  return spans.filter(([start]) => start < end).map(([start, to]): Span => [start, Math.min(to, end)]);
}

/** True where another speaks whose cue stands in the words of the outer one. */
function isInside(inner: Quote, outer: Quote): boolean {
  return inner !== outer && inner.speaker !== null && inner.speaker !== outer.speaker && inner.cue.every((cue) => outer.content.some((part) => contains(part, cue)));
}
