import type { Report } from '../../src/model/report.ts';
import type { Span } from '../../src/model/span.ts';
import { type Markup, html } from '../html.ts';
import { ADDRESS } from './addresses.ts';

/** Kinds of marks that a text can show. */
export type MarkKind = 'quote' | 'figure' | 'time' | 'name';

/** Each kind with what it is called. */
export const MARK_WORDS: Readonly<Record<MarkKind, string>> = { quote: 'quotations', figure: 'figures', time: 'times', name: 'names' };

interface Mark {
  readonly kind: MarkKind;
  readonly span: Span;
}

/** Paragraphs shown on one page hold together at most so many units. */
const PAGE_UNITS = 240_000;

/** Some paragraphs of a report, and the places where the pages before and behind begin. */
export interface TextWindow {
  readonly paragraphs: readonly Span[];
  readonly before: number | null;
  readonly behind: number | null;
}

/** The paragraphs from the one that holds `at` on, as many as one page takes; from the first where all fit. */
export function windowOf({ text, paragraphs }: Report, at: number): TextWindow {
  if (text.length <= PAGE_UNITS) return { paragraphs, before: null, behind: null };
  const first = Math.max(0, paragraphs.findIndex(([, end]) => end > at));
  let last = first;
  while (last + 1 < paragraphs.length && paragraphs[last + 1]![1] - paragraphs[first]![0] <= PAGE_UNITS) last++;
  const before = paragraphs.findIndex(([start]) => start >= paragraphs[first]![0] - PAGE_UNITS);
  return {
    paragraphs: paragraphs.slice(first, last + 1),
    before: first === 0 ? null : paragraphs[before]![0],
    behind: last + 1 < paragraphs.length ? paragraphs[last + 1]![0] : null,
  };
}

/** Paragraphs of a report with its marks as links to their passages, and the passage that is open lit up. */
export function markedParagraphs(report: Report, shown: readonly Span[], kinds: ReadonlySet<MarkKind>, open: Span | null): readonly Markup[] {
  const marks = marksOf(report, kinds);
  const byParagraph = spread(shown, marks);
  return shown.map((p, i) => html`<p>${paragraph(report, p, byParagraph[i]!, open)}</p>\n`);
}

function marksOf({ quotes, figures, times, names }: Report, kinds: ReadonlySet<MarkKind>): readonly Mark[] {
  const all: Mark[] = [
    ...(kinds.has('quote') ? quotes.filter((q) => q.kind !== 'indirect').flatMap((q) => q.content).map((span) => ({ kind: 'quote' as const, span })) : []),
    ...(kinds.has('figure') ? figures.map(({ span }) => ({ kind: 'figure' as const, span })) : []),
    ...(kinds.has('time') ? times.map(({ span }) => ({ kind: 'time' as const, span })) : []),
    ...(kinds.has('name') ? names.map(({ span }) => ({ kind: 'name' as const, span })) : []),
  ];
  return all.filter(({ span }) => span[0] < span[1]).sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
}

/** The marks of each paragraph, found in one walk. */
function spread(shown: readonly Span[], marks: readonly Mark[]): readonly (readonly Mark[])[] {
  const lists: Mark[][] = shown.map(() => []);
  let first = 0;
  for (const mark of marks) {
    while (first < shown.length && shown[first]![1] <= mark.span[0]) first++;
    for (let i = first; i < shown.length && shown[i]![0] < mark.span[1]; i++) lists[i]!.push(mark);
  }
  return lists;
}

function paragraph(report: Report, [start, end]: Span, marks: readonly Mark[], open: Span | null): Markup {
  const borders = [start, end, ...marks.flatMap(({ span }) => span), ...(open ?? [])].filter((c) => c >= start && c <= end);
  const cuts = [...new Set(borders)].sort((a, b) => a - b);
  let from = 0;
  return html`${cuts.slice(0, -1).map((cut, i) => {
    while (from < marks.length && marks[from]!.span[1] <= cut) from++;
    return segment(report, [cut, cuts[i + 1]!], innermost(marks, from, cut), open);
  })}`;
}

/** The shortest mark at a place: of those that begin before it, the one that ends first. Looks at few, since marks nest little. */
function innermost(marks: readonly Mark[], from: number, at: number): Mark | null {
  let found: Mark | null = null;
  for (let i = from; i < marks.length && i < from + 40 && marks[i]!.span[0] <= at; i++) {
    const mark = marks[i]!;
    if (mark.span[1] > at && (found === null || mark.span[1] - mark.span[0] < found.span[1] - found.span[0])) found = mark;
  }
  return found;
}

function segment({ id, text }: Report, [from, to]: Span, mark: Mark | null, open: Span | null): Markup {
  const words = text.slice(from, to);
  const inner =
    mark === null || words.trim() === '' ? html`${words}` : html`<a class="mk ${mark.kind}" href="${ADDRESS.passage(id, text, mark.span)}">${words}</a>`;
  if (open === null || from < open[0] || to > open[1]) return inner;
  return html`<mark${from === open[0] && html` id="passage"`}>${inner}</mark>`;
}
