import type { Figure, Time } from '../../src/model/figure.ts';
import type { Entity, Quote } from '../../src/model/quote.ts';
import type { Report } from '../../src/model/report.ts';
import type { Span } from '../../src/model/span.ts';
import { WORDS, dayInWords, unitInWords } from '../../src/exchange/digest/words.ts';
import { clauseOf, occasionInWords } from '../../src/exchange/digest/quotations.ts';
import { overlaps } from '../../src/text/span.ts';

/** What is marked at a passage: of each kind the shortest mark that touches it. */
export interface PassageMarks {
  readonly quote: Quote | null;
  /** Name of the quotation's speaker, or empty. */
  readonly speaker: string;
  readonly figure: Figure | null;
  readonly time: Time | null;
  readonly name: Entity | null;
}

/** Looks up what is marked at a passage. */
export function marksAt(report: Report, span: Span): PassageMarks {
  const quote = report.quotes.find((q) => q.content.some((c) => overlaps(c, span))) ?? null;
  const mention = shortest(report.names, span);
  return {
    quote,
    speaker: report.entities.find((e) => e.id === quote?.speaker)?.name ?? '',
    figure: shortest(report.figures, span),
    time: shortest(report.times, span),
    name: report.entities.find((e) => e.id === mention?.entity) ?? null,
  };
}

function shortest<T extends { readonly span: Span }>(marks: readonly T[], span: Span): T | null {
  return marks.filter((m) => overlaps(m.span, span)).sort((a, b) => a.span[1] - a.span[0] - (b.span[1] - b.span[0]))[0] ?? null;
}

/** What is marked at a passage in a reader's words: pairs of a term and what it is. */
export function marksInWords(
  report: Report,
  span: Span,
  { quote, speaker, figure, time, name }: PassageMarks,
): readonly (readonly [term: string, words: string])[] {
  const rows: (readonly [string, string])[] = [];
  if (quote !== null) rows.push([WORDS.quote[quote.kind], `by ${speaker === '' ? 'a speaker not known' : speaker}`]);
  if (quote !== null && clauseOf(report, quote, span) !== '') rows.push(['clause', clauseOf(report, quote, span)]);
  if (quote !== null && quote.polarity !== 'affirmed') rows.push(['it is', WORDS.polarity[quote.polarity]]);
  if (occasionInWords(quote?.occasion ?? null) !== '') rows.push(['occasion', occasionInWords(quote!.occasion)]);
  if (figure !== null) rows.push(['figure', figureInWords(figure)]);
  if (figure?.subject != null) rows.push(['figure of', figure.subject.replace(/\s+/g, ' ')]);
  if (figure?.origin != null) rows.push(['whose figure', figure.origin]);
  if (time !== null) rows.push(['time', time.edtf === null ? time.value : dayInWords(time.edtf)]);
  if (name !== null) rows.push([name.type, [name.name, ...name.roles.slice(0, 1)].join(', ')]);
  return rows;
}

function figureInWords({ value, low, high, bound, unit, of }: Figure): string {
  const shown = (n: number): string => n.toLocaleString('en-GB', { maximumFractionDigits: 6 });
  const number = value !== null ? shown(value) : [low, high].filter((n) => n !== null).map(shown).join(' to ');
  return `${WORDS.bound[bound]}${number}${unit === null ? '' : unit === 'percentage' ? '%' : ` ${unitInWords(unit, value ?? high ?? low ?? 1)}`}${of === null ? '' : ` of ${of}`}`;
}
