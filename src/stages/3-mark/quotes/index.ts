import type { Entity, Quote } from '../../../model/quote.ts';
import type { Span } from '../../../model/span.ts';
import type { MarkContext } from '../context.ts';
import type { Names } from '../names/index.ts';
import { englishModel } from '../../../language/en/model/load.ts';
import { findAttributions } from './attribute.ts';
import { contentSpans, cueSpan, sourceRange } from './spans.ts';
import { viewOf } from './view.ts';

/** What was said, and those who spoke: the entities of the names, with the speakers that only a role names added behind them. */
export interface Spoken {
  readonly quotes: readonly Quote[];
  readonly entities: readonly Entity[];
}

/** Marks who said what: direct, mixed and indirect quotations with cue, speaker, governing clause and occasion. */
export function markQuotes(context: MarkContext, names: Names): Spoken {
  const { report, tokens, segments } = context;
  if (report.language !== null && report.language !== 'en') return { quotes: [], entities: names.entities };
  const model = englishModel();
  const view = viewOf(tokens, segments.paragraphs, segments.sentences, model.tagger);
  const quotes: Quote[] = [];
  for (const a of findAttributions(view, model)) {
    const { spans, kind } = contentSpans(view, a);
    if (spans.length === 0) continue;
    const range = sourceRange(view, a);
    const source: Span[] = range === null ? [] : [[tokens.starts[range[0]]!, tokens.ends[range[1] - 1]!]];
    const speaker = range === null ? undefined : names.names.findLast((n) => n.span[0] >= source[0]![0] && n.span[1] <= source[0]![1]);
    quotes.push({ id: '', kind, content: spans, cue: [cueSpan(view, a.head)], source, speaker: speaker?.entity ?? null, frame: [], polarity: 'affirmed', relayedBy: null, occasion: null });
  }
  quotes.sort((a, b) => a.content[0]![0] - b.content[0]![0] || a.cue[0]![0] - b.cue[0]![0]);
  return { quotes: quotes.map((q, i) => ({ ...q, id: `q${i + 1}` })), entities: names.entities };
}
