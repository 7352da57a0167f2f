import { SOURCE_BEFORE, SOURCE_BEHIND } from '../../../language/en/speech/source-words.ts';
import type { Quote } from '../../../model/quote.ts';
import type { Report } from '../../../model/report.ts';
import type { Span } from '../../../model/span.ts';
import { lazily } from '../../../text/lazily.ts';
import { firstFrom, startOfSpan } from '../../../text/first-from.ts';
import { SpanIndex } from '../../../text/span-index.ts';
import type { Identify } from '../identity.ts';
import { sourceOf, type Source } from './source.ts';

/** Finds whom a report gives as the source of a passage; `null` where it tells the passage itself, or names nobody. */
export type SourceAt = (report: string, span: Span) => Source | null;

/**
 * Finds sources among some reports: of a passage in words that are given as somebody's, the innermost who speaks; else whose figure the text says it is, or
 * what the clause says has counted or shown it.
 */
export function sourceFinder(reports: readonly Report[], identify: Identify): SourceAt {
  const known = new Map(reports.map((report) => [report.id, {
    report,
    quotes: lazily(() => new SpanIndex(report.quotes, ({ content }) => content)),
    figures: lazily(() => new SpanIndex(report.figures, ({ span }) => [span])),
  }]));
  return (id, span) => {
    const of = known.get(id);
    if (of === undefined) return null;
    const [innermost] = of.quotes().overlapping(span).filter(({ content }) => holdsMost(content, span)).sort((x, y) => lengthOf(x.content) - lengthOf(y.content));
    const speaker = innermost === undefined ? null : speakerOf(of.report, innermost, identify);
    if (speaker !== null) return speaker;
    const [origin] = of.figures().overlapping(span).flatMap((figure) => figure.origin ?? []);
    const named = origin ?? tellerBeside(of.report, span);
    return named === null ? null : sourceOf(null, null, [named]);
  };
}

function speakerOf({ id, text, entities }: Report, { speaker, source }: Quote, identify: Identify): Source | null {
  const entity = entities.find((one) => one.id === speaker);
  const phrases = source.map((span) => text.slice(...span));
  if (entity === undefined || speaker === null) return sourceOf(null, null, phrases);
  return sourceOf(identify(id, speaker)?.id ?? null, entity.type, [...phrases, entity.name, ...entity.roles], entity.name);
}

/** Longest stretch of a sentence before a passage that may name its source, in units. */
const REACH = 160;

/** The body, the recording or the paper beside a passage, in its sentence, that counted or shows it; `null` where there is none. */
function tellerBeside({ text, sentences }: Report, [start, end]: Span): string | null {
  const sentence = sentences[firstFrom(sentences, startOfSpan, start + 1) - 1];
  if (sentence === undefined || start - sentence[0] > REACH) return null;
  // Of a whole sentence the source stands within it.
  const before = text.slice(sentence[0], start <= sentence[0] ? Math.min(end, sentence[0] + REACH) : start);
  return SOURCE_BEFORE.exec(before)?.[1] ?? SOURCE_BEHIND.exec(text.slice(start, Math.min(sentence[1], end + REACH)))?.[1] ?? null;
}

/** True where at least half of a passage lies in the stretches. */
function holdsMost(stretches: readonly Span[], [start, end]: Span): boolean {
  let inside = 0;
  for (const [from, to] of stretches) inside += Math.max(0, Math.min(to, end) - Math.max(from, start));
  return inside * 2 >= end - start;
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, [start, end]) => sum + end - start, 0);
}
