import type { Marks, Restored, Segments } from '../../model/report.ts';
import { lexemesOf } from '../../text/lexemes.ts';
import { tokenize } from '../../text/tokens.ts';
import { markFigures } from './figures/index.ts';
import { markNames } from './names/index.ts';
import { markQuotes } from './quotes/index.ts';
import { markTimes } from './times/index.ts';

/** Marks the names, quotes, figures and times of one report. */
export function mark(report: Restored, segments: Segments): Marks {
  const context = { report, segments, tokens: tokenize(report.text), lexemes: lexemesOf(report.text) };
  const names = markNames(context);
  const times = markTimes(context);
  const { quotes, entities } = markQuotes(context, names, times);
  return { entities, names: names.names, times, quotes, figures: markFigures(context, names, times) };
}
