import type { Entity, Quote, QuoteKind } from '../../../model/quote.ts';
import type { Span } from '../../../model/span.ts';
import type { MarkContext } from '../context.ts';
import type { Names } from '../names/index.ts';
import type { Quoted } from './marks.ts';
import { SPEECH_VERBS } from '../../../language/en/speech-verbs.ts';
import { hashSet, tokenAt } from '../../../text/tokens.ts';
import { findQuoted } from './marks.ts';

const SPEECH = hashSet(SPEECH_VERBS);

/** What was said, and those who spoke: the entities of the names, with the speakers that only a role names added behind them. */
export interface Spoken {
  readonly quotes: readonly Quote[];
  readonly entities: readonly Entity[];
}

/** Marks who said what: direct, mixed and indirect quotations with cue, speaker, governing clause and occasion. */
export function markQuotes(context: MarkContext, names: Names): Spoken {
  const { report, tokens, segments } = context;
  if (report.language !== null && report.language !== 'en') return { quotes: [], entities: names.entities };
  const quoted = findQuoted(tokens, segments.paragraphs, segments.sentences);
  const quotes: Quote[] = [];
  for (const [start, end] of segments.sentences) {
    for (let i = tokenAt(tokens, start); i < tokens.count && tokens.starts[i]! < end; i++) {
      if (!SPEECH.has(tokens.hashes[i]!) || quoted.some((q) => q.open < i && i < q.close)) continue;
      const cue: Span = [tokens.starts[i]!, tokens.ends[i]!];
      const before = quoted.filter((q) => q.outer[0] >= start - 400 && q.close <= i && i - q.close < 12).pop();
      const mention = [...names.names].filter((n) => n.span[0] >= start && n.span[1] <= end)
        .sort((a, b) => distance(a.span, cue) - distance(b.span, cue))[0];
      const content: Span[] = before !== undefined ? [before.inner] : [[tokens.ends[i]! + 1, end]];
      if (content[0]![1] - content[0]![0] < 10 || quotes.some((q) => q.content[0]![0] === content[0]![0])) continue;
      quotes.push({
        id: `q${quotes.length + 1}`, kind: kindOf(content, quoted), content, cue: [cue], source: mention === undefined ? [] : [mention.span], speaker: mention?.entity ?? null,
        frame: [], polarity: 'affirmed', relayedBy: null, occasion: null,
      });
      break;
    }
  }
  return { quotes, entities: names.entities };
}

function distance(a: Span, b: Span): number {
  return a[1] <= b[0] ? b[0] - a[1] : a[0] - b[1];
}

function kindOf(content: readonly Span[], quoted: readonly Quoted[]): QuoteKind {
  if (content.every(([a, b]) => quoted.some((q) => q.outer[0] <= a && b <= q.outer[1]))) return 'direct';
  return content.some(([a, b]) => quoted.some((q) => q.outer[0] < b && a < q.outer[1])) ? 'mixed' : 'indirect';
}
