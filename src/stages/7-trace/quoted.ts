import type { Report } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';

/** Quotation marks that open and close further apart than this are a lost mark, not a quotation. */
const LONGEST = 1500;

/**
 * Stretches of a report that are somebody's words: its marked direct and mixed quotations, and whatever stands in double quotation marks. In order,
 * without overlaps.
 */
export function quotedSpans(report: Pick<Report, 'text' | 'quotes' | 'paragraphs'>): Span[] {
  const marked = report.quotes.filter(({ kind }) => kind !== 'indirect').flatMap(({ kind, content }) => (kind === 'direct' ? [...content] : []));
  return merged([...marked, ...report.paragraphs.flatMap((paragraph) => betweenMarks(report.text, paragraph))]);
}

function betweenMarks(text: string, [from, to]: Span): Span[] {
  const spans: Span[] = [];
  let open = -1;
  for (let at = from; at < to; at++) {
    const mark = text[at]!;
    if (mark === '\u201c' || mark === '\u201e' || mark === '\u00ab' || (mark === '"' && open < 0)) open = at;
    else if ((mark === '\u201d' || mark === '\u00bb' || mark === '"') && open >= 0) {
      if (at - open <= LONGEST) spans.push([open, at + 1]);
      open = -1;
    }
  }
  // A quotation that runs on into the next paragraph opens again there and closes nowhere here.
  if (open >= 0 && to - open <= LONGEST) spans.push([open, to]);
  return spans;
}

/** Spans in order, those that touch or overlap made one. */
export function merged(spans: readonly Span[]): Span[] {
  const out: [number, number][] = [];
  for (const [start, end] of spans.toSorted((x, y) => x[0] - y[0] || x[1] - y[1])) {
    const last = out.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else out.push([start, end]);
  }
  return out;
}

/** How many units of `span` lie in none of `spans`, which are in order and do not overlap. */
export function unitsOutside(span: Span, spans: readonly Span[]): number {
  let inside = 0;
  for (const [start, end] of spans) inside += Math.max(0, Math.min(end, span[1]) - Math.max(start, span[0]));
  return span[1] - span[0] - inside;
}
