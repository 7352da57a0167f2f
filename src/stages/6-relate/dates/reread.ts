import { readTimes } from '../../../calendar/expressions/read.ts';
import { timeWords } from '../../../language/en/time/time-words.ts';
import type { Figure, Time } from '../../../model/figure.ts';
import type { Quote } from '../../../model/quote.ts';
import type { Report } from '../../../model/report.ts';

/** What is read of a report from the day it was published. */
export interface DatedMarks {
  readonly times: readonly Time[];
  readonly figures: readonly Figure[];
  readonly quotes: readonly Quote[];
}

/** Marks a report, as one that is published on the day that it gives. */
export type Marking = (report: Report) => DatedMarks;

/** Reads only the expressions of time again. */
export const timesOnly: Marking = ({ text, published, figures, quotes }) => ({ times: readTimes(text, published, timeWords), figures, quotes });

/**
 * A report with its expressions of time, as of when its figures hold, and when its words were spoken, as they are read from its day; all else stays
 * as it is.
 */
export function reread(report: Report, marking: Marking): Report {
  const { times, figures, quotes } = marking(report);
  const asOf = new Map(figures.map(({ span, asOf: day }) => [String(span), day]));
  const occasions = new Map(quotes.map(({ content, occasion }) => [String(content), occasion]));
  return {
    ...report, times,
    figures: report.figures.map((figure) => ({ ...figure, asOf: asOf.get(String(figure.span)) ?? figure.asOf })),
    quotes: report.quotes.map((quote) => ({ ...quote, occasion: occasions.get(String(quote.content)) ?? quote.occasion })),
  };
}
